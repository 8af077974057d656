import type { ButtonData } from './buttons';
import { toActions } from './buttons';
import { plain } from './people-text';
import type { Reader } from './reader';
import type { Card, Render } from './templates';
import { sendOrCancel, type Block } from './text-form';

/** A field for text in a form. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  /** In characters. */
  readonly longest: number;
  /** What was typed already. */
  readonly text: string;
  /** One line rather than a box. */
  readonly isLine?: boolean;
  /** Stands in it while it is empty. */
  readonly placeholder?: string;
}

/** A field to choose one of a few names that people gave. */
export interface NameField {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  /** The one that is chosen already, or nothing. */
  readonly chosen: string;
}

/** A form with one or more fields for text. */
export interface FieldsForm {
  readonly title: string;
  readonly intro: string;
  /** Why it came back. */
  readonly notice: string;
  /** The guard marked words in it: the writer may say that they are fine. */
  readonly isMarked: boolean;
  /** What it is about. */
  readonly blocks: readonly Block[];
  /** Names to choose from, above the fields for text. */
  readonly names?: readonly NameField[];
  readonly fields: readonly Field[];
  readonly emergency: string;
  readonly send: { readonly verb: string; readonly data: ButtonData };
  readonly cancel: { readonly verb: string; readonly data: ButtonData };
}

export function fieldsFormCard(render: Render, reader: Reader, form: FieldsForm): Card {
  const { send, cancel, fields, names = [], ...view } = form;
  const shown = {
    ...view,
    pickers: names.map(({ id, label, names: choices, chosen }) => ({
      id,
      label,
      choices: choices.map((name) => ({ title: plain(name), value: name })),
      chosen,
    })),
    fields: fields.map(({ placeholder = '', ...field }) => ({
      ...field,
      placeholder,
      isMultiline: field.isLine !== true,
    })),
    actions: toActions(sendOrCancel(reader, send, cancel), reader),
  };
  return render('fields-form', shown, reader);
}
