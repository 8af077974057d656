import { toActions, type Button } from '../../cards/buttons';
import { fieldsFormCard } from '../../cards/fields-form';
import { noticeCard } from '../../cards/notice';
import { plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { sendOrCancel } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import { LONGEST_REASONING, WEIGHTS, type Contribution } from '../rules';
import type { RoundView } from './view';

/** So many of the longest suggestions fit on a card. */
const A_PAGE = 6;

/** How many pages the suggestions take. */
export function weighPages(suggestions: readonly Contribution[]): number {
  return Math.max(1, Math.ceil(suggestions.length / A_PAGE));
}

/** The field of a suggestion, by its id. */
export const WEIGHT_FIELD = 'weight_';
/** What takes back a choice. */
export const NO_WEIGHT = 'none';

/** What the case-bringer does with each suggestion; nobody else sees it. */
export function weighForm(
  render: Render,
  reader: Reader,
  view: RoundView,
  suggestions: readonly Contribution[],
  page: number,
): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const pages = weighPages(suggestions);
  const at = Math.min(page, pages - 1);
  const [send, cancel] = sendOrCancel(
    reader,
    { verb: 'round.weigh.send', data: { label, page: at } },
    { verb: 'round.show', data: { label } },
  );
  const back = at > 0 ? [previousPage(t, label, at)] : [];
  const buttons = [send, ...back, cancel].filter((one) => one !== undefined);
  return render(
    'intervision-weigh',
    {
      title: t('deeds.weighTitle'),
      notice: view.notice ?? '',
      page: pages > 1 ? t('deeds.weighPage', { page: at + 1, of: pages }) : '',
      suggestions: itemsOf(t, view, suggestions, at),
      actions: toActions(buttons, reader),
    },
    reader,
  );
}

function itemsOf(t: Translate, { loaded }: RoundView, suggestions: readonly Contribution[], page: number) {
  const all = WEIGHTS.map((value) => ({ title: t(`deeds.weight${value}`), value }));
  const none = { title: t('deeds.weighNone'), value: NO_WEIGHT };
  return suggestions.slice(page * A_PAGE, (page + 1) * A_PAGE).map(({ id, text }, nth) => ({
    id: `${WEIGHT_FIELD}${id}`,
    label: t('deeds.weighField', { n: page * A_PAGE + nth + 1 }),
    text: plain(text),
    // A list of choices cannot be emptied: what was chosen is taken back by a choice of its own.
    choices: loaded.content.weights[id] === undefined ? all : [...all, none],
    chosen: loaded.content.weights[id] ?? '',
  }));
}

function previousPage(t: Translate, label: string, page: number): Button {
  return {
    title: t('common.previous'),
    verb: 'round.weigh',
    data: { label, page: page - 1 },
    ignoresFields: true,
  };
}

/** After the last page: what is next for the case-bringer. */
export function weighedCard(render: Render, reader: Reader, { loaded }: RoundView): Card {
  const t = translator(reader.language);
  const data = { label: loaded.room.round.label };
  return noticeCard(render, reader, {
    title: t('deeds.weighTitle'),
    paragraphs: [t('deeds.weighed')],
    buttons: [
      { title: t('rounds.deed'), verb: 'round.deed', data, opensForm: true, style: 'positive' },
      { title: t('rounds.toRound'), verb: 'round.show', data },
    ],
  });
}

/** What was chosen and why, what fell away and why, as it opens or comes back. */
export interface ReasonFormState {
  readonly chosen: string;
  readonly dropped: string;
  readonly notice: string;
  readonly isMarked: boolean;
}

/** The reasoning, in the words of who approves the report. */
export function reasonForm(render: Render, reader: Reader, view: RoundView, state: ReasonFormState): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const field = { longest: LONGEST_REASONING, isLine: false };
  return fieldsFormCard(render, reader, {
    title: t('deeds.reasonTitle', { label }),
    intro: t('deeds.reasonIntro'),
    notice: state.notice,
    isMarked: state.isMarked,
    blocks: [],
    fields: [
      { ...field, id: 'chosen', label: t('deeds.chosen'), isRequired: true, text: state.chosen },
      { ...field, id: 'dropped', label: t('deeds.dropped'), isRequired: false, text: state.dropped },
    ],
    emergency: '',
    send: { verb: 'round.reason.send', data: { label } },
    cancel: { verb: 'round.report', data: { label } },
  });
}
