import type { Phase } from '../methods/method';
import type { Added, Decision, Notice, RoundEvent, RoundRefusal } from './events';
import {
  candidates,
  contributors,
  currentPhase,
  isRunning,
  isWritten,
  mayWrite,
  phaseNamed,
  takesPart,
  tally,
} from './room';
import { askIn, joining } from './let-in';
import { leave } from './leave';
import { nextSpeakerAt, regrouped } from './phases';
import { approverOf } from './report';
import { GRACE_MS, OVER, type Room } from './round';

/** What those who take part do: join, bring a case, vote, write, pass, keep. */
export type PartEvent = Extract<
  RoundEvent,
  {
    type:
      | 'join'
      | 'ask'
      | 'leave'
      | 'bringCase'
      | 'vote'
      | 'contribute'
      | 'park'
      | 'pass'
      | 'learningQuestion'
      | 'note'
      | 'weigh'
      | 'deed'
      | 'score'
      | 'reason'
      | 'approve';
  }
>;

/** A case-bringer who answers, or a facilitator who notes what is said, is not held to one text. */
const MOST_NOTES = 40;
/** Safety scores are no phase of their own, but each gives one. */
export const SCORE = 'safety';

export function takePart(room: Room, event: PartEvent, now: Date): Decision {
  if (event.type === 'join') return join(room, event.by, now);
  if (event.type === 'ask') return askIn(room, event);
  if (!takesPart(room, event.by)) return { refused: 'notAgreed' };
  switch (event.type) {
    case 'leave':
      return leave(room, event.by, now);
    case 'bringCase':
      return bringCase(room, event);
    case 'vote':
      return vote(room, event);
    case 'contribute':
      return contribute(room, event, now);
    case 'park':
      return park(room, event);
    case 'pass':
      return pass(room, event, now);
    default:
      return afterwards(room, event, now);
  }
}

function join(room: Room, person: string, now: Date): Decision {
  if (OVER.includes(room.round.status)) return { refused: 'isOver' };
  if (takesPart(room, person)) return NOTHING;
  return joining(room, { person, agreedAt: now.toISOString() }, now);
}

/** Before the start, and in the phase in which the group chooses. */
function canChoose(room: Room): RoundRefusal | undefined {
  if (OVER.includes(room.round.status)) return 'isOver';
  if (room.method.choice === 'subject') return 'notInPhase';
  if (room.round.status === 'oproep') return undefined;
  return currentPhase(room)?.choosesCase ? undefined : 'alreadyStarted';
}

function bringCase(room: Room, { by, id }: Extract<PartEvent, { type: 'bringCase' }>): Decision {
  const refused = canChoose(room);
  if (refused) return { refused };
  if (by === room.round.facilitator) return { refused: 'facilitatorIsNeutral' };
  // Bringing another takes the place of the first.
  const known = room.cases.find((one) => one.by === by);
  return added([{ what: 'case', id: known?.id ?? id, by }], [ROOM, facilitatorOf(room)]);
}

function vote(room: Room, { by, urgent, valuable }: Extract<PartEvent, { type: 'vote' }>): Decision {
  const refused = canChoose(room);
  if (refused) return { refused };
  if (room.method.choice !== 'vote') return { refused: 'notInPhase' };
  if (by === room.round.facilitator) return { refused: 'facilitatorIsNeutral' };
  const isKnown = (id: string) => candidates(room).some((one) => one.id === id);
  if (!isKnown(urgent) || !isKnown(valuable)) return { refused: 'unknownCase' };
  return added([{ what: 'vote', vote: { by, urgent, valuable } }], [ROOM, facilitatorOf(room)]);
}

type Contribute = Extract<PartEvent, { type: 'contribute' }>;

function contribute(room: Room, event: Contribute, now: Date): Decision {
  const phase = phaseNamed(room, event.phase);
  const author = event.behalfOf ?? event.by;
  const refused = refuseContribution(room, event, phase, now);
  if (refused || !phase) return { refused: refused ?? 'notInPhase' };
  if (room.contributions.some(({ id }) => id === event.id)) return { refused: 'alreadyGave' };
  if (event.parked !== undefined) return giveParked(room, event, phase, author);
  const nth = 1 + countOf(room, phase, event.turn, author);
  if (nth > mostOf(room, phase, event)) return { refused: 'alreadyGave' };
  const { id, turn } = event;
  const by = phase.isAnonymous ? {} : { by: author };
  const rows: Added[] = [
    { what: 'contribution', id, phase: phase.id, turn, ...by },
    { what: 'mark', phase: phase.id, turn, person: author, nth },
  ];
  return added(rows, [ROOM, ...doneNotice(room, phase, turn, author)]);
}

/** A kept idea comes back in the phase for it, beside what one writes there. */
function giveParked(room: Room, { id, turn, parked }: Contribute, phase: Phase, author: string): Decision {
  const isTheirs = room.parked.some((one) => one.id === parked && one.by === author);
  if (!phase.returnsParked || !isTheirs || parked === undefined) return { refused: 'notInPhase' };
  // Where people speak in turn it says nothing yet of whether this one did, and a mark would pass them over.
  const isDone =
    !isWritten(room.round, phase) ||
    room.marks.some((one) => one.phase === phase.id && one.turn === turn && one.person === author);
  const by = phase.isAnonymous ? {} : { by: author };
  const rows: Added[] = [
    { what: 'contribution', id, phase: phase.id, turn, ...by },
    { what: 'unparked', id: parked },
    ...(isDone ? [] : [{ what: 'mark', phase: phase.id, turn, person: author, nth: 0 } as const]),
  ];
  return added(rows, [ROOM, ...doneNotice(room, phase, turn, author)]);
}

function refuseContribution(
  room: Room,
  event: Contribute,
  phase: Phase | undefined,
  now: Date,
): RoundRefusal | undefined {
  const { round } = room;
  if (round.status === 'oproep') return 'notStarted';
  if (!phase || round.turns[phase.id] === undefined) return 'notInPhase';
  const author = event.behalfOf ?? event.by;
  if (event.behalfOf !== undefined && event.by !== round.facilitator) return 'notFacilitator';
  if (!takesPart(room, author)) return 'unknownPerson';
  if (author === round.facilitator) return 'facilitatorIsNeutral';
  if (phase.choosesCase) return 'notInPhase';
  if (!mayWrite(room, phase, author)) return whyNot(room, phase, author);
  // An idea that was written down before comes back in writing, also where people speak.
  const isNoted = event.behalfOf !== undefined || event.parked !== undefined;
  if (!isWritten(round, phase) && !isNoted) return 'spoken';
  return isOpen(room, phase, event.turn, now) ? undefined : 'tooLate';
}

/** Open while it lasts, and for what was on its way a minute longer. */
function isOpen(room: Room, phase: Phase, turn: number, now: Date): boolean {
  const { round } = room;
  const isNow = isRunning(round) && round.phases[round.at] === phase.id && round.turn === turn;
  if (isNow && !round.isRevealed) return true;
  // The same turn closes more than once when a round was stopped and taken up again.
  const closed = (round.closed ?? []).filter((one) => one.phase === phase.id && one.turn === turn);
  return closed.some(({ at }) => now.getTime() - Date.parse(at) <= GRACE_MS);
}

function whyNot({ round }: Room, phase: Phase, author: string): RoundRefusal {
  if (phase.who === 'caseBringer') return 'notBringer';
  return author === round.caseBringer ? 'listens' : 'notInPhase';
}

function countOf({ marks }: Room, phase: Phase, turn: number, person: string): number {
  return marks.filter(
    (mark) => mark.phase === phase.id && mark.turn === turn && mark.person === person && mark.nth > 0,
  ).length;
}

function mostOf(room: Room, phase: Phase, { by, behalfOf }: Contribute): number {
  const isSpoken = !isWritten(room.round, phase);
  const answers = phase.who === 'group' && (behalfOf ?? by) === room.round.caseBringer;
  return isSpoken || answers ? MOST_NOTES : phase.perTurn;
}

/** Whom the facilitator still waits for; at once when that is nobody any more. */
function doneNotice(room: Room, phase: Phase, turn: number, author: string): Notice[] {
  if (currentPhase(room) !== phase || room.round.turn !== turn) return [];
  const { open } = tally(room, phase);
  if (!open.includes(author)) return [];
  // Of two who write at the same moment neither is the last: so everyone who writes tells it.
  return open.length === 1 ? [facilitatorOf(room)] : [{ tell: 'progress' }];
}

function park(room: Room, { by, id }: Extract<PartEvent, { type: 'park' }>): Decision {
  const { round } = room;
  const phase = currentPhase(room);
  if (round.status === 'oproep') return { refused: 'notStarted' };
  if (OVER.includes(round.status)) return { refused: 'isOver' };
  if (by === round.facilitator) return { refused: 'facilitatorIsNeutral' };
  if (!phase?.canPark) return { refused: 'notInPhase' };
  if (by === round.caseBringer) return { refused: 'listens' };
  return added([{ what: 'parked', id, by }], []);
}

function pass(room: Room, event: Extract<PartEvent, { type: 'pass' }>, now: Date): Decision {
  const { round } = room;
  const { by: person, turn } = event;
  const phase = currentPhase(room);
  if (round.status === 'oproep') return { refused: 'notStarted' };
  if (OVER.includes(round.status)) return { refused: 'isOver' };
  if (phase?.id !== event.phase || round.turn !== turn) return { refused: 'alreadyMoved' };
  if (person === round.facilitator) return { refused: 'facilitatorIsNeutral' };
  if (!contributors(room, phase).includes(person)) return { refused: whyNot(room, phase, person) };
  const mark: Added = { what: 'mark', phase: phase.id, turn, person, nth: 0 };
  const isThere = room.marks.some(
    (one) => one.phase === phase.id && one.turn === turn && one.person === person && one.nth === 0,
  );
  if (isThere) return NOTHING;
  const passed = added([mark], [ROOM, ...doneNotice(room, phase, turn, person)]);
  const speaks = round.order[round.speaker % Math.max(1, round.order.length)] === person;
  if (!phase.inTurn || isWritten(round, phase) || !speaks) return passed;
  const marks = [...room.marks, { phase: phase.id, turn, person, nth: 0 }];
  const ready = regrouped(room);
  const speaker = nextSpeakerAt({ round: ready, marks });
  const next = { ...ready, speaker, changedAt: now.toISOString() };
  return { ...passed, round: next, notices: [ROOM, facilitatorOf(room)] };
}

type Afterwards = Extract<
  PartEvent,
  { type: 'learningQuestion' | 'note' | 'weigh' | 'deed' | 'score' | 'reason' | 'approve' }
>;

function afterwards(room: Room, event: Afterwards, now: Date): Decision {
  const { round } = room;
  if (round.status === 'oproep') return { refused: 'notStarted' };
  switch (event.type) {
    case 'learningQuestion':
      return learningQuestion(room, event.by);
    case 'note':
      return event.by === round.caseBringer
        ? added([{ what: 'note', person: event.by }], [])
        : { refused: 'notBringer' };
    case 'weigh':
      return weigh(room, event.by);
    case 'deed':
      return deed(room, event);
    case 'score':
      return score(room, event.by);
    case 'reason':
      return refuseApprover(room, event.by) ?? added([{ what: 'reasoning' }], []);
    case 'approve':
      return approve(room, event.by, now);
  }
}

function learningQuestion(room: Room, by: string): Decision {
  const { round, method } = room;
  if (by !== round.caseBringer && by !== round.facilitator) return { refused: 'notBringer' };
  if (!isRunning(round)) return { refused: 'isOver' };
  const phase = method.phases.find(({ outcome }) => outcome === 'learningQuestion');
  if (!phase || round.turns[phase.id] === undefined) return { refused: 'notInPhase' };
  return added([{ what: 'learningQuestion' }], [ROOM, facilitatorOf(room)]);
}

function weigh(room: Room, by: string): Decision {
  const { round, method } = room;
  if (by !== round.caseBringer) return { refused: 'notBringer' };
  const phase = method.phases.find(({ weighsSuggestions }) => weighsSuggestions);
  if (!phase || round.turns[phase.id] === undefined) return { refused: 'notInPhase' };
  return round.status === 'verslag_goedgekeurd'
    ? { refused: 'alreadyApproved' }
    : added([{ what: 'weights' }], []);
}

function deed(room: Room, { by, behalfOf }: Extract<PartEvent, { type: 'deed' }>): Decision {
  const { round } = room;
  if (round.status === 'geannuleerd') return { refused: 'isOver' };
  if (behalfOf !== undefined && by !== round.facilitator) return { refused: 'notFacilitator' };
  const person = behalfOf ?? by;
  if (!takesPart(room, person)) return { refused: 'unknownPerson' };
  const isChosen = person === round.caseBringer && currentPhase(room)?.outcome === 'effect';
  return added([{ what: 'deed', person }], [ROOM, ...(isChosen ? [facilitatorOf(room)] : [])]);
}

/** How safe it felt: asked in the last phase and after it. */
function score(room: Room, by: string): Decision {
  const { round } = room;
  const isLast = round.at === round.phases.length - 1;
  if (!isLast || round.status === 'geannuleerd') return { refused: 'notInPhase' };
  if (room.marks.some(({ phase, person }) => phase === SCORE && person === by))
    return { refused: 'alreadyGave' };
  return added(
    [
      { what: 'score', person: by },
      { what: 'mark', phase: SCORE, turn: 1, person: by, nth: 1 },
    ],
    [],
  );
}

/** The report is first of all the case-bringer's; where there is none, the facilitator's (domain.md 3.3). */
function approve(room: Room, by: string, now: Date): Decision {
  const { round } = room;
  const refused = refuseApprover(room, by);
  if (refused) return refused;
  const next = { ...round, status: 'verslag_goedgekeurd', changedAt: now.toISOString() } as const;
  return { round: next, added: [], notices: [{ tell: 'approved' }, ROOM] };
}

function refuseApprover(room: Room, by: string): { readonly refused: RoundRefusal } | undefined {
  const { status } = room.round;
  if (by !== approverOf(room)) return { refused: 'notBringer' };
  if (status === 'verslag_goedgekeurd') return { refused: 'alreadyApproved' };
  if (status === 'geannuleerd') return { refused: 'isOver' };
  return status === 'afgerond' ? undefined : { refused: 'notOver' };
}

const ROOM: Notice = { tell: 'room' };
const NOTHING: Decision = { added: [], notices: [] };

function facilitatorOf({ round }: Room): Notice {
  return { tell: 'facilitator', person: round.facilitator };
}

function added(rows: readonly Added[], notices: readonly Notice[]): Decision {
  return { added: rows, notices };
}
