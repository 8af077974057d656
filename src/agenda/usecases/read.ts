import { yearIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Actor, Network } from '../../members/rules';
import { countsOf, hasBegun, YEARS_AHEAD, type Item, type ItemCounts } from '../rules';
import type { ItemMoment } from '../store';
import type { AgendaDeps } from './deps';

/** More than a network plans in three years. */
const MOST_ITEMS = 1_000;
const DAY_MS = 86_400_000;
/** Nothing on the agenda lasts longer than to the end of its day. */
const LONGEST_MS = DAY_MS;
/** How far the list of what was looks back. */
const PAST_DAYS = 400;

/** An item for who may see the agenda; undefined when there is no such item. */
export async function readItem(deps: AgendaDeps, actor: Actor, label: string): Promise<Item | undefined> {
  const { network } = actor;
  if (!can(actor, 'agenda.see', { network: network.id })) return undefined;
  return (await deps.items.load(network.id, label))?.item;
}

/** The dates of the same series, itself included; for who may see the agenda. */
export async function seriesOf(deps: AgendaDeps, network: string, label: string): Promise<Item[]> {
  const item = (await deps.items.load(network, label))?.item;
  return item ? deps.items.ofSeries(item) : [];
}

/** One page of the agenda. Pages count from 0. */
export interface ItemPage {
  readonly items: readonly Item[];
  readonly hasNext: boolean;
}

/** What is not over yet, soonest first; or what was, newest first. Also what was called off. */
export async function listItems(
  deps: AgendaDeps,
  actor: Actor,
  which: 'coming' | 'past',
  { page, size }: { readonly page: number; readonly size: number },
): Promise<ItemPage> {
  const { network } = actor;
  if (!can(actor, which === 'coming' ? 'agenda.see' : 'agenda.manage', { network: network.id }))
    return { items: [], hasNext: false };
  const all = which === 'coming' ? await coming(deps, network) : await past(deps, network);
  const shown = all.slice(page * size, (page + 1) * size);
  return { items: await loadAll(deps, network.id, shown), hasNext: all.length > (page + 1) * size };
}

/** The next ones that people can still join, soonest first. */
export async function comingItems(deps: AgendaDeps, network: Network, most: number): Promise<Item[]> {
  const now = deps.clock.now();
  const found: Item[] = [];
  for (const moment of await coming(deps, network)) {
    if (found.length === most) break;
    const [item] = await loadAll(deps, network.id, [moment]);
    if (item?.status === 'gepland' && !hasBegun(item, now)) found.push(item);
  }
  return found;
}

/**
 * What may be told of the items that begin in a stretch of time, without anybody's name: for `status` and the report. Who may
 * see it is the caller's matter.
 */
export async function itemCounts(
  deps: AgendaDeps,
  network: Network,
  { from, before }: { readonly from: Date; readonly before: Date },
): Promise<ItemCounts[]> {
  const moments = await momentsIn(deps, network, from, before);
  return (await loadAll(deps, network.id, moments)).map(countsOf);
}

async function coming(deps: AgendaDeps, network: Network): Promise<ItemMoment[]> {
  const now = deps.clock.now();
  const since = new Date(now.getTime() - LONGEST_MS);
  const all = await momentsIn(deps, network, since, farAhead(now));
  return all.filter(({ end }) => Date.parse(end) > now.getTime());
}

async function past(deps: AgendaDeps, network: Network): Promise<ItemMoment[]> {
  const now = deps.clock.now();
  const all = await momentsIn(deps, network, new Date(now.getTime() - PAST_DAYS * DAY_MS), now);
  return all.filter(({ end }) => Date.parse(end) <= now.getTime()).reverse();
}

/** An item stands with the year in which it was added, and is planned for that year or the two after it. */
async function momentsIn(
  deps: AgendaDeps,
  { id, zone }: Network,
  from: Date,
  before: Date,
): Promise<ItemMoment[]> {
  const first = yearIn(zone, from) - YEARS_AHEAD;
  const last = Math.min(yearIn(zone, before), yearIn(zone, deps.clock.now()));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, more) => first + more);
  return deps.items.moments({ network: id, years, from, before, limit: MOST_ITEMS });
}

function farAhead(now: Date): Date {
  return new Date(now.getTime() + (YEARS_AHEAD + 1) * 366 * DAY_MS);
}

async function loadAll(
  deps: AgendaDeps,
  network: string,
  moments: readonly Pick<ItemMoment, 'label'>[],
): Promise<Item[]> {
  const loaded = await Promise.all(moments.map(({ label }) => deps.items.load(network, label)));
  return loaded.flatMap((one) => (one ? [one.item] : []));
}

/** Every item that is still to come and holds this person on one of its lists. */
export async function itemsOf(deps: AgendaDeps, network: Network, person: string): Promise<Item[]> {
  const items = await loadAll(deps, network.id, await coming(deps, network));
  return items.filter(({ going, waiting }) => [...going, ...waiting].some((one) => one.person === person));
}
