import { toActions, type Button } from '../../cards/buttons';
import { inSentence, plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import { hasBegun, standingOf, type Item } from '../rules';
import { comeButton } from './buttons';
import { headingOf, placeOf, spotsOf, standingText, statusOf, takenOf, whenOf } from './words';

/** An item as one person sees it. */
export interface ItemView {
  readonly item: Item;
  readonly person: string;
  readonly mayManage: boolean;
  readonly now: Date;
  /** What a press led to, or why it was refused. */
  readonly notice?: string;
  /** What the card is for, when it is sent rather than asked for: above the item's own heading. */
  readonly title?: string;
  readonly lead?: string;
}

/** Everything about one training or meeting, with what this person can do about it. */
export function itemCard(render: Render, reader: Reader, view: ItemView): Card {
  const t = translator(reader.language);
  const { item, person, mayManage, now, notice = '', lead = '', title = headingOf(t, item) } = view;
  const standing = standingOf(item, person);
  const isOpen = item.status === 'gepland' && !hasBegun(item, now);
  const facts = [
    ...factsOf(t, reader, item, now),
    ...(mayManage || !isOpen
      ? [{ title: t('agenda.spots'), value: takenOf(t, item) }]
      : [{ title: t('agenda.spots'), value: spotsOf(t, item) }]),
    ...(item.came === undefined ? [] : [{ title: t('planning.cameFact'), value: String(item.came) }]),
    ...(item.forgotten || item.status === 'geannuleerd'
      ? []
      : [{ title: t('agenda.mine'), value: standingText(t, standing) }]),
  ];
  const buttons = [
    ...(isOpen ? [comeButton(t, item.label, standing)] : []),
    ...(isOpen && standing.is === 'going' ? [fileButton(t, item.label)] : []),
    backButton(t),
    ...(mayManage ? manageButtons(t, item, now) : []),
  ];
  return render(
    'agenda-item',
    {
      title,
      notice,
      lead,
      name: plain(item.title),
      facts,
      links: isOpen || !hasEnded(item, now) ? linkOf(t, item) : [],
      blocks: blocksOf(t, item),
      actions: toActions(buttons, reader),
    },
    reader,
  );
}

/** The same for everyone in the team's channel: nobody's own, and it follows what changes. */
export function channelItemCard(
  render: Render,
  reader: Reader,
  { item, now }: Pick<ItemView, 'item' | 'now'>,
): Card {
  const t = translator(reader.language);
  const { label } = item;
  const isOpen = item.status === 'gepland' && !hasBegun(item, now);
  const buttons: Button[] = [
    ...(isOpen ? [comeButton(t, label, { is: 'out' }), comeButton(t, label, { is: 'going' })] : []),
    { title: t('common.open'), verb: 'agenda.open', data: { label } },
  ];
  return render(
    'agenda-item',
    {
      title: headingOf(t, item),
      notice: '',
      lead: '',
      name: plain(item.title),
      facts: [
        ...factsOf(t, reader, item, now),
        ...(isOpen ? [{ title: t('agenda.spots'), value: spotsOf(t, item) }] : []),
      ],
      links: [],
      blocks: blocksOf(t, item),
      actions: toActions(buttons, reader),
    },
    reader,
  );
}

/** What everybody may know. */
function factsOf(t: Translate, reader: Reader, item: Item, now: Date) {
  const { giver, series, label } = item;
  return [
    { title: t('agenda.whenFact'), value: whenOf(t, reader, item, now) },
    { title: t('agenda.place'), value: placeOf(t, item) },
    ...(giver === '' ? [] : [{ title: t('agenda.giver'), value: inSentence(giver) }]),
    ...(series
      ? [
          {
            title: t('agenda.series'),
            value: t('agenda.seriesFact', {
              n: numberOf(label) - numberOf(series.first) + 1,
              count: series.count,
              repeat: t(`agenda.repeat${series.repeat}`),
            }),
          },
        ]
      : []),
    { title: t('agenda.status'), value: statusOf(t, item, now) },
  ];
}

function blocksOf(t: Translate, { about, reason = '' }: Item) {
  return [
    ...(reason === '' ? [] : [block(t('agenda.reason'), reason)]),
    ...(about === '' ? [] : [block(t('agenda.about'), about)]),
  ];
}

/** To meet online; the address was looked at when it was kept. */
function linkOf(t: Translate, { link, status }: Item) {
  return link === '' || status === 'geannuleerd'
    ? []
    : [{ type: 'Action.OpenUrl', title: t('agenda.openLink'), url: link }];
}

function hasEnded({ end }: Item, now: Date): boolean {
  return Date.parse(end) <= now.getTime();
}

/** The dates of a series have consecutive numbers. */
function numberOf(label: string): number {
  return Number(label.split('-')[2] ?? 0);
}

function backButton(t: Translate): Button {
  return { title: t('agenda.back'), verb: 'agenda.show' };
}

function fileButton(t: Translate, label: string): Button {
  return { title: t('agenda.file'), verb: 'agenda.file', data: { label } };
}

/** What a coordinator does: with what is to come, and with what was. */
function manageButtons(t: Translate, item: Item, now: Date): Button[] {
  const data = { label: item.label };
  const people: Button = { title: t('planning.people'), verb: 'agenda.people', data };
  if (item.status === 'geannuleerd') return [people];
  if (hasBegun(item, now))
    return [people, { title: t('planning.came'), verb: 'agenda.came', data, opensForm: true }];
  return [
    people,
    { title: t('planning.change'), verb: 'agenda.change', data, opensForm: true },
    { title: t('planning.cancel'), verb: 'agenda.cancel', data, opensForm: true },
    { title: t('planning.channel'), verb: 'agenda.channel', data },
  ];
}
