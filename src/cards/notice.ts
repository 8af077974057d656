import { translator } from '../i18n';
import { toActions, type Button } from './buttons';
import type { Reader } from './reader';
import type { Card, Render } from './templates';

/** A title, a few sentences of ours, and what one can do next. */
export interface Notice {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  readonly buttons?: readonly Button[];
  /** The line for danger, where the card is about writing something. */
  readonly emergency?: string;
}

/** The plain card for everything that is said rather than filled in. */
export function noticeCard(render: Render, reader: Reader, notice: Notice): Card {
  const { title, paragraphs, facts = [], buttons = [], emergency = '' } = notice;
  const view = {
    title,
    paragraphs: paragraphs.filter((paragraph) => paragraph !== '').map((paragraph) => ({ paragraph })),
    facts,
    emergency,
    actions: toActions(buttons, reader),
  };
  return render('notice', view, reader);
}

/** In a shared conversation: what is only for this person opens by a press, and only they see it. */
export function privateCard(render: Render, reader: Reader, ...buttons: readonly Button[]): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('common.privateTitle'),
    paragraphs: [t('common.privateText')],
    buttons,
  });
}
