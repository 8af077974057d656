import { z } from 'zod/v4';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import { otherNetworks, type Caller } from '../../members/usecases';
import type { Loaded } from '../../storage/entries';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { regionForm, statusName, type FormState } from '../cards';
import { isAllowed, subjectOf, type Question } from '../rules';
import { askRegion, readQuestion } from '../usecases';
import { answerTo, formNotice, show } from './answer';
import { registerRegional, written } from './regional';
import { viewOf, type QuestionRoutesDeps } from './view';

type Asked<Data> = Ask<Caller, Data>;

const entry = z.object({ label: z.string() });
const worded = entry.extend(written);

/** A question that goes to the other networks, and what they do with it. */
export function registerRegion(bot: Bot<Caller>, deps: QuestionRoutesDeps): void {
  bot.action('question.askRegion', entry, (ask) => open(deps, ask));
  bot.action('question.askRegion.send', worded, (ask) => send(deps, ask));
  registerRegional(bot, deps);
}

async function open(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof entry>>,
): Promise<Answer> {
  const { label } = data;
  const t = translator(member.reader.language);
  const loaded = await readQuestion(deps, member, label);
  if (!loaded) return { words: t('common.notFound') };
  const { status, region } = loaded.entry;
  if (!can(member, 'question.askRegion', subjectOf(loaded.entry)))
    return { words: t('questions.refusedforbidden') };
  if (region !== undefined) return show(deps, member, label, t('questions.refusedalready'));
  if (isAllowed(status, 'askRegion'))
    return form(deps, member, loaded, { text: '', nonce: deps.newId(), notice: '', isMarked: false });
  return show(deps, member, label, t('questions.refusednotNow', { label, status: statusName(t, status) }));
}

async function send(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof worded>>,
): Promise<Answer> {
  const { label, text, nonce, sure } = data;
  const outcome = await askRegion(deps, member, label, { text, once: nonce }, sure);
  if (outcome && 'changed' in outcome)
    return show(deps, member, label, translator(member.reader.language)('questions.regionSent'));
  const isFormFault =
    outcome && ['empty', 'tooLong', 'blocked', 'personal', 'notNow'].includes(outcome.refused);
  const loaded = isFormFault ? await readQuestion(deps, member, label) : undefined;
  if (!outcome || !loaded) return answerTo(deps, member, label, outcome);
  const notice = await formNotice(deps, member, label, outcome.refused, text);
  return form(deps, member, loaded, { text, nonce, ...notice });
}

async function form(
  deps: QuestionRoutesDeps,
  member: Caller,
  loaded: Loaded<Question>,
  state: FormState,
): Promise<Answer> {
  const { label } = loaded.entry;
  const others = await otherNetworks(deps.members, member.network.id);
  const alone = translator(member.reader.language)('questions.refusedalone');
  if (others.length === 0) return show(deps, member, label, alone);
  const view = await viewOf(deps, loaded, member.network);
  return { card: regionForm(deps.render, member.reader, member, view, others, state), summary: label };
}
