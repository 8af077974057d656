import { toAction, toActions, type Button } from '../../cards/buttons';
import { inSentence, plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator } from '../../i18n';
import type { Proposal } from '../rules';
import { dayOf } from './case';

export interface QueueView {
  readonly proposals: readonly Proposal[];
  readonly name: (person: string | undefined) => string | undefined;
  readonly page: number;
  readonly hasNext: boolean;
  readonly now: Date;
}

/** `Voorgestelde casussen`: a page of what waits for a round, for who may call one. */
export function queueCard(render: Render, reader: Reader, view: QueueView): Card {
  const t = translator(reader.language);
  const { proposals, name, page, hasNext, now } = view;
  const lines = proposals.map(({ id, by, help, proposedAt }) => ({
    heading: '',
    line: t('cases.queueLine', {
      name: inSentence(name(by) ?? t('common.somebody')),
      day: dayOf(reader, proposedAt, now),
    }),
    text: plain(help),
    actions: [toAction({ title: t('common.open'), verb: 'case.show', data: { id } }, reader)],
  }));
  const hint = t(proposals.length === 0 ? 'cases.queueEmpty' : 'cases.queueHint');
  const shown = {
    title: t('cases.queue'),
    notice: '',
    said: '',
    groups: [{ heading: '', hint, lines }],
    actions: toActions(pagesOf(t, 'cases.list', {}, page, hasNext), reader),
  };
  return render('intervision-list', shown, reader);
}

/** To the page before and the one after, where there is one. */
export function pagesOf(
  t: ReturnType<typeof translator>,
  verb: string,
  data: Readonly<Record<string, string>>,
  page: number,
  hasNext: boolean,
): Button[] {
  const turn = (title: string, to: number): Button => ({ title, verb, data: { ...data, page: to } });
  return [
    ...(page > 0 ? [turn(t('common.previous'), page - 1)] : []),
    ...(hasNext ? [turn(t('common.next'), page + 1)] : []),
  ];
}
