import type { Renderers } from '../../../delivery/renderers';
import type { Caller } from '../../../members/usecases';
import type { Bot } from '../../../teams/bot';
import type { RoundRoutesDeps } from '../deps';
import { registerContribute } from './contribute';
import { registerLead } from './lead';
import { registerOwnTexts } from './own-texts';
import { registerRoundRenderers } from './renderers';
import { registerShow } from './show';

/** A round while it runs: what its people see, write and pass, what its facilitator leads, and the cards that follow it. */
export function registerRunning(bot: Bot<Caller>, renderers: Renderers, deps: RoundRoutesDeps): void {
  registerShow(bot, deps);
  registerContribute(bot, deps);
  registerOwnTexts(bot, deps);
  registerLead(bot, deps);
  registerRoundRenderers(renderers, deps);
}
