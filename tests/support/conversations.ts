import type { Card } from './cards';

/** A person or bot as a roster names them. */
export interface Account {
  /** The Teams user id (`29:…`). */
  readonly id: string;
  /** The Entra object id. */
  readonly aadObjectId: string;
  readonly name: string;
  readonly givenName?: string;
  readonly surname?: string;
  readonly email?: string;
}

/** What the bot sent, as it came in. */
export interface BotActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType?: string; readonly content?: unknown }[];
  readonly [field: string]: unknown;
}

/** A message of the bot as it stands now, edits applied. */
export interface Message {
  readonly id: string;
  /** With `;messageid=…` when it stands in a thread. */
  readonly conversation: string;
  readonly activity: BotActivity;
  readonly card: Card | undefined;
  readonly words: string | undefined;
  /** Every state it had, the newest last. */
  readonly versions: readonly BotActivity[];
  /** Rises with every send and edit in any conversation: what happened last has the highest. */
  readonly seq: number;
}

export interface Conversation {
  readonly id: string;
  readonly scope: 'personal' | 'channel' | 'group';
  readonly members: () => readonly Account[];
}

export type Conversations = ReturnType<typeof createConversations>;

/** What the fake Teams remembers: who is in which conversation, and what the bot said there. */
export function createConversations() {
  const known = new Map<string, Conversation>();
  const accounts = new Map<string, Account>();
  const messages = new Map<string, Message>();
  const next = counter();

  function put(conversation: string, id: string, activity: BotActivity): Message {
    const before = messages.get(keyOf(conversation, id));
    const versions = [...(before?.versions ?? []), activity];
    const message = {
      id,
      conversation: before?.conversation ?? conversation,
      versions,
      ...stateOf(activity),
    };
    const stored: Message = { ...message, activity, seq: next.seq() };
    messages.set(keyOf(conversation, id), stored);
    return stored;
  }

  return {
    /** A team, channel or group chat; a thread in a channel need not be opened. */
    open: (conversation: Conversation) => void known.set(conversation.id, conversation),
    find: (id: string) => known.get(rootOf(id)),
    /** Someone the bot may write to: the app is in a team of theirs. */
    meet: (account: Account) => {
      accounts.set(account.id, account);
      accounts.set(account.aadObjectId, account);
    },
    /** The one personal conversation of somebody, by Teams or Entra id; undefined for who was never met. */
    personalOf: (person: string): string | undefined => {
      const account = accounts.get(person);
      if (!account) return undefined;
      const id = `a:1${Buffer.from(account.id).toString('base64url')}`;
      known.set(id, { id, scope: 'personal', members: () => [account] });
      return id;
    },
    send: (conversation: string, activity: BotActivity) => put(conversation, next.id(), activity),
    edit: (conversation: string, id: string, activity: BotActivity) => {
      return messages.has(keyOf(conversation, id)) ? put(conversation, id, activity) : undefined;
    },
    remove: (conversation: string, id: string) => messages.delete(keyOf(conversation, id)),
    /** What the bot said in a conversation, oldest first; a channel includes its threads. */
    messages: (conversation: string): Message[] => {
      const isHere = (message: Message) =>
        message.conversation === conversation || rootOf(message.conversation) === conversation;
      return [...messages.values()].filter(isHere);
    },
    all: (): Message[] => [...messages.values()],
    /** Never given out before, by the clock as Teams' own; people's messages use them too. */
    nextId: next.id,
    nextSeq: next.seq,
  };
}

/** A thread and its channel have the same people, and its messages are edited through either. */
export function rootOf(conversation: string): string {
  return conversation.split(';')[0] ?? conversation;
}

function keyOf(conversation: string, id: string): string {
  return `${rootOf(conversation)} ${id}`;
}

function stateOf(activity: BotActivity): Pick<Message, 'card' | 'words'> {
  const isCard = (one: { contentType?: string }) =>
    one.contentType === 'application/vnd.microsoft.card.adaptive';
  const card = activity.attachments?.find(isCard)?.content as Card | undefined;
  return { card, words: activity.text === '' ? undefined : activity.text };
}

function counter(): { id: () => string; seq: () => number } {
  let last = 0;
  let seq = 0;
  return {
    id: () => {
      last = Math.max(Date.now(), last + 1);
      return String(last);
    },
    seq: () => (seq += 1),
  };
}
