import { invokeActivity, submitActivity, type InvokeName, type Scene, type Wire } from './activities';
import { readCardAnswer, readDialogAnswer, type Pressed } from './answers';
import { findAction, inputValues, titles, type Card, type Fill, type FoundAction } from './cards';
import { rootOf, type Account } from './conversations';
import { defined } from './defined';
import { withAction, type Screen, type Shown } from './screen';
import { postActivity, type Endpoint, type Response } from './wire';

export interface PressOptions {
  /** Which card; when not given the newest this person sees that has the button, a dialog first. */
  readonly card?: Card;
  /** Of a list with the same button many times: the one whose data holds this string. */
  readonly about?: string;
  /** `{ label: value }` of the fields that are filled in. */
  readonly fill?: Fill;
  /** The message that the bot is told the card stands in, when not the true one. */
  readonly activityId?: string;
  /** Another instance of the bot than the first. */
  readonly bot?: Endpoint;
}

export interface Presser {
  readonly wire: Wire;
  readonly account: Account;
  readonly screen: Screen;
  readonly scenes: Readonly<Record<'personal' | 'channel' | 'chat', Scene>>;
  readonly bot: Endpoint;
}

/** Finds the button, fills in the fields, posts what Teams posts and puts the answer on the person's screen. */
export async function press(
  presser: Presser,
  shown: readonly Shown[],
  title: string,
  options: PressOptions,
): Promise<Pressed> {
  const { card, about, fill = {}, activityId, bot = presser.bot } = options;
  const target = card ? (presser.screen.locate(card) ?? nowhere(card)) : withAction(shown, title, about);
  const found = target && findAction(target.card, title, about);
  if (!found) throw new Error(noButton(title, card ? [card] : shown.map((one) => one.card)));
  if (isOfClient(found.action)) return unfolded(found.action);
  const { wire, account, screen } = presser;
  const scene = sceneOf(presser, target);
  const data = { ...(found.action.data as object | undefined), ...inputValues(found, fill) };
  const invoke = invokeOf(found, data, target);
  const replyToId = activityId ?? target.activityId;
  if (!invoke) return postActivity(bot, submitActivity(wire, account, scene, data, replyToId));
  // A press in a dialog does not say which message the dialog came from.
  const place = target.isDialog ? {} : defined({ replyToId });
  const response = await postActivity(bot, invokeActivity(wire, account, scene, { ...invoke, ...place }));
  return see(screen, target, invoke.name, response);
}

/**
 * What a client does by itself with a card that has `refresh` for this person: asks for their own view of it, and shows
 * that in its place. Undefined when the card has none for them.
 */
export async function refresh(
  presser: Presser,
  target: Shown,
  trigger: 'automatic' | 'manual',
): Promise<Pressed | undefined> {
  const { wire, account, screen, bot } = presser;
  const { action, userIds } = (target.card.refresh ?? {}) as { action?: object; userIds?: string[] };
  if (!action || !(userIds?.includes(account.id) ?? true)) return undefined;
  const invoke = { name: 'adaptiveCard/action', value: { action, trigger } };
  const place = defined({ replyToId: target.activityId });
  const activity = invokeActivity(wire, account, sceneOf(presser, target), { ...invoke, ...place });
  return see(screen, target, 'adaptiveCard/action', await postActivity(bot, activity));
}

/** Chooses an action in the menu of a message. */
export async function chooseAction(presser: Presser, scene: Scene, menu: object): Promise<Pressed> {
  const { wire, account, screen, bot } = presser;
  const invoke = { name: 'composeExtension/fetchTask', value: menu };
  const response = await postActivity(bot, invokeActivity(wire, account, scene, invoke));
  const target: Shown = {
    card: {},
    conversation: scene.conversation,
    activityId: undefined,
    isDialog: true,
    menu,
  };
  return see(screen, target, 'composeExtension/fetchTask', response);
}

interface Invoke {
  readonly name: InvokeName;
  readonly value: object;
}

/** What the client posts for this button; undefined for an old submit, which is a message. */
function invokeOf({ action }: FoundAction, data: object, { isDialog, menu }: Shown): Invoke | undefined {
  const { type, id, title, verb } = action;
  if (type === 'Action.Execute') {
    if (isDialog) throw new Error(`"${String(title)}": a dialog knows Action.Submit only`);
    const pressed = { type, ...defined({ id, title }), verb, data };
    return { name: 'adaptiveCard/action', value: { action: pressed, trigger: 'manual' } };
  }
  if (type !== 'Action.Submit') throw new Error(`the bot hears nothing of ${String(type)}`);
  const value = { data, context: { theme: 'default' } };
  if (menu) return { name: 'composeExtension/submitAction', value: { ...menu, data } };
  if (isDialog) return { name: 'task/submit', value };
  const { msteams } = data as { msteams?: { type?: string } };
  return msteams?.type === 'task/fetch' ? { name: 'task/fetch', value } : undefined;
}

function see(screen: Screen, target: Shown, name: InvokeName, response: Response): Pressed {
  if (name === 'adaptiveCard/action') {
    const pressed = readCardAnswer(response);
    if (pressed.card) screen.replace(target, pressed.card);
    return pressed;
  }
  const pressed = readDialogAnswer(response);
  if (pressed.dialog) screen.openDialog(target.conversation, pressed.dialog.card, target.menu);
  else screen.closeDialog();
  return pressed;
}

/** A card from somebody else's personal chat is pressed from one's own. */
function sceneOf({ scenes }: Presser, { conversation }: Shown): Scene {
  if (rootOf(conversation) === scenes.channel.conversation) return { ...scenes.channel, conversation };
  return conversation === scenes.chat.conversation ? scenes.chat : scenes.personal;
}

/** Opened or unfolded by the client itself. */
function isOfClient({ type }: FoundAction['action']): boolean {
  return type === 'Action.ShowCard' || type === 'Action.ToggleVisibility';
}

function unfolded({ card }: FoundAction['action']): Pressed {
  return { status: 200, body: undefined, ...(card === undefined ? {} : { card: card as Card }) };
}

/** A card that nobody has on the screen, made by the test itself. */
function nowhere(card: Card): Shown {
  return { card, conversation: '', activityId: undefined, isDialog: false };
}

function noButton(title: string, cards: readonly Card[]): string {
  const there = cards.map((card) => titles(card).join(' / ')).join('\n  ');
  return `no button "${title}" on the screen, only:\n  ${there}`;
}
