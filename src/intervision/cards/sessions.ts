import { startOfDate } from '../../calendar/working-days';
import { toAction, toActions } from '../../cards/buttons';
import { inSentence, plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import { METHODS } from '../methods';
import type { Proposal, RoundLine } from '../rules';
import type { DeedOfRound } from '../usecases';
import { proposeButton } from './call';
import { dayOf } from './case';
import { pagesOf } from './queue';
import { statusText } from './view';

export interface SessionsView {
  /** Whose rounds: one's own, or all of the network. */
  readonly shown: 'mine' | 'all';
  readonly maySeeAll: boolean;
  readonly lines: readonly RoundLine[];
  readonly page: number;
  readonly hasNext: boolean;
  /** One's own open deeds and proposed cases; on the first page. */
  readonly deeds: readonly DeedOfRound[];
  readonly proposals: readonly Proposal[];
  readonly name: (person: string | undefined) => string | undefined;
  readonly notice: string;
  /** What was done just now. */
  readonly said: string;
  /** How safe rounds felt, 1 to 5, for who sees all of them; absent when too few said so. */
  readonly safety?: number;
  readonly now: Date;
}

/** `sessies`: rounds that run and that were, what I promised, what I proposed. Never a word of a case of others. */
export function sessionsCard(render: Render, reader: Reader, view: SessionsView): Card {
  const t = translator(reader.language);
  const { shown, maySeeAll, page, hasNext } = view;
  const other = shown === 'mine' ? 'all' : 'mine';
  const isOther = { title: t(NAMES[other]), verb: 'sessions.show', data: { shown: other, page: 0 } };
  const groups = [deedGroup(t, reader, view), roundGroup(t, reader, view), proposalGroup(t, reader, view)];
  return render(
    'intervision-list',
    {
      title: t('cases.sessions'),
      notice: view.notice,
      said: view.said,
      groups: groups.filter((group) => group !== undefined),
      actions: toActions(
        [
          ...(maySeeAll ? [isOther] : []),
          ...pagesOf(t, 'sessions.show', { shown }, page, hasNext),
          ...(page === 0 ? [proposeButton(t)] : []),
        ],
        reader,
      ),
    },
    reader,
  );
}

const NAMES = { mine: 'cases.sessionsMine', all: 'cases.sessionsAll' } as const;
/** More stand with the rounds themselves. */
const MOST_DEEDS = 5;

function roundGroup(t: Translate, reader: Reader, view: SessionsView) {
  const felt = view.safety === undefined ? [] : [t('cases.sessionsSafety', { score: view.safety })];
  return {
    heading: t(NAMES[view.shown]),
    hint: [t(view.lines.length === 0 ? 'cases.sessionsEmpty' : 'cases.sessionsHint'), ...felt].join(' '),
    lines: view.lines.map((line) => roundLine(t, reader, view, line)),
  };
}

function roundLine(t: Translate, reader: Reader, { name, now }: SessionsView, line: RoundLine) {
  const { label, method, facilitator, startedAt, calledAt, nextDate } = line;
  const state = t('cases.sessionLine', {
    status: statusText(t, line),
    day: dayOf(reader, startedAt ?? calledAt, now),
    name: inSentence(name(facilitator) ?? t('common.somebody')),
  });
  const next = nextDate === undefined ? '' : t('cases.sessionNext', { day: dateOf(reader, nextDate, now) });
  return {
    heading: t('cases.sessionTitle', {
      label,
      method: METHODS.get(method)?.texts[reader.language].title ?? method,
    }),
    line: [state, next].filter((one) => one !== '').join(' · '),
    text: '',
    actions: [toAction({ title: t('common.open'), verb: 'round.show', data: { label } }, reader)],
  };
}

function deedGroup(t: Translate, reader: Reader, { deeds, page, now }: SessionsView) {
  if (deeds.length === 0 || page > 0) return undefined;
  const rest = deeds.length - MOST_DEEDS;
  return {
    heading: t('cases.deedsTitle'),
    hint: rest > 0 ? t('cases.deedsMore', { count: rest }) : '',
    lines: deeds.slice(0, MOST_DEEDS).map(({ label, deed }) => ({
      heading: '',
      line: t('cases.deedLine', { label, day: dateOf(reader, deed.due, now) }),
      text: plain(deed.what),
      actions: [
        toAction({ title: t('cases.done'), verb: 'deed.done', data: { label, id: deed.id } }, reader),
      ],
    })),
  };
}

function proposalGroup(t: Translate, reader: Reader, { proposals, page, now }: SessionsView) {
  if (proposals.length === 0 || page > 0) return undefined;
  return {
    heading: t('cases.proposalsTitle'),
    hint: '',
    lines: proposals.slice(0, MOST_PROPOSALS).map(({ id, help, proposedAt }) => ({
      heading: '',
      line: t('cases.proposalLine', { day: dayOf(reader, proposedAt, now) }),
      text: plain(help),
      actions: [toAction({ title: t('common.open'), verb: 'case.show', data: { id } }, reader)],
    })),
  };
}

const MOST_PROPOSALS = 10;

function dateOf(reader: Reader, date: string, now: Date): string {
  return dayOf(reader, startOfDate(reader.zone, date).toISOString(), now);
}
