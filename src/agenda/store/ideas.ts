import { key, within } from '../../storage/keys';
import { intentWrite, type Intent } from '../../storage/outbox';
import { Conflict, type Table } from '../../storage/table';
import type { Idea } from '../rules';

/** Ideas for a next training, in a partition of their own: there are never many. */
export interface IdeaStore {
  /** The same id is the same idea: says whether it is new. */
  add(network: string, idea: Idea, intents: readonly Intent[]): Promise<boolean>;
  /** Oldest first; of one person, or of everyone. */
  all(network: string, by?: string): Promise<Idea[]>;
  get(network: string, id: string): Promise<Idea | undefined>;
  /** Nothing of it stays. */
  erase(network: string, id: string): Promise<void>;
  /** Its writer left: nothing ties it to them any more. */
  disown(network: string, by: string): Promise<void>;
}

export function createIdeaStore(table: Table): IdeaStore {
  const partition = (network: string) => key(network, 'A');
  const rows = (network: string) => table.range<Idea>(partition(network), within('J|'));
  return {
    add: async (network, idea, intents) => {
      try {
        await table.write(partition(network), [
          { create: key('J', idea.id), value: idea },
          ...intents.map(intentWrite),
        ]);
        return true;
      } catch (error) {
        if (error instanceof Conflict) return false;
        throw error;
      }
    },
    all: async (network, by) => {
      const ideas = (await rows(network)).map((row) => row.value);
      const wanted = by === undefined ? ideas : ideas.filter((idea) => idea.by === by);
      return wanted.sort((a, b) => a.at.localeCompare(b.at));
    },
    get: async (network, id) => (await table.get<Idea>(partition(network), key('J', id)))?.value,
    erase: async (network, id) => {
      const row = await table.get<Idea>(partition(network), key('J', id));
      if (row) await table.removeIf(partition(network), row);
    },
    disown: async (network, by) => {
      for (const { key: name, etag, value } of await rows(network)) {
        if (value.by !== by) continue;
        const { by: _by, ...rest } = value;
        await table.write(partition(network), [{ replace: name, etag, value: rest }]);
      }
    },
  };
}
