import { createHash } from 'node:crypto';
import { key } from './keys';
import { entryPartition, label } from './labels';
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
  const inLine = createLines();
  return (place, rows) => {
    const partition = entryPartition(place.network, letter, place.year);
    return inLine(partition, () => retryOnConflict(() => take(table, letter, partition, place, rows)));
  };
}

async function take(
  table: Table,
  letter: string,
  partition: string,
  place: NumberPlace,
  rows: (label: string) => readonly Write[],
): Promise<{ label: string; isNew: boolean }> {
  const once = key('A', createHash('sha256').update(place.once).digest('hex'));
  const [made, counter] = await Promise.all([
    table.get<{ label: string }>(partition, once),
    table.get<{ last: number }>(partition, 'N'),
  ]);
  if (made) return { label: made.value.label, isNew: false };
  const last = (counter?.value.last ?? 0) + 1;
  const text = label(letter, place.year, last);
  await table.write(partition, [
    counter ? { replace: 'N', etag: counter.etag, value: { last } } : { create: 'N', value: { last } },
    { create: once, value: { label: text } },
    ...rows(text),
  ]);
  return { label: text, isNew: true };
}
