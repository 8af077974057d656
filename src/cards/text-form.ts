import { translator } from '../i18n';
import { toActions, type Button, type ButtonData } from './buttons';
import { peopleText, type Line } from './people-text';
import type { Reader } from './reader';
import type { Card, Render } from './templates';

/** Something that people wrote, under a heading of ours. */
export interface Block {
  readonly heading: string;
  readonly text: readonly Line[];
}

/** A form with one field for text. */
export interface TextForm {
  readonly title: string;
  readonly intro: string;
  readonly fieldLabel: string;
  readonly isRequired: boolean;
  /** What was typed already, when the form comes back. */
  readonly text: string;
  /** Why it came back. */
  readonly notice: string;
  /** The guard marked words in it: the writer may say that they are fine. */
  readonly isMarked: boolean;
  /** What it is an answer to. */
  readonly blocks: readonly Block[];
  readonly emergency: string;
  readonly send: { readonly verb: string; readonly data: ButtonData };
  readonly cancel: { readonly verb: string; readonly data: ButtonData };
}

export function textFormCard(render: Render, reader: Reader, form: TextForm): Card {
  const { send, cancel, ...view } = form;
  return render(
    'text-form',
    { ...view, actions: toActions(sendOrCancel(reader, send, cancel), reader) },
    reader,
  );
}

/** The two buttons under every form. A dialog leaves out the second: it has a cross of its own. */
export function sendOrCancel(
  reader: Reader,
  send: { readonly verb: string; readonly data: ButtonData; readonly title?: string },
  cancel: { readonly verb: string; readonly data: ButtonData },
): Button[] {
  const t = translator(reader.language);
  return [
    { title: send.title ?? t('common.send'), verb: send.verb, data: send.data, style: 'positive' },
    {
      title: t('common.cancel'),
      verb: cancel.verb,
      data: { ...cancel.data, cancels: true },
      ignoresFields: true,
    },
  ];
}

export function block(heading: string, text: string): Block {
  return { heading, text: peopleText(text) };
}
