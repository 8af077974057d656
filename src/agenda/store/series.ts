import { key } from '../../storage/keys';
import { partitionOf } from '../../storage/labels';
import { intentWrite, type Intent } from '../../storage/outbox';
import { Conflict, type Table } from '../../storage/table';
import type { Change } from '../rules';

/** What a coordinator asked for all dates of a series that are still to come, until it is carried out on each. */
export interface SeriesChange {
  /** The form it came from. */
  readonly id: string;
  readonly by: string;
  /** ISO moment at which it was asked. */
  readonly at: string;
  readonly labels: readonly string[];
  readonly what: { readonly change: Change } | { readonly cancel: string };
}

export interface SeriesStore {
  /** Keeps it until it is carried out, with the task that does so; the same id changes nothing the second time. */
  ask(network: string, first: string, change: SeriesChange, intents: readonly Intent[]): Promise<void>;
  asked(network: string, first: string, id: string): Promise<SeriesChange | undefined>;
  /** It is carried out: its texts stand in the items. */
  done(network: string, first: string, id: string): Promise<void>;
}

export function createSeriesStore(table: Table): SeriesStore {
  const rowKey = (id: string) => key('Q', id);
  return {
    ask: async (network, first, change, intents) => {
      try {
        await table.write(partitionOf(network, first), [
          { create: rowKey(change.id), value: change },
          ...intents.map(intentWrite),
        ]);
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    },
    asked: async (network, first, id) =>
      (await table.get<SeriesChange>(partitionOf(network, first), rowKey(id)))?.value,
    done: async (network, first, id) => {
      const row = await table.get(partitionOf(network, first), rowKey(id));
      if (row) await table.removeIf(partitionOf(network, first), row);
    },
  };
}
