import { createEntryStore, type EntryStore, type IndexRow } from '../storage/entries';
import type { Table } from '../storage/table';
import { isReleased, OPEN, type MineLine, type Signal, type SignalLine } from './rules';

/** Signals, what goes well and themes share one series of numbers. */
export function createSignalStore(table: Table): EntryStore<Signal> {
  return createEntryStore<Signal>(table, 'S', indexRows);
}

const START_LENGTH = 80;

/**
 * The lists an entry stands in. `all`, `open`, `status`, `theme` and `work` are for coordinators and may show the text as
 * it was written; `released` and `released-work` are for everyone, and show the neutral wording only.
 */
function indexRows(signal: Signal): IndexRow[] {
  const { label, kind, status, reporter, registeredAt = '', text } = signal;
  const mine: MineLine = { label, kind, status, registeredAt, start: text.slice(0, START_LENGTH) };
  return [
    ...(status === 'ingetrokken' ? [] : networkRows(signal)),
    ...(reporter === undefined ? [] : [{ facet: 'person', value: reporter, line: mine }]),
  ];
}

function networkRows(signal: Signal): IndexRow[] {
  const { status, owner, details, triage, bundle, text } = signal;
  const line = lineOf(signal, triage?.wording ?? text);
  const isOpen = OPEN.includes(status) || status === 'teruggekoppeld';
  const holder = owner === 'coordinators' ? owner : owner.person;
  const released = isReleased(signal) ? [{ facet: 'released', value: 'all', line }] : [];
  return [
    { facet: 'all', value: 'all', line },
    { facet: 'status', value: status, line },
    ...(details.theme === undefined ? [] : [{ facet: 'theme', value: details.theme, line }]),
    ...(isOpen
      ? [
          { facet: 'open', value: 'all', line: { ...line, ...(bundle === undefined ? {} : { bundle }) } },
          { facet: 'work', value: holder, line },
        ]
      : []),
    ...released,
    ...(isOpen && released.length > 0 ? [{ facet: 'released-work', value: holder, line }] : []),
  ];
}

function lineOf(signal: Signal, words: string): SignalLine {
  const { label, kind, status, owner, details, triageBy, feedbackBy } = signal;
  return {
    label,
    kind,
    status,
    isOpen: OPEN.includes(status),
    due: status === 'ontvangen' ? triageBy : feedbackBy,
    owner,
    ...(details.theme === undefined ? {} : { theme: details.theme }),
    start: words.slice(0, START_LENGTH),
  };
}
