import { texts, titles, type Card } from '../support/cards';
import { presses } from '../support/forged';
import type { Hands } from '../support/hands';
import { newest, read, readAll, readAnswer } from '../support/reading';
import { leads, ownCard, type Circle } from '../support/rounds';
import { storedRows } from '../support/rows';
import {
  BIG_IDEA,
  buttonCard,
  closeDialogs,
  DEED,
  fills,
  held,
  IDEA,
  inDays,
  inEffect,
  later,
  promises,
  report,
  roundRows,
  type Held,
} from '../support/rounds-after';
import { useVillage } from '../support/stage';
import { DAY } from '../support/village';

// Dialogs, as in Teams: a form is not lost when the card behind it follows its round.
const { village } = useVillage({ forms: 'dialog' });

let round: Held;
let group: Circle;
let tom: Hands;
let fatima: Hands;
let karim: Hands;

async function begins(made: Promise<Held>): Promise<void> {
  round = await made;
  ({ group, tom, fatima, karim } = round);
}

describe('in the effect', () => {
  beforeAll(() => begins(inEffect(village)));
  afterEach(() => closeDialogs(round));

  it('the case-bringer weighs each suggestion, for themselves alone', async () => {
    const form = await tom.presses('Weeg de suggesties', { card: ownCard(tom) });
    expect(texts(form.card ?? {})).toEqual(
      expect.arrayContaining([IDEA, BIG_IDEA, 'Suggestie 1', 'Neem mee', 'Denk over na', 'Niet nu']),
    );
    const shown = texts(form.card ?? {});
    const [first, second] =
      shown.indexOf(IDEA) < shown.indexOf(BIG_IDEA) ? ['Neem mee', 'Niet nu'] : ['Niet nu', 'Neem mee'];
    const fill = { 'Suggestie 1': first, 'Suggestie 2': second };
    expect(readAnswer(await tom.presses('Verstuur', { fill }))).toContain('Alleen jij ziet wat je koos');
    const again = await tom.presses('Weeg de suggesties', { card: ownCard(tom) });
    expect(JSON.stringify(again.card)).toContain('"value":"take","wrap"');
    await tom.presses('Verstuur', {
      card: again.card ?? {},
      fill: { 'Suggestie 1': 'Nog niet gekozen', 'Suggestie 2': 'Nog niet gekozen' },
    });
    const emptied = await tom.presses('Weeg de suggesties', { card: ownCard(tom) });
    expect(JSON.stringify(emptied.card)).not.toMatch(/"value":"(take|later)","wrap"/);
    const others = await karim.presses('Weeg de suggesties', { card: ownCard(tom) });
    expect(readAnswer(others)).toContain('alleen voor de inbrenger');
    expect(readAnswer(others)).not.toContain(IDEA);
  });

  it('the case-bringer promises a small step, and so the phase can end', async () => {
    const saved = await fills(round, tom, ownCard(tom), 'Bewaar daad', {
      'Wat doe je?': DEED,
      'Tegen wanneer?': inDays(10),
    });
    expect(readAnswer(saved)).toContain('Bewaard');
    tom.closesDialog();
    await leads(group, 'Volgende fase');
    expect(read(group.roomCard())).toContain(': Afronding');
  });

  it('there is no report yet, and no proof', async () => {
    const data = { label: round.label };
    const card = buttonCard('Verslag', 'round.report', data);
    expect(readAnswer(await tom.presses('Verslag', { card }))).toContain('als de ronde afgerond is');
    const proof = buttonCard('Verslag', 'round.proof', data);
    expect(readAnswer(await tom.presses('Verslag', { card: proof }))).toContain('pas als de ronde afgerond');
  });
});

describe('deeds', () => {
  beforeAll(() => begins(held(village)));
  afterEach(() => closeDialogs(round));

  it('are promised by who takes part, for a day to come, once a form', async () => {
    const form = await tom.presses('Bewaar daad', { card: group.roomCard() });
    expect(texts(form.card ?? {})).toEqual(
      expect.arrayContaining(['Wat doe je?', 'Tegen wanneer?', 'Waaraan merk je het?', inDays(14)]),
    );
    expect(texts(form.card ?? {})).not.toContain('Voor wie?');
    const fill = { 'Wat doe je?': DEED, 'Tegen wanneer?': inDays(0) };
    const late = await tom.presses('Verstuur', { fill });
    expect(readAnswer(late)).toContain('Kies een dag tussen morgen en één jaar verder.');
    expect(JSON.stringify(late.card)).toContain(DEED);
    const card = late.card ?? {};
    const right = { fill: { ...fill, 'Tegen wanneer?': inDays(10) }, card };
    const saved = await tom.presses('Verstuur', right);
    expect(readAnswer(saved)).toMatch(/Bewaard.*open/s);
    const twice = await tom.presses('Verstuur', right);
    expect(readAnswer(twice)).toContain('Dat was al gebeurd.');
    await group.settled();
    expect(read(group.roomCard())).toContain(round.label);
    expect((await roundRows(round)).filter((row) => row.includes(DEED))).toHaveLength(1);
  });

  it('come back with marked words in them, and nothing of a national number is kept', async () => {
    const marked = await promises(round, karim, { 'Wat doe je?': 'Ik bel mama van Lowie.' });
    expect(readAnswer(marked)).toContain('Lowie');
    const sure = 'Ik keek dit na: hieraan herken je niemand. Verstuur het zo.';
    const saved = await karim.presses('Verstuur', { card: marked.card ?? {}, fill: { [sure]: true } });
    expect(readAnswer(saved)).toContain('Bewaard');
    karim.closesDialog();
    const number = await promises(round, karim, { 'Wat doe je?': 'Ik zoek 85.07.30-033.28 op.' });
    expect(JSON.stringify(number.card)).toContain('85.07.30-033.28');
    expect((await storedRows(village.bot)).join()).not.toContain('85.07.30');
  });

  it('are written down for somebody by who leads, and by nobody else', async () => {
    const saved = await fills(round, group.sofie, group.roomCard(), 'Bewaar daad', {
      'Wat doe je?': 'Een lijst maken van wie kan helpen.',
      'Tegen wanneer?': inDays(20),
      'Voor wie?': 'Fatima Bouzid',
    });
    expect(readAnswer(saved)).toContain('Bewaard voor Fatima');
  });

  it('are settled by who promised them, and say so the second time', async () => {
    await tom.presses('Bewaar daad', { card: group.roomCard() });
    const saved = await tom.presses('Verstuur', {
      fill: { 'Wat doe je?': 'Nog eens bellen.', 'Tegen wanneer?': inDays(5) },
    });
    const card = saved.card ?? {};
    expect(titles(card)).toEqual(
      expect.arrayContaining(['Gedaan', 'Meer', 'Bezig', 'Anders opgelost', 'Losgelaten']),
    );
    const notTheirs = await karim.presses('Gedaan', { card: asCard(card) });
    expect(notTheirs.words).toContain('Alleen wie dit beloofde');
    expect(readAnswer(await tom.presses('Bezig', { card }))).toMatch(/Genoteerd: bezig/);
    expect(readAnswer(await tom.presses('Gedaan', { card }))).toMatch(/Genoteerd: gedaan/);
    const late = await tom.presses('Losgelaten', { card });
    expect(readAnswer(late)).toContain('Deze daad stond al op “gedaan”');
    await group.settled();
    expect(read(report(round, tom))).toMatch(/Nog eens bellen.*gedaan/s);
  });

  it('are let go with what made it hard, and with nothing without it', async () => {
    const saved = await promises(round, tom, { 'Wat doe je?': 'Een brief schrijven.' });
    tom.closesDialog();
    const form = await tom.presses('Losgelaten', { card: saved.card ?? {} });
    expect(readAnswer(form)).toContain('wat het moeilijk maakte');
    const empty = await tom.presses('Verstuur', { fill: { 'Wat maakte het moeilijk?': ' ' } });
    expect(readAnswer(empty)).not.toContain('Genoteerd');
    const fill = { 'Wat maakte het moeilijk?': 'Er was geen tijd meer.' };
    const gone = await tom.presses('Verstuur', { card: form.card ?? {}, fill });
    expect(readAnswer(gone)).toMatch(/Genoteerd: losgelaten[^]*Er was geen tijd meer/);
    await group.settled();
    expect(read(report(round, tom))).toContain('Wat het moeilijk maakte: Er was geen tijd meer.');
    const [, id = ''] =
      /"id":"([^"]+)"[^{}]*"verb":"deed\.letGo\.send"/.exec(JSON.stringify(form.card)) ?? [];
    const forged = { label: round.label, id, text: 'Dit zeg ik voor een ander.' };
    const notTheirs = await presses(group.net, karim, 'deed.letGo.send', forged);
    expect(notTheirs.words).toContain('Alleen wie dit beloofde');
    tom.closesDialog();
  });

  it('are reminded of the morning before, and not any more when they are done', async () => {
    await later(village, 9.6 * DAY);
    const card = newest(tom);
    expect(read(card)).toMatch(/Morgen: jouw daad.*Ik vraag mama hoe het gaat/s);
    expect(readAll(tom).match(/Morgen: jouw daad/g)).toHaveLength(1);
    await tom.presses('Gedaan', { card });
    const fatimas = readAll(fatima);
    expect(fatimas).not.toContain('Morgen: jouw daad');
    await later(village, 9.9 * DAY);
    expect(readAll(fatima)).toMatch(/Morgen: jouw daad.*Een lijst maken/s);
  });
});
/** A card of a dialog, as one that somebody else presses outside it. */
function asCard(card: Card): Card {
  const [button] = (card.actions as { readonly data: { readonly verb: string } }[]).slice(0, 1);
  return buttonCard('Gedaan', button?.data.verb ?? '', button?.data ?? {});
}
