import type { Renderers } from '../../delivery/renderers';
import type { Caller } from '../../members/usecases';
import type { Bot } from '../../teams/bot';
import type { AgendaRoutesDeps } from './deps';
import { registerIdeas } from './ideas';
import { registerLook } from './look';
import { registerManage } from './manage';
import { registerPlaces } from './places';
import { registerPlan } from './plan';
import { registerAgendaRenderers } from './renderers';

/** Trainings and meetings: who looks, who comes, who plans, and what is told by itself. */
export function registerAgenda(bot: Bot<Caller>, renderers: Renderers, deps: AgendaRoutesDeps): void {
  registerLook(bot, deps);
  registerPlaces(bot, deps);
  registerPlan(bot, deps);
  registerManage(bot, deps);
  registerIdeas(bot, deps);
  registerAgendaRenderers(renderers, deps);
}
