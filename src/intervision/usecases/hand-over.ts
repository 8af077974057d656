import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import type { RoundDeps } from './deps';
import { readRound } from './read';
import { takeStep, type StepOutcome } from './step';

/**
 * Who leads gives the round to somebody who takes part; a coordinator does it for a facilitator who cannot. A facilitator who
 * left the network takes part no longer from then on.
 */
export async function handOver(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  to: string,
): Promise<StepOutcome> {
  const loaded = await readRound(deps, caller, label);
  if (!loaded) return undefined;
  const { facilitator } = loaded.room.round;
  const isRescue = facilitator !== caller.person.id && mayRescue(caller);
  const leads = await deps.members.store.person(caller.network.id, facilitator);
  return takeStep(deps, caller, label, { do: 'handOver', to, isRescue, isGone: leads?.present !== true });
}

/** A coordinator may give a round to somebody else when its facilitator cannot. */
export function mayRescue(caller: Caller): boolean {
  return can(caller, 'round.rescue', { network: caller.network.id });
}
