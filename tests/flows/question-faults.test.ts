import { labels, texts, titles, type Card, type Fill } from '../support/cards';
import { insz } from '../support/numbers';
import { newest, read, readAll, readAnswer } from '../support/reading';
import { storedRows } from '../support/rows';
import { useNetworks } from '../support/stage';
import { MINUTE } from '../support/village';

const TEXT = 'Wie weet of de buitenschoolse opvang ook op woensdag open is?';

const { village, net, sofie, karim, lies, tom, fatima } = useNetworks();

describe('twice', () => {
  it('taking up says that it was done, and nobody hears it again', async () => {
    const first = await asks();
    await karim.presses('Neem op', { card: first });
    const again = await karim.presses('Neem op', { card: first });
    expect(read(again.card)).toMatch(/staat nu op “opgenomen”/);
    await settled();
    expect(readAll(tom).match(/nam je vraag op/g)).toHaveLength(1);
  });

  it('at the same moment, an answer is given once', async () => {
    await asks();
    const { card = {} } = await karim.presses('Beantwoord');
    const press = () => karim.presses('Verstuur', { card, fill: { Antwoord: 'Ja, tot 18 uur.' } });
    const both = await Promise.all([press(), press()]);
    for (const one of both) expect(texts(one.card ?? {})).toContain('beantwoord');
    await settled();
    expect(read(newest(tom)).match(/tot 18 uur/g)).toHaveLength(1);
    expect(readAll(tom).match(/Antwoord van Karim/g)).toHaveLength(1);
  });

  it('`Geholpen` twice, and `Nog niet` after it, change nothing', async () => {
    await asks();
    await answers('Ja.');
    const card = newest(tom);
    await tom.presses('Geholpen', { card });
    for (const title of ['Geholpen', 'Nog niet'])
      expect(read((await tom.presses(title, { card })).card)).toMatch(/staat nu op “afgesloten”/);
    await settled();
    expect(texts(newest(karim))).toContain('afgesloten');
  });

  it('two people who take it at the same time: one has it, the other reads who', async () => {
    const first = await asks();
    const [one, other] = await Promise.all([
      karim.presses('Neem op', { card: first }),
      sofie.presses('Neem op', { card: first }),
    ]);
    expect([one, other].filter(({ card }) => read(card).includes('Jij hebt deze vraag'))).toHaveLength(1);
    expect([one, other].filter(({ card }) => read(card).includes('staat nu op “opgenomen”'))).toHaveLength(1);
  });

  it('a second request for info is answered too, whichever card the asker still has', async () => {
    await asks();
    await requestsInfo('Welke school?');
    const old = newest(tom);
    await tom.presses('Verstuur', { fill: { 'Jouw antwoord': 'De parkschool' } });
    await settled();
    await requestsInfo('En welke klas?');
    await tom.presses('Verstuur', { card: old, fill: { 'Jouw antwoord': 'De derde kleuterklas' } });
    await settled();
    expect(read(newest(karim))).toContain('De derde kleuterklas');
  });
});

describe('too late', () => {
  it('says so on every button of an old card, and shows how it stands now', async () => {
    const first = await asks();
    await tom.presses('Trek in');
    for (const title of ['Neem op', 'Vraag info', 'Beantwoord', 'Verwijs door']) {
      const late = await karim.presses(title, { card: first });
      expect(read(late.card)).toMatch(/ingetrokken/);
      expect(read(late.card)).not.toContain('buitenschoolse');
      expect(labels(late.card ?? {})).toEqual([]);
    }
    const signal = await karim.presses('Maak signaal', { card: first });
    expect(labels(signal.card ?? {})).toEqual([]);
  });

  it('keeps what was typed when the question was withdrawn while the answer was written', async () => {
    await asks();
    const form = await karim.presses('Beantwoord');
    await tom.presses('Trek in');
    const card = form.card ?? {};
    const late = await karim.presses('Verstuur', { card, fill: { Antwoord: 'Een lang antwoord' } });
    expect(readAnswer(late)).toMatch(/ingetrokken/);
  });

  it('shows what changed when a handed on question was answered by its owner meanwhile', async () => {
    await asks();
    await sendsOn('Fatima Bouzid', 'Ken jij de uren?');
    const old = newest(fatima);
    await answers('Ik vond het zelf.');
    for (const title of ['Ik neem dit over', 'Niet voor mij']) {
      const late = await fatima.presses(title, { card: old });
      expect(late.status).toBe(200);
      expect(readAnswer(late)).toMatch(/\w{3}/);
      expect(readAnswer(late)).not.toContain('buitenschoolse');
    }
    await settled();
    expect(read(newest(tom))).toContain('Ik vond het zelf.');
    expect(texts(newest(tom))).toContain('beantwoord');
  });
});

describe('the wrong person', () => {
  it('is refused in words on every button of the handler, and sees nothing', async () => {
    const first = await asks();
    for (const title of ['Neem op', 'Vraag info', 'Beantwoord', 'Verwijs door', 'Maak signaal']) {
      const refused = await fatima.presses(title, { card: first });
      expect(refused.status).toBe(200);
      expect(refused.card).toBeUndefined();
      expect(refused.words).toMatch(/\w{3}/);
    }
    await settled();
    expect(texts(newest(tom))).toContain('open');
  });

  it('cannot judge, add to or withdraw the question of another, not even its handler', async () => {
    await asks();
    const open = newest(tom);
    await answers('Ja.');
    const answered = newest(tom);
    for (const other of [karim, sofie, fatima]) {
      for (const title of ['Geholpen', 'Nog niet', 'Vul aan'])
        expect(await other.presses(title, { card: answered })).toMatchObject({ status: 200 });
      await other.presses('Trek in', { card: open });
    }
    await settled();
    expect(texts(newest(tom))).toContain('beantwoord');
  });

  it('cannot take over what was handed to another', async () => {
    await asks();
    await sendsOn('Fatima Bouzid', 'Ken jij de uren?');
    const card = newest(fatima);
    await tom.presses('Ik neem dit over', { card });
    await net.person('jan').presses('Ik neem dit over', { card });
    await settled();
    expect(texts(newest(tom))).toContain('doorverwezen');
  });
});

describe('a form that is refused', () => {
  const number = insz('1985-07-30', 33);

  it.each([
    ['Beantwoord', 'Antwoord'],
    ['Vraag info', 'Jouw vraag'],
    ['Verwijs door', 'Jouw verwoording'],
  ])(
    '%s comes back with everything in it, and nothing of a national number is kept',
    async (title, field) => {
      await asks();
      await karim.presses(title);
      const choice: Fill = title === 'Verwijs door' ? { 'Naar wie?': 'Fatima Bouzid' } : {};
      const typed = `Zoek ${number} eens op`;
      const fill = { ...choice, [field]: typed };
      const { card } = await karim.presses('Verstuur', { fill });
      expect(texts(card ?? {})).toContain(typed);
      const [chosen] = peopleIn(card ?? {}, 'Fatima Bouzid');
      if (chosen !== undefined) expect(JSON.stringify(card)).toContain(`"value":"${chosen}"`);
      await settled();
      expect((await storedRows(village.bot)).filter((row) => row.includes(number))).toEqual([]);
      const sent = await karim.presses('Verstuur', { fill: { ...choice, [field]: 'Zoek dat eens op' } });
      expect(read(sent.card)).not.toMatch(/rijksregister/);
    },
  );

  it('of the asker comes back too', async () => {
    await asks();
    await requestsInfo('Welk kind?');
    const { card } = await tom.presses('Verstuur', { fill: { 'Jouw antwoord': `Dat met ${number}` } });
    expect(texts(card ?? {})).toContain(`Dat met ${number}`);
    expect(labels(card ?? {})).toContain('Jouw antwoord');
    expect((await storedRows(village.bot)).filter((row) => row.includes(number))).toEqual([]);
    await tom.presses('Verstuur', { fill: { 'Jouw antwoord': 'Dat van de derde klas' } });
    await settled();
    expect(read(newest(karim))).toContain('Dat van de derde klas');
  });
});

it('says who has it in a channel, without the text', async () => {
  const { card } = await tom.posts(`vraag ${TEXT}`);
  await settled();
  expect(read(card)).toMatch(/V-\d{4}-0001[^]*open[^]*Karim El Amrani/);
  await karim.presses('Neem op');
  await answers('Ja, tot 18 uur.');
  const shared = net.messages(net.channel);
  expect(shared).toHaveLength(1);
  expect(read(shared[0]?.card)).toContain('beantwoord');
  expect(titles(shared[0]?.card ?? {})).toEqual([]);
  expect(JSON.stringify(shared)).not.toMatch(/buitenschoolse|18 uur/);
  expect(
    lies
      .messages()
      .map((one) => read(one.card))
      .join(''),
  ).not.toContain('V-');
});

async function asks(): Promise<Card> {
  await tom.says(`vraag ${TEXT}`);
  await village.bot.drain();
  return newest(karim);
}

async function answers(text: string): Promise<void> {
  await karim.presses('Beantwoord');
  await karim.presses('Verstuur', { fill: { Antwoord: text } });
  await settled();
}

async function requestsInfo(text: string): Promise<void> {
  await karim.presses('Vraag info');
  await karim.presses('Verstuur', { fill: { 'Jouw vraag': text } });
  await settled();
}

async function sendsOn(to: string, words: string): Promise<void> {
  await karim.presses('Verwijs door');
  await karim.presses('Verstuur', { fill: { 'Naar wie?': to, 'Jouw verwoording': words } });
  await settled();
}

/** The ids that pickers on a card give to a name. */
function peopleIn(card: Card, name: string): string[] {
  const found = JSON.stringify(card).matchAll(new RegExp(`{"title":"${name}","value":"([^"]+)"}`, 'g'));
  return [...found].map((one) => one[1] ?? '');
}

async function settled(): Promise<void> {
  await village.later(MINUTE);
}
