import type { Card } from '../../cards/templates';
import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import { markedNotice } from '../../privacy/cards';
import type { Answer } from '../../teams/answer';
import { askerCard, handlerCard, statusName } from '../cards';
import type { QuestionRefusal } from '../rules';
import { readQuestion, type Outcome } from '../usecases';
import { askerViewOf, handlerViewOf, type QuestionRoutesDeps } from './view';

/** The question as this person sees it now, after what must be said first. */
export async function show(
  deps: QuestionRoutesDeps,
  member: Caller,
  label: string,
  notice = '',
  before?: number,
): Promise<Answer> {
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return { words: translator(member.reader.language)('common.notFound') };
  const page = before === undefined ? {} : { before };
  const isMine = loaded.entry.asker === member.person.id;
  const seen = await (isMine ? askerViewOf : handlerViewOf)(deps, loaded, member.network);
  const view = { ...seen, notice, ...page };
  const card: Card = isMine
    ? askerCard(deps.render, member.reader, view)
    : handlerCard(deps.render, member.reader, member, view);
  return { card, summary: label };
}

/** After a deed: the question as it is now, or a clear sentence why not. */
export async function answerTo(
  deps: QuestionRoutesDeps,
  member: Caller,
  label: string,
  outcome: Outcome,
): Promise<Answer> {
  const t = translator(member.reader.language);
  if (!outcome) return { words: t('common.notFound') };
  if ('changed' in outcome) return afterwards(deps, member, label);
  if (outcome.refused === 'forbidden') return { words: t('questions.refusedforbidden') };
  return show(deps, member, label, await refusalText(deps, member, label, outcome.refused));
}

/** Who handed it on may have lost sight of it: then a word is enough. */
async function afterwards(deps: QuestionRoutesDeps, member: Caller, label: string): Promise<Answer> {
  const answer = await show(deps, member, label);
  return 'card' in answer ? answer : { words: translator(member.reader.language)('questions.handlerGone') };
}

async function refusalText(
  deps: QuestionRoutesDeps,
  member: Caller,
  label: string,
  refused: QuestionRefusal,
): Promise<string> {
  const t = translator(member.reader.language);
  if (refused === 'blocked') return t('registration.blockedHere');
  if (refused === 'personal') return '';
  const loaded = await readQuestion(deps, member, label);
  return t(`questions.refused${refused}`, {
    label,
    status: loaded ? statusName(t, loaded.entry.status) : '',
  });
}

/** What stands on a form that comes back: why, and for words the guard marked, which. */
export async function formNotice(
  deps: QuestionRoutesDeps,
  member: Caller,
  label: string,
  refused: QuestionRefusal,
  text: string,
): Promise<{ readonly notice: string; readonly isMarked: boolean }> {
  if (refused !== 'personal')
    return { notice: await refusalText(deps, member, label, refused), isMarked: false };
  return { notice: markedNotice(translator(member.reader.language), [text]), isMarked: true };
}
