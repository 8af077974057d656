import type { Renderers } from '../../../delivery/renderers';
import type { Caller } from '../../../members/usecases';
import type { Bot } from '../../../teams/bot';
import type { RoundRoutesDeps } from '../deps';
import { registerDeeds } from './deeds';
import { registerDownloads } from './download';
import { registerEffect } from './effect';
import { registerAfterRenderers } from './renderers';
import { registerReport } from './report';
import { registerSettle } from './settle';
import { registerSignal } from './signal';

export { backToRound } from './signal';

/** What comes of a round: deeds, what the case-bringer takes along, how safe it felt, the report, a signal, a proof. */
export function registerAfter(bot: Bot<Caller>, renderers: Renderers, deps: RoundRoutesDeps): void {
  registerDeeds(bot, deps);
  registerSettle(bot, deps);
  registerEffect(bot, deps);
  registerReport(bot, deps);
  registerSignal(bot, deps);
  registerDownloads(bot, deps);
  registerAfterRenderers(renderers, deps);
}
