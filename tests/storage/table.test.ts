import fc from 'fast-check';
import { connect } from '../../src/storage/connect';
import { within } from '../../src/storage/keys';
import { Conflict, type Table, type Write } from '../../src/storage/table';
import { testTable } from '../support/azurite';

const ALL = { from: '', before: '~' };
let table: Table;
let partition = '';
let count = 0;

beforeAll(async () => {
  const { connectionString, tableName } = testTable();
  table = await connect({ connectionString, table: tableName });
});
beforeEach(() => {
  partition = `p${count++}`;
});

async function stands(): Promise<Record<string, unknown>> {
  return Object.fromEntries((await table.range(partition, ALL)).map((row) => [row.key, row.value]));
}

test('a row comes back as it was written, with an etag that changes with every write', async () => {
  await table.write(partition, [{ create: 'a', value: { n: 1, nothing: null } }]);
  const first = await table.get(partition, 'a');
  expect(first).toMatchObject({ key: 'a', value: { n: 1, nothing: null } });
  await table.write(partition, [{ put: 'a', value: { n: 1, nothing: null } }]);
  expect((await table.get(partition, 'a'))?.etag).not.toBe(first?.etag);
});

test('a row that is not there is undefined', async () => {
  expect(await table.get(partition, 'a')).toBeUndefined();
  expect(await table.range(partition, ALL)).toEqual([]);
});

test('opening a table that is there already leaves what is in it', async () => {
  const where = testTable();
  const settings = { connectionString: where.connectionString, table: where.tableName };
  const first = await connect(settings);
  await first.write('p', [{ create: 'a', value: 1 }]);
  expect((await (await connect(settings)).get('p', 'a'))?.value).toBe(1);
});

test('a long text that becomes a short one leaves nothing behind', async () => {
  await table.write(partition, [{ create: 'a', value: 'x'.repeat(50_000) }]);
  const long = await table.get<string>(partition, 'a');
  expect(long?.value).toHaveLength(50_000);
  await table.write(partition, [{ replace: 'a', etag: long?.etag ?? '', value: 'kort' }]);
  expect((await table.get(partition, 'a'))?.value).toBe('kort');
  await table.write(partition, [{ put: 'a', value: 'x'.repeat(40_000) }]);
  await table.write(partition, [{ put: 'a', value: 'korter' }]);
  expect((await table.get(partition, 'a'))?.value).toBe('korter');
});

test('any text survives storage: emoji over a cut, lone surrogates, quotes, control characters', async () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('\ud83d', '\u0000', "'; drop", '\r\n', `${'x'.repeat(15_998)}😀😀`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(odd, { maxLength: 4 }), async (texts) => {
      await table.write(partition, [{ put: 'a', value: texts }]);
      expect((await table.get(partition, 'a'))?.value).toEqual(texts);
    }),
    { numRuns: 25 },
  );
});

describe('a write is all or nothing', () => {
  const ok: Write = { create: 'new', value: 'new' };
  it.each<[string, Write]>([
    ['a create of what is there', { create: 'old', value: 'x' }],
    [
      'a replace with an old etag',
      { replace: 'old', etag: 'W/"datetime\'2020-01-01T00%3A00%3A00.0000000Z\'"', value: 'x' },
    ],
    ['a replace of what is gone', { replace: 'gone', etag: '*', value: 'x' }],
    ['a remove of what is gone', { remove: 'gone' }],
  ])('%s undoes the rest, and throws Conflict', async (_what, wrong) => {
    await table.write(partition, [{ create: 'old', value: 'old' }]);
    await expect(table.write(partition, [ok, wrong])).rejects.toBeInstanceOf(Conflict);
    await expect(table.write(partition, [wrong, ok])).rejects.toBeInstanceOf(Conflict);
    expect(await stands()).toEqual({ old: 'old' });
  });

  test('every kind of step stands in one write', async () => {
    await table.write(partition, [
      { create: 'a', value: 1 },
      { create: 'b', value: 1 },
    ]);
    const a = await table.get(partition, 'a');
    await table.write(partition, [
      { replace: 'a', etag: a?.etag ?? '', value: 2 },
      { remove: 'b' },
      { put: 'c', value: 3 },
      { create: 'd', value: 4 },
    ]);
    expect(await stands()).toEqual({ a: 2, c: 3, d: 4 });
  });

  test('a hundred rows go in one write', async () => {
    await table.write(
      partition,
      Array.from({ length: 100 }, (_, n) => ({ create: `r${n}`, value: n })),
    );
    expect(Object.keys(await stands())).toHaveLength(100);
  });

  test('what storage refuses for another reason is no Conflict: trying again would not help', async () => {
    const twice: Write[] = [
      { put: 'a', value: 1 },
      { put: 'a', value: 2 },
    ];
    const error: unknown = await table.write(partition, twice).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Conflict);
  });
});

test('of many who replace the same row at once, one wins and the others are told', async () => {
  await table.write(partition, [{ create: 'a', value: 0 }]);
  const etag = (await table.get(partition, 'a'))?.etag ?? '';
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, n) => table.write(partition, [{ replace: 'a', etag, value: n }])),
  );
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Conflict);
});

test('a row is removed only as it was read', async () => {
  await table.write(partition, [{ create: 'a', value: 1 }]);
  const old = await table.get(partition, 'a');
  await table.write(partition, [{ put: 'a', value: 2 }]);
  expect(old && (await table.removeIf(partition, old))).toBe(false);
  expect(await stands()).toEqual({ a: 2 });
  const now = await table.get(partition, 'a');
  expect(now && (await table.removeIf(partition, now))).toBe(true);
  expect(now && (await table.removeIf(partition, now))).toBe(false);
  expect(await stands()).toEqual({});
});

describe('a range', () => {
  test('gives the rows of its partition in key order, up to the limit', async () => {
    await table.write(
      partition,
      ['c', 'a', 'b', 'd'].map((name) => ({ create: name, value: name })),
    );
    await table.write(`${partition}x`, [{ create: 'a2', value: 'other' }]);
    const keys = async (limit?: number) =>
      (await table.range(partition, { from: 'a', before: 'd' }, limit)).map((row) => row.key);
    expect(await keys()).toEqual(['a', 'b', 'c']);
    expect(await keys(2)).toEqual(['a', 'b']);
  });

  test('keeps to its prefix, with quotes in the partition', async () => {
    const odd = `${partition}'or true eq true`;
    await table.write(odd, [
      { create: 'H|1|1', value: 1 },
      { create: 'H|1|2', value: 2 },
      { create: 'H|12|1', value: 3 },
    ]);
    expect((await table.range(odd, within('H|1|'))).map((row) => row.value)).toEqual([1, 2]);
  });

  test('goes over as many pages as there are', async () => {
    for (let at = 0; at < 1_100; at += 100)
      await table.write(
        partition,
        Array.from({ length: 100 }, (_, n) => ({ create: `r${String(at + n).padStart(5, '0')}`, value: 0 })),
      );
    const rows = await table.range(partition, ALL);
    expect(rows).toHaveLength(1_100);
    expect(rows.at(-1)?.key).toBe('r01099');
  });
});

test('storage that answers is reachable, also when nothing stands in it', async () => {
  await expect(table.ping()).resolves.toBeUndefined();
});
