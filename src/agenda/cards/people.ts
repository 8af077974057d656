import { toActions, type Button } from '../../cards/buttons';
import { plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { dayInWords, translator } from '../../i18n';
import type { Idea, Item } from '../rules';

/** A page of names of who comes and who waits, and how many of each there are. */
export interface PeopleView {
  readonly item: Item;
  /** In the order in which they came; `n` counts from 1 in each list. */
  readonly going: readonly Named[];
  readonly waiting: readonly Named[];
  readonly page: number;
  readonly hasNext: boolean;
}

interface Named {
  readonly n: number;
  readonly name: string;
}

/** `Wie komt er?`: only for coordinators. */
export function peopleCard(render: Render, reader: Reader, view: PeopleView): Card {
  const t = translator(reader.language);
  const { item, going, waiting, page, hasNext } = view;
  const { label, forgotten } = item;
  const asLines = (people: readonly Named[]) =>
    people.map(({ n, name }) => ({
      heading: '',
      text: t('planning.peopleLine', { n, name: plain(name) }),
      weight: 'Default',
      under: [],
      actions: [],
    }));
  const turn = (title: string, to: number): Button => ({
    title,
    verb: 'agenda.people',
    data: { label, page: to },
  });
  const buttons: Button[] = [
    ...(page > 0 ? [turn(t('common.previous'), page - 1)] : []),
    ...(hasNext ? [turn(t('common.next'), page + 1)] : []),
    { title: t('common.open'), verb: 'agenda.open', data: { label } },
  ];
  const groups = [
    { heading: t('planning.peopleGoing', { count: item.going.length }), lines: asLines(going) },
    { heading: t('planning.peopleWaiting', { count: item.waiting.length }), lines: asLines(waiting) },
  ];
  return render(
    'agenda-list',
    {
      title: t('planning.peopleTitle', { label }),
      notice: forgotten ? t('planning.peopleForgotten', forgotten) : '',
      hint: t('planning.peopleHint'),
      groups: groups.filter(({ lines }) => lines.length > 0),
      more: item.going.length + item.waiting.length === 0 && !forgotten ? t('planning.peopleNone') : '',
      actions: toActions(buttons, reader),
    },
    reader,
  );
}

export interface IdeasView {
  readonly ideas: readonly Idea[];
  /** All of the network, or one's own. */
  readonly isAll: boolean;
  readonly page: number;
  readonly hasNext: boolean;
  readonly notice: string;
  readonly now: Date;
}

/** Ideas for a next training. Whose an idea is stands nowhere. */
export function ideasCard(render: Render, reader: Reader, view: IdeasView): Card {
  const t = translator(reader.language);
  const { ideas, isAll, page, hasNext, notice, now } = view;
  const turn = (title: string, to: number): Button => ({ title, verb: 'idea.list', data: { page: to } });
  const lines = ideas.map(({ id, text, at }) => ({
    heading: dayInWords(reader.language, reader.zone, new Date(at), now),
    text: plain(text),
    weight: 'Default',
    under: [],
    actions: toActions([{ title: t('planning.ideaErase'), verb: 'idea.erase', data: { id } }], reader),
  }));
  const buttons: Button[] = [
    ...(page > 0 ? [turn(t('common.previous'), page - 1)] : []),
    ...(hasNext ? [turn(t('common.next'), page + 1)] : []),
    { title: t('planning.idea'), verb: 'idea.open', opensForm: true },
    { title: t('agenda.back'), verb: 'agenda.show' },
  ];
  const hint =
    ideas.length === 0 ? 'planning.ideasEmpty' : isAll ? 'planning.ideasHint' : 'planning.ideasMine';
  return render(
    'agenda-list',
    {
      title: t('planning.ideasTitle'),
      notice,
      hint: t(hint),
      groups: [{ heading: '', lines }],
      more: '',
      actions: toActions(buttons, reader),
    },
    reader,
  );
}
