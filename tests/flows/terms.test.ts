import { texts, titles, type Fill } from '../support/cards';
import type { Hands } from '../support/hands';
import { labelOn, newest, read, readAll } from '../support/reading';
import { useVillage } from '../support/stage';
import { DAY, MINUTE } from '../support/village';

const TEXT = 'Wie weet of de buitenschoolse opvang ook op woensdag open is?';
const WAITS = /wacht op een antwoord/g;
const LATE = /veel te laat/g;

const { village, begin, sofie, karim, tom } = useVillage();

/** A network that begins at this moment. The tests follow each other in time: the clock only goes on. */
async function beginAt(iso: string, settings?: Fill): Promise<void> {
  await village.at(iso);
  await begin(settings);
}

it('reminds the owner on the second and the fifth working day at 17:00, the coordinators half a term later', async () => {
  await beginAt('2027-03-01T09:00:00Z');
  const label = await asks();
  expect(read(newest(tom))).toContain('Antwoord tegen maandag 8 maart');
  expect(read(newest(karim))).toContain('Neem op tegen woensdag 3 maart, antwoord tegen maandag 8 maart');
  const seen: [string, number, number][] = [];
  for (const moment of [
    '03T15:59',
    '03T16:01',
    '04T15:59',
    '04T16:01',
    '08T15:59',
    '08T16:01',
    '11T15:59',
    '11T16:01',
  ]) {
    await village.at(`2027-03-${moment}:00Z`);
    seen.push([moment, count(karim, WAITS), count(sofie, LATE)]);
  }
  expect(seen).toEqual([
    ['03T15:59', 0, 0],
    ['03T16:01', 1, 0],
    ['04T15:59', 1, 0],
    ['04T16:01', 1, 1],
    ['08T15:59', 1, 1],
    ['08T16:01', 2, 1],
    ['11T15:59', 2, 1],
    ['11T16:01', 2, 2],
  ]);
  expect(readAll(karim)).toContain(`${label} wacht`);
  expect(JSON.stringify(sofie.messages())).not.toContain('buitenschoolse');
  const shown = await karim.presses('Toon vraag');
  expect(texts(shown.card ?? {})).toContain(TEXT);
  expect(titles(shown.card ?? {})).toContain('Neem op');
});

it('once taken up reminds of the answer only; once answered of nothing', async () => {
  await beginAt('2027-03-15T09:00:00Z');
  await asks();
  await karim.presses('Neem op');
  await village.at('2027-03-19T12:00:00Z');
  expect([count(karim, WAITS), count(sofie, LATE)]).toEqual([0, 0]);
  await answers('Ja.');
  await village.at('2027-03-26T08:00:00Z');
  expect([count(karim, WAITS), count(sofie, LATE)]).toEqual([0, 0]);
});

it.each([
  [
    'Easter Monday and the change of the clock',
    'België',
    '2027-03-26T09:00:00Z',
    'woensdag 31 maart',
    '2027-03-31T15:00:00Z',
  ],
  [
    'the king’s birthday in the Netherlands',
    'Nederland',
    '2027-04-26T09:00:00Z',
    'donderdag 29 april',
    '2027-04-29T15:00:00Z',
  ],
  [
    'an ordinary Tuesday in Belgium',
    'België',
    '2027-04-26T09:30:00Z',
    'woensdag 28 april',
    '2027-04-28T15:00:00Z',
  ],
  ['Ascension and Whit Monday', 'België', '2027-05-05T20:00:00Z', 'maandag 10 mei', '2027-05-10T15:00:00Z'],
  ['the national holiday', 'België', '2027-07-20T09:00:00Z', 'vrijdag 23 juli', '2027-07-23T15:00:00Z'],
  [
    'a question just before midnight',
    'België',
    '2027-09-05T21:59:00Z',
    'dinsdag 7 september',
    '2027-09-07T15:00:00Z',
  ],
  [
    'a question just after midnight',
    'België',
    '2027-09-05T22:01:00Z',
    'woensdag 8 september',
    '2027-09-08T15:00:00Z',
  ],
])('counts working days around %s', async (_what, country, start, day, end) => {
  await beginAt(start, { Land: country });
  await asks();
  expect(read(newest(karim))).toContain(`Neem op tegen ${day}`);
  await village.at(new Date(Date.parse(end) - MINUTE).toISOString());
  expect(count(karim, WAITS)).toBe(0);
  await village.at(new Date(Date.parse(end) + MINUTE).toISOString());
  expect(count(karim, WAITS)).toBe(1);
});

it('closes an answered question after two silent weeks', async () => {
  await beginAt('2027-10-04T09:00:00Z');
  await asks();
  await answers('Ja.');
  await village.later(14 * DAY - 5 * MINUTE);
  expect(texts(newest(tom))).toContain('beantwoord');
  const old = newest(tom);
  await village.later(10 * MINUTE);
  expect(texts(newest(tom))).toContain('afgesloten');
  expect(texts(newest(karim))).toContain('afgesloten');
  expect(read((await tom.presses('Nog niet', { card: old })).card)).toContain('staat nu op “afgesloten”');
});

it('does not close when the asker said something in those weeks', async () => {
  await beginAt('2027-11-08T09:00:00Z');
  await asks();
  await answers('Ja.');
  await village.later(13 * DAY);
  await tom.presses('Vul aan');
  await tom.presses('Verstuur', { fill: { Aanvulling: 'En op vrijdag?' } });
  await village.later(2 * DAY);
  expect(texts(newest(tom))).not.toContain('afgesloten');
});

it('forgets the reminders and the closing of before it was opened again', async () => {
  await beginAt('2027-12-01T09:00:00Z');
  await asks();
  await answers('Ja.');
  await tom.presses('Nog niet');
  await settled();
  expect(read(newest(tom))).toContain('Antwoord tegen woensdag 8 december');
  await answers('Toch wel.');
  await village.at('2027-12-09T09:00:00Z');
  await tom.presses('Nog niet');
  await settled();
  await village.at('2027-12-13T15:59:00Z');
  expect([count(karim, WAITS), count(sofie, LATE)]).toEqual([0, 0]);
  await village.at('2027-12-15T16:30:00Z');
  expect(texts(newest(tom))).toContain('heropend');
  expect([count(karim, WAITS), count(sofie, LATE)]).toEqual([1, 1]);
});

async function asks(): Promise<string> {
  const { card } = await tom.says(`vraag ${TEXT}`);
  await village.bot.drain();
  return labelOn(card);
}

async function answers(text: string): Promise<void> {
  await karim.presses('Beantwoord');
  await karim.presses('Verstuur', { fill: { Antwoord: text } });
  await settled();
}

async function settled(): Promise<void> {
  await village.later(MINUTE);
}

function count(hands: Hands, what: RegExp): number {
  return readAll(hands).match(what)?.length ?? 0;
}
