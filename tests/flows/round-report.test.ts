import { titles } from '../support/cards';
import type { Hands } from '../support/hands';
import { everSent, read, readAll, readAnswer } from '../support/reading';
import { ownCard, type Circle } from '../support/rounds';
import {
  CASE_TEXT,
  closeDialogs,
  EFFECT,
  fills,
  HELP,
  IDEA,
  inEffect,
  LEARNED,
  later,
  linkOn,
  NOTE,
  opened,
  report,
  toTheEnd,
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

describe('the report', () => {
  beforeAll(async () => {
    await begins(inEffect(village));
    await tom.presses('Weeg de suggesties', { card: ownCard(tom) });
    const fill = { 'Suggestie 1': 'Neem mee', 'Suggestie 2': 'Neem mee' };
    await tom.presses('Verstuur', { fill });
    await fills(round, tom, ownCard(tom), 'Mijn notities', { Notities: NOTE });
    closeDialogs(round);
    await toTheEnd(round);
  });
  afterEach(() => closeDialogs(round));

  it('comes to the case-bringer alone, with everything in it', () => {
    const words = read(report(round, tom));
    for (const text of [CASE_TEXT, HELP, NOTE, EFFECT, `${IDEA} (Neem mee)`, LEARNED])
      expect(words).toContain(text);
    expect(titles(report(round, tom))).toEqual(
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
      expect(readAnswer(await hands.presses('Keur verslag goed', { card: report(round, tom) }))).toContain(
        'alleen voor de inbrenger',
      );
      expect(readAnswer(await hands.presses('Download verslag', { card: report(round, tom) }))).not.toContain(
        IDEA,
      );
    }
  });

  it('takes the reasoning of the case-bringer, which begins with what they weighed', async () => {
    const form = await tom.presses('Vul redenering aan', { card: report(round, tom) });
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
    expect(read(report(round, tom))).toContain('Klein beginnen past bij mij.');
    const others = await karim.presses('Vul redenering aan', { card: report(round, tom) });
    expect(readAnswer(others)).toContain('alleen voor de inbrenger');
  });

  it('shows the case-bringer what the others will get', async () => {
    const { card } = await tom.presses('Bekijk groepsversie', { card: report(round, tom) });
    const words = read(card);
    for (const text of [HELP, IDEA, LEARNED, 'Klein beginnen past bij mij.', 'Karim El Amrani'])
      expect(words).toContain(text);
    for (const text of [CASE_TEXT, NOTE, EFFECT, 'Neem mee']) expect(words).not.toContain(text);
    await tom.presses('Bekijk mijn versie', { card: card ?? {} });
  });

  it('is approved by the case-bringer, once, and goes to everyone who took part', async () => {
    const card = report(round, tom);
    expect(readAnswer(await tom.presses('Keur verslag goed', { card }))).toContain('Goedgekeurd.');
    expect(readAnswer(await tom.presses('Keur verslag goed', { card }))).toContain('al goedgekeurd');
    await group.settled();
    for (const hands of [group.sofie, karim, fatima]) {
      const words = read(report(round, hands));
      for (const text of [HELP, IDEA, LEARNED, 'De brief: te groot.']) expect(words).toContain(text);
      for (const text of [CASE_TEXT, NOTE, EFFECT, 'Neem mee']) expect(everSent(hands)).not.toContain(text);
      expect(titles(report(round, hands))).not.toContain('Keur verslag goed');
    }
    const late = await tom.presses('Vul redenering aan', { card });
    expect(readAnswer(late)).toContain('al goedgekeurd');
  });

  it('is downloaded as a document by a link for one person, in the version that is theirs', async () => {
    const theirs = await karim.presses('Download verslag', { card: report(round, karim) });
    expect(readAnswer(theirs)).toContain('alleen voor jou en werkt tot');
    const word = await opened(linkOn(theirs.card));
    expect(word).toMatchObject({ status: 200 });
    expect(word.name).toContain(`verslag-${round.label}.docx`);
    for (const text of [HELP, IDEA, 'Klein beginnen past bij mij.']) expect(word.words).toContain(text);
    for (const text of [CASE_TEXT, NOTE, EFFECT]) expect(word.words).not.toContain(text);
    const own = await tom.presses('Download verslag', { card: report(round, tom) });
    expect((await opened(linkOn(own.card))).words).toContain(CASE_TEXT);
    expect(everSent(karim)).not.toContain('/r/');
  });

  it('is refused to who did not take part, and to who left', async () => {
    const nora = group.net.person('nora');
    const theirs = await nora.presses('Download verslag', { card: report(round, nora) });
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
    const [learned, proof] = [
      await lena.presses('Verslag', { card: group.roomCard() }),
      await lena.presses('Deelnamebewijs', { card: group.roomCard() }),
    ];
    expect(readAnswer(learned)).toContain('Versie voor het netwerk');
    expect(readAnswer(proof)).toContain('alleen voor wie meedoet');
    for (const outside of [learned, proof]) expect(readAnswer(outside)).not.toContain(IDEA);
    const download = await lena.presses('Download verslag', { card: report(round, karim) });
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
    const theirs = await karim.presses('Download verslag', { card: report(round, karim) });
    await later(village, DAY + MINUTE);
    expect((await opened(linkOn(theirs.card))).status).toBe(404);
  });
});
