import { texts, titles, type Card } from '../support/cards';
import { presses } from '../support/forged';
import { insz, printedInsz } from '../support/numbers';
import { everSent, labelOn, read, readAnswer } from '../support/reading';
import {
  bringsCase,
  calls,
  CASE,
  circleOf,
  join,
  leads,
  opens,
  ownCard,
  type Circle,
} from '../support/rounds';
import { kept } from '../support/rows';
import { useVillage } from '../support/stage';

const ABOUT = CASE['Waar gaat het over?'];
const OTHER = {
  'Waar gaat het over?': 'Een ouder komt nooit naar het oudercontact.',
  'Waar wil je hulp bij?': 'Hoe kan ik laagdrempelig uitnodigen?',
};
const NUMBER = printedInsz(insz('2015-02-11', 118));
const SURE = { 'Ik keek dit na: hieraan herken je niemand. Verstuur het zo.': true };

const { village, net, sofie, karim, lies, tom, fatima, begin } = useVillage({
  log: 'debug',
  forms: 'dialog',
});
let group: Circle;

beforeEach(async () => {
  await begin({ Begeleiders: ['Lies Vermeulen'], Vrijwilligers: ['Jan De Smet'] });
  group = await circleOf(village, net);
});

describe('a case that is brought', () => {
  beforeEach(async () => {
    await calls(group, 'oase');
    await join(group, [tom, fatima]);
  });

  it('is in the round, in words that can be changed, and nowhere in the conversation', async () => {
    const sent = await bringsCase(group, tom);
    expect(read(sent.card)).toContain('Je casus zit in I-');
    const form = await tom.presses('Breng casus in', { card: group.roomCard() });
    expect(JSON.stringify(form.card)).toContain(ABOUT);
    await tom.presses('Verstuur', { fill: OTHER });
    tom.closesDialog();
    await group.settled();
    expect(await opens(group, sofie, 'Toon casus')).toContain(OTHER['Waar gaat het over?']);
    expect(await opens(group, sofie, 'Toon casus')).not.toContain(ABOUT);
    expect(read(ownCard(sofie))).toContain('1 casus ingebracht');
    const shared = JSON.stringify(net.messages(net.chat).map(({ versions }) => versions));
    expect(shared).not.toMatch(/brooddoos|oudercontact/);
  });

  it('is read by the facilitator alone until it is chosen, and never by who did not agree', async () => {
    await bringsCase(group, tom);
    expect(await opens(group, fatima, 'Toon casus')).not.toContain(ABOUT);
    expect(await opens(group, karim, 'Toon casus')).toContain('alleen voor wie meedoet');
    await leads(group, 'Start de ronde');
    expect(await opens(group, fatima, 'Toon casus')).toContain(ABOUT);
    expect(await opens(group, karim, 'Toon casus')).not.toContain(ABOUT);
  });

  it('is not the facilitator’s: that is said in words', async () => {
    expect(await opens(group, sofie, 'Breng casus in')).toContain(
      'Jij begeleidt: je bewaakt tijd en structuur',
    );
    const label = labelOn(group.roomCard());
    const forged = await presses(net, sofie, 'round.bringCase.send', { label, about: 'x', help: 'y' });
    expect(read(forged.card)).toContain('geeft zelf geen inhoud');
    expect(read(ownCard(sofie))).toContain('Nog geen casus');
  });

  it('is looked at by the guard: a national number is kept nowhere, marked words come back once', async () => {
    const secret = {
      ...OTHER,
      'Waar gaat het over?': 'Zes weken zonder zwemzak',
      'Wat lukt er nu al?': `Zie ${NUMBER}`,
    };
    const blocked = await bringsCase(group, tom, secret);
    expect(read(blocked.card)).toContain('rijksregisternummer of burgerservicenummer');
    expect(JSON.stringify(blocked.card)).toContain(`Zie ${NUMBER}`);
    expect(await kept(village.bot, NUMBER, 'zonder zwemzak')).toEqual([]);
    const fill = { ...CASE, 'Waar wil je hulp bij?': 'Hoe kan ik met Yassin praten?' };
    await tom.presses('Breng casus in', { card: group.roomCard() });
    const marked = await tom.presses('Verstuur', { fill });
    expect(read(marked.card)).toContain('“Yassin”');
    const sent = await tom.presses('Verstuur', { fill: SURE });
    expect(read(sent.card)).toContain('Je casus zit in');
  });

  it('that comes after the start is handed back with everything in it', async () => {
    await bringsCase(group, tom);
    const { card = {} } = await fatima.presses('Breng casus in', { card: group.roomCard() });
    await leads(group, 'Start de ronde');
    const late = await fatima.presses('Verstuur', { card, fill: OTHER });
    expect(read(late.card)).toContain('De ronde is al begonnen');
    expect(JSON.stringify(late.card)).toContain(OTHER['Waar gaat het over?']);
    expect(titles(group.roomCard())).not.toContain('Breng casus in');
  });

  it('sent twice at the same moment is one, and brought by two at once are two', async () => {
    const { card = {} } = await tom.presses('Breng casus in', { card: group.roomCard() });
    const { card: other = {} } = await fatima.presses('Breng casus in', { card: group.roomCard() });
    await Promise.all([
      tom.presses('Verstuur', { card, fill: CASE }),
      tom.presses('Verstuur', { card, fill: CASE }),
      fatima.presses('Verstuur', { card: other, fill: OTHER }),
    ]);
    await group.settled();
    expect(read(ownCard(sofie))).toContain('2 casussen ingebracht');
  });
});

describe('starting', () => {
  it('needs somebody who joined, and a case; and is the facilitator’s alone', async () => {
    const label = await calls(group, 'oase');
    expect(read((await leads(group, 'Start de ronde')).card)).toContain('Er doet nog niemand mee');
    await join(group, [tom]);
    expect(read((await leads(group, 'Start de ronde')).card)).toContain('Er is nog geen casus');
    await bringsCase(group, tom);
    expect(read((await presses(net, tom, 'round.start', { label })).card)).toContain('Alleen de begeleider');
    expect(read((await presses(net, karim, 'round.start', { label })).card)).toContain(
      'alleen voor wie meedoet',
    );
    expect(read(group.roomCard())).toContain('oproep');
    const card = ownCard(sofie);
    const both = await Promise.all([
      sofie.presses('Start de ronde', { card }),
      sofie.presses('Start de ronde', { card }),
    ]);
    expect(both.map((one) => read(one.card)).join('\n')).toContain(`${label} is begonnen`);
    await group.settled();
    expect(read(group.roomCard())).toContain('Fase 1 van 7: Start');
  });

  it('with more than one case asks which, and then starts by the same press', async () => {
    await calls(group, 'oase');
    await join(group, [tom, fatima]);
    await bringsCase(group, tom);
    await bringsCase(group, fatima, OTHER);
    const asked = await sofie.presses('Start de ronde', { card: ownCard(sofie) });
    for (const words of ['Kies eerst', 'brooddoos', 'oudercontact'])
      expect(read(asked.card)).toContain(words);
    const choice = choiceIn(asked.card, OTHER);
    const chosen = await sofie.presses('Start de ronde', { card: asked.card ?? {}, fill: { Casus: choice } });
    expect(read(chosen.card)).toMatch(/is begonnen[^]*Inbrenger: Fatima Bouzid/);
    await group.settled();
    expect(await opens(group, tom, 'Toon casus')).toContain(OTHER['Waar gaat het over?']);
    expect(await opens(group, tom, 'Toon casus')).not.toContain(ABOUT);
  });

  it('can choose the case first; a case that went with who left is not there any more', async () => {
    const label = await calls(group, 'oase');
    await join(group, [tom, fatima]);
    await bringsCase(group, tom);
    await bringsCase(group, fatima, OTHER);
    const form = await sofie.presses('Kies casus', { card: ownCard(sofie) });
    const left = await presses(net, tom, 'round.leave', { label });
    expect(read(left.card)).toContain(`Je doet niet meer mee aan ${label}`);
    const choice = choiceIn(form.card, CASE);
    const gone = await sofie.presses('Verstuur', { card: form.card ?? {}, fill: { Casus: choice } });
    expect(read(gone.card)).toContain('Die casus is er niet meer');
    expect(read(gone.card)).not.toContain(ABOUT);
    const picked = await sofie.presses('Verstuur', {
      fill: { Casus: choiceIn(gone.card, OTHER) },
    });
    expect(read(picked.card)).toContain('Gekozen: de casus van Fatima Bouzid');
    expect(read((await presses(net, tom, 'round.leave', { label })).card)).toContain('Je doet niet mee');
    expect(read((await presses(net, sofie, 'round.leave', { label })).card)).toContain(
      'Draag de ronde eerst over',
    );
    expect(read((await presses(net, tom, 'round.chooseCase', { label })).card)).toContain(
      'alleen voor wie meedoet',
    );
  });
});

describe('voting', () => {
  const urgent = (help: string) => ({ 'Meest dringend': help, 'Hier leren we samen het meest van': help });

  beforeEach(async () => {
    await calls(group, 'wanda');
    await join(group, [tom, fatima, karim]);
  });

  it('shows all cases to who agreed, may be changed, and is not the facilitator’s', async () => {
    expect(await opens(group, tom, 'Stem')).toContain('Er is nog geen casus');
    await bringsCase(group, tom);
    await bringsCase(group, fatima, OTHER);
    const form = await karim.presses('Stem', { card: group.roomCard() });
    for (const words of ['Casus van Tom Janssens', 'brooddoos', 'Casus van Fatima Bouzid', 'oudercontact'])
      expect(read(form.card)).toContain(words);
    const voted = await karim.presses('Verstuur', { fill: urgent(choiceIn(form.card, CASE)) });
    expect(read(voted.card)).toContain('Je stem telt');
    const again = await karim.presses('Stem', { card: voted.card ?? {} });
    await karim.presses('Verstuur', {
      card: again.card ?? {},
      fill: urgent(choiceIn(again.card, OTHER)),
    });
    karim.closesDialog();
    await group.settled();
    expect(read(group.roomCard())).toContain('2 casussen · 1 stem');
    expect(await opens(group, sofie, 'Stem')).toContain('geeft zelf geen inhoud');
    expect(await opens(group, lies, 'Stem')).toContain('Ik ga akkoord');
    expect(await opens(group, lies, 'Stem')).not.toContain('brooddoos');
  });

  it('for a case that is gone asks again; the votes decide, and the facilitator only a tie', async () => {
    const label = labelOn(group.roomCard());
    await bringsCase(group, tom);
    await bringsCase(group, fatima, OTHER);
    const form = await karim.presses('Stem', { card: group.roomCard() });
    await presses(net, tom, 'round.leave', { label });
    const first = urgent(choiceIn(form.card, CASE));
    const gone = await karim.presses('Verstuur', { card: form.card ?? {}, fill: first });
    expect(read(gone.card)).toContain('Die casus is er niet meer');
    await karim.presses('Verstuur', { fill: urgent(choiceIn(gone.card, OTHER)) });
    karim.closesDialog();
    const chosen = await presses(net, sofie, 'round.chooseCase', { label });
    expect(readAnswer(chosen)).toContain('De groep heeft al gekozen');
    await leads(group, 'Start de ronde');
    expect(texts(group.roomCard()).join()).toContain('Fase 1 van');
    expect(everSent(karim)).not.toContain('oudercontact');
  });
});

describe('in a client without dialogs', () => {
  const inline = useVillage({ forms: 'inline' });

  it('every form takes the place of the card, and leads back to it', async () => {
    await inline.begin();
    const here = await circleOf(inline.village, inline.net);
    await calls(here, 'wanda');
    const form = await inline.tom.presses('Ik doe mee', { card: here.roomCard() });
    expect(titles(form.card ?? {})).toEqual(['Ik ga akkoord', 'Annuleer']);
    await inline.tom.presses('Annuleer');
    await inline.tom.presses('Ik doe mee');
    await inline.tom.presses('Ik ga akkoord');
    await inline.tom.presses('Breng casus in');
    await inline.tom.presses('Verstuur', { fill: CASE });
    const help = `1. ${CASE['Waar wil je hulp bij?']}`;
    await inline.tom.presses('Stem');
    const voted = await inline.tom.presses('Verstuur', {
      fill: { 'Meest dringend': help, 'Hier leren we samen het meest van': help },
    });
    expect(read(voted.card)).toContain('Je stem telt');
    expect(read((await inline.tom.presses('Naar de ronde')).card)).toContain('1 casus · 1 stem');
  });
});

/** How a list of cases names this one. */
function choiceIn(card: Card | undefined, { 'Waar wil je hulp bij?': help }: typeof CASE): string {
  return texts(card ?? {}).find((text) => /^\d+\. /.test(text) && text.endsWith(help)) ?? '';
}
