import { toActions, type Button, type ButtonData } from '../../cards/buttons';
import { inSentence, plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block, sendOrCancel } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import { daysLater, isOpenDeed, LONGEST_DEED, yearLater, type Deed, type DeedStatus } from '../rules';
import type { DeedOfRound } from '../usecases';
import { deedWords } from './report-sections';
import type { RoundView } from './view';

/** A form for a deed as it opens or comes back. */
export interface DeedFormState {
  readonly nonce: string;
  readonly what: string;
  readonly due: string;
  readonly noticed: string;
  readonly behalfOf: string;
  readonly notice: string;
  readonly isMarked: boolean;
  /** Who fills it in. */
  readonly me: string;
  /** For whom else it may be noted; empty for who notes only their own. */
  readonly others: readonly string[];
  /** `2026-12-20`, where the network is. */
  readonly today: string;
}

/** Days after which a deed is due when nobody says otherwise. */
export const USUAL_DAYS = 14;

/** Who does what by when. */
export function deedForm(render: Render, reader: Reader, view: RoundView, state: DeedFormState): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const { nonce, today, me, others, behalfOf, ...typed } = state;
  const choices = others.map((person) => ({
    title: plain(view.name(person) ?? t('common.somebody')),
    value: person,
  }));
  const chosen = behalfOf === '' ? me : behalfOf;
  return render(
    'intervision-deed',
    {
      ...typed,
      title: t('deeds.formTitle', { label }),
      longest: LONGEST_DEED,
      first: daysLater(today, 1),
      last: yearLater(today),
      pickers:
        choices.length > 0
          ? [{ choices: [{ title: t('deeds.myself'), value: me }, ...choices], chosen }]
          : [],
      actions: toActions(
        sendOrCancel(
          reader,
          { verb: 'round.deed.send', data: { label, nonce } },
          { verb: 'round.show', data: { label } },
        ),
        reader,
      ),
    },
    reader,
  );
}

/** What is shown of a deed beside itself. */
export interface DeedOptions {
  /** Whether it is the reader's to say how it went. */
  readonly maySettle: boolean;
  readonly isMine: boolean;
  /** It comes by itself, the morning before. */
  readonly isReminder?: boolean;
}

/** One deed: who, what, by when, how it stands, and the buttons to say how it went. */
export function deedCard(
  render: Render,
  reader: Reader,
  view: RoundView,
  deed: Deed,
  { maySettle, isMine, isReminder = false }: DeedOptions,
): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const words = deedWords(t, reader, view, deed);
  const title = isReminder ? 'deeds.reminderTitle' : isMine ? 'deeds.cardTitle' : 'deeds.cardTitleOther';
  const back: Button = { title: t('rounds.toRound'), verb: 'round.show', data: { label } };
  const settles = maySettle && isOpenDeed(deed);
  return render(
    'intervision-own-deed',
    {
      title: t(title, { label }),
      notice: view.notice ?? '',
      said: view.said ?? '',
      intro: isReminder ? t('deeds.reminderIntro') : '',
      blocks: [
        block(t('deeds.what'), words.what),
        ...(words.noticed === '' ? [] : [block(t('deeds.noticed'), words.noticed)]),
        ...(words.reason === '' ? [] : [block(t('deeds.letGoField'), words.reason)]),
      ],
      facts: [
        { title: t('deeds.by'), value: inSentence(words.who) },
        { title: t('deeds.dueFact'), value: words.due },
        { title: t('deeds.status'), value: words.status },
      ],
      actions: settles
        ? toActions([...settleButtons(t, deed, { label, id: deed.id }), back], reader, 2)
        : toActions([back], reader),
    },
    reader,
  );
}

/** How it went: done first, the rest behind `Meer`. */
function settleButtons(t: Translate, { status }: Deed, data: ButtonData): Button[] {
  const buttons: readonly [DeedStatus, Button][] = [
    ['gedaan', { title: t('deeds.done'), verb: 'deed.done', data, style: 'positive' }],
    ['bezig', { title: t('deeds.busy'), verb: 'deed.busy', data }],
    ['anders_opgelost', { title: t('deeds.otherwise'), verb: 'deed.otherwise', data }],
    ['losgelaten', { title: t('deeds.letGo'), verb: 'deed.letGo', data, opensForm: true }],
  ];
  return buttons.filter(([to]) => to !== status).map(([, button]) => button);
}

/** What a list of deeds shows of one. */
export interface ListedDeed extends DeedOfRound {
  readonly maySettle: boolean;
}

/** Which deeds: of the rounds before this one, or of this one. */
export interface DeedList {
  readonly of: 'before' | 'this';
  readonly page: number;
}

/** What was promised and is still open; a page at a time. `view` is the round that was pressed. */
export function deedsCard(
  render: Render,
  reader: Reader,
  view: RoundView,
  deeds: readonly ListedDeed[],
  { of, page }: DeedList,
): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const pages = Math.max(1, Math.ceil(deeds.length / A_PAGE));
  const at = Math.min(page, pages - 1);
  const to = (title: string, next: number): Button => ({
    title,
    verb: 'round.deeds',
    data: { label, of, page: next },
  });
  const back: Button = { title: t('rounds.toRound'), verb: 'round.show', data: { label } };
  const buttons = [
    ...(at > 0 ? [to(t('common.previous'), at - 1)] : []),
    ...(at + 1 < pages ? [to(t('common.next'), at + 1)] : []),
    back,
  ];
  return render(
    'intervision-deeds',
    {
      title: of === 'before' ? t('deeds.listTitle') : t('deeds.listTitleOf', { label }),
      notice: view.notice ?? '',
      said: view.said ?? '',
      hint:
        deeds.length === 0 ? t(of === 'before' ? 'deeds.listEmpty' : 'deeds.listNone') : t('deeds.listHint'),
      lines: deeds.slice(at * A_PAGE, (at + 1) * A_PAGE).map((one) => listed(t, reader, view, one, of)),
      actions: toActions(buttons, reader),
    },
    reader,
  );
}

/** So many of the longest deeds fit on a card. */
const A_PAGE = 8;

function listed(
  t: Translate,
  reader: Reader,
  view: RoundView,
  { label, deed, maySettle }: ListedDeed,
  of: DeedList['of'],
) {
  const { who, due, status, what } = deedWords(t, reader, view, deed);
  const data = { label, id: deed.id };
  // Back in the list afterwards.
  const done = { ...data, list: view.loaded.room.round.label, of };
  return {
    line: t('deeds.listLine', { name: inSentence(who), day: due, status }),
    what: plain(what),
    actions: toActions(
      [
        ...(maySettle ? [{ title: t('deeds.done'), verb: 'deed.done', data: done }] : []),
        { title: t('common.open'), verb: 'deed.show', data },
      ],
      reader,
    ),
  };
}

/** When the group meets again. */
export function nextDateForm(
  render: Render,
  reader: Reader,
  view: RoundView,
  { date, today, notice }: { readonly date: string; readonly today: string; readonly notice: string },
): Card {
  const t = translator(reader.language);
  const { round, method } = view.loaded.room;
  const { label } = round;
  return render(
    'intervision-date',
    {
      title: t('deeds.nextDateTitle'),
      notice,
      intro: t('deeds.nextDateIntro', { count: method.weeksUntilNext }),
      date,
      first: daysLater(today, 1),
      last: yearLater(today),
      actions: toActions(
        sendOrCancel(
          reader,
          { verb: 'round.nextDate.send', data: { label } },
          { verb: 'round.show', data: { label } },
        ),
        reader,
      ),
    },
    reader,
  );
}
