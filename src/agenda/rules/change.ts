import { hasBegun, type Item } from './item';
import { plannedOn, type ItemFields } from './form';
import { slotOf } from './moments';
import { fillUp } from './roster';

/** What a coordinator changes: only what differs. `capacity` null: from now on there is room for everyone. */
export type Change = Partial<Omit<ItemFields, 'capacity'>> & { readonly capacity?: number | null };

export type ChangeRefusal = 'past' | 'cancelled' | 'capacityBelow';

/** What came of it: the item as it is now, and whether everyone on its lists must hear of it. */
export type ChangeOutcome =
  | { readonly item: Item; readonly isTold: boolean; readonly isSame: boolean }
  | { readonly refused: ChangeRefusal };

/** How the fields of a form differ from the item. */
export function differences(item: Item, fields: ItemFields, zone: string): Change {
  const before = { ...item, ...slotOf(zone, item) };
  const changed = FIELDS.filter((name) => fields[name] !== before[name]).map((name) => [name, fields[name]]);
  const { begin, end } = fields;
  // Together, for another date of the series may have times of its own.
  const times = begin === before.begin && end === before.end ? {} : { begin, end };
  const capacity = fields.capacity === item.capacity ? {} : { capacity: fields.capacity ?? null };
  return { ...(Object.fromEntries(changed) as Change), ...times, ...capacity };
}

/** Changes an item that is still to come. A time of day is set on the item's own date; free places go to who waits. */
export function applyChange(item: Item, change: Change, zone: string, now: Date): ChangeOutcome {
  const moved = { ...item, ...textsOf(change), ...momentsOf(item, change, zone) };
  const refused = refuse(item, change, now) ?? (hasBegun(moved, now) ? 'past' : undefined);
  if (refused) return { refused };
  const next = withCapacity(moved, change.capacity);
  const isSame = SHOWN.every((name) => next[name] === item[name]);
  if (isSame) return { item, isTold: false, isSame };
  const isTold = WHEN_AND_WHERE.some((name) => next[name] !== item[name]);
  return { item: stamped(fillUp(next, now).item, isTold, now), isTold, isSame };
}

/** Calls an item off, for good. Who stood on its lists still does, so that they can be told. */
export function cancel(item: Item, reason: string, now: Date): ChangeOutcome {
  if (item.status === 'geannuleerd') return { item, isTold: false, isSame: true };
  if (hasBegun(item, now)) return { refused: 'past' };
  const next: Item = { ...item, status: 'geannuleerd', ...(reason === '' ? {} : { reason }) };
  return { item: stamped(next, true, now), isTold: true, isSame: false };
}

const FIELDS = ['kind', 'title', 'about', 'giver', 'place', 'link', 'date'] as const;
/** Of these, people who come must hear. */
const WHEN_AND_WHERE = ['start', 'end', 'place', 'link'] as const;
const SHOWN = ['kind', 'title', 'about', 'giver', 'capacity', ...WHEN_AND_WHERE] as const;

function refuse(item: Item, { capacity }: Change, now: Date): ChangeRefusal | undefined {
  if (item.status === 'geannuleerd') return 'cancelled';
  if (hasBegun(item, now)) return 'past';
  const isBelow = typeof capacity === 'number' && capacity < item.going.length;
  return isBelow ? 'capacityBelow' : undefined;
}

function textsOf({ kind, title, about, giver, place, link }: Change): Partial<Item> {
  const texts = Object.entries({ kind, title, about, giver, place, link });
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

function momentsOf(item: Item, { date, begin, end }: Change, zone: string): Pick<Item, 'start' | 'end'> {
  const { start, end: until } = item;
  if (date === undefined && begin === undefined && end === undefined) return { start, end: until };
  const before = slotOf(zone, item);
  const slot = { date: date ?? before.date, begin: begin ?? before.begin, end: end ?? before.end };
  const planned = plannedOn(zone, slot);
  if (!planned) return { start, end: until };
  return { start: planned.start.toISOString(), end: planned.end.toISOString() };
}

function withCapacity(item: Item, capacity: number | null | undefined): Item {
  if (capacity === undefined) return item;
  const { capacity: _before, ...rest } = item;
  return capacity === null ? rest : { ...rest, capacity };
}

function stamped(item: Item, isTold: boolean, now: Date): Item {
  const at = now.toISOString();
  return { ...item, revision: item.revision + 1, changedAt: at, ...(isTold ? { toldAt: at } : {}) };
}
