import { dueRange, WAKES, wakeRange, type OutboxRow, type Wake } from '../storage/outbox';
import type { Row, Table } from '../storage/table';

/** A wake may be written up to this long before its transaction commits. */
const WAKE_AGE_MS = 60_000;
const MINUTE_MS = 60_000;

/** Partitions in which nothing was found up to a moment, by the etags of their wakes then, and when that was in real time. */
type Quiet = Map<string, { readonly etags: string; readonly at: number; readonly until: number }>;

/** Looks for what is due. */
export interface Scanner {
  /**
   * Finds what is due up to a moment, in every partition that left a wake, and clears wakes that have nothing behind
   * them any more. Says how many messages are still open up to then. A partition that was empty a moment ago and left no
   * new wake is passed over: another instance may commit just after its wake, so it is looked at again within a second.
   */
  scan(until: Date, found: Found): Promise<number>;
  /** Does not pass over this partition the next time, for something was written here; without a name over none. */
  wakeUp(partition?: string): void;
}

type Found = (partition: string, row: Row<OutboxRow>) => void;

const QUIET_MS = 1_000;

export function createScanner(table: Table): Scanner {
  const quiet: Quiet = new Map();
  const woken = { times: 0 };
  return {
    scan: async (until, found) => {
      const wakes = await table.range<Wake>(WAKES, wakeRange(until));
      const groups = [...byPartition(wakes)].filter((group) => !isQuiet(quiet, until, ...group));
      const counts = await Promise.all(
        groups.map((group) => scanOne(table, { quiet, woken }, group, until, found)),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    wakeUp: (partition) => {
      woken.times += 1;
      if (partition === undefined) quiet.clear();
      else quiet.delete(partition);
    },
  };
}

/** What was looked at up to a moment says nothing of one much later: test hooks move the clock, and drain looks ahead. */
function isQuiet(quiet: Quiet, until: Date, partition: string, wakes: readonly Row<Wake>[]): boolean {
  const known = quiet.get(partition);
  if (known?.etags !== etagsOf(wakes)) return false;
  return Date.now() - known.at < QUIET_MS && until.getTime() - known.until < QUIET_MS;
}

function etagsOf(wakes: readonly Row<Wake>[]): string {
  return wakes.map((wake) => wake.etag).join();
}

async function scanOne(
  table: Table,
  { quiet, woken }: { readonly quiet: Quiet; readonly woken: { readonly times: number } },
  [partition, wakes]: readonly [string, readonly Row<Wake>[]],
  until: Date,
  found: Found,
): Promise<number> {
  const at = Date.now();
  const wokenBefore = woken.times;
  const rows = await table.range<OutboxRow>(partition, dueRange(until));
  for (const row of rows) found(partition, row);
  if (rows.length > 0) return rows.length;
  // What was written while we looked may not have been there yet.
  if (woken.times === wokenBefore) quiet.set(partition, { etags: etagsOf(wakes), at, until: until.getTime() });
  await retire(table, wakes, until);
  return 0;
}

/** A wake stands for a whole minute: it goes when that is over and its transaction surely stands or failed. */
async function retire(table: Table, wakes: readonly Row<Wake>[], until: Date): Promise<void> {
  const isOver = (wake: Row<Wake>) => minuteOf(wake).getTime() + MINUTE_MS <= until.getTime();
  const isOld = (wake: Row<Wake>) => Date.now() - new Date(wake.value.at).getTime() > WAKE_AGE_MS;
  const old = wakes.filter((wake) => isOver(wake) && isOld(wake));
  await Promise.all(old.map((wake) => table.removeIf(WAKES, wake)));
}

/** A wake's key begins with its minute, `2026-11-22T10:05`. */
function minuteOf(wake: Row<Wake>): Date {
  return new Date(`${wake.key.slice(0, 16)}:00.000Z`);
}

function byPartition(wakes: readonly Row<Wake>[]): Map<string, Row<Wake>[]> {
  const groups = new Map<string, Row<Wake>[]>();
  for (const wake of wakes)
    groups.set(wake.value.partition, [...(groups.get(wake.value.partition) ?? []), wake]);
  return groups;
}
