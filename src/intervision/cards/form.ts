import { toActions, type Button } from '../../cards/buttons';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import type { Field } from '../../cards/fields-form';
import type { Block } from '../../cards/text-form';
import { translator } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import type { Network } from '../../members/rules';
import { soundsLikeDanger } from '../../registration/rules';

/** One of a few things to choose; one must be chosen. */
export interface Picker {
  readonly id: string;
  readonly label: string;
  readonly style: 'compact' | 'expanded';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly chosen: string;
}

/** A form of what comes before a round. */
export interface BeforeForm {
  readonly network: Network;
  readonly title: string;
  /** What one must know to fill it in. */
  readonly lines: readonly string[];
  /** Why it came back. */
  readonly notice?: string;
  /** The guard marked words in it: the writer may say that they are fine. */
  readonly isMarked?: boolean;
  readonly blocks?: readonly Block[];
  readonly pickers?: readonly Picker[];
  readonly fields?: readonly Field[];
  /** Beneath the fields, smaller. */
  readonly remarks?: readonly string[];
  readonly buttons: readonly Button[];
}

export function renderFields(render: Render, reader: Reader, form: BeforeForm): Card {
  const { notice = '', isMarked = false, blocks = [], pickers = [], fields = [], remarks = [] } = form;
  const shown = {
    title: form.title,
    notice,
    isMarked,
    blocks,
    pickers,
    danger: soundsLikeDanger(fields.map(({ text }) => text).join('\n')),
    emergency: emergencyLine(translator(reader.language), form.network),
    lines: asLines(form.lines),
    remarks: asLines(remarks),
    fields: fields.map(({ placeholder = '', ...field }) => ({
      ...field,
      placeholder,
      isMultiline: field.isLine !== true,
    })),
    actions: toActions(form.buttons, reader),
  };
  return render('intervision-form', shown, reader);
}

/** What was kept, or is there to be read: sentences of ours, what people wrote, what one can do next. */
export interface Kept {
  readonly network: Network;
  readonly title: string;
  /** What was done just now. */
  readonly said?: string;
  readonly lines: readonly string[];
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  readonly blocks?: readonly Block[];
  /** What somebody just wrote: words of danger in it come first. */
  readonly written?: readonly string[];
  readonly buttons: readonly Button[];
}

export function renderKept(render: Render, reader: Reader, kept: Kept): Card {
  const { said = '', facts = [], blocks = [], written = [] } = kept;
  const shown = {
    title: kept.title,
    said,
    danger: soundsLikeDanger(written.join('\n')),
    emergency: emergencyLine(translator(reader.language), kept.network),
    lines: asLines(kept.lines),
    facts,
    blocks,
    actions: toActions(kept.buttons, reader),
  };
  return render('intervision-kept', shown, reader);
}

function asLines(sentences: readonly string[]): { readonly line: string }[] {
  return sentences.filter((sentence) => sentence !== '').map((line) => ({ line }));
}
