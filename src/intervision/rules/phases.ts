import { endOfTerm } from '../../calendar/working-days';
import type { Method, Phase, Timing } from '../methods/method';
import type { Chance } from './events';
import { contributors, currentPhase, isRunning, isWritten, phaseNamed, shuffled } from './room';
import { GRACE_MS, MINUTE_MS, type Room, type Round } from './round';

/** The phases of a session: what looks back on last time is only there from the second one on. */
export function phasesOf(method: Method, session: number): string[] {
  return method.phases
    .filter(({ isFromSecondSession }) => session > 1 || !isFromSecondSession)
    .map(({ id }) => id);
}

/** Minutes that a round takes in this session. */
export function minutesOf(method: Method, timing: Timing, session: number): number {
  const ids = phasesOf(method, session);
  const own = method.phases.filter(({ id }) => ids.includes(id));
  return own.reduce((sum, { minutes }) => sum + minutes[timing], 0);
}

/** The round as it enters a phase: its time starts, the one it leaves closes, turns and glasses are handed out. */
export function enter(room: Room, at: number, chance: Chance, now: Date): Round {
  const { leftMs: _left, endsAt: _end, ...round } = room.round;
  const phase = phaseNamed(room, round.phases[at]);
  if (!phase) return room.round;
  const turn = (round.turns[phase.id] ?? 0) + 1;
  const speakers = contributors(room, phase);
  return {
    ...round,
    ...leaving(room.round, now),
    status: 'bezig',
    at,
    turn,
    turns: { ...round.turns, [phase.id]: turn },
    isRevealed: false,
    endsAt: endOf(round, phase, now),
    order: takesTurns(round, phase) ? shuffled(speakers, chance) : [],
    speaker: 0,
    glasses: handOut(phase, {}, shuffled(speakers, chance)),
    changedAt: now.toISOString(),
  };
}

/** What a round remembers of the turn that closes now; one that was shown before its end closed then. */
export function leaving(round: Round, now: Date): Pick<Round, 'closed' | 'left'> {
  const phase = round.phases[round.at];
  if (phase === undefined) return {};
  const still = (round.closed ?? []).filter(({ at }) => now.getTime() - Date.parse(at) <= GRACE_MS);
  return {
    left: phase,
    closed: round.isRevealed ? still : [...still, { phase, turn: round.turn, at: now.toISOString() }],
  };
}

/**
 * The round after somebody came, went or handed over in the middle of a phase: who came speaks last and gets glasses, who
 * speaks goes on, and nobody else's turn is lost.
 */
export function regrouped(room: Room): Round {
  const { round } = room;
  const phase = currentPhase(room);
  if (!phase || !isRunning(round)) return round;
  const people = contributors(room, phase);
  const turns = takesTurns(round, phase) ? reordered(room, people) : {};
  return { ...round, ...turns, glasses: handOut(phase, round.glasses, people) };
}

function takesTurns(round: Round, phase: Phase): boolean {
  return phase.inTurn && !isWritten(round, phase);
}

function reordered(
  { round, marks }: Pick<Room, 'round' | 'marks'>,
  people: readonly string[],
): Pick<Round, 'order' | 'speaker'> {
  const at = round.speaker % Math.max(1, round.order.length);
  const stays = (person: string) => people.includes(person);
  const order = [...round.order.filter(stays), ...people.filter((one) => !round.order.includes(one))];
  // Where the speaker stands now, or else who comes after them.
  const place = round.order.slice(0, at).filter(stays).length;
  const isThere = round.order.slice(at, at + 1).some(stays);
  const passed = passedIn({ round, marks });
  const skips = order.findIndex((_, step) => !passed.has(order[(place + step) % order.length] ?? ''));
  return isThere
    ? { order, speaker: countedOn(round.speaker, place, order.length) }
    : { order, speaker: countedOn(round.speaker + 1, place + Math.max(0, skips), order.length) };
}

/** The first number from `least` on that means this place: it never falls back, so that a late press finds another one. */
function countedOn(least: number, place: number, length: number): number {
  if (length === 0) return least;
  return least + ((((place - least) % length) + length) % length);
}

/** The speaker after this one: who passed is left out, and after the last one it begins again. */
export function nextSpeakerAt({ round, marks }: Pick<Room, 'round' | 'marks'>): number {
  const { order, speaker } = round;
  const passed = passedIn({ round, marks });
  for (let step = 1; step <= order.length; step++) {
    const person = order[(speaker + step) % order.length];
    if (person !== undefined && !passed.has(person)) return speaker + step;
  }
  return speaker + 1;
}

function passedIn({ round, marks }: Pick<Room, 'round' | 'marks'>): ReadonlySet<string> {
  const phase = round.phases[round.at];
  const passes = marks.filter((mark) => mark.phase === phase && mark.turn === round.turn && mark.nth === 0);
  return new Set(passes.map(({ person }) => person));
}

/** When people are together minutes count, else working days that end at five. */
export function endOf({ isLive, timing, zone, country }: Round, phase: Phase, now: Date): string {
  const end = isLive
    ? new Date(now.getTime() + phase.minutes[timing] * MINUTE_MS)
    : endOfTerm(now, phase.days, zone, country);
  return end.toISOString();
}

/** Who has glasses keeps them; each of the others gets a pair that is worn least. */
function handOut(
  { glasses }: Phase,
  worn: Round['glasses'],
  people: readonly string[],
): Record<string, string> {
  const given = new Map(Object.entries(worn).filter(([person]) => people.includes(person)));
  for (const person of people.filter((one) => !given.has(one))) {
    const counts = glasses.map((pair) => [...given.values()].filter((one) => one === pair).length);
    const least = glasses[counts.indexOf(Math.min(...counts))];
    if (least !== undefined) given.set(person, least);
  }
  return Object.fromEntries(given);
}
