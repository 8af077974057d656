import type { Renderers } from '../../delivery/renderers';
import type { Caller } from '../../members/usecases';
import { alsoForGuests, type Bot } from '../../teams/bot';
import { registerAfter } from './after';
import { registerBefore } from './before';
import type { RoundRoutesDeps } from './deps';
import { registerRunning } from './running';

export { backToRound } from './after';
export type { RoundRoutesDeps } from './deps';

/** Rounds of intervision: what comes before one, the round itself, and what is left after it. */
export function registerIntervision(bot: Bot<Caller>, renderers: Renderers, deps: RoundRoutesDeps): void {
  registerBefore(bot, renderers, deps);
  const forGuests = alsoForGuests(bot);
  registerRunning(forGuests, renderers, deps);
  registerAfter(forGuests, renderers, deps);
}
