import type { Network } from '../../members/rules';
import { following, stepTask, tellTask } from '../intents';
import type { ChangeOutcome, Item } from '../rules';
import type { ItemChange, LoadedItem } from '../store';

/** What coordinators do to an item, in its history and for who is told. */
export type Deed = 'changed' | 'cancelled';

interface Behind {
  readonly network: Network;
  /** Who did it. */
  readonly by: string;
  /** Names the work, so that it is done once. */
  readonly once: string;
  readonly deed: Deed;
  readonly now: Date;
  /** Whether people are told date by date; of a series they hear once. */
  readonly tells: boolean;
}

/** What is written when a coordinator changed an item: its history, its next reminder, who must hear, the cards that follow. */
export function changeOf(
  { item: before, cards }: LoadedItem,
  { item, isTold }: Exclude<ChangeOutcome, { refused: unknown }>,
  { network, by, once, deed, now, tells }: Behind,
): ItemChange {
  const isMoved = item.start !== before.start || item.end !== before.end;
  const news = isTold ? deed : hasMovedUp(item) ? 'room' : undefined;
  return {
    item,
    once,
    history: { what: deed, status: item.status, by, at: item.changedAt },
    intents: [
      ...(isMoved ? stepTask(item, network.zone, now) : []),
      ...(news !== undefined && tells ? [tellTask(item, news)] : []),
      ...following(cards, now),
    ],
  };
}

/** Whether this change gave somebody a place. */
function hasMovedUp({ going, changedAt }: Item): boolean {
  return going.some(({ movedUpAt }) => movedUpAt === changedAt);
}
