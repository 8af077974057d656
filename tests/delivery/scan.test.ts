import { createScanner } from '../../src/delivery/scan';
import { connect } from '../../src/storage/connect';
import { intentWrite, WAKES, wakeRange, type Intent, type Wake } from '../../src/storage/outbox';
import { key } from '../../src/storage/keys';
import { testTable } from '../support/azurite';
import { anIntent, openPostOffice, PARTITION } from './post-office';

const FAR = new Date('2100-01-01T00:00:00Z');

/** An office in which messages were written a while ago: their wakes are old, in real time. */
async function written(ago: number, ...intents: Partial<Intent>[]) {
  const { table } = await openPostOffice();
  for (const intent of intents) await table.write(PARTITION, [intentWrite(anIntent(intent))]);
  for (const wake of await table.range<Wake>(WAKES, wakeRange(FAR)))
    await table.write(WAKES, [
      { put: wake.key, value: { ...wake.value, at: new Date(Date.now() - ago).toISOString() } },
    ]);
  const look = async (moment: string) => {
    const found: string[] = [];
    const open = await createScanner(table).scan(new Date(moment), (_partition, row) =>
      found.push(row.value.id),
    );
    expect(open).toBe(found.length);
    return found;
  };
  const wakes = async () => (await table.range<Wake>(WAKES, wakeRange(FAR))).map((row) => row.key);
  return { look, wakes, table };
}

const DAYS = 14 * 86_400_000;

test('what is due is found, and what comes later is not', async () => {
  const { look } = await written(
    0,
    { due: '2026-11-22T10:00:00.000Z', id: 'now' },
    { due: '2026-11-22T12:00:00.000Z' },
  );
  expect(await look('2026-11-22T10:00:00.000Z')).toEqual(['now']);
  expect(await look('2026-11-22T09:59:59.999Z')).toEqual([]);
});

test('what falls due late in its minute is found, though the runner looked earlier in that minute', async () => {
  const { look } = await written(DAYS, { due: '2026-11-22T10:00:45.000Z', id: 'silence' });
  expect(await look('2026-11-22T10:00:00.300Z')).toEqual([]);
  expect(await look('2026-11-22T10:00:44.999Z')).toEqual([]);
  expect(await look('2026-11-22T10:00:45.000Z')).toEqual(['silence']);
});

test('of two in the same minute the second is found after the first was done', async () => {
  const { look, table } = await written(
    DAYS,
    { due: '2026-11-22T10:00:10.000Z', id: 'first' },
    { due: '2026-11-22T10:00:40.000Z', id: 'second' },
  );
  expect(await look('2026-11-22T10:00:10.000Z')).toEqual(['first']);
  await table.write(PARTITION, [{ remove: key('O', '2026-11-22T10:00:10.000Z', 'first') }]);
  expect(await look('2026-11-22T10:00:20.000Z')).toEqual([]);
  expect(await look('2026-11-22T10:00:40.000Z')).toEqual(['second']);
});

test('a wake stays while its write may still come, and goes when nothing is behind it any more', async () => {
  const young = await written(30_000, { due: '2026-11-22T10:00:00.000Z', id: 'x' });
  await young.table.write(PARTITION, [{ remove: key('O', '2026-11-22T10:00:00.000Z', 'x') }]);
  await young.look('2026-11-22T11:00:00.000Z');
  expect(await young.wakes()).toHaveLength(1);
  const old = await written(61_000, { due: '2026-11-22T10:00:00.000Z', id: 'x' });
  await old.table.write(PARTITION, [{ remove: key('O', '2026-11-22T10:00:00.000Z', 'x') }]);
  await old.look('2026-11-22T11:00:00.000Z');
  expect(await old.wakes()).toEqual([]);
});

test('a wake stays as long as its message has not gone', async () => {
  const { look, wakes } = await written(DAYS, { due: '2026-11-22T10:00:00.000Z', id: 'x' });
  expect(await look('2026-11-22T11:00:00.000Z')).toEqual(['x']);
  expect(await wakes()).toHaveLength(1);
  expect(await look('2026-11-23T11:00:00.000Z')).toEqual(['x']);
});

test('what is written while it looks is found the next time, at once', async () => {
  const { connectionString, tableName } = testTable();
  const table = await connect({ connectionString, table: tableName });
  const intent = anIntent();
  const wake: Wake = { partition: PARTITION, at: new Date().toISOString() };
  await table.write(WAKES, [{ put: key(intent.due.slice(0, 16), PARTITION), value: wake }]);
  // As when a turn that has left its wake commits just after the runner has looked.
  const slow = {
    ...table,
    range: async <T>(...asked: Parameters<typeof table.range>) => {
      const rows = await table.range<T>(...asked);
      if (asked[0] === PARTITION && rows.length === 0) {
        await table.write(PARTITION, [intentWrite(intent)]);
        scanner.wakeUp(PARTITION);
      }
      return rows;
    },
  };
  const scanner = createScanner(slow);
  const look = () => scanner.scan(new Date(intent.due), () => undefined);
  expect(await look()).toBe(0);
  expect(await look()).toBe(1);
});

test('a partition that was empty a moment ago is looked at again for a moment further on: the clock may be moved', async () => {
  const { table } = await written(0, { due: '2026-11-22T10:00:05.000Z', id: 'later' });
  const scanner = createScanner(table);
  const look = (moment: string) => scanner.scan(new Date(moment), () => undefined);
  expect(await look('2026-11-22T10:00:00.000Z')).toBe(0);
  expect(await look('2026-11-22T10:00:06.000Z')).toBe(1);
});
