import type { Renderers } from '../../../delivery/renderers';
import type { Caller } from '../../../members/usecases';
import type { Bot } from '../../../teams/bot';
import type { RoundRoutesDeps } from '../deps';
import { registerBring } from './bring-case';
import { registerCall } from './call';
import { registerJoin } from './join';
import { registerPropose } from './propose';
import { registerProposalRenderers } from './renderers';
import { registerSessions } from './sessions';
import { registerVote } from './vote';

/** What comes before a round: it is called together, people agree, bring cases and vote; cases are proposed and wait. */
export function registerBefore(bot: Bot<Caller>, renderers: Renderers, deps: RoundRoutesDeps): void {
  registerCall(bot, deps);
  registerJoin(bot, deps);
  registerBring(bot, deps);
  registerVote(bot, deps);
  registerPropose(bot, deps);
  registerSessions(bot, deps);
  registerProposalRenderers(renderers, deps);
}
