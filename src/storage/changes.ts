import type { IndexRow, Numbered } from './numbered';
import { key, within } from './keys';
import type { Table } from './table';

/** That an entry changed, and how far it is. */
export interface ChangedEntry {
  readonly label: string;
  readonly seq: number;
}

/** The index of what changed when: the newest first. */
const CHANGED = 'changed';
/** More than a network changes in a day or two. */
const MOST_CHANGES = 1_000;

/** The row by which others see that an entry changed. */
export function changedRow({ label, seq, changedAt }: Numbered): IndexRow {
  return { facet: CHANGED, value: invertedTime(changedAt), line: { label, seq } };
}

/** What changed on or after the day (UTC) of a moment, newest first. */
export async function changesSince(table: Table, partition: string, since: Date): Promise<ChangedEntry[]> {
  const day = since.toISOString().slice(0, 10);
  const range = { from: `${key('X', CHANGED)}|`, before: `${key('X', CHANGED, invertedTime(day))}}` };
  const rows = await table.range<ChangedEntry>(partition, range, MOST_CHANGES);
  return rows.map((row) => row.value);
}

const HIGHEST_TIME = 9_999_999_999_999;

function invertedTime(at: string): string {
  return String(HIGHEST_TIME - Date.parse(at)).padStart(13, '0');
}

const PAGE = 100;

/** Entries of a partition, newest first, a page at a time. */
export async function* entryPages<E extends Numbered>(
  table: Table,
  partition: string,
): AsyncIterable<readonly E[]> {
  const { from: first, before } = within(`${key('E')}|`);
  let from = first;
  for (;;) {
    const rows = await table.range<E>(partition, { from, before }, PAGE);
    if (rows.length > 0) yield rows.map((row) => row.value);
    if (rows.length < PAGE) return;
    from = `${rows.at(-1)?.key ?? from}~`;
  }
}
