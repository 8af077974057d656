import { labels, texts, titles } from '../support/cards';
import { presses } from '../support/forged';
import type { Hands } from '../support/hands';
import { insz, printedInsz } from '../support/numbers';
import { everSent, labelOn, newest, read, readAll, readAnswer } from '../support/reading';
import { bringsCase, calls, CASE, circleOf, join, type Circle } from '../support/rounds';
import { kept, storedRows } from '../support/rows';
import { useVillage } from '../support/stage';
import { DAY } from '../support/village';

const ABOUT = CASE['Waar gaat het over?'];
const HELP = CASE['Waar wil je hulp bij?'];
const SECRET = 'Een kleuter komt zes weken zonder zwemzak.';
const NUMBER = printedInsz(insz('2015-02-11', 118));

const { village, net, sofie, karim, lies, tom, fatima, begin } = useVillage({
  log: 'debug',
  forms: 'dialog',
});
let jan: Hands;

beforeEach(async () => {
  await begin({ Begeleiders: ['Lies Vermeulen'], Vrijwilligers: ['Jan De Smet'] });
  jan = net.person('jan');
});

async function proposes(hands: Hands, fill = CASE): Promise<void> {
  await hands.says('casus');
  await hands.presses('Verstuur', { fill });
  await village.bot.drain();
}

describe('a case that somebody proposes', () => {
  it('takes what was typed, waits, and leaves none of its words behind in the chat', async () => {
    const { card } = await tom.says(`casus ${ABOUT}`);
    expect(labels(card ?? {})).toEqual([
      'Waar gaat het over?',
      'Waar wil je hulp bij?',
      'Wat lukt er nu al?',
      'Hoe ziet het eruit als het beter gaat?',
    ]);
    const sent = await tom.presses('Verstuur', { fill: { 'Waar wil je hulp bij?': HELP } });
    expect(read(sent.card)).toMatch(
      /Je casus is voorgesteld[^]*coördinatoren en begeleiders[^]*wis ik hem op/,
    );
    await village.bot.drain();
    expect(read(newest(tom))).toContain('Je casus is voorgesteld');
    expect(readAll(tom)).not.toContain('brooddoos');
    expect(read((await tom.presses('Open')).card)).toContain(ABOUT);
  });

  it('is one however often the same form is sent', async () => {
    const { card = {} } = await tom.says(`casus ${ABOUT}`);
    const fill = { 'Waar wil je hulp bij?': HELP };
    await Promise.all([tom.presses('Verstuur', { card, fill }), tom.presses('Verstuur', { card, fill })]);
    await tom.presses('Verstuur', { card, fill });
    expect(texts((await sofie.says('sessies')).card ?? {})).not.toContain(HELP);
    const queue = await presses(net, sofie, 'cases.list', {});
    expect(texts(queue.card ?? {}).filter((text) => text === HELP)).toHaveLength(1);
  });

  it('in a channel is not written there: the thread hears only of a private message, which holds the text', async () => {
    const { words, messages } = await tom.posts(`casus ${SECRET}`);
    expect(words).toBe('Ik stuurde je een privébericht');
    expect(JSON.stringify(messages)).not.toContain('zwemzak');
    expect(read(newest(tom))).toMatch(/gesprek waar anderen meelezen[^]*Verwijder je bericht daar/);
    expect(JSON.stringify(newest(tom))).toContain(SECRET);
    expect(await kept(village.bot, 'zwemzak')).toEqual([]);
    await tom.presses('Verstuur', { card: newest(tom), fill: { 'Waar wil je hulp bij?': HELP } });
    await village.bot.drain();
    expect(read(newest(tom))).toContain('Je casus is voorgesteld');
    const bare = await tom.posts('casus');
    expect(titles(bare.card ?? {})).toEqual(['Stel een casus voor']);
  });

  it('with a national number is kept nowhere, and told in the same way', async () => {
    await tom.posts(`casus Het kind met ${NUMBER} eet niet`);
    expect(read(newest(tom))).toMatch(/rijksregisternummer[^]*gegevensbescherming/);
    const again = await tom.presses('Verstuur', {
      card: newest(tom),
      fill: { 'Waar wil je hulp bij?': HELP },
    });
    expect(read(again.card)).toContain('rijksregisternummer of burgerservicenummer');
    expect(await kept(village.bot, NUMBER, NUMBER.replace(/\D/g, ''), 'eet niet')).toEqual([]);
  });

  it('with marked words comes back once, and from who cannot be reached is asked for in the personal chat', async () => {
    const { card } = await tom.says('casus Yassin komt met een lege brooddoos');
    expect(read(card)).toContain('“Yassin”');
    const back = await tom.presses('Verstuur', { fill: { 'Waar wil je hulp bij?': HELP } });
    expect(read(back.card)).toContain('“Yassin”');
    village.connector.failNext(({ method }) => method === 'POST', { status: 403, code: 'BotNotInRoster' });
    const { words } = await fatima.posts('casus Een kind komt met een lege brooddoos');
    expect(words).toContain('Open een persoonlijk gesprek met mij');
  });

  it('is read and withdrawn by who proposed it; twice is once, and by somebody else never', async () => {
    await proposes(tom, { ...CASE, 'Waar wil je hulp bij?': 'Hoe kan ik dit terugnemen?' });
    const id = /"verb":"case\.withdraw"[^}]*"id":"([^"]+)"/.exec(JSON.stringify(newest(tom)))?.[1] ?? '';
    expect(readAnswer(await presses(net, fatima, 'case.show', { id }))).toContain('wacht niet meer');
    await presses(net, fatima, 'case.withdraw', { id });
    const forged = { nonce: id, about: 'x', help: 'y' };
    expect(readAnswer(await presses(net, fatima, 'case.propose.send', forged))).toContain(
      'Dit kan jij hier niet',
    );
    expect(read((await tom.says('sessies')).card)).toContain('dit terugnemen');
    const card = newest(tom);
    await tom.presses('Open', { card, about: id });
    expect(read((await tom.presses('Trek in')).card)).toContain('ingetrokken en gewist');
    expect(readAnswer(await presses(net, tom, 'case.withdraw', { id }))).toContain('wacht niet meer');
    expect(await kept(village.bot, 'dit terugnemen')).toEqual([]);
  });

  it('is told of to the coordinators, without its words, and changed while it waits', async () => {
    await proposes(tom, { ...CASE, 'Waar wil je hulp bij?': 'Hoe kan ik dit beter zeggen?' });
    expect(read(newest(sofie))).toMatch(/Er wacht een casus\nTom Janssens stelt een casus voor/);
    expect(JSON.stringify(newest(sofie))).not.toContain('beter zeggen');
    await tom.presses('Open');
    const form = await tom.presses('Pas aan');
    expect(JSON.stringify(form.card)).toContain('Hoe kan ik dit beter zeggen?');
    const fill = { 'Waar wil je hulp bij?': 'Hoe kan ik beter luisteren?' };
    const changed = await tom.presses('Verstuur', { card: form.card ?? {}, fill });
    expect(read(changed.card)).toMatch(/Aangepast[^]*Hoe kan ik beter luisteren/);
    expect(await kept(village.bot, 'dit beter zeggen')).toEqual([]);
    tom.closesDialog();
    const read2 = await sofie.presses('Open', { card: newest(sofie) });
    expect(read(read2.card)).toContain('beter luisteren');
    expect(titles(read2.card ?? {})).not.toContain('Pas aan');
    const [, id = ''] = /"id":"([^"]+)"[^{}]*"verb":"case\.edit\.send"/.exec(JSON.stringify(form.card)) ?? [];
    const forged = { id, about: ABOUT, help: 'Dit is niet van mij.' };
    await presses(net, fatima, 'case.edit.send', forged);
    expect(await kept(village.bot, 'niet van mij')).toEqual([]);
    await presses(net, tom, 'case.withdraw', { id });
    const late = await tom.presses('Verstuur', { card: form.card ?? {}, fill });
    expect(read(late.card)).toContain('wacht niet meer');
    expect(JSON.stringify(late.card)).toContain('Hoe kan ik beter luisteren?');
  });

  it('is erased after ninety days', async () => {
    await proposes(tom, { ...CASE, 'Waar wil je hulp bij?': 'Hoe kan ik negentig dagen wachten?' });
    await village.later(89 * DAY);
    expect(await kept(village.bot, 'negentig dagen')).toEqual(['negentig dagen']);
    await village.later(2 * DAY);
    expect(await kept(village.bot, 'negentig dagen')).toEqual([]);
    expect(read((await tom.says('sessies')).card)).not.toContain('negentig');
  });
});

describe('the queue of proposed cases', () => {
  it('is for coordinators and facilitators, oldest first, a page at a time', async () => {
    for (const n of [1, 2, 3, 4, 5, 6])
      await proposes(n === 1 ? jan : tom, { ...CASE, 'Waar wil je hulp bij?': `Hoe kan ik nummer ${n}?` });
    for (const hands of [sofie, lies]) {
      await hands.says('wanda');
      const { card } = await hands.presses('Voorgestelde casussen');
      expect(read(card)).toMatch(/Jan De Smet[^]*nummer 1[^]*Tom Janssens[^]*nummer 5/);
      expect(read(card)).not.toContain('nummer 6');
      expect(read((await hands.presses('Volgende')).card)).toContain('nummer 6');
      expect(read((await hands.presses('Open')).card)).toMatch(/Tom Janssens[^]*brooddoos/);
    }
    for (const hands of [karim, tom, jan])
      expect(readAnswer(await presses(net, hands, 'cases.list', {}))).toContain('Dit kan jij hier niet');
  });

  it('gives a case up when its proposer brings it into a round, in words that were waiting', async () => {
    await proposes(tom);
    const group: Circle = await circleOf(village, net);
    await calls(group, 'oase');
    await join(group, [tom]);
    const form = await tom.presses('Breng casus in', { card: group.roomCard() });
    expect(read(form.card)).toContain('de casus die je al voorstelde');
    expect(JSON.stringify(form.card)).toContain(ABOUT);
    tom.closesDialog();
    await bringsCase(group, tom, {});
    const queue = await presses(net, sofie, 'cases.list', {});
    expect(read(queue.card)).toContain('Er wacht nu geen casus');
    const again = await tom.presses('Breng casus in', { card: group.roomCard() });
    expect(JSON.stringify(again.card)).toContain(ABOUT);
    expect(read(again.card)).not.toContain('al voorstelde');
  });
});

describe('a question', () => {
  const TEXT = 'Een mama vraagt of de opvang ook op woensdag open is. Wie weet dat?';

  beforeEach(async () => {
    await tom.says(`vraag ${TEXT}`);
    await village.bot.drain();
  });

  it('goes to intervision in its handler’s own words, and says so; the asker sees nothing of it', async () => {
    const form = await karim.presses('Naar intervisie', { card: newest(karim) });
    expect(texts(form.card ?? {})).toContain(TEXT);
    expect(JSON.stringify(form.card)).not.toContain(`"value":"${TEXT}"`);
    const { card = {} } = form;
    const [sent] = await Promise.all([
      karim.presses('Verstuur', { card, fill: CASE }),
      karim.presses('Verstuur', { card, fill: CASE }),
    ]);
    expect(read(sent.card)).toMatch(/Voorgesteld voor intervisie[^]*Intervisie\nvoorgesteld op/);
    expect(read(sent.card)).toContain('open');
    await village.bot.drain();
    const asker = everSent(tom);
    expect(asker).not.toContain('ntervisie');
    const rows = (await storedRows(village.bot)).filter((row) =>
      row.includes('\\"what\\":\\"intervision\\"'),
    );
    expect(rows.filter((row) => row.includes('rowKey":"H|'))).toHaveLength(1);
    const queue = await presses(net, sofie, 'cases.list', {});
    expect(read(queue.card)).toMatch(/Karim El Amrani[^]*zonder verwijt/);
  });

  it('does not for somebody else, nor when it was answered', async () => {
    const label = labelOn(newest(karim));
    for (const hands of [tom, fatima, lies])
      expect(readAnswer(await presses(net, hands, 'question.intervision', { label }))).not.toContain(HELP);
    const forged = { label, nonce: 'n', about: ABOUT, help: HELP };
    expect(readAnswer(await presses(net, fatima, 'question.intervision.send', forged))).toMatch(
      /niet bij jou/,
    );
    const { card = {} } = await karim.presses('Naar intervisie', { card: newest(karim) });
    karim.closesDialog();
    await karim.presses('Beantwoord', { card: newest(karim) });
    await karim.presses('Verstuur', { fill: { Antwoord: 'Ja, tot 18 uur.' } });
    karim.closesDialog();
    const late = await karim.presses('Verstuur', { card, fill: CASE });
    expect(read(late.card)).toContain('beantwoord');
    expect(JSON.stringify(late.card)).toContain(ABOUT);
    await village.bot.drain();
    expect(titles(newest(karim))).not.toContain('Naar intervisie');
    expect(read((await presses(net, sofie, 'cases.list', {})).card)).toContain('geen casus');
  });

  it('is guarded as every form is', async () => {
    await karim.presses('Naar intervisie', { card: newest(karim) });
    const marked = await karim.presses('Verstuur', { fill: { ...CASE, 'Wat lukt er nu al?': 'Yassin eet' } });
    expect(read(marked.card)).toContain('“Yassin”');
    const blocked = await karim.presses('Verstuur', { fill: { 'Wat lukt er nu al?': `Zie ${NUMBER}` } });
    expect(read(blocked.card)).toContain('rijksregisternummer');
    expect(await kept(village.bot, NUMBER)).toEqual([]);
  });
});

describe('sessies', () => {
  it('are my rounds and what I proposed; a coordinator sees all; with others looking on it opens privately', async () => {
    const group = await circleOf(village, net);
    const label = await calls(group, 'oase');
    await join(group, [tom]);
    await proposes(tom);
    const shared = await tom.inChat('sessies');
    expect(read(shared.card)).not.toContain(label);
    // Who comes late finds the round that goes on here.
    expect(titles(shared.card ?? {})).toEqual(['Ik doe mee', 'Sessies']);
    const late = await fatima.inChat('oase');
    expect(read(late.card)).toContain(`In dit gesprek loopt ${label} (OASE).`);
    const agreement = await fatima.presses('Ik doe mee', { card: late.card ?? {} });
    expect(titles(agreement.card ?? {})).toContain('Ik ga akkoord');
    fatima.closesDialog();
    const again = await sofie.inChat('wanda');
    expect(read(again.card)).toMatch(/loopt I-.*aan de beurt om te begeleiden: (Lies|Sofie).*nog nooit/s);
    const mine = await tom.presses('Sessies', { card: shared.card ?? {} });
    expect(read(mine.card)).toMatch(new RegExp(`${label} · OASE\n.*oproep.*begeleider: Sofie Peeters`));
    expect(read(mine.card)).toContain(HELP);
    expect(titles(mine.card ?? {})).not.toContain('Alle rondes');
    const opened = await tom.presses('Open', { card: mine.card ?? {}, about: label });
    expect(read(opened.card)).toContain('Doe je mee?');
    expect(read((await fatima.says('sessies')).card)).toContain('Nog geen rondes');
    const forged = await presses(net, fatima, 'sessions.show', { shown: 'all' });
    expect(read(forged.card)).not.toContain(label);
    await lies.says('sessies');
    expect(read((await lies.presses('Alle rondes')).card)).toContain(label);
  });
});

describe('Samen nadenken', () => {
  it('opens what one can do: in a group who may chooses a method, and everybody can propose a case', async () => {
    await circleOf(village, net);
    const home = await sofie.inChat('hulp');
    const think = await sofie.presses('Samen nadenken', { card: home.card ?? {} });
    expect(titles(think.card ?? {})).toEqual(
      expect.arrayContaining([
        'Stel een casus voor',
        'Kies een werkvorm',
        'Sessies',
        'Voorgestelde casussen',
      ]),
    );
    expect(read((await sofie.presses('Kies een werkvorm')).card)).toContain('Welke werkvorm?');
    await jan.says('hulp');
    const personal = await jan.presses('Samen nadenken');
    expect(titles(personal.card ?? {})).toEqual(['Stel een casus voor', 'Sessies']);
    expect(labels((await jan.presses('Stel een casus voor')).card ?? {})).toContain('Waar gaat het over?');
  });
});
