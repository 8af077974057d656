import type { Decision, Notice } from './events';
import { regrouped } from './phases';
import { isChoiceOpen } from './room';
import { OVER, type Room, type Round } from './round';

/** Somebody takes part no longer: their case and vote go with them. Not who leads, nor whom the round is about. */
export function leave(room: Room, person: string, now: Date): Decision {
  const { round } = room;
  if (OVER.includes(round.status)) return { refused: 'isOver' };
  if (person === round.facilitator) return { refused: 'facilitatorStays' };
  const isBringer = person === round.caseBringer;
  // Until the choice is made a case goes with whose it is; from then on the round is about it.
  if (isBringer && !isChoiceOpen(room)) return { refused: 'bringerStays' };
  const leads: Notice = { tell: 'facilitator', person: round.facilitator };
  const people = room.people.filter((one) => one.person !== person);
  const left = { ...room, round: withoutLeaver(round, person), people };
  const next = { ...regrouped(left), changedAt: now.toISOString() };
  return { round: next, added: [{ what: 'noParticipant', person }], notices: [{ tell: 'room' }, leads] };
}

/** Their case is not chosen any more; the report that was theirs to approve falls to who leads. */
function withoutLeaver(round: Round, person: string): Round {
  const { caseId: _id, caseBringer, ...others } = round;
  const left = caseBringer === person ? others : round;
  return round.approver === person ? { ...left, approver: round.facilitator } : left;
}
