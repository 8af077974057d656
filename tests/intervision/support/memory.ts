import type { Phase } from '../../../src/intervision/methods/method';
import type { ContributionMeta, Room, RoundEvent } from '../../../src/intervision/rules';
import { MINUTE, nowIn } from './rooms';
import type { Step } from './stories';

/** What an onlooker writes down who knows the documents and not the engine. */
export interface Memory {
  /** When each turn of a phase closed for writing. */
  readonly closedAt: Map<string, number>;
  /** The turns that the facilitator showed before they ended. */
  readonly revealed: Set<string>;
  /** The turns that were shown to all. A round that is stopped shows nothing: it may be taken up again. */
  readonly shown: Set<string>;
  /** Presses that had their effect. */
  readonly pressed: Set<string>;
  /** How many texts each person gave in a turn. */
  readonly given: Map<string, number>;
  readonly ids: Set<string>;
}

export function aMemory(): Memory {
  return {
    closedAt: new Map(),
    revealed: new Set(),
    shown: new Set(),
    pressed: new Set(),
    given: new Map(),
    ids: new Set(),
  };
}

export function remember(memory: Memory, { before, event, decision, next, now }: Step): void {
  const turn = turnOf(nowIn(before), before.round.turn);
  const wasOpen = runs(before) && !memory.revealed.has(turn);
  const isRevealed = event.type === 'reveal' && !('refused' in decision);
  if (isRevealed) memory.revealed.add(turn);
  const isHere = runs(next) && nowIn(next) === nowIn(before) && next.round.turn === before.round.turn;
  if (wasOpen && (!isHere || isRevealed)) memory.closedAt.set(turn, now.getTime());
  if (wasOpen && memory.closedAt.has(turn) && next.round.status !== 'geannuleerd') memory.shown.add(turn);
  if ('refused' in decision) return;
  // Taken up again after a stop: what was open still is.
  if (!runs(before) && runs(next) && !memory.revealed.has(turn)) memory.closedAt.delete(turn);
  memory.pressed.add(press(event));
  if (event.type !== 'contribute') return;
  memory.ids.add(event.id);
  if (event.parked !== undefined) return;
  const key = giverOf(event);
  memory.given.set(key, (memory.given.get(key) ?? 0) + 1);
}

export type Contribute = Extract<RoundEvent, { type: 'contribute' }>;

/** Whether this text must be taken, by what product.md and domain.md 1.3 say. */
export function mustCount(memory: Memory, room: Room, event: Contribute, now: Date): boolean {
  const { method, round } = room;
  const phase = method.phases.find(({ id }) => id === event.phase);
  if (!phase || memory.ids.has(event.id)) return false;
  const author = event.behalfOf ?? event.by;
  const isNotedByFacilitator = event.behalfOf !== undefined && event.by === round.facilitator;
  const isInWriting = !round.isLive || phase.live === 'written' || event.parked !== undefined;
  const isByAuthor = event.behalfOf === undefined && isInWriting;
  return (
    isIn(room, event.by) &&
    (isNotedByFacilitator || isByAuthor) &&
    isWriter(room, phase, author) &&
    mayGive(memory, room, phase, event) &&
    isOpen(memory, room, event, now)
  );
}

/** So many texts in a turn; beside those, one's own ideas that were kept for this phase. */
function mayGive(memory: Memory, room: Room, phase: Phase, event: Contribute): boolean {
  const author = event.behalfOf ?? event.by;
  return event.parked === undefined
    ? (memory.given.get(giverOf(event)) ?? 0) < mostOf(room, phase, author)
    : phase.returnsParked && room.parked.some(({ id, by }) => id === event.parked && by === author);
}

/** Open while it lasts, and 60 seconds for what was on its way. */
function isOpen(memory: Memory, room: Room, { phase, turn }: Contribute, now: Date): boolean {
  const { round } = room;
  const isRevealed = memory.revealed.has(turnOf(phase, turn));
  if (runs(room) && !isRevealed && nowIn(room) === phase && round.turn === turn) return true;
  const closedAt = memory.closedAt.get(turnOf(phase, turn));
  return closedAt !== undefined && now.getTime() - closedAt <= MINUTE;
}

/** Only the facilitator notes what is spoken, as often as something is said; so do answers count. */
function mostOf({ round }: Room, phase: Phase, author: string): number {
  const isSpoken = round.isLive && phase.live === 'spoken';
  return isSpoken || (phase.who === 'group' && author === round.caseBringer) ? 40 : phase.perTurn;
}

function isWriter(room: Room, phase: Phase, author: string): boolean {
  const { caseBringer, isLive } = room.round;
  const answers = phase.bringerAnswers && !isLive && author === caseBringer;
  return (
    !phase.choosesCase &&
    isIn(room, author) &&
    author !== room.round.facilitator &&
    (answers || speaks(room, phase, author))
  );
}

/** Whether this phase asks this person to say something. */
export function speaks(room: Room, { who }: Phase, person: string): boolean {
  const { facilitator, caseBringer } = room.round;
  if (!isIn(room, person) || person === facilitator || who === 'nobody') return false;
  return who === 'everyone' || (who === 'caseBringer') === (person === caseBringer);
}

/** Who reads this text now. */
export function mustSee(memory: Memory, room: Room, text: ContributionMeta, person: string): boolean {
  const phase = room.method.phases.find(({ id }) => id === text.phase);
  if (!isIn(room, person)) return false;
  if (text.by === person || phase?.shows === 'live') return true;
  return phase?.shows === 'caseBringer'
    ? person === room.round.caseBringer
    : memory.shown.has(turnOf(text.phase, text.turn));
}

export function isIn({ people }: Room, person: string): boolean {
  return people.some((one) => one.person === person);
}

export function runs({ round }: Room): boolean {
  return round.status === 'bezig' || round.status === 'gepauzeerd';
}

/** What makes two presses the same press. */
export function press(event: RoundEvent): string {
  return JSON.stringify({ ...event, chance: undefined });
}

function giverOf({ phase, turn, by, behalfOf = by }: Contribute): string {
  return `${turnOf(phase, turn)}|${behalfOf}`;
}

function turnOf(phase: string, turn: number): string {
  return `${phase}|${turn}`;
}
