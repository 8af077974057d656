import type { Card } from './cards';
import type { Response } from './wire';

/** What somebody sees after a press. */
export interface Pressed extends Response {
  /** The card that came instead of the pressed one, or in the dialog. */
  readonly card?: Card;
  /** A short notice, or why the press failed. */
  readonly words?: string;
  /** The dialog that opened or stayed open. */
  readonly dialog?: Dialog;
}

export interface Dialog {
  readonly title: string;
  readonly card: Card;
}

interface CardBody {
  readonly statusCode?: number;
  readonly type?: string;
  readonly value?: unknown;
}

interface TaskBody {
  readonly task?: {
    readonly type?: string;
    readonly value?:
      | string
      | {
          readonly title?: string;
          readonly card?: { readonly contentType?: string; readonly content?: unknown };
        };
  };
}

/** Reads the answer to `adaptiveCard/action`. */
export function readCardAnswer(response: Response): Pressed {
  const { type, value } = (response.body ?? {}) as CardBody;
  if (type === CARD) return { ...response, card: value as Card };
  if (type === 'application/vnd.microsoft.activity.message') return { ...response, words: String(value) };
  if (type === 'application/vnd.microsoft.error')
    return { ...response, words: (value as { message?: string }).message ?? '' };
  return response;
}

/** Reads the answer to `task/fetch` and `task/submit`; an empty one closes the dialog. */
export function readDialogAnswer(response: Response): Pressed {
  const task = ((response.body ?? {}) as TaskBody).task;
  const value = task?.value;
  if (typeof value === 'string') return value === '' ? response : { ...response, words: value };
  if (task?.type !== 'continue' || value?.card?.contentType !== CARD) return response;
  const card = value.card.content as Card;
  return { ...response, card, dialog: { title: value.title ?? '', card } };
}

const CARD = 'application/vnd.microsoft.card.adaptive';
