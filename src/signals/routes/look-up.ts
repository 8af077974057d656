import { plain } from '../../cards/people-text';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import type { Bot, LookedUp } from '../../teams/bot';
import { signalPastedCard, statusName } from '../cards';
import { releasedSignals } from '../usecases';
import type { SignalRoutesDeps } from './view';

const MOST_FOUND = 10;

/**
 * The message extension: somebody looks up an entry to paste it into any conversation. Only what was released.
 */
export function registerLookUp(bot: Bot<Caller>, deps: SignalRoutesDeps): void {
  bot.lookUp(({ member, data }) => lookUp(deps, member, data.trim().slice(0, LONGEST_WORDS)));
}

const LONGEST_WORDS = 200;

async function lookUp(deps: SignalRoutesDeps, member: Caller, words: string): Promise<LookedUp[]> {
  if (!can(member, 'signal.list', { network: member.network.id })) return [];
  const { reader } = member;
  const t = translator(reader.language);
  const found = await releasedSignals(deps, member, words, MOST_FOUND);
  return found.map(({ entry: signal }) => ({
    title: `${signal.label}: ${statusName(t, signal.status)}`,
    text: plain(signal.triage?.wording ?? ''),
    card: signalPastedCard(deps.render, reader, { signal, network: member.network }),
  }));
}
