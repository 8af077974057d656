import type { Network } from '../rules';
import type { MembersDeps } from './deps';

/** The other networks of this deployment that use the app now, by name. */
export async function otherNetworks(deps: MembersDeps, network: string): Promise<readonly Network[]> {
  const ids = (await deps.store.networks()).filter((id) => id !== network);
  const rows = await Promise.all(ids.map((id) => deps.store.network(id)));
  const there = rows.flatMap((row) => (row && row.value.removedAt === undefined ? [row.value] : []));
  return there.sort((a, b) => a.name.localeCompare(b.name));
}

/** Whether there is another network to ask. Mostly the first one that is looked at answers it. */
export async function hasOtherNetwork(deps: MembersDeps, network: string): Promise<boolean> {
  for (const id of await deps.store.networks()) {
    if (id === network) continue;
    const row = await deps.store.network(id);
    if (row && row.value.removedAt === undefined) return true;
  }
  return false;
}
