import { connect } from '../../src/storage/connect';
import {
  cardKey,
  claimedWrite,
  dueRange,
  editIntent,
  intentKey,
  intentWrite,
  sentCards,
  undelivered,
  undeliveredKey,
  WAKES,
  wakeRange,
  wakingTable,
  type Intent,
  type OutboxRow,
  type SentCard,
  type Undelivered,
  type Wake,
} from '../../src/storage/outbox';
import { Conflict, type Table, type Write } from '../../src/storage/table';
import { testTable } from '../support/azurite';

const NOW = new Date('2026-11-22T10:00:30.000Z');
const place = {
  conversation: '19:abc@thread.tacv2;messageid=1',
  serviceUrl: 'http://127.0.0.1',
  tenant: 't',
  scope: 'channel' as const,
  bot: { id: '28:bot', name: 'Signaalpunt' },
};
let table: Table;

beforeEach(async () => {
  const { connectionString, tableName } = testTable();
  table = await connect({ connectionString, table: tableName });
});

function intent(change: Partial<Intent> = {}): Intent {
  return {
    id: 'i-1',
    due: '2026-11-22T10:00:00.000Z',
    kind: 'k',
    network: 'n-1',
    about: 'S-2026-0001',
    to: { person: 'p-1' },
    repeatable: true,
    ...change,
  };
}

function card(change: Partial<SentCard> = {}): SentCard {
  return { ...intent(), keep: 'thread', activity: 'a-1', place, editedAt: NOW.toISOString(), ...change };
}

test('what is due comes in the order in which it fell due; what is not yet due stays away', async () => {
  const dues = [
    '2026-11-22T10:00:30.001Z',
    NOW.toISOString(),
    '2025-01-01T00:00:00.000Z',
    '2026-11-22T10:00:29.999Z',
  ];
  await table.write(
    'p',
    dues.map((due, n) => intentWrite(intent({ id: `i-${n}`, due }))),
  );
  const rows = await table.range<OutboxRow>('p', dueRange(NOW));
  expect(rows.map((row) => row.value.id)).toEqual(['i-2', 'i-3', 'i-1']);
});

test('a message is written as ready, or as taken by the turn that sends it itself', async () => {
  await table.write('p', [intentWrite(intent()), claimedWrite(intent({ id: 'i-2' }))]);
  const rows = await table.range<OutboxRow>('p', dueRange(NOW));
  expect(rows.map((row) => row.value)).toEqual([
    { ...intent(), state: 'klaar', since: intent().due, attempts: 0, repeated: false },
    {
      ...intent({ id: 'i-2' }),
      state: 'bezig',
      since: intent().due,
      attempts: 1,
      repeated: false,
      claimedBy: 'turn',
    },
  ]);
});

test('the same cause at the same moment is one message', async () => {
  await table.write('p', [intentWrite(intent())]);
  await table.write('p', [intentWrite(intent())]);
  expect(await table.range('p', dueRange(NOW))).toHaveLength(1);
});

test('an edit goes to the card that was sent, at once, and may be repeated', () => {
  expect(editIntent(card({ repeatable: false }), NOW)).toEqual({
    ...intent(),
    id: 'edit.thread.S-2026-0001',
    due: NOW.toISOString(),
    keep: 'thread',
    replaces: 'a-1',
    repeatable: true,
  });
});

test('the cards of an entry are its own', async () => {
  const cards = [
    card(),
    card({ keep: 'receipt' }),
    card({ about: 'S-2026-00011' }),
    card({ about: 'S-2026-0002' }),
  ];
  await table.write(
    'p',
    cards.map((one) => ({ put: cardKey(one.about, one.keep), value: one })),
  );
  const keeps = (await sentCards(table, 'p', 'S-2026-0001')).map((one) => one.keep);
  expect(keeps.sort()).toEqual(['receipt', 'thread']);
});

test('what could not be delivered is found by network and by person', async () => {
  const rows: Undelivered[] = ['p-1', 'p-11', 'p-2'].map((person) => ({
    ...intent({ to: { person } }),
    state: 'mislukt',
    attempts: 5,
    repeated: false,
    failure: '400',
    partition: 'n-1|S2026',
    since: NOW.toISOString(),
  }));
  const inChannel: Undelivered[] = rows.slice(0, 1).map((row) => ({ ...row, to: { place } }));
  for (const row of [...rows, ...inChannel])
    await table.write('n-1', [{ put: undeliveredKey(row), value: row }]);
  expect(await undelivered(table, 'n-1')).toHaveLength(4);
  expect((await undelivered(table, 'n-1', 'p-1')).map((row) => row.value.to)).toEqual([{ person: 'p-1' }]);
  expect(await undelivered(table, 'n-2')).toEqual([]);
});

describe('the runner is woken', () => {
  /** Notes what is written, in which order. */
  function recording() {
    const log: string[] = [];
    const spied: Table = {
      ...table,
      write: (partition, writes) => {
        log.push(partition);
        return table.write(partition, writes);
      },
    };
    return { log, waking: wakingTable(spied, () => log.push('afterwards')) };
  }
  const wakes = async (until: Date) =>
    (await table.range<Wake>(WAKES, wakeRange(until))).map((row) => row.value.partition);

  test('before the write, so that a crash between the two forgets nothing; and called after it', async () => {
    const { log, waking } = recording();
    await waking.write('p|1', [{ create: 'a', value: 1 }, intentWrite(intent())]);
    expect(log).toEqual([WAKES, 'p|1', 'afterwards']);
    expect(await wakes(NOW)).toEqual(['p|1']);
  });

  test('also when the write then fails: a wake too many costs nothing', async () => {
    const { log, waking } = recording();
    await table.write('p', [{ create: 'a', value: 1 }]);
    await expect(
      waking.write('p', [{ create: 'a', value: 2 }, intentWrite(intent())]),
    ).rejects.toBeInstanceOf(Conflict);
    expect(log).toEqual([WAKES, 'p']);
    expect(await wakes(NOW)).toEqual(['p']);
  });

  test.each<[string, Write]>([
    ['that the turn delivers', claimedWrite(intent())],
    ['that is created', { create: intentKey(intent()), value: intent() }],
  ])('for a message %s', async (_what, write) => {
    await recording().waking.write('p', [write]);
    expect(await wakes(NOW)).toEqual(['p']);
  });

  test('not by a write without a message', async () => {
    const { log, waking } = recording();
    await waking.write('p', [
      { create: 'a', value: 1 },
      { put: 'X|O|2026', value: 1 },
    ]);
    expect(log).toEqual(['p']);
  });

  test('in the minute in which each message falls due, once a partition', async () => {
    const { waking } = recording();
    const at = (due: string, id: string) => intentWrite(intent({ due, id }));
    await waking.write('p', [
      at('2026-11-22T10:00:00.000Z', 'a'),
      at('2026-11-22T10:00:59.999Z', 'b'),
      at('2026-11-22T10:01:00.000Z', 'c'),
      at('2026-12-01T16:00:00.000Z', 'd'),
    ]);
    await waking.write('q', [at('2026-11-22T10:00:10.000Z', 'a')]);
    expect((await wakes(NOW)).sort()).toEqual(['p', 'q']);
    expect(await wakes(new Date('2026-11-22T09:59:59.999Z'))).toEqual([]);
    expect(await wakes(new Date('2026-11-22T10:01:00.000Z'))).toHaveLength(3);
    expect(await wakes(new Date('2026-12-01T16:00:00.000Z'))).toHaveLength(4);
  });
});
