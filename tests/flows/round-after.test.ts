import type { Hands } from '../support/hands';
import { titles } from '../support/cards';
import { everSent, read, readAll, readAnswer } from '../support/reading';
import { calls, circle, join, leads, ownCard, writes, type Circle } from '../support/rounds';
import {
  approves,
  BIG_IDEA,
  buttonCard,
  CASE_TEXT,
  closeDialogs,
  DEED,
  EFFECT,
  fills,
  held,
  HELP,
  IDEA,
  inDays,
  inEffect,
  LEARNED,
  later,
  linkOn,
  momentsOf,
  opened,
  promises,
  report,
  roundRows,
  toTheEnd,
  upTo,
  type Held,
} from '../support/rounds-after';
import { useVillage } from '../support/stage';
import { DAY, MINUTE } from '../support/village';

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

describe('what else comes of it', () => {
  beforeAll(() => begins(held(village)));
  afterEach(() => closeDialogs(round));

  it('a signal of its own, that begins empty, with its number in the report', async () => {
    const form = await karim.presses('Maak er een signaal van', { card: group.roomCard() });
    const words = readAnswer(form);
    expect(words).toContain('Laat de casus erbuiten');
    expect(JSON.stringify(form.card)).not.toContain('brooddoos');
    const fill = {
      'Wat merk je op?': 'Steeds meer kleuters komen zonder eten naar school in onze gemeente.',
    };
    const made = await karim.presses('Verstuur', { fill });
    const [signal = '?'] = /S-\d{4}-\d{4}/.exec(readAnswer(made)) ?? [];
    expect(readAnswer(made)).toContain(`${signal} is gemaakt`);
    await group.settled();
    expect(read(report(round, tom))).toContain(signal);
    expect((await roundRows(round)).some((row) => row.includes('makeSignal'))).toBe(true);
  });

  it('a fully anonymous signal leads nowhere, not to the round either', async () => {
    await fatima.presses('Maak er een signaal van', { card: group.roomCard() });
    const fill = {
      'Wat merk je op?': 'In meerdere scholen durft niemand te zeggen dat er geen eten is.',
      Zichtbaarheid: 'Volledig anoniem',
    };
    const made = await fatima.presses('Verstuur', { fill });
    const [signal = '?'] = /S-\d{4}-\d{4}/.exec(readAnswer(made)) ?? [];
    await group.settled();
    expect((await roundRows(round)).filter((row) => row.includes(signal))).toEqual([]);
  });

  it('a next date, by who led, as the method proposes it', async () => {
    const card = ownCard(group.sofie);
    const form = await group.sofie.presses('Volgende datum', { card });
    expect(readAnswer(form)).toContain('4 weken');
    const wrong = await group.sofie.presses('Verstuur', { fill: { 'Volgende datum': '2020-01-01' } });
    expect(readAnswer(wrong)).toContain('Kies een dag');
    const saved = await group.sofie.presses('Verstuur', { fill: { 'Volgende datum': inDays(30) } });
    expect(readAnswer(saved)).toContain('jullie zien elkaar terug op');
    const others = await karim.presses('Volgende datum', { card });
    expect(readAnswer(others)).toContain('Alleen de begeleider');
  });

  it('deeds that come first in the next round of the group', async () => {
    await promises(round, karim);
    await approves(round);
    closeDialogs(round);
    // Not everybody joins the next one.
    const label = await calls(group, 'oase');
    await join(group, [tom, karim, fatima]);
    const card = buttonCard('Vorige daden', 'round.deeds', { label });
    const list = await karim.presses('Vorige daden', { card });
    expect(read(list.card)).toContain(DEED);
    const done = await karim.presses('Gedaan', { card: list.card ?? {} });
    expect(readAnswer(done)).toMatch(/Genoteerd: gedaan.*geen daden meer open/s);
    const outside = await group.net.person('nora').presses('Vorige daden', { card });
    expect(readAnswer(outside)).not.toContain(DEED);
  });
});

describe('how safe it felt', () => {
  const answers = async (people: readonly Hands[], score: string) => {
    for (const hands of people)
      await fills(round, hands, group.roomCard(), 'Hoe veilig was het?', { 'Hoe veilig voelde dit?': score });
    for (const hands of people) hands.closesDialog();
  };

  it('is answered once, anonymously, and shown only over two rounds and eight answers', async () => {
    await begins(held(village));
    await approves(round);
    const twice = await tom.presses('Hoe veilig was het?', { card: group.roomCard() });
    expect(read(twice.card)).toContain('ik bewaar niet wie wat antwoordde');
    await tom.presses('Verstuur', { fill: { 'Hoe veilig voelde dit?': '5' } });
    const again = await tom.presses('Hoe veilig was het?', { card: group.roomCard() });
    expect(readAnswer(again)).toContain('Je gaf je antwoord al');
    await answers(
      group.others.slice(0, 5).filter((hands) => hands.key !== 'tom'),
      '4',
    );
    const scores = (await roundRows(round)).filter((row) => row.includes('"rowKey":"Z|'));
    expect(scores).toHaveLength(5);
    // Each answer wrote all of them anew: none is older than the last mark but one.
    const marks = (await roundRows(round)).filter((row) => row.includes('"rowKey":"G|safety'));
    const [, lastButOne = 0] = momentsOf(marks).reverse();
    expect(Math.min(...momentsOf(scores))).toBeGreaterThan(lastButOne);
    for (const one of group.net.people()) expect(scores.join()).not.toContain(one.account.aadObjectId);
    expect(readAnswer(await networkVersion())).not.toContain('op 5, gemiddeld');
  });

  it('stands in the version for the network, and there only', async () => {
    await begins(held(village, group));
    await answers(group.others.slice(0, 4), '4');
    await approves(round);
    expect(readAnswer(await networkVersion())).toContain('4 op 5, gemiddeld over minstens twee rondes');
    expect(readAll(karim)).not.toContain('op 5, gemiddeld');
    for (const text of [CASE_TEXT, HELP, IDEA, EFFECT, DEED, 'Tom Janssens'])
      expect(readAnswer(await networkVersion())).not.toContain(text);
  });

  async function networkVersion() {
    const pressed = await karim.presses('Bekijk netwerkversie', { card: report(round, karim) });
    await karim.presses('Bekijk mijn versie', { card: pressed.card ?? {} });
    return pressed;
  }
});

describe('thirty days later', () => {
  it('the case and all that was said are gone, also from the cards; deeds and learnings stay', async () => {
    await begins(held(village));
    await promises(round, karim);
    closeDialogs(round);
    await tom.presses('Vul redenering aan', { card: report(round, tom) });
    await tom.presses('Verstuur', { fill: { 'Wat koos je en waarom?': 'Klein beginnen past.' } });
    closeDialogs(round);
    await approves(round);
    const nora = group.net.person('nora');
    await group.net.leaves(nora, group.sofie);
    await later(village, 29 * DAY);
    expect((await roundRows(round)).join()).toContain(CASE_TEXT);
    await later(village, 2 * DAY);
    await later(village, MINUTE);
    const rows = (await roundRows(round)).join('\n');
    for (const text of [CASE_TEXT, HELP, IDEA, BIG_IDEA, EFFECT, 'Klein beginnen past.'])
      expect(rows).not.toContain(text);
    for (const text of [DEED, LEARNED]) expect(rows).toContain(text);
    for (const hands of [tom, karim, fatima, group.sofie]) {
      const words = read(report(round, hands));
      expect(words).toContain('De casus en de bijdragen zijn gewist.');
      expect(words).toContain(LEARNED);
      for (const text of [CASE_TEXT, HELP, IDEA, EFFECT]) expect(readAll(hands)).not.toContain(text);
    }
    expect(everSent(nora)).toContain(IDEA);
    expect(readAll(nora)).not.toContain(IDEA);
    const download = await karim.presses('Download verslag', { card: report(round, karim) });
    const { words } = await opened(linkOn(download.card));
    expect(words).toContain(DEED);
    expect(words).not.toContain(IDEA);
  });
});

describe('a case-bringer who leaves the network', () => {
  it('leaves the report for who led to approve, without what was theirs alone', async () => {
    await begins(inEffect(village));
    await tom.presses('Weeg de suggesties', { card: ownCard(tom) });
    await tom.presses('Verstuur', { fill: { 'Suggestie 1': 'Neem mee' } });
    closeDialogs(round);
    await toTheEnd(round);
    await group.net.leaves(tom, group.sofie);
    await later(village, MINUTE);
    const theirs = report(round, group.sofie);
    expect(titles(theirs)).toContain('Keur verslag goed');
    expect(read(theirs)).not.toContain(CASE_TEXT);
    const reason = await group.sofie.presses('Vul redenering aan', { card: theirs });
    expect(JSON.stringify(reason.card)).not.toContain(IDEA);
    group.sofie.closesDialog();
    const other = await karim.presses('Keur verslag goed', { card: theirs });
    expect(readAnswer(other)).toContain('alleen voor');
    await group.sofie.presses('Keur verslag goed', { card: theirs });
    await group.settled();
    expect(read(report(round, karim))).toContain(LEARNED);
  });
});

describe('what is anonymous', () => {
  it('has nothing that ties it to somebody once the round is over', async () => {
    group = await circle(village);
    const label = await calls(group, 'ronde olifanten', { 'Welk onderwerp?': 'Hoe we samenwerken.' });
    await join(group, group.others);
    await leads(group, 'Start de ronde');
    await upTo(group, 'Olifanten');
    for (const [at, hands] of group.others.entries())
      await writes(group, hands, `Niemand zegt hardop wat ${'abcdefgh'[at] ?? ''} betekent.`);
    for (let n = 0; n < 4 && !read(group.roomCard()).includes('afgerond'); n++)
      await leads(group, 'Volgende fase');
    await later(village, 3 * MINUTE);
    const rows = await roundRows({ ...round, group, label });
    const said = rows.filter((row) => row.includes('Niemand zegt hardop'));
    expect(said).toHaveLength(6);
    const moments = momentsOf(said);
    expect(Math.max(...moments) - Math.min(...moments)).toBeLessThan(1_000);
    for (const row of said) expect(row).not.toMatch(/\\"(?:by|at)\\"/);
    expect(rows.filter((row) => row.includes('"rowKey":"G|'))).toEqual([]);
    expect(read(report({ ...round, label }, group.sofie))).toContain('Niemand zegt hardop');
  });
});
