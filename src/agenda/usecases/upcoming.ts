import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import { spotsLeft, standingOf, type Item, type ItemKind, type Standing } from '../rules';
import type { AgendaDeps } from './deps';
import { comingItems } from './read';

/** What others may show of an item to one person: in a digest, on the home card. `title` and `place` are people's text. */
export interface UpcomingItem {
  readonly label: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** ISO moments. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  /** `https://…`, or empty. */
  readonly link: string;
  /** Absent when there is room for everyone. */
  readonly spotsLeft?: number;
  /** How many wait for a place. */
  readonly waiting: number;
  readonly mine: Standing;
}

/** The next items for one person, soonest first; nothing for who is not in the network (any more). */
export async function upcoming(deps: AgendaDeps, actor: Actor, most: number): Promise<UpcomingItem[]> {
  if (!can(actor, 'agenda.see', { network: actor.network.id })) return [];
  const items = await comingItems(deps, actor.network, most);
  return items.map((item) => upcomingFor(item, actor.person.id));
}

/** The same of an item that is there already: who builds a digest for hundreds reads the items once (`comingItems`). */
export function upcomingFor(item: Item, person: string): UpcomingItem {
  const { label, kind, title, start, end, place, link, waiting } = item;
  const left = spotsLeft(item);
  return {
    ...{ label, kind, title, start, end, place, link },
    ...(left === undefined ? {} : { spotsLeft: left }),
    waiting: waiting.length,
    mine: standingOf(item, person),
  };
}
