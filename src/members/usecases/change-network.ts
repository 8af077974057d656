import type { Intent } from '../../storage/outbox';
import { retryOnConflict } from '../../storage/retry';
import type { Network } from '../rules';
import type { MembersDeps } from './deps';

/** Load → decide → save of a network, again while somebody else wrote first. */
export function changeNetwork(
  deps: MembersDeps,
  networkId: string,
  change: (network: Network) => { readonly network: Network; readonly intents: readonly Intent[] },
): Promise<Network | undefined> {
  return retryOnConflict(async () => {
    const row = await deps.store.network(networkId);
    if (!row) return undefined;
    const { network, intents } = change(row.value);
    if (network !== row.value || intents.length > 0) await deps.store.saveNetwork(row, network, intents);
    return network;
  });
}
