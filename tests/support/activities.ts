import type { Account, Conversation } from './conversations';

/** Where and as whom things are posted to the bot. */
export interface Wire {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly nextId: () => string;
}

/** A team as Teams names it. */
export interface TeamNames {
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
}

/** The conversation something happens in. */
export interface Scene {
  readonly scope: Conversation['scope'];
  readonly conversation: string;
  /** In a channel. */
  readonly team?: TeamNames;
  readonly channel?: { readonly id: string; readonly name: string; readonly type?: string };
}

/** An activity as Teams posts it to the bot. */
export type Activity = Readonly<Record<string, unknown>> & { readonly id: string };

/** What Teams sends in the person's language. */
const LOCALE = 'nl-BE';

/** A typed message. With `mention` the name of the bot stands before it, as it must in a channel or group chat. */
export function messageActivity(
  wire: Wire,
  from: Account,
  scene: Scene,
  said: { readonly text: string; readonly mention: boolean; readonly id?: string },
): Activity {
  const words = escaped(said.text);
  const name = `<at>${wire.bot.name}</at>`;
  const text = said.mention ? `${name} ${words}\n` : words;
  return {
    ...base(wire, from, scene, 'message'),
    ...(said.id === undefined ? {} : { id: said.id }),
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<div>${text}</div>` }],
    entities: [...(said.mention ? [{ type: 'mention', text: name, mentioned: wire.bot }] : []), CLIENT],
  };
}

/** What an old `Action.Submit` on a card in a conversation posts. */
export function submitActivity(
  wire: Wire,
  from: Account,
  scene: Scene,
  value: object,
  replyToId?: string,
): Activity {
  return { ...base(wire, from, scene, 'message'), value, ...(replyToId === undefined ? {} : { replyToId }) };
}

export type InvokeName =
  | 'adaptiveCard/action'
  | 'task/fetch'
  | 'task/submit'
  | 'composeExtension/fetchTask'
  | 'composeExtension/submitAction';

/** A message of somebody, as Teams hands it over with an action in its menu. */
export interface MessagePayload {
  /** As Teams keeps it: HTML, unless `contentType` says otherwise. */
  readonly content: string;
  readonly contentType?: 'html' | 'text';
  /** Who wrote it. */
  readonly author?: string;
  /** By their place in the text (`<at id="0">`). */
  readonly mentions?: readonly { readonly name: string; readonly isBot?: boolean }[];
}

/** What somebody chose in the menu of a message, and that message. */
export function messageActionValue(commandId: string, message: MessagePayload): object {
  const { content, contentType = 'html', author = 'Olivia Auteur', mentions = [] } = message;
  const nobody = { device: null, conversation: null, application: null };
  const user = (displayName: string) => ({
    userIdentityType: 'aadUser',
    id: `entra-${displayName}`,
    displayName,
  });
  const mentioned = (name: string, isBot = false) =>
    isBot ? { ...nobody, application: { displayName: name } } : { ...nobody, user: user(name) };
  const messagePayload = {
    linkToMessage: 'https://teams.microsoft.com/l/message/19:x/1611060744833',
    id: '1611060744833',
    replyToId: null,
    createdDateTime: '2026-11-22T09:00:00.000Z',
    subject: null,
    importance: 'normal',
    locale: 'nl-be',
    body: { contentType, content },
    from: { ...nobody, user: user(author) },
    reactions: [],
    mentions: mentions.map(({ name, isBot }, id) => ({
      id,
      mentionText: name,
      mentioned: mentioned(name, isBot),
    })),
    attachments: [],
  };
  return { commandId, commandContext: 'message', messagePayload, context: { theme: 'default' } };
}

/** A press: on a card in the conversation (`replyToId`), or in a dialog. */
export function invokeActivity(
  wire: Wire,
  from: Account,
  scene: Scene,
  invoke: { readonly name: string; readonly value: unknown; readonly replyToId?: string },
): Activity {
  const activity = base(wire, from, scene, 'invoke');
  const { channelData } = activity as unknown as { channelData: object };
  return { ...activity, ...invoke, channelData: { ...channelData, source: { name: 'message' } } };
}

export type TeamEvent =
  | { readonly membersAdded: readonly Account[] }
  | { readonly membersRemoved: readonly Account[] }
  | { readonly eventType: 'teamRenamed' | 'teamDeleted'; readonly name?: string };

/** People, or the bot itself, come into a team or go; or the team changes. `from` is who did it; no names go along. */
export function teamUpdate(wire: Wire, from: Account, scene: Scene, event: TeamEvent): Activity {
  const { channelData, ...activity } = withoutLanguage(
    base(wire, nameless(from), scene, 'conversationUpdate'),
  );
  const eventType = 'eventType' in event ? event.eventType : undefined;
  const kind = 'membersAdded' in event ? 'teamMemberAdded' : (eventType ?? 'teamMemberRemoved');
  const team = scene.team && { ...scene.team, ...('name' in event ? { name: event.name } : {}) };
  return {
    ...activity,
    ...('membersAdded' in event ? { membersAdded: event.membersAdded.map(onlyIds) } : {}),
    ...('membersRemoved' in event ? { membersRemoved: event.membersRemoved.map(onlyIds) } : {}),
    channelData: { ...(channelData as object), ...(team ? { team, eventType: kind } : {}) },
  } as unknown as Activity;
}

/** The app itself comes or goes. */
export function installationUpdate(
  wire: Wire,
  from: Account,
  scene: Scene,
  action: 'add' | 'remove' | 'add-upgrade' | 'remove-upgrade',
): Activity {
  const activity = base(wire, nameless(from), scene, 'installationUpdate');
  const { channelData } = activity as unknown as { channelData: object };
  const settings = scene.channel ? { settings: { selectedChannel: { id: scene.channel.id } } } : {};
  return {
    ...activity,
    action,
    entities: [CLIENT],
    channelData: { ...channelData, ...settings, source: { name: 'message' } },
  };
}

const CLIENT = {
  type: 'clientInfo',
  locale: LOCALE,
  country: 'BE',
  platform: 'Windows',
  timezone: 'Europe/Brussels',
};

function base(wire: Wire, from: Partial<Account>, scene: Scene, type: string): Activity {
  const { id, name, aadObjectId } = from;
  const now = new Date().toISOString();
  return {
    type,
    id: type === 'message' ? wire.nextId() : `f:${wire.nextId()}`,
    timestamp: now,
    localTimestamp: now,
    localTimezone: 'Europe/Brussels',
    channelId: 'msteams',
    serviceUrl: wire.serviceUrl,
    from: { id, aadObjectId, ...(name === undefined ? {} : { name }) },
    recipient: wire.bot,
    conversation: conversationOf(wire, scene),
    channelData: channelDataOf(wire, scene),
    locale: LOCALE,
  };
}

function conversationOf(wire: Wire, { scope, conversation }: Scene): object {
  const group = scope === 'personal' ? {} : { isGroup: true };
  const conversationType = scope === 'group' ? 'groupChat' : scope;
  return { ...group, conversationType, tenantId: wire.tenantId, id: conversation };
}

/** Messages and presses name a team and channel by their ids only. */
function channelDataOf(wire: Wire, { team, channel }: Scene): object {
  const tenant = { id: wire.tenantId };
  if (!team || !channel) return { tenant };
  const type = channel.type === undefined ? {} : { type: channel.type };
  return {
    teamsChannelId: channel.id,
    teamsTeamId: team.id,
    channel: { id: channel.id, ...type },
    team: { id: team.id },
    tenant,
  };
}

function withoutLanguage({ locale: _locale, ...activity }: Activity): Readonly<Record<string, unknown>> {
  return activity;
}

function nameless({ id, aadObjectId }: Account): Partial<Account> {
  return { id, aadObjectId };
}

/** The bot has no Entra id here. */
function onlyIds({ id, aadObjectId }: Account): object {
  return aadObjectId === '' ? { id } : { id, aadObjectId };
}

/** Teams hands over what was typed as HTML text. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
