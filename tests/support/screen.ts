import type { Card } from './cards';
import { findAction } from './cards';
import { rootOf, type Conversations, type Message } from './conversations';

/** A card that somebody looks at, and where it stands. */
export interface Shown {
  readonly card: Card;
  readonly conversation: string;
  /** Absent in a dialog. */
  readonly activityId: string | undefined;
  readonly isDialog: boolean;
  /** The dialog was opened from the menu of a message: what was chosen there goes along with each press in it. */
  readonly menu?: object | undefined;
}

interface View extends Shown {
  readonly seq: number;
}

export type Screen = ReturnType<typeof createScreen>;

/**
 * What one person sees: the messages of the bot, but where a press was answered with a card, that card (until the message
 * itself is edited), and the dialog that is open.
 */
export function createScreen(conversations: Conversations, origins: WeakMap<Card, Shown>) {
  const views = new Map<string, View>();
  let dialog: Shown | undefined;

  function visible(message: Message): View[] {
    const view = views.get(nameOf(message.conversation, message.id));
    if (view && view.seq > message.seq) return [view];
    if (!message.card) return [];
    const { card, conversation, id, seq } = message;
    return [{ card, conversation, activityId: id, isDialog: false, seq }];
  }

  return {
    /** The card that this press answered with takes the place of the pressed one, for this person alone. */
    replace: (pressed: Shown, card: Card): void => {
      const { conversation, activityId } = pressed;
      const shown: Shown = { card, conversation, activityId, isDialog: false };
      origins.set(card, shown);
      if (activityId === undefined) return;
      const seq = conversations.nextSeq();
      views.set(nameOf(conversation, activityId), { ...shown, seq });
    },
    openDialog: (conversation: string, card: Card, menu?: object): void => {
      dialog = { card, conversation, activityId: undefined, isDialog: true, menu };
      origins.set(card, dialog);
    },
    closeDialog: (): void => {
      dialog = undefined;
    },
    dialog: () => dialog,
    /** The cards in some conversations, oldest first; the dialog lies on top. */
    cards: (places: readonly string[]): Shown[] => {
      const seen = places.flatMap((place) => conversations.messages(place)).flatMap(visible);
      return [...seen.sort((a, b) => a.seq - b.seq), ...(dialog ? [dialog] : [])];
    },
    /** Where a card stands, or stood before it was edited. */
    locate: (card: Card): Shown | undefined => origins.get(card) ?? findVersion(conversations, card),
  };
}

/** The newest of these that has the button. */
export function withAction(shown: readonly Shown[], title: string, about?: string): Shown | undefined {
  return shown.filter(({ card }) => findAction(card, title, about)).at(-1);
}

function findVersion(conversations: Conversations, card: Card): Shown | undefined {
  const shows = (message: Message) =>
    message.versions.some(({ attachments }) => attachments?.some((one) => one.content === card));
  const message = conversations.all().find(shows);
  return message && { card, conversation: message.conversation, activityId: message.id, isDialog: false };
}

function nameOf(conversation: string, activityId: string): string {
  return `${rootOf(conversation)} ${activityId}`;
}
