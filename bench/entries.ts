/**
 * `npm run bench:entries`: what lists, search and similar entries cost in a network with 20,000 entries of five years,
 * seeded directly into Azurite. docs/performance.md holds the figures. The use cases run as they do in a turn, without the
 * HTTP around them.
 */
import { startAzurite, connectionString } from '../scripts/local/azurite';
import { freePort } from '../scripts/local/ports';
import { createClock } from '../src/calendar/clock';
import { createMembersStore } from '../src/members/store';
import type { MembersDeps } from '../src/members/usecases';
import { createLiveIndex } from '../src/search/live-index';
import { yearlySource } from '../src/search/yearly-source';
import type { Signal } from '../src/signals/rules';
import { createSignalStore } from '../src/signals/store';
import {
  listSignals,
  searchSignals,
  signalItem,
  similarReleased,
  type SignalDeps,
} from '../src/signals/usecases';
import { connect } from '../src/storage/connect';
import { readingOnce, readOnceTable } from '../src/storage/read-once';
import type { Table, Write } from '../src/storage/table';
import { createLogger } from '../src/telemetry/logger';
import { anActor, aNetwork, aPerson, aSignal } from '../tests/support/builders';
import { network as texts } from '../tests/search/data/load';
import { percentile } from './figures';

const ENTRIES = 20_000;
const YEARS = [2022, 2023, 2024, 2025, 2026];
const ASKED = 100;
const coordinator = anActor(aPerson('Karim El Amrani'), aNetwork());
const member = anActor(aPerson('Tom Janssens'), aNetwork());

async function main(): Promise<void> {
  const port = await freePort();
  const azurite = await startAzurite({ port });
  try {
    await measure(connectionString(port));
  } finally {
    await azurite.stop();
  }
}

async function measure(storage: string): Promise<void> {
  const table = readOnceTable(await connect({ connectionString: storage, table: 'bench' }));
  const clock = createClock();
  const now = () => clock.now();
  const signals = createSignalStore(table);
  const log = createLogger('error');
  const members = { store: createMembersStore(table), clock, log } as unknown as MembersDeps;
  const index = createLiveIndex(yearlySource(signals, signalItem, now), now);
  const deps: SignalDeps = { signals, clock, newId: () => 'id', members, index };
  const seeded = await timed(() => seed(table));
  console.log(`${ENTRIES} entries over ${YEARS.length} years, seeded in ${(seeded / 1000).toFixed(0)} s`);
  const first = await timed(() => similarReleased(deps, member, wordsOf(0)));
  console.log(`first similar, while the index is being built: ${first.toFixed(0)} ms`);
  const built = await timed(() => untilBuilt(deps));
  console.log(`index built in the background in ${((first + built) / 1000).toFixed(0)} s`);
  await report('signalen, open, page 1', () => listSignals(deps, coordinator, { facet: 'open' }, 0));
  await report('signalen, late, page 3', () => listSignals(deps, coordinator, { facet: 'late' }, 2));
  await report('signalen, released', () => listSignals(deps, member, { facet: 'all' }, 0));
  await report('zoek, two words', (at) => searchSignals(deps, member, two(at), 6));
  await report('zoek, coordinator', (at) => searchSignals(deps, coordinator, two(at), 6));
  await report('similar, of a whole text', (at) => similarReleased(deps, member, wordsOf(at)));
}

/** Until the oldest entry can be found. */
async function untilBuilt(deps: SignalDeps): Promise<void> {
  while ((await searchSignals(deps, coordinator, 'allereerste', 1)).length === 0);
}

/** Writes what the store would write, a hundred rows at a time: one by one it takes Azurite an hour. */
async function seed(table: Table): Promise<void> {
  for (const year of YEARS) {
    const rows = new Map<string, Write>();
    let partition = '';
    const signals = createSignalStore(collecting(table, rows, (name) => (partition = name)));
    for (let n = 0; n < ENTRIES / YEARS.length; n++)
      await signals.create({ network: 'net1', year, once: `${year} ${n}` }, (label) => {
        const entry = entryOf(label, year, n);
        return { entry, history: { what: 'registered', status: entry.status }, intents: [] };
      });
    const all = [...rows.values()];
    for (let at = 0; at < all.length; at += BATCH) await table.write(partition, all.slice(at, at + BATCH));
  }
}

const BATCH = 100;

/** A table in which the counter stands in memory, and every write is kept to be put down later. */
function collecting(table: Table, rows: Map<string, Write>, name: (partition: string) => void): Table {
  let last: { readonly last: number } | undefined;
  return {
    ...table,
    get: ((_partition, key) =>
      Promise.resolve(key === 'N' && last ? { key, etag: '*', value: last } : undefined)) as Table['get'],
    write: (partition, writes) => {
      name(partition);
      for (const write of writes) {
        if ('remove' in write) continue;
        const key = 'create' in write ? write.create : 'put' in write ? write.put : write.replace;
        if (key === 'N') last = write.value as { readonly last: number };
        if (/^(?:E|N$|X.(?:open|released).)/.test(key)) rows.set(key, { put: key, value: write.value });
      }
      return Promise.resolve([]);
    },
  };
}

function entryOf(label: string, year: number, n: number): Signal {
  const text =
    year === YEARS[0] && n === 0 ? `allereerste ${wordsOf(n)}` : `${wordsOf(n)} ${wordsOf(n * 7 + year)}`;
  const day = new Date(Date.UTC(year, 0, 1 + (n % 320))).toISOString();
  const isReleased = n % 3 !== 0;
  const triage = {
    wording: text,
    access: [],
    isRecurring: true,
    isBeyondPerson: true,
    isBeyondOrganisation: false,
  };
  const base = aSignal({ label, text, registeredAt: day, changedAt: day, seq: 0 });
  return isReleased ? { ...base, status: 'in_opvolging', triage } : base;
}

const ALL = Object.values(texts);

function wordsOf(n: number): string {
  return ALL[n % ALL.length] ?? '';
}

function two(at: number): string {
  return wordsOf(at * 3)
    .split(/\s+/)
    .filter((word) => word.length > 5)
    .slice(0, 2)
    .join(' ');
}

async function report(what: string, ask: (at: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let at = 0; at < ASKED; at++) times.push(await timed(() => readingOnce(() => ask(at))));
  const figure = (p: number) => `${percentile(times, p).toFixed(0).padStart(5)} ms`;
  console.log(`${what.padEnd(28)} p50 ${figure(50)}  p95 ${figure(95)}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

void main();
