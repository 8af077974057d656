import { z } from 'zod/v4';
import { translator } from '../../i18n';
import { NO_WORDS, type CaseWords } from '../../intervision/cards';
import { LONGEST_CASE, LONGEST_HELP } from '../../intervision/rules';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { markedNotice } from '../../privacy/cards';
import type { Loaded } from '../../storage/entries';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { intervisionForm, statusName } from '../cards';
import { isAllowed, subjectOf, type Question, type QuestionRefusal } from '../rules';
import { proposeForIntervision, readQuestion } from '../usecases';
import { answerTo, formNotice, show } from './answer';
import { viewOf, type QuestionRoutesDeps } from './view';

type Asked<Data> = Ask<Caller, Data>;

const entry = z.object({ label: z.string() });
const words = z.string().catch('');
const written = entry.extend({
  about: words,
  help: words,
  works: words,
  better: words,
  nonce: z.string().min(1).max(100),
  /** The words the guard marked were looked at. */
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
});

/** A question becomes a case to think about together, written anew by who handles it. */
export function registerIntervisionForm(bot: Bot<Caller>, deps: QuestionRoutesDeps): void {
  bot.action('question.intervision', entry, (ask) => open(deps, ask));
  bot.action('question.intervision.send', written, (ask) => send(deps, ask));
}

async function open(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof entry>>,
): Promise<Answer> {
  const { label } = data;
  const t = translator(member.reader.language);
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return { words: t('common.notFound') };
  const { status } = loaded.entry;
  if (!can(member, 'question.makeSignal', subjectOf(loaded.entry)))
    return { words: t('questions.refusedforbidden') };
  if (!isAllowed(status, 'intervision'))
    return show(deps, member, label, t('questions.refusednotNow', { label, status: statusName(t, status) }));
  return form(deps, member, loaded, { words: NO_WORDS, nonce: deps.newId(), notice: '', isMarked: false });
}

async function send(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof written>>,
): Promise<Answer> {
  const { label, nonce, sure, ...typed } = data;
  const outcome = await proposeForIntervision(deps, member, label, {
    ...typed,
    once: nonce,
    isChecked: sure,
  });
  if (outcome && 'changed' in outcome)
    return show(deps, member, label, translator(member.reader.language)('questions.intervisionSent'));
  const loaded = outcome && isFormFault(outcome.refused) && (await readQuestion(deps, member, label));
  if (!outcome || !loaded) return answerTo(deps, member, label, outcome);
  const notice = await noticeOf(deps, member, label, outcome.refused, typed);
  return form(deps, member, loaded, { words: typed, nonce, ...notice });
}

async function noticeOf(
  deps: QuestionRoutesDeps,
  member: Caller,
  label: string,
  refused: QuestionRefusal,
  typed: CaseWords,
): Promise<{ readonly notice: string; readonly isMarked: boolean }> {
  const t = translator(member.reader.language);
  const limits = { about: LONGEST_CASE, help: LONGEST_HELP };
  if (refused === 'tooLong') return { notice: t('cases.tooLong', limits), isMarked: false };
  if (refused === 'personal')
    return { notice: markedNotice(t, [typed.about, typed.help, typed.works, typed.better]), isMarked: true };
  return formNotice(deps, member, label, refused, '');
}

async function form(
  deps: QuestionRoutesDeps,
  member: Caller,
  loaded: Loaded<Question>,
  state: {
    readonly words: CaseWords;
    readonly nonce: string;
    readonly notice: string;
    readonly isMarked: boolean;
  },
): Promise<Answer> {
  const view = await viewOf(deps, loaded, member.network);
  const card = intervisionForm(deps.render, member.reader, member, view, state);
  return { card, summary: loaded.entry.label };
}

function isFormFault(refused: QuestionRefusal): boolean {
  return ['empty', 'tooLong', 'blocked', 'personal', 'notNow'].includes(refused);
}
