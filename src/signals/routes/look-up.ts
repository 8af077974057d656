import { plain } from '../../cards/people-text';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import type { Bot, LookedUp } from '../../teams/bot';
import { signalNetworkCard, statusName } from '../cards';
import { releasedSignals } from '../usecases';
import { viewOf, type SignalRoutesDeps } from './view';

const MOST_FOUND = 10;

/**
 * The message extension: somebody looks up an entry to paste it into any conversation. Only what was released, in its
 * neutral wording and without buttons: who reads along there may be of no network at all.
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
  return Promise.all(
    found.map(async (loaded) => {
      const { label, status, triage } = loaded.entry;
      const may = { judge: false, recognise: false };
      // What came of it is for the network; outside it the wording is enough.
      const view = { ...(await viewOf(deps, loaded, member)), texts: [] };
      const card = signalNetworkCard(deps.render, reader, view, may);
      const title = `${label}: ${statusName(t, status)}`;
      return { title, text: plain(triage?.wording ?? ''), card };
    }),
  );
}
