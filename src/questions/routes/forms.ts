import { z } from 'zod/v4';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import { people, type Caller } from '../../members/usecases';
import type { Loaded } from '../../storage/entries';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { questionForm, referForm, statusName, type FormState, type TextDeed } from '../cards';
import { isAllowed, subjectOf, type Question, type QuestionEvent, type QuestionRefusal } from '../rules';
import { handleQuestion, readQuestion } from '../usecases';
import { answerTo, formNotice, show } from './answer';
import { viewOf, type QuestionRoutesDeps } from './view';

type Asked<Data> = Ask<Caller, Data>;

const entry = z.object({ label: z.string() });
/** `sure`: the words the guard marked were looked at. */
const sure = z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false);
const written = entry.extend({ text: z.string().catch(''), nonce: z.string().min(1).max(100), sure });
const referred = written.extend({ to: z.string().catch('') });

const WITH_TEXT = ['askInfo', 'giveInfo', 'answer', 'supplement'] as const;

/** Every form about a question: it opens, is sent, and comes back with what was typed. */
export function registerForms(bot: Bot<Caller>, deps: QuestionRoutesDeps): void {
  for (const deed of WITH_TEXT) {
    bot.action(`question.${deed}`, entry, (ask) => openTextForm(deps, deed, ask));
    bot.action(`question.${deed}.send`, written, (ask) => sendText(deps, deed, ask));
  }
  bot.action('question.refer', entry, (ask) => openReferral(deps, ask));
  bot.action('question.refer.send', referred, (ask) => sendReferral(deps, ask));
}

/** The question when this person may do this now; else what to say. */
async function forForm(
  deps: QuestionRoutesDeps,
  member: Caller,
  label: string,
  event: QuestionEvent['type'] & TextDeedOrRefer,
): Promise<{ readonly loaded: Loaded<Question> } | { readonly answer: Answer }> {
  const t = translator(member.reader.language);
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return { answer: { words: t('common.notFound') } };
  if (!can(member, `question.${event}`, subjectOf(loaded.entry)))
    return { answer: { words: t('questions.refusedforbidden') } };
  if (isAllowed(loaded.entry.status, event)) return { loaded };
  const status = statusName(t, loaded.entry.status);
  return { answer: await show(deps, member, label, t('questions.refusednotNow', { label, status })) };
}

type TextDeedOrRefer = TextDeed | 'refer';

async function openTextForm(
  deps: QuestionRoutesDeps,
  deed: TextDeed,
  { member, data }: Asked<z.infer<typeof entry>>,
): Promise<Answer> {
  const found = await forForm(deps, member, data.label, deed);
  if ('answer' in found) return found.answer;
  return textForm(deps, member, found.loaded, deed, {
    text: '',
    nonce: deps.newId(),
    notice: '',
    isMarked: false,
  });
}

async function sendText(
  deps: QuestionRoutesDeps,
  deed: TextDeed,
  { member, data }: Asked<z.infer<typeof written>>,
): Promise<Answer> {
  const { label, text, nonce } = data;
  const does = { do: deed, text: text.trim(), once: nonce };
  const outcome = await handleQuestion(deps, member, label, does, data.sure);
  if (!outcome || 'changed' in outcome || !isFormFault(outcome.refused))
    return answerTo(deps, member, label, outcome);
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return answerTo(deps, member, label, undefined);
  const notice = await formNotice(deps, member, label, outcome.refused, text);
  return textForm(deps, member, loaded, deed, { text, nonce, ...notice });
}

async function textForm(
  deps: QuestionRoutesDeps,
  member: Caller,
  loaded: Loaded<Question>,
  deed: TextDeed,
  form: FormState,
): Promise<Answer> {
  const view = await viewOf(deps, loaded, member.network);
  return {
    card: questionForm(deps.render, member.reader, member, view, deed, form),
    summary: loaded.entry.label,
  };
}

async function openReferral(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof entry>>,
): Promise<Answer> {
  const found = await forForm(deps, member, data.label, 'refer');
  if ('answer' in found) return found.answer;
  return referralForm(deps, member, found.loaded, {
    to: '',
    text: '',
    nonce: deps.newId(),
    notice: '',
    isMarked: false,
  });
}

async function sendReferral(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof referred>>,
): Promise<Answer> {
  const { label, to, text, nonce } = data;
  const outcome = await handleQuestion(
    deps,
    member,
    label,
    {
      do: 'refer',
      to,
      text: text.trim(),
      once: nonce,
    },
    data.sure,
  );
  if (!outcome || 'changed' in outcome || !isFormFault(outcome.refused))
    return answerTo(deps, member, label, outcome);
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return answerTo(deps, member, label, undefined);
  const notice = await formNotice(deps, member, label, outcome.refused, text);
  return referralForm(deps, member, loaded, { to, text, nonce, ...notice });
}

async function referralForm(
  deps: QuestionRoutesDeps,
  member: Caller,
  loaded: Loaded<Question>,
  form: FormState & { readonly to: string },
): Promise<Answer> {
  const [view, others] = await Promise.all([
    viewOf(deps, loaded, member.network),
    people(deps.members, member.network.id),
  ]);
  return {
    card: referForm(deps.render, member.reader, member, view, others, form),
    summary: loaded.entry.label,
  };
}

function isFormFault(refused: QuestionRefusal): boolean {
  return ['empty', 'tooLong', 'blocked', 'personal', 'unknownPerson', 'notNow'].includes(refused);
}
