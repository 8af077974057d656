import { z } from 'zod/v4';
import type { Renderers } from '../../delivery/renderers';
import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Bot } from '../../teams/bot';
import { handleQuestion, type Deed } from '../usecases';
import { answerTo, show } from './answer';
import { registerForms } from './forms';
import { registerIntervisionForm } from './intervision';
import { makeSignal } from './make-signal';
import { registerPublished } from './published';
import { registerRegion } from './region';
import { registerQuestionRenderers } from './renderers';
import type { QuestionRoutesDeps } from './view';

export { answeredBefore } from './published';

const entry = z.object({ label: z.string() });
/** `before` pages through what was said: how many of the oldest are still to be seen. */
const shown = entry.extend({ before: z.coerce.number().int().min(1).optional().catch(undefined) });
const AT_ONCE = ['claim', 'takeReferral', 'declineReferral', 'helped', 'notYet', 'withdraw'] as const;

/** The buttons and forms on questions, and the cards that delivery sends about them. */
export function registerQuestions(bot: Bot<Caller>, renderers: Renderers, deps: QuestionRoutesDeps): void {
  bot.action('question.show', shown, ({ member, data }) => show(deps, member, data.label, '', data.before));
  for (const deed of AT_ONCE)
    bot.action(`question.${deed}`, entry, (ask) => carryOut(deps, ask.member, ask.data.label, { do: deed }));
  registerForms(bot, deps);
  registerPublished(bot, deps);
  registerRegion(bot, deps);
  registerIntervisionForm(bot, deps);
  bot.action('question.makeSignal', entry, (ask) => makeSignal(deps, ask));
  registerQuestionRenderers(renderers, deps);
}

/** A signal was made beside a question: back to that, for it still waits for an answer. */
export function backToQuestion(
  deps: QuestionRoutesDeps,
  member: Caller,
  label: string,
  made: string,
): Promise<Answer> {
  return show(
    deps,
    member,
    label,
    translator(member.reader.language)('questions.signalMade', { label: made }),
  );
}

async function carryOut(
  deps: QuestionRoutesDeps,
  member: Caller,
  label: string,
  deed: Deed,
): Promise<Answer> {
  const outcome = await handleQuestion(deps, member, label, deed);
  return answerTo(deps, member, label, outcome);
}
