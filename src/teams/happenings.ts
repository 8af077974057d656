import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { Happening } from './bot';
import { readTurn, toPerson } from './turn';
import { account, listOf, text } from './wire';

/** What an installation or conversation update tells. Teams reports an installation both ways: it may come twice. */
export function readHappenings(activity: Activity): Happening[] {
  const turn = readTurn(activity);
  if (activity.type === 'installationUpdate') {
    const what = installation(activity.action);
    return what ? [{ what, turn }] : [];
  }
  const bot = turn.place.bot.id;
  const added = accounts.parse(activity.membersAdded);
  const removed = accounts.parse(activity.membersRemoved);
  const happenings: Happening[] = [];
  if (added.some(({ id }) => id === bot)) happenings.push({ what: 'installed', turn });
  if (removed.some(({ id }) => id === bot)) happenings.push({ what: 'uninstalled', turn });
  const joined = people(added, bot);
  const left = people(removed, bot);
  if (joined.length > 0) happenings.push({ what: 'joined', turn, people: joined });
  if (left.length > 0) happenings.push({ what: 'left', turn, people: left });
  if (eventOf(activity) === 'teamRenamed' && turn.team)
    happenings.push({ what: 'renamed', turn, name: turn.team.name });
  if (eventOf(activity) === 'teamDeleted') happenings.push({ what: 'uninstalled', turn });
  return happenings;
}

/** An upgrade brings nothing new; taking the app out before one is no farewell. */
function installation(action: unknown): 'installed' | 'uninstalled' | undefined {
  if (action === 'add') return 'installed';
  return action === 'remove' ? 'uninstalled' : undefined;
}

const accounts = listOf(account);

function people(list: z.infer<typeof accounts>, bot: string) {
  return list.filter(({ id }) => id !== undefined && id !== bot).map(toPerson);
}

function eventOf(activity: Activity): unknown {
  return z.object({ eventType: text }).safeParse(activity.channelData).data?.eventType;
}
