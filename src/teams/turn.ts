import type { Activity, ChannelAccount } from 'botbuilder';
import { z } from 'zod/v4';
import type { Place } from '../storage/outbox';
import { plainText } from './text';

/** Someone as Teams names them. `entraId` is stable; `teamsId` (`29:…`) belongs to this bot. */
export interface TeamsPerson {
  readonly entraId: string;
  readonly teamsId: string;
  readonly name: string;
}

/** What Teams sent, reduced to what the bot works with. */
export interface Turn {
  /** Teams' id of the message or press; the same when it is sent again. */
  readonly id: string;
  readonly person: TeamsPerson;
  readonly place: Place;
  readonly team?: { readonly id: string; readonly name: string };
  /** A channel shared with other teams: its people are not ours, so it gets `hulp` only. */
  readonly isSharedChannel: boolean;
  readonly locale: string | undefined;
  /** The words of a message, without the mention of the bot. */
  readonly text: string;
  /** How it came: as a message, by a button on a card, or from a dialog (which only that person sees). */
  readonly via: 'message' | 'card' | 'dialog';
  /** The message that holds the card that was pressed. */
  readonly cardActivity: string | undefined;
}

/** Reads an activity; what is missing becomes empty, what is malformed too. */
export function readTurn(activity: Partial<Activity>): Turn {
  const channelData = channelDataSchema.parse(activity.channelData ?? {});
  const team = channelData.team;
  return {
    id: activity.id ?? '',
    person: toPerson(activity.from),
    place: {
      conversation: activity.conversation?.id ?? '',
      serviceUrl: activity.serviceUrl ?? '',
      tenant: activity.conversation?.tenantId ?? channelData.tenant?.id ?? '',
      scope: scopeOf(activity),
      bot: { id: activity.recipient?.id ?? '', name: activity.recipient?.name ?? '' },
    },
    ...(team?.id ? { team: { id: team.id, name: team.name ?? '' } } : {}),
    isSharedChannel: channelData.channel?.type === 'shared',
    locale: activity.locale,
    text: plainText(activity),
    via: viaOf(activity),
    cardActivity: activity.replyToId,
  };
}

/** A person as an activity or the roster names them. Outside Teams the Entra id is missing; then the id stands for it. */
export function toPerson(account: Partial<ChannelAccount> | undefined): TeamsPerson {
  const teamsId = account?.id ?? '';
  return { entraId: account?.aadObjectId ?? teamsId, teamsId, name: account?.name ?? '' };
}

/** Teams' own fields; a field of another type counts as missing. */
const text = z.string().optional().catch(undefined);
const channelDataSchema = z
  .object({
    tenant: z.object({ id: text }).optional().catch(undefined),
    team: z.object({ id: text, name: text }).optional().catch(undefined),
    channel: z.object({ id: text, type: text }).optional().catch(undefined),
  })
  .catch({});

function viaOf(activity: Partial<Activity>): Turn['via'] {
  if (activity.type !== 'invoke') return 'message';
  return String(activity.name).startsWith('task/') ? 'dialog' : 'card';
}

function scopeOf(activity: Partial<Activity>): Place['scope'] {
  const type = activity.conversation?.conversationType;
  if (type === 'channel') return 'channel';
  if (type === 'groupChat') return 'group';
  return activity.conversation?.isGroup ? 'group' : 'personal';
}
