import { z } from 'zod/v4';
import { privateCard } from '../../../cards/notice';
import { translator } from '../../../i18n';
import { can } from '../../../members/policy';
import { names, type Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Bot } from '../../../teams/bot';
import { sessionsCard } from '../../cards';
import { listRounds, myOpenDeeds, myProposals, safetyOf } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';

const paged = z.object({
  shown: z.enum(['mine', 'all']).catch('mine'),
  page: z.coerce.number().int().min(0).max(200).catch(0),
});

/** `sessies`: my rounds, what I promised in them, what I proposed. With others looking on it opens by a press. */
export function registerSessions(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.command('sessions', ({ turn, member }) =>
    turn.place.scope === 'personal' ? sessions(deps, member) : Promise.resolve(openPrivately(deps, member)),
  );
  bot.action('sessions.show', paged, ({ member, data }) => sessions(deps, member, data));
}

function openPrivately({ render }: RoundRoutesDeps, { reader }: Caller): Answer {
  const title = translator(reader.language)('cases.sessions');
  return { card: privateCard(render, reader, { title, verb: 'sessions.show' }), summary: title };
}

const PAGE_SIZE = 5;
/** Rounds in which one's open deeds are looked for, newest first. */
const LOOKS_BACK = 20;

export async function sessions(
  deps: RoundRoutesDeps,
  member: Caller,
  given: {
    readonly shown?: 'mine' | 'all';
    readonly page?: number;
    readonly notice?: string;
    readonly said?: string;
  } = {},
): Promise<Answer> {
  const { network, reader } = member;
  const { page = 0, notice = '', said = '' } = given;
  const maySeeAll = can(member, 'round.call', { network: network.id });
  const shown = maySeeAll && given.shown === 'all' ? 'all' : 'mine';
  const mine = await listRounds(deps, member, 'mine');
  const all = shown === 'mine' ? mine : await listRounds(deps, member, 'all');
  const lines = all.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const [name, deeds, proposals] = await Promise.all([
    names(
      deps.members,
      network.id,
      lines.map(({ facilitator }) => facilitator),
    ),
    page > 0 ? [] : myOpenDeeds(deps, member, mine.slice(0, LOOKS_BACK)),
    page > 0 ? [] : myProposals(deps, member),
  ]);
  const safety = shown === 'all' ? (await safetyOf(deps, member))?.score : undefined;
  const hasNext = all.length > (page + 1) * PAGE_SIZE;
  const now = deps.clock.now();
  const base = { shown, maySeeAll, lines, page, hasNext, deeds, proposals, name, notice, said, now } as const;
  const view = safety === undefined ? base : { ...base, safety };
  return {
    card: sessionsCard(deps.render, reader, view),
    summary: translator(reader.language)('cases.sessions'),
  };
}
