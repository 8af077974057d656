import { cardKey, editIntent, intentWrite, type SentCard } from '../../src/storage/outbox';
import {
  anIntent,
  CHANNEL,
  fastClock,
  openPostOffice,
  PARTITION,
  START,
  type PostOffice,
} from './post-office';

const KEY = cardKey('V-2026-0001', 'thread');
const shared = { keep: 'thread', to: { place: CHANNEL } };

async function kept(office: PostOffice): Promise<SentCard> {
  const row = await office.table.get<SentCard>(PARTITION, KEY);
  if (!row) throw new Error('the card was not kept');
  return row.value;
}

/** A shared card that was sent, and can be edited from now on. */
async function sentCard(office: PostOffice): Promise<SentCard> {
  await office.post(shared);
  await office.deliver();
  return kept(office);
}

test('a card with a name is kept: which message it is, where, for whom', async () => {
  const office = await openPostOffice();
  const { due: _due, ...intent } = anIntent(shared);
  expect(await sentCard(office)).toMatchObject({ ...intent, activity: 'a-i-1', place: CHANNEL });
});

test('a card without one is not kept', async () => {
  const office = await openPostOffice();
  await office.post({ to: { place: CHANNEL } });
  await office.deliver();
  expect(await office.table.get(PARTITION, KEY)).toBeUndefined();
});

test('edits of one shared card are five seconds apart, fall together, and the last word is the newest', async () => {
  const office = await openPostOffice([], fastClock(10));
  const card = await sentCard(office);
  let version = 0;
  office.render = () => `version ${version}`;
  const began = office.clock.now().getTime();
  for (version = 1; version < 12; version++) {
    await office.table.write(PARTITION, [intentWrite(editIntent(card, office.clock.now()))]);
    await office.runner().drain(30);
  }
  await office.table.write(PARTITION, [intentWrite(editIntent(card, office.clock.now()))]);
  await office.deliver();
  const edits = office.requests.filter((request) => request.edits !== undefined);
  const pauses = edits.slice(1).map((request, n) => request.at - (edits[n]?.at ?? 0));
  const seconds = (office.clock.now().getTime() - began) / 1_000;
  expect(edits.every((request) => request.edits === 'a-i-1')).toBe(true);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(5_000);
  expect(edits.length).toBeLessThanOrEqual(seconds / 5 + 1);
  expect(edits.at(-1)?.text).toBe('version 12');
  expect(await office.open()).toEqual([]);
});

test('ten edits asked for at the same moment fall together', async () => {
  const office = await openPostOffice([], fastClock(10));
  const card = await sentCard(office);
  for (let n = 0; n < 10; n++)
    await office.table.write(PARTITION, [intentWrite(editIntent(card, new Date(START.getTime() - n)))]);
  await office.deliver();
  const edits = office.requests.filter((request) => request.edits !== undefined).map((request) => request.at);
  // The clock runs ten times as fast, so on a busy machine more than two may fit; never two within five seconds.
  expect(edits.length).toBeLessThan(10);
  edits.slice(1).forEach((at, n) => {
    expect(at - (edits[n] ?? 0)).toBeGreaterThanOrEqual(4_900);
  });
  expect(await office.open()).toEqual([]);
});

test('an edit whose answer stays out is written once more: it shows once', async () => {
  const office = await openPostOffice(['ok', { status: 502 }]);
  const card = await sentCard(office);
  await office.table.write(PARTITION, [intentWrite(editIntent(card, START))]);
  await office.deliver();
  expect(office.requests.map((request) => request.edits)).toEqual([undefined, 'a-i-1', 'a-i-1']);
  expect(await office.failed()).toEqual([]);
});

it.each([403, 404])('an edit of a card that is gone (%i) is over, and no failure', async (status) => {
  const office = await openPostOffice(['ok', { status }]);
  const card = await sentCard(office);
  await office.table.write(PARTITION, [intentWrite(editIntent(card, START))]);
  await office.deliver();
  expect([office.requests.length, await office.failed(), await office.open()]).toEqual([2, [], []]);
});

test('a card that was to take the place of a message that is gone comes as a message of its own', async () => {
  const office = await openPostOffice([{ status: 404 }]);
  await office.post({ keep: 'receipt', replaces: 'a-form' });
  await office.deliver();
  expect(office.requests.map((request) => request.edits)).toEqual(['a-form', undefined]);
  expect([await office.failed(), await office.open()]).toEqual([[], []]);
});

test.each([
  ['at once', []],
  ['after Teams asked for patience', [{ status: 429 }]],
])('of an anonymous entry the kept card never tells when it was sent: %s', async (_what, script) => {
  const office = await openPostOffice(script);
  const due = '2026-11-22T00:00:00.000Z';
  await office.post({ keep: 'thread', due });
  await office.deliver();
  const { due: first, editedAt } = await kept(office);
  expect([first, editedAt]).toEqual([due, due]);
});
