import { createHash } from 'node:crypto';
import { key } from './keys';
import { entryPartition, label, labelsFrom } from './labels';
import { createLines, retryOnConflict } from './retry';
import type { Table, Write } from './table';

/** Which series is counted, and what makes it so that the same cause takes one number only. */
export interface NumberPlace {
  readonly network: string;
  readonly year: number;
  readonly once: string;
}

/**
 * Takes the next number of a series (`S`, `V`, `I`) of a network and year, in one transaction with the rows that `rows` makes
 * for it. The same `once` takes no second number: `isNew` is false then.
 */
export type TakeNumber = (
  place: NumberPlace,
  rows: (label: string) => readonly Write[],
) => Promise<{ readonly label: string; readonly isNew: boolean }>;

export function createNumbering(table: Table, letter: string): TakeNumber {
  const take = createRowNumbering(table, letter);
  return async (place, rows) => {
    const { labels, isNew } = await take({ ...place, count: 1 }, ([text = '']) => rows(text));
    return { label: labels[0] ?? '', isNew };
  };
}

/** The same for several numbers in a row, which are taken together or not at all. */
export type TakeNumbers = (
  place: NumberPlace & { readonly count: number },
  rows: (labels: readonly string[]) => readonly Write[],
) => Promise<{ readonly labels: readonly string[]; readonly isNew: boolean }>;

export function createRowNumbering(table: Table, letter: string): TakeNumbers {
  const inLine = createLines();
  return (place, rows) => {
    const partition = entryPartition(place.network, letter, place.year);
    return inLine(partition, () => retryOnConflict(() => takeRow(table, letter, partition, place, rows)));
  };
}

/** What made these numbers. */
interface Made {
  readonly label: string;
  /** Absent: one. */
  readonly count?: number;
}

async function takeRow(
  table: Table,
  letter: string,
  partition: string,
  place: NumberPlace & { readonly count: number },
  rows: (labels: readonly string[]) => readonly Write[],
): Promise<{ labels: readonly string[]; isNew: boolean }> {
  const { year, count } = place;
  const once = key('A', createHash('sha256').update(place.once).digest('hex'));
  const [made, counter] = await Promise.all([
    table.get<Made>(partition, once),
    table.get<{ last: number }>(partition, 'N'),
  ]);
  if (made) return { labels: labelsFrom(made.value.label, made.value.count ?? 1), isNew: false };
  const before = counter?.value.last ?? 0;
  const last = before + count;
  const first = label(letter, year, before + 1);
  const labels = labelsFrom(first, count);
  const value: Made = count === 1 ? { label: first } : { label: first, count };
  await table.write(partition, [
    counter ? { replace: 'N', etag: counter.etag, value: { last } } : { create: 'N', value: { last } },
    { create: once, value },
    ...rows(labels),
  ]);
  return { labels, isNew: true };
}
