import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import type { Intent } from '../../storage/outbox';
import { following, movedUpCards, receiptCard } from '../intents';
import {
  join,
  leave,
  standingOf,
  type Item,
  type RosterOutcome,
  type RosterRefusal,
  type Standing,
} from '../rules';
import type { AgendaDeps } from './deps';

/** What came of `Ik kom` or `Ik kom niet`, and where they stood before; undefined when there is no such item. */
export type PlaceOutcome =
  | { readonly item: Item; readonly was: Standing; readonly isRepeated: boolean }
  | { readonly refused: 'forbidden' }
  | { readonly refused: RosterRefusal; readonly item: Item }
  | undefined;

/**
 * Somebody comes: the last free place is theirs, or the end of the waiting list. `via` names the card of another feature on which
 * they pressed: what came of it follows in their personal chat.
 */
export function comeTo(deps: AgendaDeps, caller: Caller, label: string, via?: string): Promise<PlaceOutcome> {
  return change(deps, caller, label, via, (item, now) => join(item, caller.person.id, now, via));
}

/** Somebody does not come (any more): who waited longest gets their place, and is told so. */
export function stayAway(
  deps: AgendaDeps,
  caller: Caller,
  label: string,
  via?: string,
): Promise<PlaceOutcome> {
  return change(deps, caller, label, via, (item, now) => leave(item, caller.person.id, now));
}

async function change(
  deps: AgendaDeps,
  caller: Caller,
  label: string,
  via: string | undefined,
  press: (item: Item, now: Date) => RosterOutcome,
): Promise<PlaceOutcome> {
  const { network, person } = caller;
  if (!can(caller, 'agenda.join', { network: network.id })) return { refused: 'forbidden' };
  let was: Standing = { is: 'out' };
  const outcome = await deps.items.change<Exclude<PlaceOutcome, undefined>>(
    network.id,
    label,
    ({ item, cards }) => {
      const now = deps.clock.now();
      was = standingOf(item, person.id);
      const pressed = press(item, now);
      if ('refused' in pressed) return Promise.resolve({ ...pressed, item });
      if (pressed.isRepeated) return Promise.resolve({ item, was, isRepeated: true });
      const intents: Intent[] = [
        ...movedUpCards(pressed.item, pressed.movedUp, now),
        ...following(cards, now),
        ...(via === undefined ? [] : [receiptCard(pressed.item, person.id, now)]),
      ];
      return Promise.resolve({ change: { item: pressed.item, intents } });
    },
  );
  return outcome && 'changed' in outcome ? { item: outcome.changed, was, isRepeated: false } : outcome;
}
