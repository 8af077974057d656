import type { Network } from '../../members/rules';
import { following, movedUpCards, newsCards, reminders, stepTask } from '../intents';
import { forget, hasBegun, leave, nextStep, type Item, type StepName } from '../rules';
import type { AgendaDeps } from './deps';
import { itemsOf } from './read';

/**
 * What an item asks for by itself: reminders a week and the day before, and long after its end to forget who came. Nothing
 * happens when it begins at another moment since: there is another task for that.
 */
export async function takeStep(deps: AgendaDeps, network: Network, about: string): Promise<void> {
  const [label = '', start = '', step = ''] = about.split('|');
  const now = deps.clock.now();
  const item = (await deps.items.load(network.id, label))?.item;
  if (item?.start !== start) return;
  if (step === 'forget') {
    await forgetPeople(deps, network, label, start);
    return;
  }
  const next = stepTask(item, network.zone, now);
  const reminded = isToRemind(item, network, now) ? reminders(item, dueStep(item, network, now), now) : [];
  await deps.items.tell(network.id, label, `step ${about}`, [...next, ...reminded]);
}

function isToRemind(item: Item, { removedAt }: Network, now: Date): boolean {
  return item.status === 'gepland' && !hasBegun(item, now) && removedAt === undefined;
}

/** When the bot was away that morning: the reminder that is due by now. */
function dueStep(item: Item, { zone }: Network, now: Date): StepName {
  return nextStep(item, zone, now)?.step === 'day' ? 'week' : 'day';
}

async function forgetPeople(deps: AgendaDeps, network: Network, label: string, start: string): Promise<void> {
  await deps.items.change<undefined>(network.id, label, ({ item }) => {
    const isOver = item.start === start;
    return Promise.resolve(isOver ? { change: { item: forget(item), intents: [] } } : undefined);
  });
}

/** After a change: everyone on the lists hears of it, unless a later one is told already. */
export async function tellPeople(deps: AgendaDeps, network: Network, about: string): Promise<void> {
  const [label = '', at = '', what = ''] = about.split('|');
  const item = (await deps.items.load(network.id, label))?.item;
  if (!item) return;
  const news = what === 'cancelled' || what === 'changed' ? what : 'room';
  await deps.items.tell(network.id, label, `tell ${about}`, newsCards(item, at, news, deps.clock.now()));
}

/** Somebody left the team: their places are free again, and nothing ties their ideas to them. */
export async function leaveAgenda(deps: AgendaDeps, network: Network, person: string): Promise<void> {
  await deps.ideas.disown(network.id, person);
  for (const { label } of await itemsOf(deps, network, person))
    await deps.items.change<undefined>(network.id, label, ({ item, cards }) => {
      const now = deps.clock.now();
      const outcome = leave(item, person, now);
      if ('refused' in outcome || outcome.isRepeated) return Promise.resolve(undefined);
      const intents = [...movedUpCards(outcome.item, outcome.movedUp, now), ...following(cards, now)];
      return Promise.resolve({ change: { item: outcome.item, intents } });
    });
}
