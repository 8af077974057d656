import { changedRow, changesSince, entryPages, type ChangedEntry } from './changes';
import { key, within } from './keys';
import type { IndexRow, Numbered } from './numbered';
import { entryPartition, parseLabel, partitionOf, sortKey } from './labels';
import { createNumbering } from './numbering';
import { claimedWrite, intentWrite, sentCards, type Intent, type SentCard } from './outbox';
import { retryOnConflict } from './retry';
import { Conflict, type Row, type Table, type Write } from './table';

/** A text that somebody added to an entry: a row of its own, so that it can be erased. */
export interface EntryText {
  readonly id: string;
  readonly kind: string;
  readonly by?: string;
  readonly at?: string;
  readonly text: string;
  /** What stands beside the text, by name: further texts and choices of the same form. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** One step in the life of an entry: codes and pseudonyms, never a text. Written once, never changed. */
export interface HistoryRecord {
  readonly what: string;
  readonly status: string;
  /** Absent for anonymous entries. */
  readonly by?: string;
  readonly at?: string;
}

/** An entry with everything a decision or a card needs. */
export interface Loaded<E> {
  readonly row: Row<E>;
  readonly entry: E;
  readonly texts: readonly EntryText[];
  readonly cards: readonly SentCard[];
}

export type { IndexRow, Numbered } from './numbered';

/** What changes with an entry, in one transaction. */
export interface Change<E> {
  readonly entry: E;
  readonly history: HistoryRecord;
  readonly intents: readonly Intent[];
  readonly texts?: readonly EntryText[];
  /** Texts to erase with it. */
  readonly erase?: readonly EntryText[];
}

/** A new entry; `inTurn` is delivered by the turn that registers it. */
export interface NewEntry<E> extends Change<E> {
  readonly inTurn?: Intent;
}

export interface EntryStore<E extends Numbered> {
  /**
   * Gives the entry the next number of its network and year. The same `once` makes the same entry: the second call
   * answers with what the first made, `isNew` false.
   */
  create(
    place: { readonly network: string; readonly year: number; readonly once: string },
    build: (label: string) => NewEntry<E>,
  ): Promise<{ readonly label: string; readonly isNew: boolean }>;
  load(network: string, label: string): Promise<Loaded<E> | undefined>;
  /** What was added to an entry. */
  texts(network: string, label: string): Promise<readonly EntryText[]>;
  /** The entry alone, without what stands beside it: one row. */
  entry(network: string, label: string): Promise<E | undefined>;
  /** Throws Conflict when somebody else changed the entry since it was loaded. */
  save(loaded: Loaded<E>, change: Change<E>): Promise<void>;
  /**
   * Adds a text beside the entry without changing it, so that many can at the same moment. Says whether it is new: the
   * same id adds nothing the second time.
   */
  addText(network: string, label: string, added: EntryText, intents: readonly Intent[]): Promise<boolean>;
  /** Entries of a year, newest first, a page at a time. */
  pages(network: string, year: number): AsyncIterable<readonly E[]>;
  /** What changed on or after the day (UTC) of a moment, newest first: an anonymous entry tells its day only. */
  changes(network: string, year: number, since: Date): Promise<readonly ChangedEntry[]>;
  history(network: string, label: string): Promise<readonly HistoryRecord[]>;
  /** Lines of an index, newest first, from after the given label. */
  lines<L>(query: IndexQuery): Promise<L[]>;
}

export interface IndexQuery {
  readonly network: string;
  readonly year: number;
  readonly facet: string;
  readonly value: string;
  readonly limit: number;
  readonly after?: string;
}

/** Keeps the entries of one series (`S`, `V`) in Azure Tables; decides nothing. */
export function createEntryStore<E extends Numbered>(
  table: Table,
  letter: string,
  index: (entry: E) => readonly IndexRow[],
): EntryStore<E> {
  const number = createNumbering(table, letter);
  const rowsOf = (entry: E) => [...index(entry), changedRow(entry)];
  return {
    create: (place, build) => number(place, (text) => newRows(rowsOf, text, build(text))),
    load: (network, text) => load<E>(table, network, letter, text),
    texts: async (network, text) => {
      const range = within(`${key('T', sortKey(text))}|`);
      return (await table.range<EntryText>(partitionOf(network, text), range)).map((row) => row.value);
    },
    entry: async (network, text) =>
      parseLabel(text)?.letter === letter
        ? (await table.get<E>(partitionOf(network, text), key('E', sortKey(text))))?.value
        : undefined,
    save: (loaded, change) => save(table, rowsOf, loaded, change),
    addText: (network, text, added, intents) => addText(table, network, text, added, intents),
    pages: (network, year) => entryPages<E>(table, entryPartition(network, letter, year)),
    changes: (network, year, since) => changesSince(table, entryPartition(network, letter, year), since),
    history: async (network, text) => {
      const rows = await table.range<HistoryRecord>(
        partitionOf(network, text),
        within(`${key('H', sortKey(text))}|`),
      );
      return rows.map((row) => row.value);
    },
    lines: (query) => lines(table, letter, query),
  };
}

/** The rows of a new entry, beside its number. */
function newRows<E extends Numbered>(
  index: (entry: E) => readonly IndexRow[],
  text: string,
  { entry, history, intents, inTurn, texts = [] }: NewEntry<E>,
): Write[] {
  return [
    { create: key('E', sortKey(text)), value: entry },
    historyWrite(entry, history),
    ...texts.map((added) => textWrite(text, added)),
    ...index(entry).map((row) => ({ put: indexKey(row, text), value: row.line })),
    ...intents.map(intentWrite),
    ...(inTurn ? [claimedWrite(inTurn)] : []),
  ];
}

async function load<E extends Numbered>(
  table: Table,
  network: string,
  letter: string,
  text: string,
): Promise<Loaded<E> | undefined> {
  if (parseLabel(text)?.letter !== letter) return undefined;
  const partition = partitionOf(network, text);
  const [row, texts, cards] = await Promise.all([
    table.get<E>(partition, key('E', sortKey(text))),
    table.range<EntryText>(partition, within(`${key('T', sortKey(text))}|`)),
    sentCards(table, partition, text),
  ]);
  return row && { row, entry: row.value, texts: texts.map((one) => one.value), cards };
}

async function save<E extends Numbered>(
  table: Table,
  index: (entry: E) => readonly IndexRow[],
  { row, entry: before }: Loaded<E>,
  { entry, history, intents, texts = [], erase = [] }: Change<E>,
): Promise<void> {
  const text = before.label;
  const next = { ...entry, seq: before.seq + 1, changedAt: history.at ?? before.changedAt };
  const lists = index(next).map((line) => ({ put: indexKey(line, text), value: line.line }));
  const kept = new Set(lists.map((line) => line.put));
  const gone = index(before)
    .map((line) => indexKey(line, text))
    .filter((name) => !kept.has(name));
  await table.write(partitionOf(before.network, text), [
    { replace: row.key, etag: row.etag, value: next },
    historyWrite(next, history),
    ...texts.map((added) => textWrite(text, added)),
    ...erase.map((old) => ({ remove: textKey(text, old) })),
    ...lists,
    ...gone.map((name) => ({ remove: name })),
    ...intents.map(intentWrite),
  ]);
}

async function addText(
  table: Table,
  network: string,
  text: string,
  added: EntryText,
  intents: readonly Intent[],
): Promise<boolean> {
  try {
    await table.write(partitionOf(network, text), [textWrite(text, added), ...intents.map(intentWrite)]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

async function lines<L>(table: Table, letter: string, query: IndexQuery): Promise<L[]> {
  const prefix = `${key('X', query.facet, query.value)}|`;
  const { from, before } = within(prefix);
  const start = query.after === undefined ? from : `${prefix}${sortKey(query.after)}~`;
  const rows = await table.range<L>(
    entryPartition(query.network, letter, query.year),
    { from: start, before },
    query.limit,
  );
  return rows.map((row) => row.value);
}

function historyWrite(entry: Numbered, history: HistoryRecord): Write {
  return { create: key('H', sortKey(entry.label), String(entry.seq).padStart(5, '0')), value: history };
}

function textWrite(text: string, added: EntryText): Write {
  return { create: textKey(text, added), value: added };
}

function textKey(text: string, added: EntryText): string {
  return key('T', sortKey(text), added.id);
}

function indexKey(row: IndexRow, text: string): string {
  return key('X', row.facet, row.value, sortKey(text));
}

/** Whether a text with this id was added before: what a form or a press left, the second time it comes. */
export function hasText({ texts }: Pick<Loaded<unknown>, 'texts'>, id: string): boolean {
  return texts.some((text) => text.id === id);
}

/** An id for a text that no text of the entry has: that of its form, or one of its own when that form was sent before. */
export function newTextId(loaded: Pick<Loaded<Numbered>, 'entry' | 'texts'>, once: string): string {
  return hasText(loaded, once) ? `${once}.${loaded.entry.seq}` : once;
}

/** Load → decide → save, again while somebody else wrote first. `decide` returns a change, or what it refuses. */
export function changeEntry<E extends Numbered, R>(
  store: EntryStore<E>,
  network: string,
  text: string,
  decide: (
    loaded: Loaded<E>,
  ) => Promise<{ readonly change: Change<E> } | R> | { readonly change: Change<E> } | R,
): Promise<{ readonly changed: E } | R | undefined> {
  return retryOnConflict(async () => {
    const loaded = await store.load(network, text);
    if (!loaded) return undefined;
    const decision = await decide(loaded);
    if (!isChange<E>(decision)) return decision;
    await store.save(loaded, decision.change);
    return { changed: decision.change.entry };
  });
}

function isChange<E>(decision: unknown): decision is { readonly change: Change<E> } {
  return typeof decision === 'object' && decision !== null && 'change' in decision;
}
