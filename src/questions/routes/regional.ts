import { z } from 'zod/v4';
import type { Rendered, Renderers } from '../../delivery/renderers';
import { noticeCard } from '../../cards/notice';
import { translator } from '../../i18n';
import type { Network } from '../../members/rules';
import { recipient, type Caller } from '../../members/usecases';
import { markedNotice } from '../../privacy/cards';
import type { TextRefusal } from '../../privacy/rules';
import type { Intent } from '../../storage/outbox';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { regionalAnswerForm, regionalCard, regionalStatus, type FormState } from '../cards';
import {
  answerRegional,
  declineRegional,
  endInRegion,
  passOnRegional,
  readRegional,
  shareWithRegion,
  takeAnswer,
} from '../usecases';
import type { QuestionRoutesDeps } from './view';

type Asked<Data> = Ask<Caller, Data>;

/** What a form with one text sends. `sure`: the words the guard marked were looked at. */
export const written = {
  text: z.string().catch(''),
  nonce: z.string().min(1).max(100),
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
};
const named = z.object({ id: z.string() });
const answered = named.extend(written);

/** What one can do with a question of another network. */
export function registerRegional(bot: Bot<Caller>, deps: QuestionRoutesDeps): void {
  bot.action('regional.show', named, ({ member, data }) => show(deps, member, data.id));
  bot.action('regional.answer', named, (ask) => open(deps, ask));
  bot.action('regional.answer.send', answered, (ask) => send(deps, ask));
  bot.action('regional.decline', named, async ({ member, data }) => {
    const outcome = await declineRegional(deps, member, data.id);
    return afterwards(deps, member, data.id, outcome && 'refused' in outcome);
  });
}

/** The card that another network gets, and the tasks by which questions and answers go from one to the other. */
export function registerRegionalRenderers(renderers: Renderers, deps: QuestionRoutesDeps): void {
  const task = (work: Work) => ({
    render: async (intent: Intent): Promise<'later' | undefined> => {
      const network = await networkOf(deps, intent);
      return network ? work(deps, network, intent.about) : 'later';
    },
  });
  renderers.set('questions.region', task(shareWithRegion));
  renderers.set('questions.region-over', task(endInRegion));
  renderers.set('questions.regional-back', task(takeAnswer));
  renderers.set('questions.regional', {
    render: (intent) => renderRegional(deps, intent),
    undeliverable: async (intent) => {
      const network = await networkOf(deps, intent);
      if (network && 'person' in intent.to)
        await passOnRegional(deps, network, intent.about, intent.to.person);
    },
  });
}

type Work = (deps: QuestionRoutesDeps, here: Network, about: string) => Promise<'later' | undefined>;

async function networkOf(deps: QuestionRoutesDeps, intent: Intent): Promise<Network | undefined> {
  const network = (await deps.members.store.network(intent.network))?.value;
  return network?.removedAt === undefined ? network : undefined;
}

/** A new card goes only to who can still answer; one that was sent follows the question to its end. */
async function renderRegional(deps: QuestionRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const member =
    'person' in intent.to ? await recipient(deps.members, intent.network, intent.to.person) : undefined;
  if (!member) return undefined;
  const { reader, network } = member;
  const seen = await readRegional(deps, member, intent.about);
  const isEdit = intent.replaces !== undefined;
  const t = translator(reader.language);
  const title = t('questions.regionalTitle');
  if (!seen)
    return isEdit
      ? {
          card: noticeCard(deps.render, reader, { title, paragraphs: [t('questions.handlerGone')] }),
          summary: title,
        }
      : undefined;
  if (!isEdit && seen.state !== 'open') return undefined;
  return {
    card: regionalCard(deps.render, reader, { ...seen, network }),
    summary: t('questions.regionalSummary', { status: regionalStatus(t, seen.state) }),
    isCurrent: async () => {
      const now = await readRegional(deps, member, intent.about);
      return now?.state === seen.state;
    },
  };
}

async function show(deps: QuestionRoutesDeps, member: Caller, id: string, notice = ''): Promise<Answer> {
  const t = translator(member.reader.language);
  const seen = await readRegional(deps, member, id);
  if (!seen) return { words: t('common.notFound') };
  const view = { ...seen, network: member.network, notice };
  return {
    card: regionalCard(deps.render, member.reader, view),
    summary: t('questions.regionalSummary', { status: regionalStatus(t, seen.state) }),
  };
}

/** How the question stands now, and first that a press came too late. */
function afterwards(
  deps: QuestionRoutesDeps,
  member: Caller,
  id: string,
  isLate: boolean | undefined,
): Promise<Answer> {
  const t = translator(member.reader.language);
  return show(deps, member, id, isLate === true ? t('questions.regionalLate') : '');
}

async function open(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof named>>,
): Promise<Answer> {
  const seen = await readRegional(deps, member, data.id);
  if (seen?.state !== 'open') return afterwards(deps, member, data.id, true);
  return form(deps, member, data.id, { text: '', nonce: deps.newId(), notice: '', isMarked: false });
}

async function send(
  deps: QuestionRoutesDeps,
  { member, data }: Asked<z.infer<typeof answered>>,
): Promise<Answer> {
  const { id, text, nonce, sure } = data;
  const outcome = await answerRegional(deps, member, id, { text, once: nonce }, sure);
  if (!outcome || 'changed' in outcome) return afterwards(deps, member, id, false);
  const { refused } = outcome;
  if (refused === 'forbidden' || refused === 'late') return afterwards(deps, member, id, true);
  return form(deps, member, id, { text, nonce, ...noticeOf(member, refused, text) });
}

function noticeOf({ reader }: Caller, refused: TextRefusal, text: string) {
  const t = translator(reader.language);
  if (refused === 'personal') return { notice: markedNotice(t, [text]), isMarked: true };
  const notice = refused === 'blocked' ? t('registration.blockedHere') : t(`questions.refused${refused}`);
  return { notice, isMarked: false };
}

async function form(deps: QuestionRoutesDeps, member: Caller, id: string, state: FormState): Promise<Answer> {
  const seen = await readRegional(deps, member, id);
  if (!seen) return afterwards(deps, member, id, true);
  const card = regionalAnswerForm(deps.render, member.reader, seen.entry, state);
  return { card, summary: translator(member.reader.language)('questions.regionalFormTitle') };
}
