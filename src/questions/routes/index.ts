import { z } from 'zod/v4';
import type { Card } from '../../cards/templates';
import type { Renderers } from '../../delivery/renderers';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import { people, type Caller } from '../../members/usecases';
import { registrationForm } from '../../registration/cards';
import type { Loaded } from '../../storage/entries';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import type { Turn } from '../../teams/turn';
import { askerCard, handlerCard, questionForm, referForm, statusName, type TextDeed } from '../cards';
import { registerQuestionRenderers } from './renderers';
import { isAllowed, subjectOf, type Question, type QuestionEvent, type QuestionRefusal } from '../rules';
import { handleQuestion, readQuestion, type Deed, type Outcome } from '../usecases';
import { viewOf, type QuestionRoutesDeps } from './view';

type Asked<Data> = Ask<Caller, Data>;

const entry = z.object({ label: z.string() });
/** `before` pages through what was said: how many of the oldest are still to be seen. */
const shown = entry.extend({ before: z.coerce.number().int().min(1).optional().catch(undefined) });
const written = entry.extend({ text: z.string().catch(''), nonce: z.string().min(1).max(100) });
const referred = written.extend({ to: z.string().catch('') });

const AT_ONCE = ['claim', 'takeReferral', 'declineReferral', 'helped', 'notYet', 'withdraw'] as const;
const WITH_TEXT = ['askInfo', 'giveInfo', 'answer', 'supplement'] as const;

/** The buttons and forms on questions, and the cards that delivery sends about them. */
export function registerQuestions(bot: Bot<Caller>, renderers: Renderers, deps: QuestionRoutesDeps): void {
  bot.action('question.show', shown, ({ member, data }) => show(deps, member, data.label, '', data.before));
  for (const deed of AT_ONCE)
    bot.action(`question.${deed}`, entry, (ask) => carryOut(deps, ask.member, ask.data.label, { do: deed }));
  for (const deed of WITH_TEXT) {
    bot.action(`question.${deed}`, entry, (ask) => openTextForm(deps, deed, ask));
    bot.action(`question.${deed}.send`, written, (ask) => sendText(deps, deed, ask));
  }
  bot.action('question.refer', entry, (ask) => openReferral(deps, ask));
  bot.action('question.refer.send', referred, (ask) => sendReferral(deps, ask));
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

/** The question as this person sees it now, after what must be said first. */
async function show(
  deps: QuestionRoutesDeps,
  member: Caller,
  label: string,
  notice = '',
  before?: number,
): Promise<Answer> {
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return { words: translator(member.reader.language)('common.notFound') };
  const page = before === undefined ? {} : { before };
  const view = { ...(await viewOf(deps, loaded, member.network)), notice, ...page };
  const isMine = loaded.entry.asker === member.person.id;
  const card: Card = isMine
    ? askerCard(deps.render, member.reader, view)
    : handlerCard(deps.render, member.reader, member, view);
  return { card, summary: label };
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

/** After a deed: the question as it is now, or a clear sentence why not. */
async function answerTo(
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
  const loaded = await readQuestion(deps, member, label);
  return t(`questions.refused${refused}`, {
    label,
    status: loaded ? statusName(t, loaded.entry.status) : '',
  });
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
  return textForm(deps, member, found.loaded, deed, { text: '', nonce: deps.newId(), notice: '' });
}

async function sendText(
  deps: QuestionRoutesDeps,
  deed: TextDeed,
  { member, data }: Asked<z.infer<typeof written>>,
): Promise<Answer> {
  const { label, text, nonce } = data;
  const outcome = await handleQuestion(deps, member, label, { do: deed, text: text.trim(), once: nonce });
  if (!outcome || 'changed' in outcome || !isFormFault(outcome.refused))
    return answerTo(deps, member, label, outcome);
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return answerTo(deps, member, label, undefined);
  const notice = await refusalText(deps, member, label, outcome.refused);
  return textForm(deps, member, loaded, deed, { text, nonce, notice });
}

async function textForm(
  deps: QuestionRoutesDeps,
  member: Caller,
  loaded: Loaded<Question>,
  deed: TextDeed,
  form: { readonly text: string; readonly nonce: string; readonly notice: string },
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
  return referralForm(deps, member, found.loaded, { to: '', text: '', nonce: deps.newId(), notice: '' });
}

async function sendReferral(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof referred>>,
): Promise<Answer> {
  const { label, to, text, nonce } = data;
  const outcome = await handleQuestion(deps, member, label, {
    do: 'refer',
    to,
    text: text.trim(),
    once: nonce,
  });
  if (!outcome || 'changed' in outcome || !isFormFault(outcome.refused))
    return answerTo(deps, member, label, outcome);
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return answerTo(deps, member, label, undefined);
  const notice = await refusalText(deps, member, label, outcome.refused);
  return referralForm(deps, member, loaded, { to, text, nonce, notice });
}

async function referralForm(
  deps: QuestionRoutesDeps,
  member: Caller,
  loaded: Loaded<Question>,
  form: { readonly to: string; readonly text: string; readonly nonce: string; readonly notice: string },
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

/** Opens the form of a signal with the question in it, to be reworded by who makes it. The question stays as it is. */
async function makeSignal(
  deps: QuestionRoutesDeps,
  { member, turn, data }: Asked<z.infer<typeof entry>>,
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
    isBlocked: false,
    isPrivate: turn.place.scope === 'personal' || turn.via === 'dialog',
  });
  return { card, summary: t('questions.makeSignal') };
}

function isFormFault(refused: QuestionRefusal): boolean {
  return ['empty', 'tooLong', 'blocked', 'unknownPerson'].includes(refused);
}
