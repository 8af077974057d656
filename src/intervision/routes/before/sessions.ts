import { z } from 'zod/v4';
import { privateCard } from '../../../cards/notice';
import { translator } from '../../../i18n';
import { can } from '../../../members/policy';
import { names, type Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Bot } from '../../../teams/bot';
import type { Turn } from '../../../teams/turn';
import { sessionsCard } from '../../cards';
import { listRounds, myOpenDeeds, myProposals, runningRound, safetyOf } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';

const paged = z.object({
  shown: z.enum(['mine', 'all']).catch('mine'),
  page: z.coerce.number().int().min(0).max(200).catch(0),
});

/** `sessies`: my rounds, what I promised in them, what I proposed. With others looking on it opens by a press. */
export function registerSessions(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.command('sessions', ({ turn, member }) =>
    turn.place.scope === 'personal' ? sessions(deps, member) : openPrivately(deps, member, turn),
  );
  bot.action('sessions.show', paged, ({ member, data }) => sessions(deps, member, data));
}

/** Who comes late to a round that goes on here finds it again by this. */
async function openPrivately(deps: RoundRoutesDeps, member: Caller, turn: Turn): Promise<Answer> {
  const t = translator(member.reader.language);
  const title = t('cases.sessions');
  const running = await runningRound(deps, member, turn.place);
  const join = running && {
    title: t('rounds.join'),
    verb: 'round.join',
    data: { label: running.label },
    opensForm: true,
  };
  const buttons = [...(join ? [join] : []), { title, verb: 'sessions.show' }];
  return { card: privateCard(deps.render, member.reader, ...buttons), summary: title };
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
