import { createHash } from 'node:crypto';
import type { HistoryRecord } from '../../storage/entries';
import { key, within } from '../../storage/keys';
import { AGENDA, entryPartition, labelsFrom, parseLabel, partitionOf, sortKey } from '../../storage/labels';
import { createRowNumbering, type NumberPlace } from '../../storage/numbering';
import { intentWrite, sentCards, type Intent, type SentCard } from '../../storage/outbox';
import { createLines, retryOnConflict } from '../../storage/retry';
import { Conflict, type Row, type Table, type Write } from '../../storage/table';
import type { Item } from '../rules';

/** An item, and the cards of it that follow it. */
export interface LoadedItem {
  readonly row: Row<Item>;
  readonly item: Item;
  readonly cards: readonly SentCard[];
}

/** What changes with an item, in one transaction. */
export interface ItemChange {
  readonly item: Item;
  /** Of what coordinators do; who comes and goes leaves no trace. */
  readonly history?: HistoryRecord;
  /** Names the work, so that doing it a second time is a conflict. */
  readonly once?: string;
  readonly intents: readonly Intent[];
}

/** Where an item stands in time: what the lists are made of. */
export interface ItemMoment {
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

export interface ItemStore {
  /** Gives the dates of a series their numbers and keeps them, all or none. The same `once` makes nothing the second time. */
  create(
    place: NumberPlace & { readonly count: number },
    build: (labels: readonly string[]) => {
      readonly items: readonly Item[];
      readonly intents: readonly Intent[];
    },
  ): Promise<{ readonly labels: readonly string[]; readonly isNew: boolean }>;
  load(network: string, label: string): Promise<LoadedItem | undefined>;
  /** All dates of the series that an item belongs to, in the order of their numbers; itself when it is no series. */
  ofSeries(item: Item): Promise<Item[]>;
  /**
   * Load → decide → save, again while somebody else wrote first. People who press together on this instance wait in line, so that
   * they take each other's places in order and storage is spared the conflicts.
   */
  change<R>(
    network: string,
    label: string,
    decide: (loaded: LoadedItem) => Promise<{ readonly change: ItemChange } | R>,
  ): Promise<{ readonly changed: Item } | R | undefined>;
  /** Whether work with this name was done. */
  isDone(network: string, label: string, once: string): Promise<boolean>;
  /** What begins in a stretch of time, soonest first, of what was added in these years. */
  moments(query: MomentQuery): Promise<ItemMoment[]>;
  /** Puts messages about an item in the outbox, once for this name, however many there are. */
  tell(network: string, label: string, name: string, intents: readonly Intent[]): Promise<void>;
  history(network: string, label: string): Promise<readonly HistoryRecord[]>;
}

export interface MomentQuery {
  readonly network: string;
  readonly years: readonly number[];
  readonly from: Date;
  readonly before: Date;
  readonly limit: number;
}

export function createItemStore(table: Table): ItemStore {
  const number = createRowNumbering(table, AGENDA);
  const inLine = createLines();
  return {
    create: (place, build) =>
      number(place, (labels) => {
        const { items, intents } = build(labels);
        return [...items.flatMap(newRows), ...intents.map(intentWrite)];
      }),
    load: (network, label) => load(table, network, label),
    ofSeries: async ({ network, label, series }) => {
      const labels = series ? labelsFrom(series.first, series.count) : [label];
      const loaded = await Promise.all(labels.map((one) => load(table, network, one)));
      return loaded.flatMap((one) => (one ? [one.item] : []));
    },
    change: (network, label, decide) =>
      inLine(`${network} ${label}`, () =>
        retryOnConflict(async () => {
          const loaded = await load(table, network, label);
          if (!loaded) return undefined;
          const decision = await decide(loaded);
          if (!isChange(decision)) return decision;
          await save(table, loaded, decision.change);
          return { changed: decision.change.item };
        }),
      ),
    isDone: async (network, label, once) =>
      (await table.get(partitionOf(network, label), onceKey(once))) !== undefined,
    moments: (query) => moments(table, query),
    tell: (network, label, name, intents) => tell(table, partitionOf(network, label), name, intents),
    history: async (network, label) => {
      const range = within(`${key('H', sortKey(label))}|`);
      return (await table.range<HistoryRecord>(partitionOf(network, label), range)).map((row) => row.value);
    },
  };
}

function newRows(item: Item): Write[] {
  return [
    { create: key('E', sortKey(item.label)), value: item },
    { create: momentKey(item), value: momentOf(item) },
  ];
}

async function load(table: Table, network: string, label: string): Promise<LoadedItem | undefined> {
  if (parseLabel(label)?.letter !== AGENDA) return undefined;
  const partition = partitionOf(network, label);
  const row = await table.get<Item>(partition, key('E', sortKey(label)));
  if (!row) return undefined;
  const cards = row.value.isInChannel ? await sentCards(table, partition, label) : [];
  return { row, item: row.value, cards };
}

async function save(
  table: Table,
  { row, item: before }: LoadedItem,
  { item, history, once, intents }: ItemChange,
): Promise<void> {
  const isMoved = item.start !== before.start;
  const isOther = isMoved || item.end !== before.end;
  await table.write(partitionOf(item.network, item.label), [
    { replace: row.key, etag: row.etag, value: item },
    ...(isMoved ? [{ remove: momentKey(before) }] : []),
    ...(isOther ? [{ put: momentKey(item), value: momentOf(item) }] : []),
    ...(history ? [{ create: historyKey(item), value: history }] : []),
    ...(once === undefined ? [] : [{ create: onceKey(once), value: {} }]),
    ...intents.map(intentWrite),
  ]);
}

async function moments(
  table: Table,
  { network, years, from, before, limit }: MomentQuery,
): Promise<ItemMoment[]> {
  const range = { from: key('X', START, from.toISOString()), before: key('X', START, before.toISOString()) };
  const found = await Promise.all(
    years.map((year) => table.range<ItemMoment>(entryPartition(network, AGENDA, year), range, limit)),
  );
  const all = found.flat().map((row) => row.value);
  return all.sort((a, b) => a.start.localeCompare(b.start) || a.label.localeCompare(b.label)).slice(0, limit);
}

/** Rows of a transaction that are left for messages beside the one that names them. */
const MOST_IN_A_WRITE = 90;

async function tell(
  table: Table,
  partition: string,
  name: string,
  intents: readonly Intent[],
): Promise<void> {
  for (let at = 0; at < intents.length; at += MOST_IN_A_WRITE) {
    const some = intents.slice(at, at + MOST_IN_A_WRITE);
    const told = { create: onceKey(`${name} ${at}`), value: {} };
    await unlessDone(() => table.write(partition, [told, ...some.map(intentWrite)]));
  }
}

async function unlessDone(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

const START = 'start';

function momentOf({ label, start, end }: Item): ItemMoment {
  return { label, start, end };
}

function momentKey({ label, start }: Item): string {
  return key('X', START, start, sortKey(label));
}

function historyKey({ label, revision }: Item): string {
  return key('H', sortKey(label), String(revision).padStart(5, '0'));
}

function onceKey(once: string): string {
  return key('A', createHash('sha256').update(once).digest('hex'));
}

function isChange(decision: unknown): decision is { readonly change: ItemChange } {
  return typeof decision === 'object' && decision !== null && 'change' in decision;
}
