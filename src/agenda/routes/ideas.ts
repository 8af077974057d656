import { z } from 'zod/v4';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { ideaForm, ideasCard } from '../cards';
import { eraseIdea, giveIdea, listIdeas } from '../usecases';
import type { AgendaRoutesDeps } from './deps';
import { formNotice } from './view';

const paged = z.object({ page: z.coerce.number().int().min(0).max(200).catch(0) });
const written = z.object({
  nonce: z.string().min(1).max(100),
  text: z.string().catch(''),
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
});

type Asked<Data> = Ask<Caller, Data>;

/** So many of the longest ideas fit on a card. */
const PAGE_SIZE = 6;

/** `Idee voor een vorming`: from everyone, for the coordinators. */
export function registerIdeas(bot: Bot<Caller>, deps: AgendaRoutesDeps): void {
  bot.action('idea.open', z.object({}), ({ member }) =>
    Promise.resolve(form(deps, member, { text: '', nonce: deps.newId(), notice: '', isMarked: false })),
  );
  bot.action('idea.send', written, (ask) => send(deps, ask));
  bot.action('idea.list', paged, ({ member, data }) => list(deps, member, data.page));
  bot.action('idea.erase', z.object({ id: z.string().max(100) }), async ({ member, data }) => {
    const isGone = await eraseIdea(deps, member, data.id);
    const t = translator(member.reader.language);
    return list(deps, member, 0, t(isGone ? 'planning.ideaErased' : 'planning.ideaGone'));
  });
}

interface State {
  readonly text: string;
  readonly nonce: string;
  readonly notice: string;
  readonly isMarked: boolean;
}

function form(deps: AgendaRoutesDeps, { network, reader }: Caller, state: State): Answer {
  const card = ideaForm(deps.render, reader, { ...state, network });
  return { card, summary: translator(reader.language)('planning.ideaTitle') };
}

async function send(
  deps: AgendaRoutesDeps,
  { member, data }: Asked<z.infer<typeof written>>,
): Promise<Answer> {
  const { nonce, text, sure } = data;
  const t = translator(member.reader.language);
  const outcome = await giveIdea(deps, member, { text, once: nonce, isChecked: sure });
  if (!('refused' in outcome)) return list(deps, member, 0, t('planning.ideaSaved'));
  const { refused } = outcome;
  if (refused === 'forbidden') return { words: t('common.forbidden') };
  const notice =
    refused === 'empty'
      ? { notice: t('planning.refusedemptyIdea'), isMarked: false }
      : formNotice(member, refused, [text]);
  return form(deps, member, { text, nonce, ...notice });
}

async function list(deps: AgendaRoutesDeps, member: Caller, page: number, notice = ''): Promise<Answer> {
  const all = await listIdeas(deps, member);
  const isAll = can(member, 'idea.readAll', { network: member.network.id });
  const ideas = all.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const hasNext = all.length > (page + 1) * PAGE_SIZE;
  const view = { ideas, isAll, page, hasNext, notice, now: deps.clock.now() };
  const summary = translator(member.reader.language)('planning.ideasTitle');
  return { card: ideasCard(deps.render, member.reader, view), summary };
}
