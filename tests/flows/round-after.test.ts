import { paragraphsOf } from '../documents/read-word';
import { texts, titles, type Card, type Fill } from '../support/cards';
import type { Hands } from '../support/hands';
import { everSent, newest, read, readAll, readAnswer } from '../support/reading';
import { bringsCase, calls, circle, join, leads, ownCard, writes, type Circle } from '../support/rounds';
import { storedRows } from '../support/rows';
import { useVillage } from '../support/stage';
import { DAY, MINUTE } from '../support/village';

// Dialogs, as in Teams: a form is not lost when the card behind it follows its round.
const { village } = useVillage({ forms: 'dialog' });

const CASE_TEXT = 'Een kleuter komt al weken met een lege brooddoos naar de klas.';
const HELP = 'Hoe kan ik met de ouders praten zonder verwijt?';
const IDEA = 'Begin met wat goed gaat.';
const BIG_IDEA = 'Schrijf een brief naar alle ouders.';
const NOTE = 'Ook aan papa denken.';
const EFFECT = 'Ik begin klein, aan de poort.';
const LEARNED = 'Eerst luisteren helpt.';
const DEED = 'Ik vraag mama hoe het gaat.';

let group: Circle;
let tom: Hands;
let fatima: Hands;
let karim: Hands;
let label: string;

let passed = 0;

/** Moves the clock on, and knows how far it went. */
async function later(ms: number): Promise<void> {
  passed += ms;
  await village.later(ms);
}

/** A date so many days from now, where the network is. */
function inDays(days: number): string {
  const day = new Date(Date.now() + passed + days * DAY);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(day);
}

/** A round that is in its effect phase: the case is Tom's, two suggestions were given. */
async function inEffect(): Promise<void> {
  group = await circle(village);
  [tom, fatima, karim] = [group.net.person('tom'), group.net.person('fatima'), group.net.person('karim')];
  await begun();
}

async function begun(): Promise<void> {
  label = await calls(group, 'oase');
  await join(group, group.others);
  await bringsCase(group, tom, { 'Waar gaat het over?': CASE_TEXT, 'Waar wil je hulp bij?': HELP });
  await leads(group, 'Start de ronde');
  await upTo('Suggesties');
  await writes(group, karim, IDEA);
  await writes(group, fatima, BIG_IDEA);
  await upTo('Effect');
}

async function upTo(phase: string): Promise<void> {
  const there = () => read(group.roomCard()).includes(`: ${phase}`);
  for (let n = 0; n < 9 && !there(); n++) await leads(group, 'Volgende fase');
  expect(there()).toBe(true);
}

/** The case-bringer's step, what one learned, and the end. */
async function toTheEnd(): Promise<void> {
  await writes(group, tom, EFFECT, ownCard(tom));
  await upTo('Afronding');
  await writes(group, fatima, LEARNED);
  await leads(group, 'Volgende fase');
  expect(read(group.roomCard())).toContain('afgerond');
}

async function held(): Promise<void> {
  await inEffect();
  await toTheEnd();
}

/** Presses, fills in and sends a form that opens. */
async function fills(hands: Hands, card: Card, title: string, fill: Fill) {
  await hands.presses(title, { card });
  const sent = await hands.presses('Verstuur', { fill });
  await group.settled();
  return sent;
}

const promises = (hands: Hands, fill: Fill = {}) =>
  fills(hands, group.roomCard(), 'Bewaar daad', {
    'Wat doe je?': DEED,
    'Tegen wanneer?': inDays(10),
    ...fill,
  });

/** The report in somebody's personal chat, as it stands now. */
function report(hands: Hands): Card {
  const own = hands.messages().filter(({ card }) => card && read(card).includes(`Verslag van ${label}`));
  return own.at(-1)?.card ?? {};
}

async function approved(): Promise<void> {
  await tom.presses('Keur verslag goed', { card: report(tom) });
  await group.settled();
}

const linkOn = (card: Card | undefined) => /"url":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';

async function opened(url: string) {
  const response = await fetch(url);
  const body = Buffer.from(await response.arrayBuffer());
  const name = response.headers.get('content-disposition') ?? '';
  const words = response.status === 200 ? paragraphsOf(body).map(({ text }) => text) : [];
  return { status: response.status, name, words: words.join('\n') };
}

/** What is stored of the round itself. */
async function roundRows(): Promise<string[]> {
  const rows = await storedRows(village.bot);
  const own = rows.find((row) => row.includes('"rowKey":"R"') && row.includes(group.net.chat));
  const [, partition = '?'] = /"partitionKey":"([^"]+)"/.exec(own ?? '') ?? [];
  return rows.filter((row) => row.includes(`"partitionKey":"${partition}"`));
}

/** When rows were written, by storage itself. */
const momentsOf = (rows: readonly string[]) =>
  rows.map((row) => Date.parse(/"timestamp":"([^"]+)"/.exec(row)?.[1] ?? '')).sort((a, b) => a - b);

const closing = () => {
  for (const hands of [tom, fatima, karim, group.sofie]) hands.closesDialog();
};

describe('in the effect', () => {
  beforeAll(inEffect);
  afterEach(closing);

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
    expect(JSON.stringify(again.card)).toContain('"value":"take"');
    const others = await karim.presses('Weeg de suggesties', { card: ownCard(tom) });
    expect(readAnswer(others)).toContain('alleen voor de inbrenger');
    expect(readAnswer(others)).not.toContain(IDEA);
  });

  it('the case-bringer promises a small step, and so the phase can end', async () => {
    const saved = await fills(tom, ownCard(tom), 'Bewaar daad', {
      'Wat doe je?': DEED,
      'Tegen wanneer?': inDays(10),
    });
    expect(readAnswer(saved)).toContain('Bewaard');
    tom.closesDialog();
    await leads(group, 'Volgende fase');
    expect(read(group.roomCard())).toContain(': Afronding');
  });

  it('there is no report yet, and no proof', async () => {
    const button = { type: 'Action.Execute', verb: 'round.report', title: 'Verslag', data: { label } };
    const card = { type: 'AdaptiveCard', version: '1.5', actions: [button] };
    expect(readAnswer(await tom.presses('Verslag', { card }))).toContain('als de ronde afgerond is');
    const proof = { ...card, actions: [{ ...button, verb: 'round.proof' }] };
    expect(readAnswer(await tom.presses('Verslag', { card: proof }))).toContain('pas als de ronde afgerond');
  });
});

describe('deeds', () => {
  beforeAll(held);
  afterEach(closing);

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
    expect(read(group.roomCard())).toContain(label);
    expect((await roundRows()).filter((row) => row.includes(DEED))).toHaveLength(1);
  });

  it('come back with marked words in them, and nothing of a national number is kept', async () => {
    const marked = await promises(karim, { 'Wat doe je?': 'Ik bel mama van Lowie.' });
    expect(readAnswer(marked)).toContain('Lowie');
    const sure = 'Ik keek dit na: hieraan herken je niemand. Verstuur het zo.';
    const saved = await karim.presses('Verstuur', { card: marked.card ?? {}, fill: { [sure]: true } });
    expect(readAnswer(saved)).toContain('Bewaard');
    karim.closesDialog();
    const number = await promises(karim, { 'Wat doe je?': 'Ik zoek 85.07.30-033.28 op.' });
    expect(JSON.stringify(number.card)).toContain('85.07.30-033.28');
    expect((await storedRows(village.bot)).join()).not.toContain('85.07.30');
  });

  it('are written down for somebody by who leads, and by nobody else', async () => {
    const saved = await fills(group.sofie, group.roomCard(), 'Bewaar daad', {
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
    expect(read(report(tom))).toMatch(/Nog eens bellen.*gedaan/s);
  });

  it('are reminded of the morning before, and not any more when they are done', async () => {
    await later(9.6 * DAY);
    const card = newest(tom);
    expect(read(card)).toMatch(/Morgen: jouw daad.*Ik vraag mama hoe het gaat/s);
    expect(readAll(tom).match(/Morgen: jouw daad/g)).toHaveLength(1);
    await tom.presses('Gedaan', { card });
    const fatimas = readAll(fatima);
    expect(fatimas).not.toContain('Morgen: jouw daad');
    await later(9.9 * DAY);
    expect(readAll(fatima)).toMatch(/Morgen: jouw daad.*Een lijst maken/s);
  });
});

/** A card of a dialog, as one that somebody else presses outside it. */
function asCard(card: Card): Card {
  const data = (JSON.parse(JSON.stringify(card)) as { actions: { title: string; data: { verb: string } }[] })
    .actions;
  const [button] = data.filter(({ title }) => title === 'Gedaan');
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    actions: [{ type: 'Action.Execute', title: 'Gedaan', verb: button?.data.verb, data: button?.data }],
  };
}

describe('the report', () => {
  beforeAll(async () => {
    await inEffect();
    await tom.presses('Weeg de suggesties', { card: ownCard(tom) });
    const fill = { 'Suggestie 1': 'Neem mee', 'Suggestie 2': 'Neem mee' };
    await tom.presses('Verstuur', { fill });
    await fills(tom, ownCard(tom), 'Mijn notities', { Notities: NOTE });
    closing();
    await toTheEnd();
  });
  afterEach(closing);

  it('comes to the case-bringer alone, with everything in it', () => {
    const words = read(report(tom));
    for (const text of [CASE_TEXT, HELP, NOTE, EFFECT, `${IDEA} (Neem mee)`, LEARNED])
      expect(words).toContain(text);
    expect(titles(report(tom))).toEqual(
      expect.arrayContaining([
        'Keur verslag goed',
        'Vul redenering aan',
        'Bekijk groepsversie',
        'Download verslag',
      ]),
    );
    for (const hands of [group.sofie, karim, fatima]) expect(readAll(hands)).not.toContain('Verslag van');
  });

  it('is for nobody else before it is approved', async () => {
    for (const hands of [karim, group.sofie]) {
      const early = await hands.presses('Verslag', { card: group.roomCard() });
      expect(readAnswer(early)).toContain('Tom Janssens leest het verslag eerst na');
      expect(readAnswer(await hands.presses('Keur verslag goed', { card: report(tom) }))).toContain(
        'alleen voor de inbrenger',
      );
      expect(readAnswer(await hands.presses('Download verslag', { card: report(tom) }))).not.toContain(IDEA);
    }
  });

  it('takes the reasoning of the case-bringer, which begins with what they weighed', async () => {
    const form = await tom.presses('Vul redenering aan', { card: report(tom) });
    expect(JSON.stringify(form.card)).toContain(IDEA);
    const chosen = 'Klein beginnen past bij mij. Ik vraag het aan Lowie.';
    const fill = { 'Wat koos je en waarom?': chosen, 'Wat viel af en waarom?': 'De brief: te groot.' };
    const marked = await tom.presses('Verstuur', { fill });
    expect(readAnswer(marked)).toContain('Lowie');
    expect(JSON.stringify(marked.card)).toContain('De brief: te groot.');
    const again = { fill: { ...fill, 'Wat koos je en waarom?': 'Klein beginnen past bij mij.' } };
    const saved = await tom.presses('Verstuur', { card: marked.card ?? {}, ...again });
    expect(readAnswer(saved)).toMatch(/Je redenering staat in het verslag.*Klein beginnen past bij mij/s);
    await group.settled();
    expect(read(report(tom))).toContain('Klein beginnen past bij mij.');
    const others = await karim.presses('Vul redenering aan', { card: report(tom) });
    expect(readAnswer(others)).toContain('alleen voor de inbrenger');
  });

  it('shows the case-bringer what the others will get', async () => {
    const { card } = await tom.presses('Bekijk groepsversie', { card: report(tom) });
    const words = read(card);
    for (const text of [HELP, IDEA, LEARNED, 'Klein beginnen past bij mij.', 'Karim El Amrani'])
      expect(words).toContain(text);
    for (const text of [CASE_TEXT, NOTE, EFFECT, 'Neem mee']) expect(words).not.toContain(text);
    await tom.presses('Bekijk mijn versie', { card: card ?? {} });
  });

  it('is approved by the case-bringer, once, and goes to everyone who took part', async () => {
    const card = report(tom);
    expect(readAnswer(await tom.presses('Keur verslag goed', { card }))).toContain('Goedgekeurd.');
    expect(readAnswer(await tom.presses('Keur verslag goed', { card }))).toContain('al goedgekeurd');
    await group.settled();
    for (const hands of [group.sofie, karim, fatima]) {
      const words = read(report(hands));
      for (const text of [HELP, IDEA, LEARNED, 'De brief: te groot.']) expect(words).toContain(text);
      for (const text of [CASE_TEXT, NOTE, EFFECT, 'Neem mee']) expect(everSent(hands)).not.toContain(text);
      expect(titles(report(hands))).not.toContain('Keur verslag goed');
    }
    const late = await tom.presses('Vul redenering aan', { card });
    expect(readAnswer(late)).toContain('al goedgekeurd');
  });

  it('is downloaded as a document by a link for one person, in the version that is theirs', async () => {
    const theirs = await karim.presses('Download verslag', { card: report(karim) });
    expect(readAnswer(theirs)).toContain('alleen voor jou en werkt tot');
    const word = await opened(linkOn(theirs.card));
    expect(word).toMatchObject({ status: 200 });
    expect(word.name).toContain(`verslag-${label}.docx`);
    for (const text of [HELP, IDEA, 'Klein beginnen past bij mij.']) expect(word.words).toContain(text);
    for (const text of [CASE_TEXT, NOTE, EFFECT]) expect(word.words).not.toContain(text);
    const own = await tom.presses('Download verslag', { card: report(tom) });
    expect((await opened(linkOn(own.card))).words).toContain(CASE_TEXT);
    expect(everSent(karim)).not.toContain('/r/');
  });

  it('is refused to who did not take part, and to who left', async () => {
    const nora = group.net.person('nora');
    const theirs = await nora.presses('Download verslag', { card: report(nora) });
    const url = linkOn(theirs.card);
    expect((await opened(url)).status).toBe(200);
    await group.net.leaves(nora, group.sofie);
    await group.settled();
    expect((await opened(url)).status).toBe(404);
    const lena = await group.net.joins(
      {
        key: 'lena',
        id: '29:lena-after',
        aadObjectId: '1ena0000-0000-4000-8000-0000000000bb',
        name: 'Lena Claes',
      },
      group.sofie,
    );
    await group.settled();
    for (const title of ['Verslag', 'Deelnamebewijs']) {
      const outside = await lena.presses(title, { card: group.roomCard() });
      expect(readAnswer(outside)).toContain('alleen voor wie meedoet');
      expect(readAnswer(outside)).not.toContain(IDEA);
    }
    const download = await lena.presses('Download verslag', { card: report(karim) });
    expect(readAnswer(download)).toContain('alleen voor wie meedoet');
    lena.closesDialog();
  });

  it('proves that somebody took part, without a word of the case', async () => {
    const card = (await karim.presses('Deelnamebewijs', { card: group.roomCard() })).card ?? {};
    expect(read(card)).toMatch(/Karim El Amrani.*OASE.*deelnemer.*Sofie Peeters/s);
    const link = await karim.presses('Open deelnamebewijs', { card });
    const word = await opened(linkOn(link.card));
    expect(word.name).toContain('deelnamebewijs');
    expect(word.words).toMatch(/Karim El Amrani.*\d{4}.*minu.*OASE.*deelnemer.*Sofie Peeters/s);
    for (const text of [CASE_TEXT, HELP, IDEA]) expect(word.words).not.toContain(text);
    const leader = await group.sofie.presses('Deelnamebewijs', { card: group.roomCard() });
    expect(readAnswer(leader)).toContain('begeleider');
  });

  it('has links that end after a day', async () => {
    const theirs = await karim.presses('Download verslag', { card: report(karim) });
    await later(DAY + MINUTE);
    expect((await opened(linkOn(theirs.card))).status).toBe(404);
  });
});

describe('what else comes of it', () => {
  beforeAll(held);
  afterEach(closing);

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
    expect(read(report(tom))).toContain(signal);
    expect((await roundRows()).some((row) => row.includes('makeSignal'))).toBe(true);
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
    expect((await roundRows()).filter((row) => row.includes(signal))).toEqual([]);
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
    await promises(karim);
    await approved();
    closing();
    await begunAgain();
    const { card } = await karim.presses('Vorige daden', { card: deedsButton(label) });
    expect(read(card)).toContain(DEED);
    const done = await karim.presses('Gedaan', { card: card ?? {} });
    expect(readAnswer(done)).toMatch(/Genoteerd: gedaan.*geen daden meer open/s);
    const outside = await group.net.person('nora').presses('Vorige daden', { card: deedsButton(label) });
    expect(readAnswer(outside)).not.toContain(DEED);
  });
});

/** Another round of the same group, which not everybody joins. */
async function begunAgain(): Promise<void> {
  label = await calls(group, 'oase');
  await join(group, [tom, karim, fatima]);
}

function deedsButton(of: string): Card {
  const button = { type: 'Action.Execute', verb: 'round.deeds', title: 'Vorige daden', data: { label: of } };
  return { type: 'AdaptiveCard', version: '1.5', actions: [button] };
}

describe('how safe it felt', () => {
  const answers = async (people: readonly Hands[], score: string) => {
    for (const hands of people)
      await fills(hands, group.roomCard(), 'Hoe veilig was het?', { 'Hoe veilig voelde dit?': score });
    for (const hands of people) hands.closesDialog();
  };

  it('is answered once, anonymously, and shown only over two rounds and eight answers', async () => {
    await held();
    await approved();
    const twice = await tom.presses('Hoe veilig was het?', { card: group.roomCard() });
    expect(read(twice.card)).toContain('ik bewaar niet wie wat antwoordde');
    await tom.presses('Verstuur', { fill: { 'Hoe veilig voelde dit?': '5' } });
    const again = await tom.presses('Hoe veilig was het?', { card: group.roomCard() });
    expect(readAnswer(again)).toContain('Je gaf je antwoord al');
    await answers(
      group.others.slice(0, 5).filter((hands) => hands.key !== 'tom'),
      '4',
    );
    const scores = (await roundRows()).filter((row) => row.includes('"rowKey":"Z|'));
    expect(scores).toHaveLength(5);
    // Each answer wrote all of them anew: none is older than the last mark but one.
    const marks = (await roundRows()).filter((row) => row.includes('"rowKey":"G|safety'));
    const [, lastButOne = 0] = momentsOf(marks).reverse();
    expect(Math.min(...momentsOf(scores))).toBeGreaterThan(lastButOne);
    for (const one of group.net.people()) expect(scores.join()).not.toContain(one.account.aadObjectId);
    expect(readAnswer(await networkVersion())).not.toContain('op 5, gemiddeld');
  });

  it('stands in the version for the network, and there only', async () => {
    await begun();
    await toTheEnd();
    await answers(group.others.slice(0, 4), '4');
    await approved();
    expect(readAnswer(await networkVersion())).toContain('4 op 5, gemiddeld over minstens twee rondes');
    expect(readAll(karim)).not.toContain('op 5, gemiddeld');
    for (const text of [CASE_TEXT, HELP, IDEA, EFFECT, DEED, 'Tom Janssens'])
      expect(readAnswer(await networkVersion())).not.toContain(text);
  });

  async function networkVersion() {
    const pressed = await karim.presses('Bekijk netwerkversie', { card: report(karim) });
    await karim.presses('Bekijk mijn versie', { card: pressed.card ?? {} });
    return pressed;
  }
});

describe('thirty days later', () => {
  it('the case and all that was said are gone, also from the cards; deeds and learnings stay', async () => {
    await held();
    await promises(karim);
    closing();
    await tom.presses('Vul redenering aan', { card: report(tom) });
    await tom.presses('Verstuur', { fill: { 'Wat koos je en waarom?': 'Klein beginnen past.' } });
    closing();
    await approved();
    await later(29 * DAY);
    expect((await roundRows()).join()).toContain(CASE_TEXT);
    await later(2 * DAY);
    await later(MINUTE);
    const rows = (await roundRows()).join('\n');
    for (const text of [CASE_TEXT, HELP, IDEA, BIG_IDEA, EFFECT, 'Klein beginnen past.'])
      expect(rows).not.toContain(text);
    for (const text of [DEED, LEARNED]) expect(rows).toContain(text);
    for (const hands of [tom, karim, fatima, group.sofie]) {
      const words = read(report(hands));
      expect(words).toContain('De casus en de bijdragen zijn gewist.');
      expect(words).toContain(LEARNED);
      for (const text of [CASE_TEXT, HELP, IDEA, EFFECT]) expect(readAll(hands)).not.toContain(text);
    }
    const download = await karim.presses('Download verslag', { card: report(karim) });
    const { words } = await opened(linkOn(download.card));
    expect(words).toContain(DEED);
    expect(words).not.toContain(IDEA);
  });
});

describe('what is anonymous', () => {
  it('has nothing that ties it to somebody once the round is over', async () => {
    group = await circle(village);
    [tom, fatima, karim] = [group.net.person('tom'), group.net.person('fatima'), group.net.person('karim')];
    label = await calls(group, 'ronde olifanten', { 'Welk onderwerp?': 'Hoe we samenwerken.' });
    await join(group, group.others);
    await leads(group, 'Start de ronde');
    await upTo('Olifanten');
    for (const [at, hands] of group.others.entries())
      await writes(group, hands, `Niemand zegt hardop wat ${'abcdefgh'[at] ?? ''} betekent.`);
    for (let n = 0; n < 4 && !read(group.roomCard()).includes('afgerond'); n++)
      await leads(group, 'Volgende fase');
    await later(3 * MINUTE);
    const rows = await roundRows();
    const said = rows.filter((row) => row.includes('Niemand zegt hardop'));
    expect(said).toHaveLength(6);
    const moments = momentsOf(said);
    expect(Math.max(...moments) - Math.min(...moments)).toBeLessThan(1_000);
    for (const row of said) expect(row).not.toMatch(/\\"(?:by|at)\\"/);
    expect(rows.filter((row) => row.includes('"rowKey":"G|'))).toEqual([]);
    expect(read(report(group.sofie))).toContain('Niemand zegt hardop');
  });
});
