import { z } from 'zod/v4';
import type { Caller } from '../../../members/usecases';
import { isVisible } from '../../rules';
import type { Answer } from '../../../teams/answer';
import type { Bot } from '../../../teams/bot';
import { caseCard, contributionsCard } from '../../cards';
import { casesFor, contributionsFor, isInRound, readRound, type LoadedRound } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { notFound, refusalText, showRound, viewOf } from '../view';

const entry = z.object({ label: z.string() });
const paged = entry.extend({ page: z.coerce.number().int().min(0).max(200).catch(0) });

/** What one may look at: the round, its case, what was written. Only for who agreed to keep it confidential. */
export function registerShow(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.show', entry, ({ member, data }) => showRound(deps, member, data.label));
  bot.action('round.case', entry, ({ member, data }) =>
    forParticipants(deps, member, data.label, async (loaded) => {
      const view = await viewOf(deps, loaded, member);
      return caseCard(deps.render, member.reader, view, casesFor(member, loaded));
    }),
  );
  bot.action('round.contributions', paged, ({ member, data }) =>
    forParticipants(deps, member, data.label, async (loaded) => {
      const view = await viewOf(deps, loaded, member);
      const hidden = loaded.content.contributions.filter(
        (one) => !isVisible(loaded.room, one, member.person.id),
      ).length;
      const shown = { phases: contributionsFor(member, loaded), hidden, page: data.page };
      return contributionsCard(deps.render, member.reader, view, shown);
    }),
  );
}

async function forParticipants(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  card: (loaded: LoadedRound) => Promise<ReturnType<typeof caseCard>>,
): Promise<Answer> {
  const loaded = await readRound(deps, member, label);
  if (!loaded) return notFound(member);
  if (!isInRound(member, loaded)) return showRound(deps, member, label, refusalText(member, 'notAgreed'));
  return { card: await card(loaded), summary: label };
}
