import { key, within } from '../../storage/keys';
import { intentWrite, type Intent } from '../../storage/outbox';
import { retryOnConflict } from '../../storage/retry';
import type { Table } from '../../storage/table';
import type { Proposal } from '../rules';

/** What one writes of a proposed case. */
type ProposalWords = Pick<Proposal, 'about' | 'help' | 'works' | 'better'>;

/** Cases that wait for a round, in a partition of their own: there are never many. */
export interface ProposalStore {
  put(network: string, proposal: Proposal, intents: readonly Intent[]): Promise<void>;
  /** Other words for one that waits; undefined when it waits no longer: what is gone does not come back by it. */
  reword(network: string, id: string, words: ProposalWords): Promise<Proposal | undefined>;
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
    reword: (network, id, words) =>
      retryOnConflict(async () => {
        const row = await table.get<Proposal>(partition(network), key('K', id));
        if (!row) return undefined;
        const { works: _works, better: _better, ...rest } = row.value;
        const value = { ...rest, ...words };
        await table.write(partition(network), [{ replace: row.key, etag: row.etag, value }]);
        return value;
      }),
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
