import { toActions, type ButtonData } from '../../cards/buttons';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { sendOrCancel } from '../../cards/text-form';

/** One of a few to choose, and nothing else. */
export interface Choice {
  readonly title: string;
  readonly intro: string;
  readonly notice?: string;
  readonly fieldLabel: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly chosen: string;
  /** A long list is searched, or looked up while one types. */
  readonly style?: 'expanded' | 'compact' | 'filtered';
  readonly query?: object | null;
  readonly send: { readonly verb: string; readonly data: ButtonData };
  readonly label: string;
}

export function renderChoice(render: Render, reader: Reader, form: Choice): Card {
  const { notice = '', style = 'expanded', query = null, send, label, ...shown } = form;
  const cancel = { verb: 'round.show', data: { label } };
  const actions = toActions(sendOrCancel(reader, send, cancel), reader);
  return render('intervision-choose', { ...shown, notice, style, query, actions }, reader);
}
