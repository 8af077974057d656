import { translator } from '../i18n';
import type { Reader } from './reader';

/** A button as a feature asks for it. `opensForm`: the answer is a form, so it opens as the reader's client can. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data?: ButtonData;
  readonly style?: 'positive' | 'destructive';
  readonly opensForm?: boolean;
  /** Leaves the fields of the card alone: they need not be filled in for it, and do not go along. */
  readonly ignoresFields?: boolean;
}

/** What comes back with a press. Ids and choices; text only in a card that one person sees. */
export type ButtonData = Readonly<Record<string, string | number | boolean>>;

type CardAction = Readonly<Record<string, unknown>>;

/** Besides the four that fit, the rest stands behind `Meer` (product.md, "Cards"). */
export const MOST_BUTTONS = 4;

/** The actions of a card: at most four buttons; from the fifth on they stand behind `Meer`. */
export function toActions(buttons: readonly Button[], reader: Reader, most = MOST_BUTTONS): CardAction[] {
  if (buttons.length <= most) return buttons.map((button) => toAction(button, reader));
  const shown = buttons.slice(0, most - 1).map((button) => toAction(button, reader));
  return [...shown, behindMore(buttons.slice(most - 1), reader)];
}

/** A client leaves out what comes after this many in one set. */
const MOST_IN_A_SET = 6;

/** `Meer`: opens in place, without a turn of the bot, also at the 1.2 level of phones. */
export function behindMore(buttons: readonly Button[], reader: Reader): CardAction {
  const rows = Array.from({ length: Math.ceil(buttons.length / MOST_IN_A_SET) }, (_, row) =>
    buttons.slice(row * MOST_IN_A_SET, (row + 1) * MOST_IN_A_SET),
  );
  const body = rows.map((row) => ({
    type: 'ActionSet',
    actions: row.map((button) => toAction(button, reader)),
  }));
  const card = { type: 'AdaptiveCard', version: '1.5', body };
  return { type: 'Action.ShowCard', title: translator(reader.language)('common.more'), card };
}

/**
 * The one function that decides how a form opens: in a dialog (`task/fetch`), or, where the client has no dialogs, as
 * the answer to an `Action.Execute`, which only the person who pressed sees.
 */
export function toAction(button: Button, reader: Reader): CardAction {
  const { title, verb, style } = button;
  const data = reader.network === undefined ? button.data : { network: reader.network, ...button.data };
  const look = {
    title,
    ...(style ? { style } : {}),
    ...(button.ignoresFields ? { associatedInputs: 'none' } : {}),
  };
  if (button.opensForm && reader.forms === 'dialog')
    return { type: 'Action.Submit', ...look, data: { ...data, verb, msteams: { type: 'task/fetch' } } };
  return { type: 'Action.Execute', ...look, verb, data: data ?? {} };
}
