import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { Place } from '../storage/outbox';
import { plainText } from './text';
import { account, text } from './wire';

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
  /** It came from the menu of a message, which works in any conversation: also in one that the bot is not in. */
  readonly isFromMenu: boolean;
  /** Somebody looks something up for themselves, from the box of a conversation that may be of no network. */
  readonly isLookUp: boolean;
  /** How it came: as a message, by a button on a card, or from a dialog (which only that person sees). */
  readonly via: 'message' | 'card' | 'dialog';
  /** The message that holds the card that was pressed. */
  readonly cardActivity: string | undefined;
}

/** Reads an activity; what is missing becomes empty, and what is malformed counts as missing. */
export function readTurn(activity: Partial<Activity>): Turn {
  const wire = wireSchema.parse(activity);
  const { conversation, channelData } = wire;
  const { team } = channelData;
  return {
    id: wire.id ?? '',
    person: toPerson(wire.from),
    place: {
      conversation: conversation.id ?? '',
      serviceUrl: wire.serviceUrl ?? '',
      tenant: conversation.tenantId ?? channelData.tenant.id ?? '',
      scope: scopeOf(conversation.conversationType, conversation.isGroup),
      bot: { id: wire.recipient.id ?? '', name: wire.recipient.name ?? '' },
    },
    ...(team.id ? { team: { id: team.id, name: team.name ?? '' } } : {}),
    isSharedChannel: channelData.channel.type === 'shared',
    locale: wire.locale,
    text: plainText(activity),
    isFromMenu: isFromMenu(wire.name),
    isLookUp: wire.name === LOOK_UP,
    via: viaOf(wire.type, wire.name),
    // From a menu it is the message that the one pressed on answers, and holds no card of ours.
    cardActivity: isFromMenu(wire.name) ? undefined : wire.replyToId,
  };
}

/** A person as an activity or the roster names them. Outside Teams the Entra id is missing; then the id stands for it. */
export function toPerson({ id = '', aadObjectId, name = '' }: z.infer<typeof account>): TeamsPerson {
  return { entraId: aadObjectId ?? id, teamsId: id, name };
}

const named = z.object({ id: text, name: text }).catch({});
const wireSchema = z.object({
  type: text,
  id: text,
  name: text,
  serviceUrl: text,
  locale: text,
  replyToId: text,
  from: account.catch({}),
  recipient: account.catch({}),
  conversation: z
    .object({
      id: text,
      tenantId: text,
      conversationType: text,
      isGroup: z.boolean().optional().catch(undefined),
    })
    .catch({}),
  channelData: z
    .object({ tenant: named, team: named, channel: z.object({ id: text, type: text }).catch({}) })
    .catch({ tenant: {}, team: {}, channel: {} }),
});

function viaOf(type: string | undefined, name = ''): Turn['via'] {
  if (type !== 'invoke') return 'message';
  return name.startsWith('task/') || isFromMenu(name) ? 'dialog' : 'card';
}

/** The invoke by which Teams asks what is found. */
export const LOOK_UP = 'composeExtension/query';

function isFromMenu(name = ''): boolean {
  return name.startsWith('composeExtension/');
}

function scopeOf(type: string | undefined, isGroup: boolean | undefined): Place['scope'] {
  if (type === 'channel') return 'channel';
  return type === 'groupChat' || isGroup ? 'group' : 'personal';
}
