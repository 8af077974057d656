import { dueRange, WAKES, wakeRange, type OutboxRow, type Wake } from '../storage/outbox';
import type { Row, Table } from '../storage/table';

/** A wake may be written up to this long before its transaction commits. */
const WAKE_AGE_MS = 60_000;
const MINUTE_MS = 60_000;

/**
 * Finds what is due up to a moment, in every partition that left a wake, and clears wakes that have nothing behind
 * them any more. Says how many messages are still open up to then.
 */
export async function scan(
  table: Table,
  until: Date,
  found: (partition: string, row: Row<OutboxRow>) => void,
): Promise<number> {
  const wakes = await table.range<Wake>(WAKES, wakeRange(until));
  const groups = [...byPartition(wakes)];
  const counts = await Promise.all(
    groups.map(([partition, group]) => scanOne(table, partition, group, until, found)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function scanOne(
  table: Table,
  partition: string,
  wakes: readonly Row<Wake>[],
  until: Date,
  found: (partition: string, row: Row<OutboxRow>) => void,
): Promise<number> {
  const rows = await table.range<OutboxRow>(partition, dueRange(until));
  for (const row of rows) found(partition, row);
  if (rows.length === 0) await retire(table, wakes, until);
  return rows.length;
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
