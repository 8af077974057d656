import type { Activity, ChannelAccount } from 'botbuilder';
import type { Happening } from './bot';
import { readTurn, toPerson } from './turn';

/** What an installation or conversation update tells. Teams reports an installation both ways: it may come twice. */
export function readHappenings(activity: Activity): Happening[] {
  const turn = readTurn(activity);
  if (activity.type === 'installationUpdate') {
    const what = installation(activity.action);
    return what ? [{ what, turn }] : [];
  }
  const bot = activity.recipient.id;
  const added = activity.membersAdded ?? [];
  const removed = activity.membersRemoved ?? [];
  const happenings: Happening[] = [];
  if (added.some((account) => account.id === bot)) happenings.push({ what: 'installed', turn });
  if (removed.some((account) => account.id === bot)) happenings.push({ what: 'uninstalled', turn });
  const joined = people(added, bot);
  const left = people(removed, bot);
  if (joined.length > 0) happenings.push({ what: 'joined', turn, people: joined });
  if (left.length > 0) happenings.push({ what: 'left', turn, people: left });
  if (eventOf(activity) === 'teamRenamed' && turn.team)
    happenings.push({ what: 'renamed', turn, name: turn.team.name });
  if (eventOf(activity) === 'teamDeleted') happenings.push({ what: 'uninstalled', turn });
  return happenings;
}

/** An upgrade is no installation: welcome cards come once. */
function installation(action: string | undefined): 'installed' | 'uninstalled' | undefined {
  if (action === 'add' || action === 'add-upgrade') return 'installed';
  if (action === 'remove' || action === 'remove-upgrade')
    return action === 'remove' ? 'uninstalled' : undefined;
  return undefined;
}

function people(accounts: readonly ChannelAccount[], bot: string) {
  return accounts.filter((account) => account.id !== bot).map(toPerson);
}

function eventOf(activity: Activity): unknown {
  return (activity.channelData as { eventType?: unknown } | undefined)?.eventType;
}
