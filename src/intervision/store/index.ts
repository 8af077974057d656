import type { HistoryRecord } from '../../storage/entries';
import { key, within } from '../../storage/keys';
import { entryPartition, parseLabel, partitionOf, ROUND, sortKey } from '../../storage/labels';
import { createNumbering, type NumberPlace } from '../../storage/numbering';
import { intentWrite, type Intent, type Place } from '../../storage/outbox';
import { Conflict, type Table, type Write } from '../../storage/table';
import type { Round, RoundLine } from '../rules';
import { erase, unlink } from './erase';
import { keptWrite, keyOf, type Kept } from './kept';
import { hash, load, onceKey, type LoadedRound } from './load';

export type { Kept } from './kept';
export type { LoadedRound } from './load';
export { createProposalStore, type ProposalStore } from './proposals';

/** What changes in one transaction. */
export interface RoundChange {
  /** Absent when only rows beside it change. */
  readonly round?: { readonly value: Round; readonly history: HistoryRecord };
  readonly kept: readonly Kept[];
  readonly removed?: readonly Kept[];
  /** Names the form or press, so that a second sending conflicts with the first. */
  readonly once?: string;
  readonly intents: readonly Intent[];
}

export interface RoundStore {
  /** Gives a round its number and keeps it; the same `once` makes the same round. */
  create(
    place: NumberPlace,
    at: Place,
    build: (label: string) => {
      readonly round: Round;
      readonly kept: readonly Kept[];
      readonly intents: readonly Intent[];
    },
  ): Promise<{ readonly label: string; readonly isNew: boolean }>;
  load(network: string, label: string): Promise<LoadedRound | undefined>;
  /** Throws Conflict when somebody else changed the round since, or carried out the same form. */
  save(loaded: LoadedRound, change: RoundChange): Promise<void>;
  /** Puts the round's line in the lists: of the network, of its group, of each who takes part. */
  list(round: Round, line: RoundLine, people: readonly string[]): Promise<void>;
  /** Takes the round's line out of the list of somebody who takes part no longer. */
  unlist(round: Round, person: string): Promise<void>;
  /** Lines of a list of a year, newest first. */
  lines(network: string, year: number, facet: RoundFacet, value: string, limit: number): Promise<RoundLine[]>;
  /** Takes away the case and what was written; deeds, learnings and what was counted stay. */
  erase(loaded: LoadedRound): Promise<void>;
  /** After the last late contribution: nothing ties what is anonymous to anybody any more. */
  unlink(loaded: LoadedRound): Promise<void>;
  history(network: string, label: string): Promise<readonly HistoryRecord[]>;
  /** Whether a form or press with this name was carried out. */
  isCarriedOut(network: string, label: string, once: string): Promise<boolean>;
  /** The name under which a group's rounds are listed: its conversation, hashed. */
  groupKey(conversation: string): string;
}

export type RoundFacet = 'all' | 'group' | 'person';

export function createRoundStore(table: Table): RoundStore {
  const number = createNumbering(table, ROUND);
  return {
    create: async (place, at, build) => {
      const made = await number(place, () => []);
      const { round, kept, intents } = build(made.label);
      await createOnce(table, partitionOf(place.network, made.label), [
        { create: 'R', value: { round, place: at } },
        ...kept.map(keptWrite),
        ...intents.map(intentWrite),
      ]);
      return made;
    },
    load: (network, label) => load(table, network, label),
    isCarriedOut: async (network, label, once) =>
      (await table.get(partitionOf(network, label), onceKey(once))) !== undefined,
    groupKey,
    save: (loaded, change) => save(table, loaded, change),
    list: (round, line, people) => list(table, round, line, people),
    unlist: (round, person) => unlist(table, round, person),
    lines: (network, year, facet, value, limit) => lines(table, network, year, facet, value, limit),
    erase: (loaded) => erase(table, loaded),
    unlink: (loaded) => unlink(table, loaded),
    history: async (network, label) =>
      (await table.range<HistoryRecord>(partitionOf(network, label), within('H|'))).map((row) => row.value),
  };
}

function groupKey(conversation: string): string {
  return hash(conversation).slice(0, 32);
}

/** A number without its round is what a crash in between leaves; the same press again makes the round then. */
async function createOnce(table: Table, partition: string, writes: readonly Write[]): Promise<void> {
  try {
    await table.write(partition, writes);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

async function save(
  table: Table,
  { etag, place, room }: LoadedRound,
  { round, kept, removed = [], once, intents }: RoundChange,
): Promise<void> {
  const { network, label, seq } = room.round;
  const next = round && { ...round.value, seq: seq + 1 };
  await table.write(partitionOf(network, label), [
    ...(next ? [{ replace: 'R', etag, value: { round: next, place } }] : []),
    ...(round ? [{ create: key('H', String(seq + 1).padStart(5, '0')), value: round.history }] : []),
    ...(once === undefined ? [] : [{ create: onceKey(once), value: {} }]),
    ...kept.map(keptWrite),
    ...removed.map((one) => ({ remove: keyOf(one) })),
    ...intents.map(intentWrite),
  ]);
}

async function list(
  table: Table,
  { network, label, group }: Round,
  line: RoundLine,
  people: readonly string[],
): Promise<void> {
  await table.write(yearOf(network, label), [
    { put: lineKey('all', 'all', label), value: line },
    { put: lineKey('group', groupKey(group), label), value: line },
    ...people.map((person) => ({ put: lineKey('person', person, label), value: line })),
  ]);
}

async function unlist(table: Table, { network, label }: Round, person: string): Promise<void> {
  const partition = yearOf(network, label);
  const row = await table.get(partition, lineKey('person', person, label));
  if (row) await table.removeIf(partition, row);
}

function yearOf(network: string, label: string): string {
  return entryPartition(network, ROUND, parseLabel(label)?.year ?? 0);
}

function lineKey(facet: RoundFacet, value: string, label: string): string {
  return key('X', facet, value, sortKey(label));
}

async function lines(
  table: Table,
  network: string,
  year: number,
  facet: RoundFacet,
  value: string,
  limit: number,
): Promise<RoundLine[]> {
  const range = within(`${key('X', facet, value)}|`);
  const rows = await table.range<RoundLine>(entryPartition(network, ROUND, year), range, limit);
  return rows.map((row) => row.value);
}
