import { connect } from '../../src/storage/connect';
import { readAnew, readingOnce, readOnceTable } from '../../src/storage/read-once';
import { createLines, retryOnConflict } from '../../src/storage/retry';
import { Conflict, type Table } from '../../src/storage/table';
import { testTable } from '../support/azurite';

let real: Table;
let reads: string[];
let table: Table;

beforeAll(async () => {
  const { connectionString, tableName } = testTable();
  real = await connect({ connectionString, table: tableName });
});

beforeEach(() => {
  reads = [];
  table = readOnceTable({
    ...real,
    get: (partition, key) => {
      reads.push(key);
      return real.get(partition, key);
    },
    range: (partition, range, limit) => {
      reads.push(`${range.from}-${range.before}`);
      return real.range(partition, range, limit);
    },
  });
});

async function put(key: string, value: string, on = real): Promise<void> {
  await on.write('p', [{ put: key, value }]);
}

const valueOf = async (key: string) => (await table.get<string>('p', key))?.value;

test('a piece of work reads a row and a range once, also when it asks side by side', async () => {
  await put('a', 'one');
  await readingOnce(async () => {
    await Promise.all([table.get('p', 'a'), table.get('p', 'a')]);
    await table.range('p', { from: 'a', before: 'b' });
    await table.range('p', { from: 'a', before: 'b' });
    await table.range('p', { from: 'a', before: 'b' }, 1);
    expect(await valueOf('a')).toBe('one');
  });
  expect(reads).toEqual(['a', 'a-b', 'a-b']);
});

test('another piece of work, and work in none, reads for itself', async () => {
  await put('b', 'one');
  await readingOnce(() => valueOf('b'));
  await put('b', 'two');
  expect(await readingOnce(() => valueOf('b'))).toBe('two');
  expect(await valueOf('b')).toBe('two');
  expect(reads).toEqual(['b', 'b', 'b']);
});

test('work within work shares what was read', async () => {
  await put('c', 'one');
  await readingOnce(async () => {
    await valueOf('c');
    await readingOnce(() => valueOf('c'));
  });
  expect(reads).toEqual(['c']);
});

test('what it writes itself it reads again; other partitions stay as they were read', async () => {
  await put('d', 'one');
  await real.write('q', [{ put: 'd', value: 'elsewhere' }]);
  await readingOnce(async () => {
    await valueOf('d');
    await table.get('q', 'd');
    await put('d', 'two', table);
    expect(await valueOf('d')).toBe('two');
    const row = await table.get('p', 'd');
    expect(row && (await table.removeIf('p', row))).toBe(true);
    expect(await valueOf('d')).toBeUndefined();
    await table.get('q', 'd');
  });
  expect(reads).toEqual(['d', 'd', 'd', 'd']);
});

test('a write that was refused is followed by a new reading, so that who wrote first is seen', async () => {
  await put('e', 'one');
  await readingOnce(async () => {
    const row = await table.get('p', 'e');
    await put('e', 'two');
    const late = table.write('p', [{ replace: 'e', etag: row?.etag ?? '', value: 'three' }]);
    await expect(late).rejects.toThrow(Conflict);
    expect(await valueOf('e')).toBe('two');
  });
});

test('readAnew sees what others wrote meanwhile, and a second try after a conflict does so by itself', async () => {
  await put('f', 'one');
  await readingOnce(async () => {
    await valueOf('f');
    await put('f', 'two');
    expect(await valueOf('f')).toBe('one');
    readAnew();
    expect(await valueOf('f')).toBe('two');
    const seen: (string | undefined)[] = [];
    await retryOnConflict(async () => {
      seen.push(await valueOf('f'));
      await put('f', 'three');
      if (seen.length === 1) throw new Conflict('somebody else wrote first');
    });
    expect(seen).toEqual(['two', 'three']);
  });
});

test('work that waited in a line reads as part of its own turn', async () => {
  await put('g', 'one');
  const inLine = createLines();
  const first = readingOnce(() => inLine('line', () => valueOf('g')));
  const second = readingOnce(() => inLine('line', () => valueOf('g')));
  await Promise.all([first, second]);
  expect(reads).toEqual(['g', 'g']);
});
