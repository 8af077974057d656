import { translator } from '../../i18n';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { registrationForm } from '../../registration/cards';
import type { Answer } from '../../teams/answer';
import type { Ask } from '../../teams/bot';
import type { Turn } from '../../teams/turn';
import { statusName } from '../cards';
import { isAllowed, subjectOf, type Question } from '../rules';
import { readQuestion } from '../usecases';
import { show } from './answer';
import type { QuestionRoutesDeps } from './view';

/** Opens the form of a signal with the question in it, to be reworded by who makes it. The question stays as it is. */
export async function makeSignal(
  deps: QuestionRoutesDeps,
  { member, turn, data }: Ask<Caller, { readonly label: string }>,
): Promise<Answer> {
  const t = translator(member.reader.language);
  const loaded = await readQuestion(deps, member, data.label);
  if (!loaded) return { words: t('common.notFound') };
  if (!can(member, 'question.makeSignal', subjectOf(loaded.entry)))
    return { words: t('questions.refusedforbidden') };
  const { status } = loaded.entry;
  if (!isAllowed(status, 'answer')) {
    const notice = t('questions.refusednotNow', { label: data.label, status: statusName(t, status) });
    return show(deps, member, data.label, notice);
  }
  return signalForm(deps, member, turn, loaded.entry);
}

function signalForm(deps: QuestionRoutesDeps, member: Caller, turn: Turn, question: Question): Answer {
  const t = translator(member.reader.language);
  const { theme } = question.details;
  const card = registrationForm(deps.render, member.reader, {
    network: member.network,
    kind: 'signal',
    owner: '',
    text: question.text,
    details: { visibility: 'named', ...(theme === undefined ? {} : { theme }) },
    nonce: deps.newId(),
    beside: question.label,
    notice: '',
    guard: 'fine',
    alike: [],
    isPrivate: turn.place.scope === 'personal' || turn.via === 'dialog',
  });
  return { card, summary: t('questions.makeSignal') };
}
