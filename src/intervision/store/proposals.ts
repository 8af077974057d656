import { key, within } from '../../storage/keys';
import { intentWrite, type Intent } from '../../storage/outbox';
import type { Table } from '../../storage/table';
import type { Proposal } from '../rules';

/** Cases that wait for a round, in a partition of their own: there are never many. */
export interface ProposalStore {
  /** A new one, or other words for one that waits. */
  put(network: string, proposal: Proposal, intents: readonly Intent[]): Promise<void>;
  /** All that wait, those of one person or of everyone; oldest first. */
  waiting(network: string, by?: string): Promise<Proposal[]>;
  get(network: string, id: string): Promise<Proposal | undefined>;
  /** Once it is in a round, withdrawn or too old, nothing of it stays here. */
  remove(network: string, id: string): Promise<void>;
}

export function createProposalStore(table: Table): ProposalStore {
  const partition = (network: string) => key(network, 'K');
  return {
    put: async (network, proposal, intents) => {
      await table.write(partition(network), [
        { put: key('K', proposal.id), value: proposal },
        ...intents.map(intentWrite),
      ]);
    },
    waiting: async (network, by) => {
      const rows = await table.range<Proposal>(partition(network), within('K|'));
      const all = rows.map((row) => row.value).filter((one) => by === undefined || one.by === by);
      return all.sort((a, b) => a.proposedAt.localeCompare(b.proposedAt));
    },
    get: async (network, id) => (await table.get<Proposal>(partition(network), key('K', id)))?.value,
    remove: async (network, id) => {
      const row = await table.get<Proposal>(partition(network), key('K', id));
      if (row) await table.removeIf(partition(network), row);
    },
  };
}
