import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { hasBegun, MOST_PEOPLE, type Item, type Participant } from '../rules';
import type { AgendaDeps } from './deps';

/** Who comes and who waits, in order. Only for who manages the agenda. */
export async function participants(
  deps: AgendaDeps,
  caller: Caller,
  label: string,
): Promise<
  | { readonly item: Item; readonly going: readonly Participant[]; readonly waiting: readonly Participant[] }
  | { readonly refused: 'forbidden' }
  | undefined
> {
  if (!may(caller)) return { refused: 'forbidden' };
  const item = (await deps.items.load(caller.network.id, label))?.item;
  return item && { item, going: item.going, waiting: item.waiting };
}

/** How many came, as a coordinator counted them; undefined when there is no such item, or it did not begin yet. */
export async function countCame(
  deps: AgendaDeps,
  caller: Caller,
  label: string,
  came: number,
): Promise<{ readonly item: Item } | { readonly refused: 'forbidden' | 'badCount' } | undefined> {
  if (!may(caller)) return { refused: 'forbidden' };
  if (!Number.isInteger(came) || came < 0 || came > MOST_PEOPLE) return { refused: 'badCount' };
  const outcome = await deps.items.change<undefined>(caller.network.id, label, ({ item }) => {
    const isToCount = hasBegun(item, deps.clock.now()) && item.status === 'gepland';
    return Promise.resolve(isToCount ? { change: { item: { ...item, came }, intents: [] } } : undefined);
  });
  return outcome && { item: outcome.changed };
}

function may(caller: Caller): boolean {
  return can(caller, 'agenda.manage', { network: caller.network.id });
}
