import { labels, texts, titles, type Card } from '../support/cards';
import type { Hands } from '../support/hands';
import { everSent, labelOn, newest, read, readAll, readAnswer } from '../support/reading';
import { useVillage } from '../support/stage';
import { MINUTE } from '../support/village';

/** One network serves all tests of a form: each asks a question with words of its own. */
const WORDS = 'Wie weet of de buitenschoolse opvang ook op woensdag open is? Vraag';

describe.each(['inline', 'dialog'] as const)('a question, with forms that open %s', (forms) => {
  const { village, begin, karim, lies, tom, fatima } = useVillage({ forms });
  let text: string;
  let asked = 0;

  beforeAll(() => begin());

  beforeEach(() => {
    asked += 1;
    text = `${WORDS} ${asked}.`;
    for (const hands of [karim, tom, fatima]) hands.closesDialog();
  });

  it('goes to the point of contact at once, and the asker sees who has it and by when', async () => {
    const label = await asks();
    expect(texts(newest(karim))).toEqual(expect.arrayContaining([label, 'open', text]));
    expect(read(newest(karim))).toContain('Tom Janssens');
    expect(read(newest(tom))).toMatch(/Karim El Amrani\. Antwoord tegen \w+ \d+ \w+/);
    expect(titles(newest(tom))).toEqual(['Vul aan', 'Trek in']);
    expect(lies.messages().filter(({ card }) => read(card).includes(label))).toEqual([]);
  });

  it('offers the point of contact six things, at most four of them beside each other', async () => {
    await asks();
    const card = newest(karim);
    expect(buttons(card)).toHaveLength(4);
    expect(buttons(card).at(-1)).toBe('Meer');
    const offered = [
      'Neem op',
      'Beantwoord',
      'Vraag info',
      'Verwijs door',
      'Naar intervisie',
      'Maak signaal',
    ];
    expect(titles(card).filter((title) => title !== 'Meer')).toEqual(offered);
  });

  it('is taken up with one press, and the asker hears who has it', async () => {
    await asks();
    const taken = await karim.presses('Neem op');
    expect(texts(taken.card ?? {})).toContain('opgenomen');
    expect(titles(taken.card ?? {})).not.toContain('Neem op');
    await village.bot.drain();
    expect(read(newest(tom))).toMatch(/opgenomen[^]*Karim El Amrani nam je vraag op/);
  });

  it('goes back and forth until it is answered, and closes with `Geholpen`', async () => {
    await asks();
    const form = await karim.presses('Vraag info');
    expect(labels(form.card ?? {})).toEqual(['Jouw vraag']);
    expect(form.dialog !== undefined).toBe(forms === 'dialog');
    await sends(karim, { 'Jouw vraag': 'Over welke school gaat het?' });
    expect(read(newest(tom))).toMatch(/info gevraagd[^]*Over welke school gaat het\?/);
    expect(labels(newest(tom))).toEqual(['Jouw antwoord']);
    await sends(tom, { 'Jouw antwoord': 'De basisschool aan het park' });
    expect(read(newest(karim))).toMatch(/opgenomen[^]*De basisschool aan het park/);
    await karim.presses('Beantwoord');
    await sends(karim, { Antwoord: 'Ja, elke woensdag tot 18 uur.' });
    expect(read(newest(tom))).toMatch(/beantwoord[^]*Ja, elke woensdag tot 18 uur\./);
    const closed = await tom.presses('Geholpen');
    expect(texts(closed.card ?? {})).toContain('afgesloten');
    await settled();
    expect(texts(newest(karim))).toContain('afgesloten');
    expect(titles(newest(karim))).toEqual(['Publiceer']);
  });

  it('opens again with `Nog niet`, with a new term, and its owner hears it', async () => {
    await asks();
    await answers('Neen.');
    const before = karim.messages().length;
    const reopened = await tom.presses('Nog niet');
    expect(read(reopened.card)).toMatch(/heropend[^]*Karim El Amrani/);
    await village.bot.drain();
    expect(karim.messages()).toHaveLength(before + 1);
    expect(texts(newest(karim))).toEqual(expect.arrayContaining(['heropend', text, 'Neen.']));
    await answers('Toch wel: elke woensdag.');
    expect(read(newest(tom))).toContain('Toch wel: elke woensdag.');
    expect(texts((await tom.presses('Geholpen')).card ?? {})).toContain('afgesloten');
  });

  it('is handed on in the own words of its owner only, and stays with them until the other confirms', async () => {
    await asks();
    await sendsOn('Fatima Bouzid', 'Ken jij de uren van de opvang?');
    expect(read(newest(fatima))).toContain('Ken jij de uren van de opvang?');
    expect(titles(newest(fatima))).toEqual(['Ik neem dit over', 'Niet voor mij']);
    expect(read(newest(tom))).toMatch(/doorverwezen[^]*Fatima Bouzid[^]*Karim El Amrani/);
    expect(read(newest(tom))).not.toContain('Ken jij de uren');
    expect(read(karim.cardWith('Beantwoord'))).toContain('blijft van jou');
    const taken = await fatima.presses('Ik neem dit over');
    expect(titles(taken.card ?? {})).toEqual(expect.arrayContaining(['Beantwoord', 'Vraag info']));
    await settled();
    expect(read(newest(tom))).toMatch(/Fatima Bouzid nam je vraag op/);
    await fatima.presses('Beantwoord');
    await sends(fatima, { Antwoord: 'Tot 18 uur.' });
    expect(read(newest(tom))).toContain('Tot 18 uur.');
    await tom.presses('Nog niet');
    await village.bot.drain();
    await fatima.presses('Vraag info');
    expect(everSent(fatima)).not.toContain(text);
    for (const card of fatima.cards()) expect(read(card)).not.toContain(text);
  });

  it('comes back when the other says `Niet voor mij`', async () => {
    await asks();
    await sendsOn('Fatima Bouzid', 'Ken jij de uren van de opvang?');
    await fatima.presses('Niet voor mij');
    await settled();
    expect(read(newest(fatima))).not.toContain('Ken jij de uren');
    expect(titles(newest(fatima))).toEqual([]);
    expect(read(newest(karim))).toMatch(/opgenomen[^]*Fatima Bouzid/);
    expect(titles(newest(karim))).toContain('Beantwoord');
    expect(read(newest(tom))).toMatch(/Karim El Amrani/);
  });

  it('offers everybody but oneself, and refuses in words who asked: a name that is missing would tell', async () => {
    await asks();
    const { card } = await karim.presses('Verwijs door');
    expect(labels(card ?? {})).toEqual(['Naar wie?', 'Jouw verwoording']);
    expect(texts(card ?? {})).toEqual(expect.arrayContaining(['Fatima Bouzid', 'Tom Janssens']));
    expect(texts(card ?? {})).not.toContain('Karim El Amrani');
    const refused = await karim.presses('Verstuur', {
      fill: { 'Naar wie?': 'Tom Janssens', 'Jouw verwoording': 'Ken jij de uren?' },
    });
    expect(readAnswer(refused)).toContain('Kies iemand anders uit het team.');
    expect(JSON.stringify(refused.card)).toContain('Ken jij de uren?');
  });

  it('becomes a signal that its handler rewords, and still waits for an answer', async () => {
    const label = await asks();
    const { card } = await karim.presses('Maak signaal');
    expect(labels(card ?? {})).toContain('Wat merk je op?');
    expect(texts(card ?? {})).toContain(text);
    const made = await karim.presses('Verstuur', { fill: { 'Wat merk je op?': 'Opvang is schaars' } });
    expect(read(made.card)).toMatch(/geregistreerd als S-/);
    await settled();
    const still = karim.cards().filter((one) => labelOn(one) === label);
    expect(titles(still.at(-1) ?? {})).toContain('Beantwoord');
    expect(readAll(tom)).not.toContain('schaars');
  });

  it('takes an addition before and after the answer, and who handles it sees that', async () => {
    await asks();
    await tom.presses('Vul aan');
    await sends(tom, { Aanvulling: 'Het gaat om de kleuters' });
    expect(read(newest(karim))).toContain('Het gaat om de kleuters');
    await answers('Ja hoor.');
    await tom.presses('Vul aan');
    await sends(tom, { Aanvulling: 'En de lagere school dan?' });
    await settled();
    expect(read(newest(karim))).toContain('En de lagere school dan?');
  });

  it('gives an addition to who took it over, too', async () => {
    await asks();
    await sendsOn('Fatima Bouzid', 'Ken jij de uren van de opvang?');
    await fatima.presses('Ik neem dit over');
    await tom.presses('Vul aan');
    await sends(tom, { Aanvulling: 'Vooral op woensdag' });
    expect(read(newest(fatima))).toContain('Vooral op woensdag');
  });

  it('lets the asker add or withdraw while info is asked, without filling in the answer', async () => {
    await asks();
    await karim.presses('Vraag info');
    await sends(karim, { 'Jouw vraag': 'Welke school?' });
    expect(labels((await tom.presses('Vul aan')).card ?? {})).toContain('Aanvulling');
    await tom.presses('Annuleer').catch(() => tom.closesDialog());
    expect(texts((await tom.presses('Trek in')).card ?? {})).toContain('ingetrokken');
  });

  it('can be withdrawn: its text is nowhere to be read any more', async () => {
    await asks();
    await karim.presses('Vraag info');
    await sends(karim, { 'Jouw vraag': 'Welke school?' });
    await sends(tom, { 'Jouw antwoord': 'De school aan de vijver' });
    const withdrawn = await tom.presses('Trek in');
    expect(texts(withdrawn.card ?? {})).toContain('ingetrokken');
    await settled();
    expect(texts(newest(karim))).toContain('ingetrokken');
    expect(read(newest(karim))).not.toContain('Je vraag');
    for (const hands of [karim, tom]) {
      expect(readAll(hands)).not.toContain(text);
      expect(readAll(hands)).not.toContain('aan de vijver');
    }
  });

  it('starts from the home card, with the form', async () => {
    await tom.says('hulp');
    const { card } = await tom.presses('Vraag');
    expect(labels(card ?? {})).toContain('Wat wil je weten of regelen?');
    expect(read(card)).toContain('Karim El Amrani');
    const sent = await tom.presses('Verstuur', { fill: { 'Wat wil je weten of regelen?': text } });
    expect(readAnswer(sent)).toMatch(/V-\d{4}-\d{4}[^]*open/);
    tom.closesDialog();
    await village.bot.drain();
    expect(texts(newest(karim))).toContain(text);
    await answers('Ja.');
    expect(read(newest(tom))).toContain('Ja.');
  });

  async function asks(): Promise<string> {
    const { card } = await tom.says(`vraag ${text}`);
    await village.bot.drain();
    return labelOn(card);
  }

  async function sends(hands: Hands, fill: Record<string, string>): Promise<void> {
    await hands.presses('Verstuur', { fill });
    hands.closesDialog();
    await settled();
  }

  async function answers(words: string): Promise<void> {
    await karim.presses('Beantwoord');
    await sends(karim, { Antwoord: words });
  }

  async function sendsOn(to: string, words: string): Promise<void> {
    await karim.presses('Verwijs door');
    await sends(karim, { 'Naar wie?': to, 'Jouw verwoording': words });
  }

  async function settled(): Promise<void> {
    await village.later(MINUTE);
  }
});

/** What stands beside each other under a card, without what is behind `Meer`. */
function buttons(card: Card): unknown[] {
  return ((card.actions ?? []) as { title?: string }[]).map(({ title }) => title);
}
