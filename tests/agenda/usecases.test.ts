import { createAgendaStores } from '../../src/agenda/store';
import {
  carryOut,
  comingItems,
  comeTo,
  itemCounts,
  upcoming,
  upcomingFor,
  type AgendaDeps,
  type UpcomingItem,
} from '../../src/agenda/usecases';
import type { Item } from '../../src/agenda/rules';
import type { MembersDeps, Caller } from '../../src/members/usecases';
import { connect } from '../../src/storage/connect';
import { entryPartition } from '../../src/storage/labels';
import { dueRange, type OutboxRow } from '../../src/storage/outbox';
import type { Table } from '../../src/storage/table';
import { testTable } from '../support/azurite';
import { aNetwork, aPerson, NOW } from '../support/builders';
import { anItem } from './items';

let table: Table;
let deps: AgendaDeps;
let count = 0;
let network = aNetwork();

beforeAll(async () => {
  const { connectionString, tableName } = testTable();
  table = await connect({ connectionString, table: tableName });
  const clock = { now: () => NOW };
  deps = { clock, newId: () => `id${count++}`, members: {} as MembersDeps, ...createAgendaStores(table) };
});
beforeEach(() => {
  network = aNetwork({ id: `net${count++}` });
});

function keep(...items: readonly Partial<Item>[]) {
  const place = { network: network.id, year: 2026, once: 'form', count: items.length };
  return deps.items.create(place, (labels) => ({
    items: labels.map((label, at) => anItem({ label, network: network.id, ...items[at] })),
    intents: [],
  }));
}

function caller(name: string): Caller {
  const reader = { language: 'nl', zone: network.zone, forms: 'dialog' } as const;
  return { network, person: aPerson(name), reader };
}

async function due(): Promise<OutboxRow[]> {
  const range = dueRange(new Date('2030-01-01T00:00:00.000Z'));
  return (await table.range<OutboxRow>(entryPartition(network.id, 'A', 2026), range)).map((row) => row.value);
}

describe('what is coming, for a digest', () => {
  test('leaves out what has begun or was called off, and says where one stands', async () => {
    await keep(
      { start: '2026-11-22T09:00:00.000Z', end: '2026-11-22T12:00:00.000Z' },
      { status: 'geannuleerd' },
      { start: '2026-12-09T18:30:00.000Z', title: 'Tweede', capacity: 1 },
      { start: '2026-12-10T18:30:00.000Z', title: 'Derde' },
    );
    await comeTo(deps, caller('Tom'), 'A-2026-0003');
    await comeTo(deps, caller('Lien'), 'A-2026-0003', 'digest.2026-W48');
    const second: UpcomingItem = {
      label: 'A-2026-0003',
      kind: 'vorming',
      title: 'Tweede',
      start: '2026-12-09T18:30:00.000Z',
      end: '2026-12-08T20:30:00.000Z',
      place: 'Leietheater, zaal 2',
      link: '',
      spotsLeft: 0,
      waiting: 1,
      mine: { is: 'waiting', position: 1 },
    };
    expect(await upcoming(deps, caller('Lien'), 2)).toEqual([
      second,
      expect.objectContaining({ title: 'Derde', spotsLeft: 20, mine: { is: 'out' } }),
    ]);
    const [item] = await comingItems(deps, network, 1);
    expect(item && upcomingFor(item, 'tom').mine).toEqual({ is: 'going' });
  });

  test('is nothing for who left', async () => {
    await keep({});
    const gone = { ...caller('Tom'), person: aPerson('Tom', { present: false }) };
    expect(await upcoming(deps, gone, 5)).toEqual([]);
  });
});

test('counts of a period name nobody', async () => {
  await keep({ start: '2026-10-31T18:30:00.000Z' }, {}, { start: '2027-01-01T18:30:00.000Z' });
  await comeTo(deps, caller('Lien'), 'A-2026-0002', 'digest.2026-W48');
  const period = { from: new Date('2026-11-01T00:00:00.000Z'), before: new Date('2027-01-01T00:00:00.000Z') };
  const counts = await itemCounts(deps, network, period);
  expect(counts).toMatchObject([
    { label: 'A-2026-0002', going: 1, joined: 1, via: { 'digest.2026-W48': { joined: 1, left: 0 } } },
  ]);
  expect(JSON.stringify(counts)).not.toContain('lien');
});

describe('a series', () => {
  const series = { first: 'A-2026-0001', count: 4, repeat: 'weekly' } as const;

  test('that is changed while the bot stops in the middle is changed whole in the end, and told once', async () => {
    const dates = ['2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29'];
    await keep(
      ...dates.map((date) => ({ series, start: `${date}T18:30:00.000Z`, end: `${date}T20:30:00.000Z` })),
    );
    for (const label of ['A-2026-0001', 'A-2026-0003']) await comeTo(deps, caller('Lien'), label);
    const labels = dates.map((_, at) => `A-2026-000${at + 1}`);
    const asked = {
      id: 'form',
      by: 'karim',
      at: NOW.toISOString(),
      labels,
      what: { change: { place: 'Elders' } },
    };
    await deps.series.ask(network.id, series.first, asked, []);
    const about = `${series.first}|form`;
    for (const stops of [1, 3, 4]) {
      let changes = 0;
      const breaking: AgendaDeps = {
        ...deps,
        items: {
          ...deps.items,
          change: (...change) =>
            changes++ < stops ? deps.items.change(...change) : Promise.reject(new Error('stopped')),
          tell: () => Promise.reject(new Error('stopped')),
        },
      };
      await expect(carryOut(breaking, network, about)).rejects.toThrow('stopped');
    }
    await carryOut(deps, network, about);
    await carryOut(deps, network, about);
    const items = await Promise.all(labels.map((label) => deps.items.load(network.id, label)));
    expect(items.map((one) => [one?.item.place, one?.item.revision])).toEqual(
      labels.map(() => ['Elders', 1]),
    );
    const told = (await due()).filter(({ kind }) => kind === 'agenda.seriesNews');
    expect(told.map(({ to }) => to)).toEqual([{ person: 'lien' }]);
    expect(await deps.series.asked(network.id, series.first, 'form')).toBeUndefined();
  });
});
