import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import type { Intent } from '../../storage/outbox';
import { following, movedUpCards, receiptCard } from '../intents';
import { join, leave, type Item, type RosterOutcome, type RosterRefusal } from '../rules';
import type { AgendaDeps } from './deps';

/** What came of `Ik kom` or `Ik kom niet`; undefined when there is no such item. */
export type PlaceOutcome =
  | { readonly item: Item; readonly isRepeated: boolean }
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

function change(
  deps: AgendaDeps,
  caller: Caller,
  label: string,
  via: string | undefined,
  press: (item: Item, now: Date) => RosterOutcome,
): Promise<PlaceOutcome> {
  const { network, person } = caller;
  if (!can(caller, 'agenda.join', { network: network.id })) return Promise.resolve({ refused: 'forbidden' });
  return deps.items
    .change<Exclude<PlaceOutcome, undefined>>(network.id, label, ({ item, cards }) => {
      const now = deps.clock.now();
      const outcome = press(item, now);
      if ('refused' in outcome) return Promise.resolve({ ...outcome, item });
      if (outcome.isRepeated) return Promise.resolve({ item, isRepeated: true });
      const intents: Intent[] = [
        ...movedUpCards(outcome.item, outcome.movedUp, now),
        ...following(cards, now),
        ...(via === undefined ? [] : [receiptCard(outcome.item, person.id, now)]),
      ];
      return Promise.resolve({ change: { item: outcome.item, intents } });
    })
    .then((outcome) =>
      outcome && 'changed' in outcome ? { item: outcome.changed, isRepeated: false } : outcome,
    );
}
