import {
  installationUpdate,
  messageActionValue,
  messageActivity,
  teamUpdate,
  type Activity,
  type MessagePayload,
  type Scene,
  type Wire,
} from './activities';
import type { Pressed } from './answers';
import type { Card } from './cards';
import type { Account, Conversations, Message } from './conversations';
import { defined } from './defined';
import { chooseAction, press, refresh, type PressOptions } from './press';
import { createScreen, withAction, type Shown } from './screen';
import { postActivity, type Endpoint, type Response } from './wire';

export interface HandsOptions {
  readonly wire: Wire;
  readonly bot: Endpoint;
  readonly conversations: Conversations;
  /** Where the cards stand that came as answers to presses; shared, so that one can press what another saw. */
  readonly origins: WeakMap<Card, Shown>;
  readonly scene: { readonly channel: Scene; readonly chat: Scene };
  readonly person: Account & { readonly key: string };
}

/** What came back on a message: what the bot said in that conversation while it had the message. */
export interface Said extends Response {
  /** To post it again, as Teams does when the answer took too long. */
  readonly activity: Activity;
  /** In a channel the thread. */
  readonly conversation: string;
  readonly messages: readonly Message[];
  /** Of the last of these messages. */
  readonly card?: Card;
  readonly words?: string;
}

export type Where = 'personal' | 'channel' | 'chat';

export interface SayOptions {
  /** Another instance of the bot than the first. */
  readonly bot?: Endpoint;
  /** Teams' id of the message. */
  readonly id?: string;
  /** In a channel: answers in this thread instead of beginning one. */
  readonly thread?: string;
}

/** One person with Teams in their hands. */
export interface Hands {
  readonly key: string;
  readonly account: Account;
  /** Their personal chat with the bot. */
  readonly scene: Scene;
  /** Types in the personal chat with the bot. */
  says(text: string, options?: SayOptions): Promise<Said>;
  /** Begins a thread in the channel, with the bot's name in front. */
  posts(text: string, options?: SayOptions): Promise<Said>;
  /** Types in the group chat, with the bot's name in front. */
  inChat(text: string, options?: SayOptions): Promise<Said>;
  presses(title: string, options?: PressOptions & { readonly where?: Where }): Promise<Pressed>;
  /** Chooses an action in the menu of somebody's message; in a scene of one's own when it is none of the three. */
  chooses(commandId: string, message: MessagePayload, where?: Where | Scene): Promise<Pressed>;
  /** Looks at the newest card in a conversation: Teams fetches their own view of it when it has `refresh` for them. */
  looksAt(where: Where): Promise<Pressed | undefined>;
  /** Takes the app into the personal chat, or out of it. */
  installs(): Promise<Response[]>;
  uninstalls(): Promise<Response[]>;
  /** What the bot said in the personal chat, oldest first. */
  messages(): Message[];
  /** The newest card in the personal chat, or the one of the dialog that is open. */
  lastCard(): Card | undefined;
  /** The newest card this person sees that has this button. */
  cardWith(title: string, where?: Where): Card | undefined;
  /** Every card this person sees, oldest first; the dialog last. */
  cards(where?: Where): Card[];
  closesDialog(): void;
}

export function createHands(options: HandsOptions): Hands {
  const { wire, conversations, person, origins, bot } = options;
  const account = accountOf(person);
  const personal: Scene = { scope: 'personal', conversation: conversations.personalOf(person.id) ?? '' };
  const scenes: Record<Where, Scene> = { personal, ...options.scene };
  const screen = createScreen(conversations, origins);
  const say = sayer(options, account);
  const presser = { wire, account, screen, scenes, bot };

  const shown = (where?: Where) => {
    const places = where ? [scenes[where]] : Object.values(scenes);
    return screen.cards(places.map((scene) => scene.conversation));
  };
  const tell = (activities: Activity[]) => inTurn(activities, (activity) => postActivity(bot, activity));
  const self = { ...wire.bot, aadObjectId: '' };

  return {
    key: person.key,
    account,
    scene: personal,
    says: (text, said = {}) => say(personal, text, said),
    posts: (text, said = {}) => {
      const id = said.id ?? conversations.nextId();
      const conversation = said.thread ?? `${scenes.channel.conversation};messageid=${id}`;
      return say({ ...scenes.channel, conversation }, text, { ...said, id });
    },
    inChat: (text, said = {}) => say(scenes.chat, text, said),
    presses: (title, { where, ...how } = {}) => press(presser, shown(where), title, how),
    chooses: (commandId, message, where = 'channel') =>
      chooseAction(
        presser,
        typeof where === 'string' ? scenes[where] : where,
        messageActionValue(commandId, message),
      ),
    looksAt: async (where) => {
      const newest = shown(where).at(-1);
      return newest && refresh(presser, newest, 'automatic');
    },
    installs: () =>
      tell([
        teamUpdate(wire, account, personal, { membersAdded: [self] }),
        installationUpdate(wire, account, personal, 'add'),
      ]),
    uninstalls: () => tell([installationUpdate(wire, account, personal, 'remove')]),
    messages: () => conversations.messages(personal.conversation),
    lastCard: () => shown('personal').at(-1)?.card,
    cardWith: (title, where) => withAction(shown(where), title)?.card,
    cards: (where) => shown(where).map((one) => one.card),
    closesDialog: screen.closeDialog,
  };
}

function sayer({ wire, bot, conversations }: HandsOptions, account: Account) {
  return async (scene: Scene, text: string, { id, bot: other }: SayOptions): Promise<Said> => {
    const said = { text, mention: scene.scope !== 'personal', ...defined({ id }) };
    const activity = messageActivity(wire, account, scene, said);
    const { conversation } = scene;
    const before = conversations.nextSeq();
    const response = await postActivity(other ?? bot, activity);
    const messages = conversations.messages(conversation).filter(({ seq }) => seq > before);
    const { card, words } = messages.at(-1) ?? {};
    return { ...response, activity, conversation, messages, ...defined({ card, words }) };
  };
}

function accountOf({ id, aadObjectId, name, givenName, surname, email }: Account): Account {
  return { id, aadObjectId, name, ...defined({ givenName, surname, email }) };
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
