import type { Item, Source } from './live-index';

/** A store that keeps what belongs to a year together, as far as the texts of it are read. */
interface YearlyStore<E> {
  /** Entries of a year, newest first, a page at a time. */
  pages(network: string, year: number): AsyncIterable<readonly E[]>;
  /** What of a year changed on or after the day (UTC) of a moment, and how far it is. */
  changes(
    network: string,
    year: number,
    since: Date,
  ): Promise<readonly { readonly label: string; readonly seq: number }[]>;
  /** Undefined when it is not there. */
  entry(network: string, label: string): Promise<E | undefined>;
}

/** How many years back entries can be found. */
const YEARS = 5;

/** The texts of a network's entries, for the index in memory; `itemOf` says which of an entry's texts those are. */
export function yearlySource<E, M>(
  store: YearlyStore<E>,
  itemOf: (entry: E) => Item<M>,
  now: () => Date,
): Source<M> {
  return {
    pages: async function* (network) {
      for (const year of foundYears(now()))
        for await (const page of store.pages(network, year)) yield page.map(itemOf);
    },
    changes: async (network, since) => {
      const found = await Promise.all(
        changingYears(now()).map((year) => store.changes(network, year, since)),
      );
      return found.flat().map(({ label, seq }) => ({ key: label, version: seq }));
    },
    load: async (network, label) => {
      const entry = await store.entry(network, label);
      return entry && itemOf(entry);
    },
  };
}

/** The year turns at another moment in each zone; a year too many is empty. */
function foundYears(now: Date): number[] {
  const last = now.getUTCFullYear() + 1;
  return Array.from({ length: YEARS + 1 }, (_, back) => last - back);
}

const DAY_MS = 86_400_000;

/** The years whose entries still change: this one and the one before, in every zone. */
function changingYears(now: Date): number[] {
  const yearAt = (ms: number) => new Date(now.getTime() + ms).getUTCFullYear();
  return [...new Set([yearAt(DAY_MS), yearAt(-DAY_MS), yearAt(-DAY_MS) - 1])];
}
