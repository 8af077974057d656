import { createEntryStore, type EntryStore, type IndexRow } from '../storage/entries';
import type { Table } from '../storage/table';
import type { Signal } from './rules';

/** What a line of `mijn` shows. */
export interface SignalLine {
  readonly label: string;
  readonly kind: Signal['kind'];
  readonly status: Signal['status'];
  readonly registeredAt: string;
  /** The first words, for the reporter alone: this index is read by its own person only. */
  readonly start: string;
}

/** Signals, what goes well and themes share one series of numbers. */
export function createSignalStore(table: Table): EntryStore<Signal> {
  return createEntryStore<Signal>(table, 'S', indexRows);
}

const START_LENGTH = 80;

function indexRows(signal: Signal): IndexRow[] {
  const { label, kind, status, reporter, registeredAt = '', text } = signal;
  const untriaged = status === 'ontvangen' ? [{ facet: 'status', value: status, line: { label } }] : [];
  if (reporter === undefined) return untriaged;
  const line: SignalLine = { label, kind, status, registeredAt, start: text.slice(0, START_LENGTH) };
  return [...untriaged, { facet: 'person', value: reporter, line }];
}
