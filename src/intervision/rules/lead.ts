import type { Phase } from '../methods/method';
import type { Added, Decision, Notice, RoundEvent, RoundRefusal } from './events';
import { letIn, seat } from './let-in';
import { endOf, enter, leaving, nextSpeakerAt, regrouped } from './phases';
import { candidates, currentPhase, isChoiceOpen, isWritten, takesPart, tally } from './room';
import { LEAST_TO_START, MINUTE_MS, OVER, TAKE_UP_MS, type CaseMeta, type Room, type Round } from './round';
import { leaders } from './votes';

/** What the facilitator does: the time and the structure, never the content. */
export type LeadEvent = Extract<
  RoundEvent,
  {
    type:
      | 'chooseCase'
      | 'start'
      | 'nextSpeaker'
      | 'nextPhase'
      | 'back'
      | 'anotherTurn'
      | 'reveal'
      | 'more'
      | 'pause'
      | 'resume'
      | 'handOver'
      | 'letIn'
      | 'seat'
      | 'stop'
      | 'nextDate';
  }
>;

/** Only the facilitator; and while it runs, but for what comes before and after. */
export function lead(room: Room, event: LeadEvent, now: Date): Decision {
  const { round } = room;
  const isRescue = event.type === 'handOver' && event.isRescue === true;
  if (event.by !== round.facilitator && !isRescue) return { refused: 'notFacilitator' };
  switch (event.type) {
    case 'start':
      return start(room, event, now);
    case 'chooseCase':
      return chooseCase(room, event.id, now);
    case 'handOver':
      return handOver(room, event, now);
    case 'letIn':
      return letIn(room, event.person);
    case 'seat':
      return seat(room, event.person, now);
    case 'nextDate':
      return round.status === 'geannuleerd'
        ? { refused: 'isOver' }
        : changed(room, { nextDate: event.date }, now);
    case 'stop':
      return OVER.includes(round.status) ? { refused: 'isOver' } : stop(room, now);
    case 'resume':
      return round.status === 'geannuleerd' ? takeUp(room, now) : whileRunning(room, event, now);
    default:
      return whileRunning(room, event, now);
  }
}

type Running = Exclude<
  LeadEvent,
  { type: 'start' | 'chooseCase' | 'handOver' | 'letIn' | 'seat' | 'nextDate' | 'stop' }
>;

function whileRunning(room: Room, event: Running, now: Date): Decision {
  const { round } = room;
  if (round.status === 'oproep') return { refused: 'notStarted' };
  if (OVER.includes(round.status)) return { refused: 'isOver' };
  // The card that was pressed showed another phase: a second press, or two people at once.
  if ('phase' in event && event.phase !== round.phases[round.at]) return { refused: 'alreadyMoved' };
  if ('turn' in event && event.turn !== round.turn) return { refused: 'alreadyMoved' };
  switch (event.type) {
    case 'nextPhase':
      return nextPhase(room, event, now);
    case 'back':
      return back(room, event, now);
    case 'nextSpeaker':
      return nextSpeaker(room, event, now);
    case 'anotherTurn':
    case 'reveal':
      return goRound(room, event, now);
    default:
      return keepTime(room, event, now);
  }
}

function start(room: Room, { chance }: Extract<LeadEvent, { type: 'start' }>, now: Date): Decision {
  const { round, method, people } = room;
  if (OVER.includes(round.status)) return { refused: 'isOver' };
  if (round.status !== 'oproep') return { refused: 'alreadyStarted' };
  if (people.length < LEAST_TO_START) return { refused: 'tooFew' };
  const isPicked = method.choice === 'facilitator';
  const cases = candidates(room);
  const chosen = cases.find(({ id }) => id === round.caseId) ?? (cases.length === 1 ? cases[0] : undefined);
  if (isPicked && !chosen) return { refused: cases.length === 0 ? 'noCase' : 'chooseCase' };
  const taken = isPicked && chosen ? taking(round, chosen) : round;
  const ready: Room = { ...room, round: { ...taken, startedAt: now.toISOString() } };
  return entered(enter(ready, 0, chance, now));
}

/** Where the group votes, the facilitator chooses only when the votes do not, and among the most named. */
function chooseCase(room: Room, id: string, now: Date): Decision {
  const { round, method, votes } = room;
  const isChoosing = round.status === 'oproep' || currentPhase(room)?.choosesCase === true;
  if (OVER.includes(round.status)) return { refused: 'isOver' };
  if (!isChoosing || method.choice === 'subject') return { refused: 'notInPhase' };
  const cases = candidates(room);
  const chosen = cases.find((one) => one.id === id);
  if (!chosen) return { refused: 'unknownCase' };
  if (method.choice === 'vote' && !isTied(leaders(cases, votes), id)) return { refused: 'groupChose' };
  return changed({ ...room, round: taking(round, chosen) }, {}, now);
}

function isTied(best: readonly string[], id: string): boolean {
  return best.length > 1 && best.includes(id);
}

/** The round about this case. Who approves for somebody who left does so for their case, and for no other. */
function taking({ approver, ...round }: Round, { id, by }: CaseMeta): Round {
  const isSame = by === round.caseBringer && approver !== undefined;
  return { ...round, caseId: id, caseBringer: by, ...(isSame ? { approver } : {}) };
}

function nextPhase(room: Room, { chance }: Extract<LeadEvent, { type: 'nextPhase' }>, now: Date): Decision {
  const phase = currentPhase(room);
  if (!phase) return { refused: 'notStarted' };
  const missing = missingOutcome(room, phase);
  if (missing) return { refused: missing };
  const ready = phase.outcome === 'case' ? withChosen(room) : room;
  const { round } = ready;
  return round.at + 1 < round.phases.length
    ? entered(enter(ready, round.at + 1, chance, now))
    : end(ready, now);
}

/** What must be there before this phase can end, and is not. */
function missingOutcome(room: Room, phase: Phase): RoundRefusal | undefined {
  switch (phase.outcome) {
    case 'case':
      if (candidates(room).length === 0) return 'noCase';
      return chosenByGroup(room) ? undefined : 'tie';
    case 'learningQuestion':
      return room.hasLearningQuestion ? undefined : 'noLearningQuestion';
    case 'effect':
      return tally(room, phase).open.length === 0 ? undefined : 'noEffect';
    default:
      return undefined;
  }
}

/** What is most named; where that is several, the one of them that the facilitator chose. */
function chosenByGroup(room: Room): CaseMeta | undefined {
  const cases = candidates(room);
  const best = leaders(cases, room.votes);
  const id = best.length > 1 ? best.find((one) => one === room.round.caseId) : best[0];
  return cases.find((one) => one.id === id);
}

function withChosen(room: Room): Room {
  const chosen = chosenByGroup(room);
  return chosen ? { ...room, round: taking(room.round, chosen) } : room;
}

function back(room: Room, { chance }: Extract<LeadEvent, { type: 'back' }>, now: Date): Decision {
  if (room.round.at === 0) return { refused: 'firstPhase' };
  return entered(enter(room, room.round.at - 1, chance, now));
}

function nextSpeaker(room: Room, event: Extract<LeadEvent, { type: 'nextSpeaker' }>, now: Date): Decision {
  const phase = currentPhase(room);
  if (!phase?.inTurn || isWritten(room.round, phase)) return { refused: 'notInPhase' };
  if (event.speaker !== room.round.speaker) return { refused: 'alreadyMoved' };
  // Somebody may have come while the phase began.
  const ready = { ...room, round: regrouped(room) };
  return changed(ready, { speaker: nextSpeakerAt(ready) }, now);
}

/** Once more round the group, or what was written shown to all before the phase is over. */
function goRound(
  room: Room,
  event: Extract<LeadEvent, { type: 'anotherTurn' | 'reveal' }>,
  now: Date,
): Decision {
  const { round } = room;
  const phase = currentPhase(room);
  if (!phase || !isWritten(round, phase) || phase.choosesCase) return { refused: 'notInPhase' };
  if (event.type === 'reveal') {
    if (phase.shows !== 'end') return { refused: 'notInPhase' };
    if (round.isRevealed) return { refused: 'alreadyMoved' };
    return changed(room, { ...leaving(round, now), isRevealed: true }, now);
  }
  const turn = round.turn + 1;
  const turns = { ...round.turns, [phase.id]: turn };
  const next = { ...leaving(round, now), turn, turns, isRevealed: false };
  if (round.endsAt === undefined) return changed(room, next, now);
  // A new turn has its own time; what was given on top of it stays.
  const ends = [round.endsAt, endOf(round, phase, now)].sort();
  return timed(room, { ...next, endsAt: ends.at(-1) ?? round.endsAt }, now);
}

function keepTime(
  room: Room,
  event: Extract<LeadEvent, { type: 'more' | 'pause' | 'resume' }>,
  now: Date,
): Decision {
  const { leftMs = 0, ...round } = room.round;
  const at = now.getTime();
  if (event.type === 'resume') {
    if (round.status !== 'gepauzeerd') return { refused: 'notPaused' };
    const endsAt = new Date(at + leftMs).toISOString();
    return timed({ ...room, round }, { status: 'bezig', endsAt }, now);
  }
  if (round.status === 'gepauzeerd' || round.endsAt === undefined) return { refused: 'isPaused' };
  const end = Date.parse(round.endsAt);
  if (event.type === 'pause') {
    const { endsAt: _end, ...rest } = round;
    return timed({ ...room, round: rest }, { status: 'gepauzeerd', leftMs: end - at }, now);
  }
  if (!round.isLive) return { refused: 'noDeadline' };
  if (event.endsAt !== round.endsAt) return { refused: 'alreadyMoved' };
  const endsAt = new Date(Math.max(end, at) + event.minutes * MINUTE_MS).toISOString();
  return timed(room, { endsAt }, now);
}

/** The next facilitator takes part already, is of the network, and does not lead a round about an own case. */
function handOver(
  room: Room,
  { to, isGone = false }: Extract<LeadEvent, { type: 'handOver' }>,
  now: Date,
): Decision {
  const { round, cases } = room;
  if (OVER.includes(round.status)) return { refused: 'isOver' };
  const isGuest = room.guests.some(({ person, isOutsider }) => person === to && isOutsider);
  if (!takesPart(room, to) || isGuest) return { refused: 'unknownPerson' };
  if (to === round.facilitator) return { refused: 'alreadyMoved' };
  const isAsking = isChoiceOpen(room) && cases.some(({ by }) => by === to);
  if (to === round.caseBringer || isAsking) return { refused: 'bringerLeadsNot' };
  const { facilitator } = round;
  const people = isGone ? room.people.filter(({ person }) => person !== facilitator) : room.people;
  const approver = isGone && round.approver === facilitator ? { approver: to } : {};
  const next = { ...room, people, round: { ...round, facilitator: to, ...approver } };
  const handed = changed(room, regrouped(next), now);
  if ('refused' in handed) return handed;
  const both: Notice[] = [to, facilitator].map((person) => ({ tell: 'facilitator', person }));
  const added: Added[] = isGone ? [{ what: 'noParticipant', person: facilitator }] : [];
  return { ...handed, added, notices: [{ tell: 'room' }, ...both] };
}

function stop(room: Room, now: Date): Decision {
  return finished(room, 'geannuleerd', now);
}

/** Stopped by mistake: for an hour it goes on where it was, with the time that was left. */
function takeUp(room: Room, now: Date): Decision {
  const { endedAt = '', leftMs, ...round } = room.round;
  if (now.getTime() - Date.parse(endedAt) > TAKE_UP_MS) return { refused: 'isOver' };
  const isBegun = round.at >= 0;
  const endsAt = new Date(now.getTime() + Math.max(0, leftMs ?? 0)).toISOString();
  const next: Round = {
    ...round,
    status: isBegun ? 'bezig' : 'oproep',
    changedAt: now.toISOString(),
    ...(isBegun ? { endsAt } : {}),
  };
  return entered(next);
}

function end(room: Room, now: Date): Decision {
  return finished(room, 'afgerond', now);
}

function finished(room: Room, status: 'afgerond' | 'geannuleerd', now: Date): Decision {
  const { endsAt: _end, leftMs: _left, ...round } = room.round;
  const at = now.toISOString();
  const next: Round = {
    ...round,
    ...leaving(room.round, now),
    ...(status === 'geannuleerd' ? leftOf(room.round, now) : {}),
    status,
    endedAt: at,
    changedAt: at,
  };
  const person = round.facilitator;
  return { round: next, added: [], notices: [{ tell: 'over' }, { tell: 'facilitator', person }] };
}

/** The time that was left of the phase. */
function leftOf({ endsAt, leftMs }: Round, now: Date): Pick<Round, 'leftMs'> {
  if (endsAt !== undefined) return { leftMs: Date.parse(endsAt) - now.getTime() };
  return leftMs === undefined ? {} : { leftMs };
}

function entered(round: Round): Decision {
  const { facilitator, caseBringer } = round;
  return {
    round,
    added: [],
    notices: [
      { tell: 'phase' },
      { tell: 'time' },
      { tell: 'facilitator', person: facilitator },
      ...(caseBringer === undefined ? [] : [{ tell: 'caseBringer', person: caseBringer } as const]),
    ],
  };
}

function timed(room: Room, change: Partial<Round>, now: Date): Decision {
  const outcome = changed(room, change, now);
  return 'refused' in outcome ? outcome : { ...outcome, notices: [...outcome.notices, { tell: 'time' }] };
}

/** The round with something else in it: the group's card and the facilitator's follow. */
function changed({ round }: Room, change: Partial<Round>, now: Date): Decision {
  const next = { ...round, ...change, changedAt: now.toISOString() };
  return {
    round: next,
    added: [],
    notices: [{ tell: 'room' }, { tell: 'facilitator', person: next.facilitator }],
  };
}
