import { hasBegun, MOST_PEOPLE, type Item, type Participant, type Tally } from './item';

/** Where somebody stands with an item. */
export type Standing =
  | { readonly is: 'going' }
  /** `position` counts from 1. */
  | { readonly is: 'waiting'; readonly position: number }
  | { readonly is: 'out' };

export type RosterRefusal = 'past' | 'cancelled' | 'noRoom';

/** What came of pressing: the item as it is now, and who moved up by it; `isRepeated` when nothing changed. */
export type RosterOutcome =
  | { readonly item: Item; readonly movedUp: readonly string[]; readonly isRepeated: boolean }
  | { readonly refused: RosterRefusal };

/** First come, first served: the last free place, or the end of the waiting list. Who is on a list stays where they are. */
export function join(item: Item, person: string, now: Date, via?: string): RosterOutcome {
  const refused = refuse(item, now);
  if (refused) return { refused };
  if (standingOf(item, person).is !== 'out') return { item, movedUp: [], isRepeated: true };
  if (item.going.length + item.waiting.length >= MOST_PEOPLE) return { refused: 'noRoom' };
  const newcomer: Participant = { person, at: now.toISOString(), ...(via === undefined ? {} : { via }) };
  const lists = isFull(item)
    ? { waiting: [...item.waiting, newcomer] }
    : { going: [...item.going, newcomer] };
  return { item: { ...counted(item, via, 'joined'), ...lists }, movedUp: [], isRepeated: false };
}

/** Off either list; a place that falls free goes to the first who waits. */
export function leave(item: Item, person: string, now: Date): RosterOutcome {
  const refused = refuse(item, now);
  if (refused) return { refused };
  const leaver = [...item.going, ...item.waiting].find((one) => one.person === person);
  if (!leaver) return { item, movedUp: [], isRepeated: true };
  const others = (list: readonly Participant[]) => list.filter((one) => one !== leaver);
  const without = { ...item, going: others(item.going), waiting: others(item.waiting) };
  return { ...fillUp(counted(without, leaver.via, 'left'), now), isRepeated: false };
}

/** Gives free places to who waits, in order. */
export function fillUp(item: Item, now: Date): { readonly item: Item; readonly movedUp: readonly string[] } {
  const { capacity = MOST_PEOPLE, going, waiting } = item;
  const free = Math.max(0, capacity - going.length);
  const lucky = waiting.slice(0, free).map((one) => ({ ...one, movedUpAt: now.toISOString() }));
  if (lucky.length === 0) return { item, movedUp: [] };
  return {
    item: { ...item, going: [...going, ...lucky], waiting: waiting.slice(free) },
    movedUp: lucky.map(({ person }) => person),
  };
}

export function standingOf({ going, waiting }: Pick<Item, 'going' | 'waiting'>, person: string): Standing {
  if (going.some((one) => one.person === person)) return { is: 'going' };
  const at = waiting.findIndex((one) => one.person === person);
  return at < 0 ? { is: 'out' } : { is: 'waiting', position: at + 1 };
}

/** How many places are free; undefined when there is room for everyone. */
export function spotsLeft({ capacity, going }: Pick<Item, 'capacity' | 'going'>): number | undefined {
  return capacity === undefined ? undefined : Math.max(0, capacity - going.length);
}

export function isFull(item: Pick<Item, 'capacity' | 'going'>): boolean {
  return spotsLeft(item) === 0;
}

/** Nothing tells any more who came and who waited; only how many. */
export function forget(item: Item): Item {
  const { going, waiting, forgotten } = item;
  return {
    ...item,
    going: [],
    waiting: [],
    forgotten: forgotten ?? { going: going.length, waiting: waiting.length },
  };
}

function refuse(item: Item, now: Date): RosterRefusal | undefined {
  if (item.status === 'geannuleerd') return 'cancelled';
  return hasBegun(item, now) ? 'past' : undefined;
}

function counted(item: Item, via: string | undefined, what: keyof Tally): Item {
  const more = (tally: Tally = { joined: 0, left: 0 }) => ({ ...tally, [what]: tally[what] + 1 });
  const places = via === undefined ? item.via : { ...item.via, [via]: more(item.via[via]) };
  return { ...item, tally: more(item.tally), via: places };
}
