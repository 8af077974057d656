import type { Phase } from '../methods/method';
import { FEWEST, MOST, RUNNING, type CaseMeta, type ContributionMeta, type Room, type Round } from './round';

/** The phase a round is in; undefined before its start. */
export function currentPhase({ method, round }: Pick<Room, 'method' | 'round'>): Phase | undefined {
  return phaseNamed({ method }, round.phases[round.at]);
}

export function phaseNamed({ method }: Pick<Room, 'method'>, id: string | undefined): Phase | undefined {
  return method.phases.find((phase) => phase.id === id);
}

export function isRunning({ status }: Round): boolean {
  return RUNNING.includes(status);
}

export function takesPart({ people }: Room, person: string): boolean {
  return people.some((one) => one.person === person);
}

/** The cases that can be chosen: whose owner takes part, and does not lead. */
export function candidates(room: Room): CaseMeta[] {
  return room.cases.filter(({ by }) => takesPart(room, by) && by !== room.round.facilitator);
}

/** In this round people write in this phase: live it depends on the method, without a meeting everything is written. */
export function isWritten({ isLive }: Round, phase: Phase): boolean {
  return !isLive || phase.live === 'written';
}

/** Before the start, and until the group has chosen. */
export function isChoiceOpen({ method, round }: Pick<Room, 'method' | 'round'>): boolean {
  const toCome = round.phases.slice(Math.max(0, round.at));
  return round.at < 0 || toCome.some((id) => phaseNamed({ method }, id)?.choosesCase);
}

/** Those whose words this phase is for, in the order in which they joined. The facilitator is never one of them. */
export function contributors(room: Room, phase: Phase): string[] {
  const { facilitator, caseBringer } = room.round;
  const people = room.people.map(({ person }) => person).filter((person) => person !== facilitator);
  switch (phase.who) {
    case 'everyone':
      return people;
    case 'group':
      return people.filter((person) => person !== caseBringer);
    case 'caseBringer':
      return people.filter((person) => person === caseBringer);
    case 'nobody':
      return [];
  }
}

/** Who may write in this phase besides those whose words it is for: a case-bringer who answers. */
export function mayWrite(room: Room, phase: Phase, person: string): boolean {
  const answers = phase.bringerAnswers && !room.round.isLive && person === room.round.caseBringer;
  return answers || contributors(room, phase).includes(person);
}

/** How far a phase is: who gave something or passed in this turn, of all who may. */
export interface Tally {
  readonly done: readonly string[];
  readonly open: readonly string[];
}

export function tally(room: Room, phase: Phase): Tally {
  const { turn } = room.round;
  const marks = room.marks.filter((mark) => mark.phase === phase.id && mark.turn === turn);
  // A deed is the step that the case-bringer chooses in the effect.
  const chose = phase.outcome === 'effect' && room.hasDeedOfBringer ? [room.round.caseBringer] : [];
  const marked = new Set([...marks.map(({ person }) => person), ...chose]);
  const all = contributors(room, phase);
  return {
    done: all.filter((person) => marked.has(person)),
    open: all.filter((person) => !marked.has(person)),
  };
}

/** Whose word, or vote, a phase in which people write still waits for. */
export function waitsFor(room: Room, phase: Phase): readonly string[] {
  if (!isWritten(room.round, phase)) return [];
  if (!phase.choosesCase) return tally(room, phase).open;
  const voted = new Set(room.votes.map(({ by }) => by));
  return contributors(room, phase).filter((person) => !voted.has(person));
}

/** Who speaks now, in a spoken phase: whose turn it is, the case-bringer, or the facilitator who explains. */
export function speaker(room: Room): string | undefined {
  const { round } = room;
  const phase = currentPhase(room);
  if (!phase || !isRunning(round) || isWritten(round, phase)) return undefined;
  if (phase.who === 'caseBringer') return round.caseBringer;
  if (phase.who === 'nobody') return round.facilitator;
  return phase.inTurn ? round.order[round.speaker % Math.max(1, round.order.length)] : undefined;
}

/** Whether this person may see this contribution now (product.md: revealed together; anonymous ones to all alike). */
export function isVisible(room: Room, { phase: id, turn, by }: ContributionMeta, person: string): boolean {
  const { round } = room;
  const phase = phaseNamed(room, id);
  if (!phase || !takesPart(room, person)) return false;
  if (by !== undefined && by === person) return true;
  if (phase.shows === 'live') return true;
  if (phase.shows === 'caseBringer') return person === round.caseBringer;
  // A round that is stopped may be taken up again: until then nobody sees what the others wrote.
  const isHeld = isRunning(round) || round.status === 'geannuleerd';
  const isOpen = isHeld && round.phases[round.at] === id && round.turn === turn;
  return !isOpen || round.isRevealed;
}

/** What the card says about the number of people; a round works with fewer or more. */
export function sizeWarning({ people }: Room): 'few' | 'many' | undefined {
  if (people.length < FEWEST) return 'few';
  return people.length > MOST ? 'many' : undefined;
}

/** Every next element by chance, none twice (Fisher and Yates). A missing number counts as 0. */
export function shuffled<T>(items: readonly T[], chance: readonly number[]): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor((chance[last] ?? 0) * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
