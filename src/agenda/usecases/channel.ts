import { dateIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { channelCard } from '../intents';
import { hasBegun, type Item } from '../rules';
import type { AgendaDeps } from './deps';

export type ChannelOutcome =
  | { readonly item: Item; readonly isRepeated: boolean }
  | { readonly refused: 'forbidden' | 'noChannel' | 'past' | 'cancelled' }
  | undefined;

/** Puts a card of it in the team's channel, which follows it from then on; at most once a day. */
export async function placeInChannel(
  deps: AgendaDeps,
  caller: Caller,
  label: string,
): Promise<ChannelOutcome> {
  const { network } = caller;
  if (!can(caller, 'agenda.manage', { network: network.id })) return { refused: 'forbidden' };
  const now = deps.clock.now();
  const once = `channel.${label}.${dateIn(network.zone, now)}`;
  const place = await deps.members.store.teamPlace(network.id);
  if (!place) return { refused: 'noChannel' };
  const outcome = await deps.items.change<Exclude<ChannelOutcome, undefined>>(
    network.id,
    label,
    async ({ item }) => {
      if (item.status === 'geannuleerd') return { refused: 'cancelled' };
      if (hasBegun(item, now)) return { refused: 'past' };
      if (await deps.items.isDone(network.id, label, once)) return { item, isRepeated: true };
      const next = { ...item, isInChannel: true };
      return { change: { item: next, once, intents: [channelCard(next, place, once, now)] } };
    },
  );
  return outcome && 'changed' in outcome ? { item: outcome.changed, isRepeated: false } : outcome;
}
