import type { Caller } from '../../members/usecases';
import type { RoundDeps } from './deps';
import { readRound } from './read';
import { takeStep, type StepOutcome } from './step';

/**
 * The facilitator adds somebody without a device, who agreed aloud: anybody of the network, or who asked to be let in. For
 * somebody else it is refused.
 */
export async function seatPerson(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  person: string,
): Promise<StepOutcome> {
  const loaded = await readRound(deps, caller, label);
  if (!loaded) return undefined;
  const known = await deps.members.store.person(caller.network.id, person);
  const hasAsked = loaded.room.guests.some((guest) => guest.person === person);
  if (!known?.present && !hasAsked) return { refused: 'unknownPerson' };
  return takeStep(deps, caller, label, { do: 'seat', person });
}
