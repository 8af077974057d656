import { connect } from '../../src/storage/connect';
import {
  changeEntry,
  createEntryStore,
  type Change,
  type EntryStore,
  type EntryText,
  type HistoryRecord,
  type IndexRow,
  type NewEntry,
} from '../../src/storage/entries';
import { entryPartition } from '../../src/storage/labels';
import { dueRange, type Intent, type OutboxRow } from '../../src/storage/outbox';
import { Conflict, type Table } from '../../src/storage/table';
import { testTable } from '../support/azurite';

interface Entry {
  readonly label: string;
  readonly network: string;
  readonly seq: number;
  readonly changedAt: string;
  readonly owner: string;
  readonly by: string;
}

const index = ({ owner, by, label }: Entry): IndexRow[] => [
  { facet: 'owner', value: owner, line: { label, owner } },
  { facet: 'person', value: by, line: { label } },
];

/** Two instances of the bot on one table. */
let tables: readonly [Table, Table];
let one: EntryStore<Entry>;
let two: EntryStore<Entry>;
let network = '';
let count = 0;

beforeAll(async () => {
  const { connectionString, tableName } = testTable();
  const settings = { connectionString, table: tableName };
  tables = [await connect(settings), await connect(settings)];
  one = createEntryStore<Entry>(tables[0], 'S', index);
  two = createEntryStore<Entry>(tables[1], 'S', index);
});
beforeEach(() => {
  network = `n${count++}`;
});

const at = (once: string, year = 2026) => ({ network, year, once });

function build(label: string): NewEntry<Entry> {
  const entry: Entry = { label, network, seq: 0, changedAt: '2026-11-22', owner: 'p-1', by: 'p-1' };
  return { entry, history: record('registered'), intents: [intent(`told.${label}`)] };
}

function record(what: string): HistoryRecord {
  return { what, status: 'ontvangen', by: 'p-1', at: '2026-11-22T10:00:00.000Z' };
}

function intent(id: string): Intent {
  const due = '2026-11-22T10:00:00.000Z';
  return { id, due, kind: 'k', network, about: 'S-2026-0001', to: { person: 'p-1' }, repeatable: false };
}

function text(id: string): EntryText {
  return { id, kind: 'supplement', by: 'p-1', text: `tekst ${id}` };
}

async function made(once = 'first') {
  const { label } = await one.create(at(once), build);
  const loaded = await one.load(network, label);
  if (!loaded) throw new Error(`${label} is not there`);
  return loaded;
}

function outbox(letter = 'S') {
  return tables[0].range<OutboxRow>(
    entryPartition(network, letter, 2026),
    dueRange(new Date('2030-01-01T00:00:00Z')),
  );
}

const numbers = (labels: readonly string[]) =>
  labels.map((label) => Number(label.slice(7))).sort((a, b) => a - b);
const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1);

describe('numbers', () => {
  test('fifty at once over two instances: fifty numbers, no gap, no double', async () => {
    const results = await Promise.all(upTo(50).map((n) => (n % 2 ? one : two).create(at(`m${n}`), build)));
    expect(numbers(results.map((result) => result.label))).toEqual(upTo(50));
    expect(results.every((result) => result.isNew)).toBe(true);
    const lines = await one.lines<{ label: string }>({
      network,
      year: 2026,
      facet: 'person',
      value: 'p-1',
      limit: 99,
    });
    expect(lines).toHaveLength(50);
    expect(await outbox()).toHaveLength(50);
  });

  test('the same message sent again, also at the same moment to both, is one entry', async () => {
    const results = await Promise.all(upTo(12).map((n) => (n % 2 ? one : two).create(at('same'), build)));
    expect(new Set(results.map((result) => result.label))).toEqual(new Set(['S-2026-0001']));
    expect(results.filter((result) => result.isNew)).toHaveLength(1);
    expect(await two.create(at('same'), build)).toEqual({ label: 'S-2026-0001', isNew: false });
    expect(await outbox()).toHaveLength(1);
    expect((await one.create(at('other'), build)).label).toBe('S-2026-0002');
  });

  test('start anew each year and in each network, and are apart for each series', async () => {
    await one.create(at('a'), build);
    await one.create(at('b'), build);
    const questions = createEntryStore<Entry>(tables[0], 'V', index);
    expect((await one.create(at('c', 2027), build)).label).toBe('S-2027-0001');
    expect((await questions.create(at('d'), build)).label).toBe('V-2026-0001');
    expect((await one.create({ ...at('e'), network: `${network}-other` }, build)).label).toBe('S-2026-0001');
  });

  test('a failure gives no number away', async () => {
    const broken = () => {
      throw new Error('broken');
    };
    await expect(one.create(at('a'), broken)).rejects.toThrow('broken');
    expect((await one.create(at('b'), build)).label).toBe('S-2026-0001');
  });

  test('what the turn delivers itself stands as taken by it, beside what the runner sends', async () => {
    await one.create(at('a'), (label) => ({ ...build(label), inTurn: intent('mine') }));
    const rows = (await outbox()).map(({ value }) => [value.id, value.state, value.claimedBy]);
    expect(rows.sort()).toEqual([
      ['mine', 'bezig', 'turn'],
      ['told.S-2026-0001', 'klaar', undefined],
    ]);
  });
});

describe('an entry', () => {
  test('is loaded with its texts; another series, network or label finds nothing', async () => {
    await one.create(at('a'), (label) => ({ ...build(label), texts: [text('t1'), text('t2')] }));
    const loaded = await two.load(network, 'S-2026-0001');
    expect(loaded?.entry).toMatchObject({ label: 'S-2026-0001', owner: 'p-1' });
    expect(loaded?.texts).toEqual([text('t1'), text('t2')]);
    expect(await one.load(network, 'V-2026-0001')).toBeUndefined();
    expect(await one.load(`${network}-other`, 'S-2026-0001')).toBeUndefined();
    expect(await one.load(network, 'S-2026-0002')).toBeUndefined();
    expect(await one.load(network, '../x')).toBeUndefined();
  });

  test('the texts, cards and history of number 1 are not those of number 10', async () => {
    for (const n of upTo(10))
      await one.create(at(`m${n}`), (label) => ({ ...build(label), texts: [text(`of-${label}`)] }));
    expect((await one.load(network, 'S-2026-0001'))?.texts).toEqual([text('of-S-2026-0001')]);
    expect(await one.history(network, 'S-2026-0010')).toHaveLength(1);
  });

  test('a change by who loaded it before another change is refused, and leaves no trace', async () => {
    const loaded = await made();
    const change = (owner: string): Change<Entry> => ({
      entry: { ...loaded.entry, owner },
      history: record(`to ${owner}`),
      intents: [intent(`to.${owner}`)],
      texts: [text(owner)],
    });
    await one.save(loaded, change('p-2'));
    await expect(two.save(loaded, change('p-3'))).rejects.toBeInstanceOf(Conflict);
    const after = await one.load(network, loaded.entry.label);
    expect([after?.entry.owner, after?.texts.map((one) => one.id)]).toEqual(['p-2', ['p-2']]);
    expect((await outbox()).map((row) => row.value.id)).not.toContain('to.p-3');
    expect((await one.history(network, loaded.entry.label)).map((step) => step.what)).toEqual([
      'registered',
      'to p-2',
    ]);
  });

  test('its history only grows: every step is kept, in order, as it was written', async () => {
    await made();
    const steps = upTo(12).map((n) => `step ${n}`);
    for (const what of steps)
      await changeEntry(one, network, 'S-2026-0001', ({ entry }) => ({
        change: { entry, history: record(what), intents: [] },
      }));
    const told = await two.history(network, 'S-2026-0001');
    expect(told).toEqual([record('registered'), ...steps.map(record)]);
  });

  test('twenty changes at once over two instances all stand, one after the other', async () => {
    await made();
    await Promise.all(
      upTo(20).map((n) =>
        changeEntry(n % 2 ? one : two, network, 'S-2026-0001', ({ entry }) => ({
          change: { entry: { ...entry, owner: `${entry.owner}+` }, history: record(`${n}`), intents: [] },
        })),
      ),
    );
    const after = await one.load(network, 'S-2026-0001');
    expect(after?.entry).toMatchObject({ owner: `p-1${'+'.repeat(20)}`, seq: 20 });
    expect(await one.history(network, 'S-2026-0001')).toHaveLength(21);
  });

  test('erasing takes its texts away with the change, and only those', async () => {
    await one.create(at('a'), (label) => ({ ...build(label), texts: [text('t1'), text('t2')] }));
    await changeEntry(one, network, 'S-2026-0001', ({ entry, texts }) => ({
      change: { entry, history: record('x'), intents: [], erase: texts.filter((added) => added.id === 't1') },
    }));
    expect((await one.load(network, 'S-2026-0001'))?.texts).toEqual([text('t2')]);
  });

  test('a refusal changes nothing; nobody decides about what is not there', async () => {
    const loaded = await made();
    expect(await changeEntry(one, network, 'S-2026-0001', () => ({ refused: 'no' }))).toEqual({
      refused: 'no',
    });
    expect((await one.load(network, 'S-2026-0001'))?.row.etag).toBe(loaded.row.etag);
    const decide = jest.fn(() => 'asked');
    expect(await changeEntry(one, network, 'S-2026-0099', decide)).toBeUndefined();
    expect(decide).not.toHaveBeenCalled();
  });
});

describe('lists', () => {
  const lines = (facet: string, value: string, rest: { limit?: number; after?: string } = {}) =>
    one.lines<{ label: string; owner?: string }>({ network, year: 2026, facet, value, limit: 10, ...rest });
  const labels = async (...query: Parameters<typeof lines>) =>
    (await lines(...query)).map((line) => line.label);

  test('come newest first, page after page', async () => {
    for (const n of upTo(11)) await one.create(at(`m${n}`), build);
    expect(await labels('person', 'p-1', { limit: 3 })).toEqual([
      'S-2026-0011',
      'S-2026-0010',
      'S-2026-0009',
    ]);
    expect(await labels('person', 'p-1', { limit: 3, after: 'S-2026-0009' })).toEqual([
      'S-2026-0008',
      'S-2026-0007',
      'S-2026-0006',
    ]);
    expect(await labels('person', 'p-1', { after: 'S-2026-0001' })).toEqual([]);
    expect(await labels('person', 'p-10')).toEqual([]);
  });

  test('follow the entry: a new owner has it, the old one no longer, the line shows the change', async () => {
    await made();
    await changeEntry(one, network, 'S-2026-0001', ({ entry }) => ({
      change: { entry: { ...entry, owner: 'p/2|x' }, history: record('moved'), intents: [] },
    }));
    expect(await lines('owner', 'p/2|x')).toEqual([{ label: 'S-2026-0001', owner: 'p/2|x' }]);
    expect(await labels('owner', 'p-1')).toEqual([]);
    expect(await labels('person', 'p-1')).toEqual(['S-2026-0001']);
  });
});
