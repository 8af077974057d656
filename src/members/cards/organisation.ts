import { toActions } from '../../cards/buttons';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { sendOrCancel } from '../../cards/text-form';
import { translator } from '../../i18n';
import { LONGEST_ORGANISATION } from '../rules';

/** Where one works or helps, to fill in; `known` are the names that others of the network gave. */
export function organisationForm(
  render: Render,
  reader: Reader,
  view: { readonly text: string; readonly known: readonly string[]; readonly notice: string },
): Card {
  const t = translator(reader.language);
  const named = view.known.slice(0, MOST_NAMED).map(inSentence).join(', ');
  const shown = {
    title: t('members.organisationTitle'),
    notice: view.notice,
    known: named === '' ? '' : t('members.organisationKnown', { named }),
    text: view.text,
    longest: LONGEST_ORGANISATION,
    actions: toActions(
      sendOrCancel(reader, { verb: 'organisation.save', data: {} }, { verb: 'who.show', data: {} }),
      reader,
    ),
  };
  return render('members-organisation', shown, reader);
}

/** So many names of others help to find one's own; more would be a wall. */
const MOST_NAMED = 15;
