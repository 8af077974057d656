import { z } from 'zod/v4';
import type { Renderers } from '../../delivery/renderers';
import type { Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { handleSignal, type Deed } from '../usecases';
import { answerTo } from './answer';
import { registerForms } from './forms';
import { registerList } from './list';
import { registerLookUp } from './look-up';
import { registerSignalRenderers } from './renderers';
import { registerTriage } from './triage';
import { show, type SignalRoutesDeps } from './view';

export { seenInForm } from './forms';
export type { SignalRoutesDeps } from './view';

const entry = z.object({ label: z.string() });
/** `before` pages through what was said: how many of the oldest are still to be seen. */
const shown = entry.extend({ before: z.coerce.number().int().min(1).optional().catch(undefined) });

const AT_ONCE = ['close', 'helped', 'notYet', 'reopen', 'withdraw'] as const;

/** The buttons, forms and lists of signals, and the cards that delivery sends about them. */
export function registerSignals(bot: Bot<Caller>, renderers: Renderers, deps: SignalRoutesDeps): void {
  bot.action('signal.show', shown, ({ member, data }) => show(deps, member, data.label, '', data.before));
  for (const deed of AT_ONCE) bot.action(`signal.${deed}`, entry, (ask) => carryOut(deps, ask, { do: deed }));
  registerForms(bot, deps);
  registerTriage(bot, deps);
  registerList(bot, deps);
  registerLookUp(bot, deps);
  registerSignalRenderers(renderers, deps);
}

async function carryOut(
  deps: SignalRoutesDeps,
  { member, data }: Ask<Caller, z.infer<typeof entry>>,
  deed: Deed,
): Promise<Answer> {
  return answerTo(deps, member, data.label, await handleSignal(deps, member, data.label, deed));
}
