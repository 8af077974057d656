import { createAgendaStores, type AgendaStores } from '../../src/agenda/store';
import type { Item } from '../../src/agenda/rules';
import { connect } from '../../src/storage/connect';
import { entryPartition } from '../../src/storage/labels';
import { dueRange, type Intent, type OutboxRow } from '../../src/storage/outbox';
import type { Table } from '../../src/storage/table';
import { testTable } from '../support/azurite';
import { anItem } from './items';

/** Two instances of the bot on one table. */
let tables: readonly [Table, Table];
let one: AgendaStores;
let two: AgendaStores;
let network = '';
let count = 0;

beforeAll(async () => {
  const { connectionString, tableName } = testTable();
  const settings = { connectionString, table: tableName };
  tables = [await connect(settings), await connect(settings)];
  one = createAgendaStores(tables[0]);
  two = createAgendaStores(tables[1]);
});
beforeEach(() => {
  network = `agenda${count++}`;
});

function add(store: AgendaStores, once: string, dates = 1, overrides: Partial<Item> = {}, year = 2026) {
  return store.items.create({ network, year, once, count: dates }, (labels) => ({
    items: labels.map((label, at) => {
      const start = new Date(Date.parse('2026-12-08T18:30:00.000Z') + at * 7 * 86_400_000).toISOString();
      const [first = ''] = labels;
      return anItem({
        label,
        network,
        start,
        series: { first, count: dates, repeat: 'weekly' },
        ...overrides,
      });
    }),
    intents: labels.map((label) => intent(`step.${label}`, label)),
  }));
}

function intent(id: string, about: string): Intent {
  const due = '2026-12-01T08:00:00.000Z';
  return { id, due, kind: 'agenda.step', network, about, to: { person: 'karim' }, repeatable: true };
}

async function due(): Promise<string[]> {
  const range = dueRange(new Date('2030-01-01T00:00:00.000Z'));
  const rows = await tables[0].range<OutboxRow>(entryPartition(network, 'A', 2026), range);
  return rows.map((row) => row.value.id);
}

describe('to add', () => {
  test('gives the dates of a series numbers in a row, whoever adds at the same moment', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, at) => add(at % 2 ? one : two, `form${at}`, 1 + (at % 4))),
    );
    const labels = made.flatMap((each) => each.labels);
    const wanted = Array.from(
      { length: labels.length },
      (_, at) => `A-2026-${String(at + 1).padStart(4, '0')}`,
    );
    expect([...labels].sort()).toEqual(wanted);
    for (const { labels: row } of made) {
      const numbers = row.map((label) => Number(label.slice(-4)));
      expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
    }
    expect(await due()).toHaveLength(labels.length);
  });

  test('by the same form is once, on either instance', async () => {
    const made = await Promise.all([add(one, 'form', 3), add(two, 'form', 3), add(one, 'form', 3)]);
    expect(new Set(made.map(({ labels }) => labels.join())).size).toBe(1);
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await due()).toHaveLength(3);
  });

  test('thirty dates fit in one transaction', async () => {
    const { labels } = await add(one, 'form', 30);
    const item = (await one.items.load(network, labels[4] ?? ''))?.item ?? anItem();
    expect((await one.items.ofSeries(item)).map(({ label }) => label)).toEqual(labels);
  });
});

describe('to change', () => {
  test('is never lost when many do at once on two instances', async () => {
    const { labels } = await add(one, 'form');
    const [label = ''] = labels;
    await Promise.all(
      Array.from({ length: 24 }, (_, at) =>
        (at % 2 ? one : two).items.change<never>(network, label, ({ item }) =>
          Promise.resolve({
            change: {
              item: { ...item, going: [...item.going, { person: `p${at}`, at: 'now' }] },
              intents: [],
            },
          }),
        ),
      ),
    );
    const people = (await one.items.load(network, label))?.item.going.map(({ person }) => person) ?? [];
    expect(new Set(people).size).toBe(24);
  });

  test('leaves what was decided not to change as it is, and knows nothing of other numbers', async () => {
    const { labels } = await add(one, 'form');
    const refused = await one.items.change(network, labels[0] ?? '', () => Promise.resolve('no'));
    expect(refused).toBe('no');
    const nothing = await one.items.change(network, 'A-2026-0099', () => Promise.resolve('no'));
    expect(nothing).toBeUndefined();
    expect(await one.items.load(network, 'S-2026-0001')).toBeUndefined();
  });

  test('keeps the history of coordinators, and moves the item in the lists', async () => {
    const { labels } = await add(one, 'form');
    const [label = ''] = labels;
    const start = '2027-01-05T18:30:00.000Z';
    const history = { what: 'changed', status: 'gepland', by: 'karim', at: '2026-11-22T10:00:00.000Z' };
    await one.items.change<never>(network, label, ({ item }) =>
      Promise.resolve({
        change: { item: { ...item, start, revision: 1 }, history, once: 'form2', intents: [] },
      }),
    );
    expect(await one.items.history(network, label)).toEqual([history]);
    expect(await one.items.isDone(network, label, 'form2')).toBe(true);
    expect(await one.items.isDone(network, label, 'form3')).toBe(false);
    expect((await moments()).map((each) => each.start)).toEqual([start]);
  });
});

test('lists are in the order of time, over the years in which things were added', async () => {
  await add(one, 'later', 1, { start: '2028-01-01T10:00:00.000Z' }, 2026);
  await add(one, 'sooner', 1, { start: '2027-06-01T10:00:00.000Z' }, 2027);
  await add(one, 'soonest', 1, { start: '2027-01-01T10:00:00.000Z' }, 2026);
  expect((await moments()).map(({ label }) => label)).toEqual(['A-2026-0002', 'A-2027-0001', 'A-2026-0001']);
  const before = new Date('2027-06-01T10:00:00.000Z');
  expect(await moments({ before })).toHaveLength(1);
  expect(await moments({ from: before })).toHaveLength(2);
  expect(await moments({ limit: 1 })).toHaveLength(1);
});

function moments(query: { from?: Date; before?: Date; limit?: number } = {}) {
  const all = { from: new Date(0), before: new Date('2100-01-01T00:00:00.000Z'), limit: 100 };
  return one.items.moments({ network, years: [2025, 2026, 2027], ...all, ...query });
}

test('what is told to hundreds is written once, however often that is tried', async () => {
  const { labels } = await add(one, 'form');
  const [label = ''] = labels;
  const intents = Array.from({ length: 250 }, (_, at) => intent(`news.${at}`, label));
  await Promise.all([
    one.items.tell(network, label, 'news', intents),
    two.items.tell(network, label, 'news', intents),
  ]);
  expect((await due()).filter((id) => id.startsWith('news.'))).toHaveLength(250);
  for (const row of await tables[0].range(entryPartition(network, 'A', 2026), { from: 'O|', before: 'O~' }))
    await tables[0].removeIf(entryPartition(network, 'A', 2026), row);
  await one.items.tell(network, label, 'news', intents);
  expect(await due()).toEqual([]);
});

test('ideas are kept once, read in the order in which they came, disowned and erased', async () => {
  const idea = (id: string, by: string, minute: number) => ({
    id,
    by,
    text: `Idee ${id}`,
    at: new Date(minute * 60_000).toISOString(),
  });
  await one.ideas.add(network, idea('b', 'tom', 2), []);
  await one.ideas.add(network, idea('a', 'lien', 1), []);
  expect(await two.ideas.add(network, idea('a', 'lien', 3), [])).toBe(false);
  expect((await one.ideas.all(network)).map(({ id }) => id)).toEqual(['a', 'b']);
  expect((await one.ideas.all(network, 'tom')).map(({ id }) => id)).toEqual(['b']);
  await one.ideas.disown(network, 'tom');
  expect(await one.ideas.get(network, 'b')).toEqual({ id: 'b', text: 'Idee b', at: idea('b', '', 2).at });
  await one.ideas.erase(network, 'b');
  await one.ideas.erase(network, 'b');
  expect((await one.ideas.all(network)).map(({ id }) => id)).toEqual(['a']);
});
