import type { Caller } from '../../members/usecases';
import type { Place } from '../../storage/outbox';
import { groupOf } from './call';
import type { RoundDeps } from './deps';
import { readRound, refusalNow } from './read';
import { takeStep, type StepOutcome } from './step';

/**
 * Who needs the facilitator's leave asks for it. Who is not of the network asks it where that group talks: of a round
 * elsewhere they hear nothing, as if there were none.
 */
export async function askToJoin(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  place: Pick<Place, 'conversation'>,
): Promise<StepOutcome> {
  const isOutsider = !caller.person.present;
  if (isOutsider) {
    const loaded = await deps.rounds.load(caller.network.id, label);
    if (loaded?.room.round.group !== groupOf(place)) return undefined;
  }
  return takeStep(deps, caller, label, { do: 'ask', isOutsider });
}

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
  // First whether it is theirs to do: nobody else finds out by it who is of the network.
  const refused = refusalNow(deps, caller, loaded, { type: 'seat', by: caller.person.id, person });
  if (refused) return { refused };
  const known = await deps.members.store.person(caller.network.id, person);
  const hasAsked = loaded.room.guests.some((guest) => guest.person === person);
  if (!known?.present && !hasAsked) return { refused: 'unknownPerson' };
  return takeStep(deps, caller, label, { do: 'seat', person });
}
