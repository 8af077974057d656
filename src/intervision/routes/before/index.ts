import type { Renderers } from '../../../delivery/renderers';
import type { Caller } from '../../../members/usecases';
import { alsoForGuests, type Bot } from '../../../teams/bot';
import type { RoundRoutesDeps } from '../deps';
import { registerBring } from './bring-case';
import { registerCall } from './call';
import { registerJoin } from './join';
import { registerLetIn } from './let-in';
import { registerPropose } from './propose';
import { registerProposalRenderers } from './renderers';
import { registerSessions } from './sessions';
import { registerVote } from './vote';

/** What comes before a round: it is called together, people agree, bring cases and vote; cases are proposed and wait. */
export function registerBefore(bot: Bot<Caller>, renderers: Renderers, deps: RoundRoutesDeps): void {
  registerCall(bot, deps);
  const forGuests = alsoForGuests(bot);
  registerJoin(forGuests, deps);
  registerBring(forGuests, deps);
  registerVote(forGuests, deps);
  registerLetIn(bot, renderers, deps);
  registerPropose(bot, deps);
  registerSessions(bot, deps);
  registerProposalRenderers(renderers, deps);
}
