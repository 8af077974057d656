import { z } from 'zod/v4';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { markedNotice } from '../../privacy/cards';
import type { Registration } from '../../registration/rules';
import type { Loaded } from '../../storage/entries';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { helpedCard, publishForm, statusName, suggestionsCard, type PublishState } from '../cards';
import { isAllowed, LONGEST_PUBLISHED, subjectOf, type Question, type QuestionRefusal } from '../rules';
import { alikePublished, publishQuestion, readQuestion, unpublishQuestion } from '../usecases';
import { answerTo, formNotice, show } from './answer';
import { viewOf, type QuestionRoutesDeps } from './view';

type Asked<Data> = Ask<Caller, Data>;

const entry = z.object({ label: z.string() });
const words = z.string().catch('');
const written = entry.extend({
  question: words,
  answer: words,
  nonce: z.string().min(1).max(100),
  /** The words the guard marked were looked at. */
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
});
type Written = z.infer<typeof written>;

/** An answered question becomes one that everyone may read; and what is published answers a question before it is asked. */
export function registerPublished(bot: Bot<Caller>, deps: QuestionRoutesDeps): void {
  bot.action('question.publish', entry, (ask) => open(deps, ask));
  bot.action('question.publish.send', written, (ask) => send(deps, ask));
  bot.action('question.unpublish', entry, (ask) => takeBack(deps, ask));
  bot.action('question.thisHelps', z.object({}), ({ member: { reader } }) => {
    const summary = translator(reader.language)('questions.thisHelped');
    return Promise.resolve({ card: helpedCard(deps.render, reader), summary });
  });
}

/** What was answered before, when a question that is about to be sent is like it; undefined when nothing is. */
export async function answeredBefore(
  deps: QuestionRoutesDeps,
  member: Caller,
  registration: Registration,
  nonce: string,
): Promise<Answer | undefined> {
  const alike = await alikePublished(deps, member, registration.text);
  if (alike.length === 0) return undefined;
  const { reader, network } = member;
  const card = suggestionsCard(deps.render, reader, { registration, nonce, network }, alike);
  return { card, summary: translator(reader.language)('questions.alikeTitle') };
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
  if (!can(member, 'question.publish', subjectOf(loaded.entry)))
    return { words: t('questions.refusedforbidden') };
  if (!isAllowed(status, 'publish')) {
    const notice = t('questions.refusednotNow', { label, status: statusName(t, status) });
    return show(deps, member, label, notice);
  }
  return form(deps, member, loaded, {
    ...startOf(member, loaded),
    nonce: deps.newId(),
    notice: '',
    isMarked: false,
  });
}

/** What is published now; else one's own last answer. The question is always to be put in other words. */
function startOf({ person }: Caller, { entry: { published }, texts }: Loaded<Question>) {
  if (published) return { question: published.question, answer: published.answer };
  const mine = texts
    .filter(({ kind, by }) => kind === 'answer' && by === person.id)
    .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return { question: '', answer: (mine.at(-1)?.text ?? '').slice(0, LONGEST_PUBLISHED.answer) };
}

async function send(deps: QuestionRoutesDeps, { member, data }: Asked<Written>): Promise<Answer> {
  const { label, question, answer, nonce, sure } = data;
  const outcome = await publishQuestion(deps, member, label, { question, answer, once: nonce }, sure);
  if (outcome && 'changed' in outcome)
    return show(deps, member, label, translator(member.reader.language)('questions.published'));
  if (!outcome || !isFormFault(outcome.refused)) return answerTo(deps, member, label, outcome);
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return answerTo(deps, member, label, undefined);
  const notice = await noticeOf(deps, member, data, outcome.refused);
  return form(deps, member, loaded, { question, answer, nonce, ...notice });
}

async function noticeOf(
  deps: QuestionRoutesDeps,
  member: Caller,
  { label, question, answer }: Written,
  refused: QuestionRefusal,
): Promise<Pick<PublishState, 'notice' | 'isMarked'>> {
  const t = translator(member.reader.language);
  if (refused === 'personal') return { notice: markedNotice(t, [question, answer]), isMarked: true };
  if (refused === 'tooLong')
    return { notice: t('questions.publishTooLong', LONGEST_PUBLISHED), isMarked: false };
  return formNotice(deps, member, label, refused, '');
}

async function form(
  deps: QuestionRoutesDeps,
  member: Caller,
  loaded: Loaded<Question>,
  state: PublishState,
): Promise<Answer> {
  const view = await viewOf(deps, loaded, member.network);
  return {
    card: publishForm(deps.render, member.reader, member, view, state),
    summary: loaded.entry.label,
  };
}

async function takeBack(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof entry>>,
): Promise<Answer> {
  const outcome = await unpublishQuestion(deps, member, data.label);
  if (!outcome || !('changed' in outcome)) return answerTo(deps, member, data.label, outcome);
  return show(deps, member, data.label, translator(member.reader.language)('questions.unpublished'));
}

function isFormFault(refused: QuestionRefusal): boolean {
  return ['empty', 'tooLong', 'blocked', 'personal', 'notNow'].includes(refused);
}
