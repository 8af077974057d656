import { phase, type Method, type MethodTexts, type Phase } from '../../../src/intervision/methods/method';
import {
  after,
  decide,
  phasesOf,
  type Decision,
  type Outcome,
  type Room,
  type Round,
  type RoundEvent,
  type RoundRefusal,
} from '../../../src/intervision/rules';

/** A Tuesday morning on which nobody has a holiday. */
export const NOW = new Date('2026-11-24T09:00:00.000Z');
export const SECOND = 1_000;
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Fay leads; bo brings the case in what is built here. */
export const FAY = 'fay';
export const BO = 'bo';
export const GROUP = ['cas', 'dee', 'eli'] as const;

const MINUTES = { short: 2, default: 5, long: 8 } as const;

/** A phase of five minutes, written by everyone and shown at once, unless it says otherwise. */
export function aPhase(id: string, own: Partial<Omit<Phase, 'id'>> = {}): Phase {
  return phase<string, string, string>(id, { minutes: MINUTES, live: 'written', who: 'everyone', ...own });
}

const NO_TEXTS: MethodTexts = {
  title: '',
  invitation: '',
  attribution: '',
  phases: {},
  labels: {},
  glasses: {},
};

export function aMethod(id: string, choice: Method['choice'], phases: readonly Phase[]): Method {
  const texts = { nl: NO_TEXTS, en: NO_TEXTS, fr: NO_TEXTS };
  return { id, words: [id], choice, weeksUntilNext: 4, letters: {}, phases, texts };
}

/** One of each kind of phase, for a case that the facilitator picks. */
export const PICKED = aMethod('picked', 'facilitator', [
  aPhase('explain', { live: 'spoken', who: 'nobody' }),
  aPhase('tell', { live: 'spoken', who: 'caseBringer' }),
  aPhase('ask', {
    live: 'spoken',
    who: 'group',
    inTurn: true,
    perTurn: 2,
    bringerAnswers: true,
    canPark: true,
  }),
  aPhase('suggest', { who: 'group', perTurn: 2, shows: 'end', returnsParked: true }),
  aPhase('private', { who: 'group', shows: 'caseBringer' }),
  aPhase('effect', { who: 'caseBringer', weighsSuggestions: true, outcome: 'effect' }),
  aPhase('close', { keepsLearnings: true }),
]);

/** The group votes; glasses are handed out. */
export const VOTED = aMethod('voted', 'vote', [
  aPhase('review', { live: 'spoken', inTurn: true, isFromSecondSession: true, showsDeeds: true }),
  aPhase('choose', { choosesCase: true, outcome: 'case' }),
  aPhase('learn', { live: 'spoken', who: 'group', canPark: true, outcome: 'learningQuestion' }),
  aPhase('look', { live: 'spoken', who: 'group', inTurn: true, glasses: ['child', 'parent', 'school'] }),
  aPhase('advise', { who: 'group', perTurn: 3, returnsParked: true }),
]);

/** Everybody's subject; a part of it without names. */
export const SHARED = aMethod('shared', 'subject', [
  aPhase('talk', { live: 'spoken', inTurn: true, glasses: ['near', 'far'] }),
  aPhase('hidden', { perTurn: 3, shows: 'end', isAnonymous: true }),
  aPhase('last', { keepsLearnings: true }),
]);

interface Setting {
  readonly method?: Method;
  readonly isLive?: boolean;
  readonly session?: number;
  /** Who agreed besides the facilitator. */
  readonly people?: readonly string[];
}

/** A round that was called together: fay leads, nobody but she agreed unless `people` says so. */
export function aCall({ method = PICKED, isLive = true, session = 1, people = [] }: Setting = {}): Room {
  const round: Round = {
    label: 'I-2026-0003',
    network: 'net1',
    seq: 1,
    changedAt: NOW.toISOString(),
    group: '19:group@thread.v2',
    method: method.id,
    timing: 'default',
    isLive,
    zone: 'Europe/Brussels',
    country: 'BE',
    caseDays: 30,
    status: 'oproep',
    facilitator: FAY,
    session,
    phases: phasesOf(method, session),
    at: -1,
    turn: 0,
    turns: {},
    isRevealed: false,
    order: [],
    speaker: 0,
    glasses: {},
    calledAt: NOW.toISOString(),
  };
  return {
    method,
    round,
    people: [FAY, ...people].map((person) => ({ person, agreedAt: NOW.toISOString() })),
    guests: [],
    cases: [],
    votes: [],
    contributions: [],
    parked: [],
    marks: [],
    hasLearningQuestion: false,
    hasDeedOfBringer: false,
  };
}

/** What comes of an event that must be allowed. */
export function outcomeOf(room: Room, event: RoundEvent, now = NOW): Outcome {
  const decision = decide(room, event, now);
  if ('refused' in decision) throw new Error(`${event.type} by ${event.by} is refused: ${decision.refused}`);
  return decision;
}

/** The room after events that must all be allowed, at the same moment. */
export function play(room: Room, events: readonly RoundEvent[], now = NOW): Room {
  return events.reduce((next, event) => after(next, outcomeOf(next, event, now)), room);
}

export function refusalOf(decision: Decision): RoundRefusal | 'allowed' {
  return 'refused' in decision ? decision.refused : 'allowed';
}

/** Why this event cannot happen now, or that it can. */
export function answer(room: Room, event: RoundEvent, now = NOW): RoundRefusal | 'allowed' {
  return refusalOf(decide(room, event, now));
}

/** The room as the facilitator led it into a phase, doing what each phase before it asks for. */
export function inPhase(id: string, { people = [BO, ...GROUP], ...setting }: Setting = {}): Room {
  let room = aCall({ people, ...setting });
  if (room.method.choice !== 'subject') room = play(room, [{ type: 'bringCase', by: BO, id: 'case-bo' }]);
  room = play(room, [{ type: 'start', by: FAY, chance: [] }]);
  while (nowIn(room) !== id) room = onward(room);
  return room;
}

/** The next phase, with the outcome of this one. */
export function onward(room: Room, now = NOW): Room {
  const { outcome } = room.method.phases.find((one) => one.id === nowIn(room)) ?? {};
  let ready = room;
  if (outcome === 'learningQuestion') ready = play(room, [{ type: 'learningQuestion', by: BO }], now);
  if (outcome === 'effect') ready = play(room, [{ type: 'deed', by: BO }], now);
  return play(ready, [nextPhase(ready)], now);
}

/** A round that went through all its phases. */
export function ended(setting: Setting = {}): Room {
  const phases = phasesOf(setting.method ?? PICKED, setting.session ?? 1);
  return onward(inPhase(phases.at(-1) ?? '', setting));
}

export function nowIn({ round }: Room): string {
  return round.phases[round.at] ?? '';
}

export function nextPhase(room: Room): RoundEvent {
  const { facilitator, turn } = room.round;
  return { type: 'nextPhase', by: facilitator, phase: nowIn(room), turn, chance: [] };
}

export function back(room: Room): RoundEvent {
  const { facilitator, turn } = room.round;
  return { type: 'back', by: facilitator, phase: nowIn(room), turn, chance: [] };
}

export function nextSpeaker(room: Room): RoundEvent {
  const { facilitator, speaker, turn } = room.round;
  return { type: 'nextSpeaker', by: facilitator, phase: nowIn(room), turn, speaker };
}

/** Somebody writes in the phase and turn that the room is in, unless `change` says otherwise. */
export function writes(
  room: Room,
  by: string,
  change: Partial<Extract<RoundEvent, { type: 'contribute' }>> = {},
): RoundEvent {
  const id = `text-${room.contributions.length}`;
  return { type: 'contribute', by, id, phase: nowIn(room), turn: room.round.turn, ...change };
}

export function passes(room: Room, by: string): RoundEvent {
  return { type: 'pass', by, phase: nowIn(room), turn: room.round.turn };
}

/** So many milliseconds after the moment at which all of it begins. */
export function later(ms: number): Date {
  return new Date(NOW.getTime() + ms);
}
