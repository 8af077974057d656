import { toActions, type Button } from '../../cards/buttons';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { inSentence, plain } from '../../cards/people-text';
import { dayInWords, timeInWords, translator, type Translate } from '../../i18n';
import { hasBegun, standingOf, type Item } from '../rules';
import { comeButton } from './buttons';
import { headingOf, placeOf, spotsOf, standingText, statusOf, takenOf, whenOf } from './words';

/** A page of the agenda as one person sees it, or as everyone in a conversation does. */
export interface AgendaView {
  readonly network: string;
  readonly which: 'coming' | 'past';
  readonly items: readonly Item[];
  readonly page: number;
  readonly hasNext: boolean;
  /** Absent where others look on: then nothing on it is anybody's own. */
  readonly person?: string;
  readonly mayManage: boolean;
  readonly notice?: string;
  readonly now: Date;
}

/** `agenda`: what is coming, soonest first; for coordinators also what is over. */
export function agendaCard(render: Render, reader: Reader, view: AgendaView): Card {
  const t = translator(reader.language);
  const { which, items, notice = '', network } = view;
  const name = inSentence(network);
  return render(
    'agenda-list',
    {
      title:
        which === 'coming'
          ? t('agenda.listTitle', { network: name })
          : t('agenda.pastTitle', { network: name }),
      notice,
      hint: hintOf(t, reader, view),
      groups: [{ heading: '', lines: items.map((item) => lineOf(t, reader, view, item)) }],
      more: '',
      actions: toActions(buttonsOf(t, view), reader),
    },
    reader,
  );
}

function hintOf(t: Translate, { language, zone }: Reader, { which, items, person, now }: AgendaView): string {
  if (items.length === 0) return t(which === 'coming' ? 'agenda.listEmpty' : 'agenda.pastEmpty');
  if (person !== undefined) return t(which === 'coming' ? 'agenda.listHint' : 'agenda.pastHint');
  // Nobody edits a list that was asked for in a channel; so it says from when it is.
  return t('agenda.listShared', {
    day: dayInWords(language, zone, now, now),
    time: timeInWords(language, zone, now),
  });
}

function lineOf(t: Translate, reader: Reader, view: AgendaView, item: Item) {
  const { person, now } = view;
  const { label } = item;
  const isOpen = item.status === 'gepland' && !hasBegun(item, now);
  const standing = person === undefined ? undefined : standingOf(item, person);
  const isOn = standing !== undefined && standing.is !== 'out';
  const under = [
    whenOf(t, reader, item, now),
    placeOf(t, item),
    isOpen ? spotsNow(t, view, item) : statusOf(t, item, now),
    isOn && item.status === 'gepland' && !item.forgotten ? standingText(t, standing) : '',
  ];
  const buttons: Button[] = [
    ...(isOpen ? [comeButton(t, label, standing ?? { is: 'out' })] : []),
    { title: t('common.open'), verb: 'agenda.open', data: { label } },
  ];
  return {
    heading: headingOf(t, item),
    text: plain(item.title),
    weight: 'Bolder',
    under: under.filter((line) => line !== '').map((line) => ({ line })),
    // One button that stands out on a list of five would be five.
    actions: toActions(
      buttons.map(({ style: _style, ...button }) => button),
      reader,
    ),
  };
}

/** Where others look on, how many places are left would soon be untrue. */
function spotsNow(t: Translate, { person, mayManage }: AgendaView, item: Item): string {
  if (person === undefined) return '';
  return mayManage ? takenOf(t, item) : spotsOf(t, item);
}

function buttonsOf(t: Translate, { which, page, hasNext, person, mayManage }: AgendaView): Button[] {
  const isShared = person === undefined;
  const turn = (title: string, to: number): Button => ({
    title,
    verb: 'agenda.show',
    data: { which, page: to },
  });
  const other = which === 'coming' ? 'past' : 'coming';
  return [
    ...(page > 0 ? [turn(t('common.previous'), page - 1)] : []),
    ...(hasNext ? [turn(t('common.next'), page + 1)] : []),
    ...(mayManage && !isShared
      ? [{ title: t('planning.add'), verb: 'agenda.new', opensForm: true } as const]
      : []),
    { title: t('planning.idea'), verb: 'idea.open', opensForm: true },
    ...(mayManage && !isShared
      ? [
          { title: t('planning.ideas'), verb: 'idea.list' },
          { title: t(`agenda.${other}`), verb: 'agenda.show', data: { which: other, page: 0 } },
        ]
      : []),
  ];
}

/** The dates of a series that changed or is off, for somebody who comes to them. */
export function seriesCard(
  render: Render,
  reader: Reader,
  view: {
    readonly items: readonly Item[];
    readonly person: string;
    readonly news: 'changed' | 'cancelled';
    readonly now: Date;
  },
): Card {
  const t = translator(reader.language);
  const { items, person, news, now } = view;
  const shown = items.slice(0, MOST_DATES_SHOWN);
  const lines = shown.map((item) => {
    const line = lineOf(t, reader, { ...EMPTY, person, now }, item);
    return news === 'cancelled' ? { ...line, actions: [] } : line;
  });
  const reason = items.find((item) => item.reason !== undefined)?.reason;
  return render(
    'agenda-list',
    {
      title: t(news === 'cancelled' ? 'agenda.seriesCancelledTitle' : 'agenda.seriesChangedTitle'),
      notice: reason === undefined ? '' : `${t('agenda.reason')}: ${inSentence(reason)}`,
      hint: t(news === 'cancelled' ? 'agenda.seriesCancelledText' : 'agenda.seriesChangedText'),
      groups: [{ heading: '', lines }],
      more: items.length > shown.length ? t('agenda.more', { count: items.length - shown.length }) : '',
      actions: toActions([{ title: t('agenda.back'), verb: 'agenda.show' }], reader),
    },
    reader,
  );
}

/** So many fit on a card. */
const MOST_DATES_SHOWN = 8;
const EMPTY = { network: '', which: 'coming', items: [], page: 0, hasNext: false, mayManage: false } as const;
