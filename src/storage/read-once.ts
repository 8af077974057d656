import { AsyncLocalStorage } from 'node:async_hooks';
import type { Table } from './table';

/** What was read in a piece of work: per partition, by what was asked. */
type Reads = Map<string, Map<string, Promise<unknown>>>;

const current = new AsyncLocalStorage<Reads>();

/**
 * Runs one piece of work (a turn, an attempt to deliver) that reads every row at most once: all its parts see the same
 * people and the same network. Within another piece of work it goes on with what that has read. Only for work that is
 * over in seconds.
 */
export function readingOnce<T>(work: () => Promise<T>): Promise<T> {
  return current.getStore() ? work() : current.run(new Map(), work);
}

/** From here on this piece of work sees what stands in the table now: somebody else may have written meanwhile. */
export function readAnew(): void {
  current.getStore()?.clear();
}

/** A table that answers from what this piece of work has read, until it writes in that partition itself. */
export function readOnceTable(table: Table): Table {
  return {
    ...table,
    get: (partition, key) => once(partition, `get ${key}`, () => table.get(partition, key)),
    range: (partition, range, limit) =>
      once(partition, `range ${range.from} ${range.before} ${limit ?? ''}`, () =>
        table.range(partition, range, limit),
      ),
    write: (partition, writes) => forgetting(partition, () => table.write(partition, writes)),
    removeIf: (partition, row) => forgetting(partition, () => table.removeIf(partition, row)),
  };
}

function once<T>(partition: string, question: string, read: () => Promise<T>): Promise<T> {
  const reads = current.getStore();
  if (!reads) return read();
  const known = reads.get(partition) ?? new Map<string, Promise<unknown>>();
  reads.set(partition, known);
  const answer = known.get(question) ?? read();
  known.set(question, answer);
  return answer as Promise<T>;
}

/** Also after a write that failed: then somebody else wrote first, and that must be read. */
async function forgetting<T>(partition: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } finally {
    current.getStore()?.delete(partition);
  }
}
