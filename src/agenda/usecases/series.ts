import type { Network } from '../../members/rules';
import type { Caller } from '../../members/usecases';
import { seriesMovedUp, seriesNews, seriesTask } from '../intents';
import { applyChange, cancel, hasBegun, type ChangeRefusal, type Item } from '../rules';
import type { SeriesChange } from '../store';
import { changeOf } from './changes';
import type { AgendaDeps } from './deps';

/**
 * What a coordinator wants for a series is kept first, with a task that carries it out on every date that is still to come: so
 * none is left behind when the bot stops in the middle.
 */
export async function askSeries(
  deps: AgendaDeps,
  { network, person }: Caller,
  item: Item,
  once: string,
  what: SeriesChange['what'],
): Promise<
  { readonly item: Item; readonly dates: number } | { readonly refused: ChangeRefusal; readonly item: Item }
> {
  const now = deps.clock.now();
  const dates = (await deps.items.ofSeries(item)).filter(
    (one) => one.status === 'gepland' && !hasBegun(one, now),
  );
  const refused = refuse(item, dates, what);
  if (refused) return { refused, item };
  const first = item.series?.first ?? item.label;
  const labels = dates.map(({ label }) => label);
  const change: SeriesChange = { id: once, by: person.id, at: now.toISOString(), labels, what };
  await deps.series.ask(network.id, first, change, [seriesTask(item, first, once, person.id, now)]);
  return { item, dates: dates.length };
}

function refuse(
  { status }: Item,
  dates: readonly Item[],
  what: SeriesChange['what'],
): ChangeRefusal | undefined {
  if (dates.length === 0) return status === 'geannuleerd' ? 'cancelled' : 'past';
  const capacity = 'change' in what ? what.change.capacity : undefined;
  const isBelow = typeof capacity === 'number' && dates.some(({ going }) => going.length > capacity);
  return isBelow ? 'capacityBelow' : undefined;
}

/** Carries it out on each date, once; then everyone on a list of any of them is told, in one card each. */
export async function carryOut(deps: AgendaDeps, network: Network, about: string): Promise<void> {
  const [first = '', id = ''] = about.split('|');
  const asked = await deps.series.asked(network.id, first, id);
  if (!asked) return;
  const items: Item[] = [];
  for (const label of asked.labels) {
    const item = await carryOutOn(deps, network, asked, label);
    if (item) items.push(item);
  }
  const news = 'cancel' in asked.what ? 'cancelled' : 'changed';
  const intents = [
    ...items.flatMap((item) => seriesMovedUp(item, asked.at)),
    ...seriesNews(items, first, asked.at, news),
  ];
  await deps.items.tell(network.id, first, `series ${id}`, intents);
  await deps.series.done(network.id, first, id);
}

/** A date that cannot take the change (any more) stays as it is. */
async function carryOutOn(
  deps: AgendaDeps,
  network: Network,
  { id, by, at, what }: SeriesChange,
  label: string,
): Promise<Item | undefined> {
  const once = onDate(id, label);
  const now = new Date(at);
  const outcome = await deps.items.change<Item>(network.id, label, async (loaded) => {
    const { item } = loaded;
    if (await deps.items.isDone(network.id, label, once)) return item;
    const decided =
      'cancel' in what ? cancel(item, what.cancel, now) : applyChange(item, what.change, network.zone, now);
    if ('refused' in decided || decided.isSame) return item;
    const deed = 'cancel' in what ? 'cancelled' : 'changed';
    return { change: changeOf(loaded, decided, { network, by, once, deed, now, tells: false }) };
  });
  return outcome && 'changed' in outcome ? outcome.changed : outcome;
}

/** Names what a form does to one date of a series. */
export function onDate(once: string, label: string): string {
  return `${once}.${label}`;
}
