import { yearIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import {
  decide,
  isChoiceOpen,
  isVisible,
  subjectOf,
  type CaseText,
  type Contribution,
  type Parked,
  type RoundEvent,
  type RoundLine,
} from '../rules';
import type { LoadedRound } from '../store';
import type { RoundDeps } from './deps';
import type { StepRefusal } from './step';

/** A round as somebody of its network, or who was let in, may see it from outside: what stands on the group's card. */
export async function readRound(
  deps: RoundDeps,
  caller: Caller,
  label: string,
): Promise<LoadedRound | undefined> {
  const loaded = await deps.rounds.load(caller.network.id, label);
  return loaded && can(caller, 'round.see', subjectOf(loaded.room)) ? loaded : undefined;
}

/** Whether somebody agreed to keep this round confidential, and so may open the case and what is written. */
export function isInRound(caller: Caller, { room }: LoadedRound): boolean {
  return can(caller, 'round.takePart', subjectOf(room));
}

/** Why this person could not do this now; undefined when they could. For what opens a form, and changes nothing yet. */
export function refusalNow(
  deps: Pick<RoundDeps, 'clock'>,
  caller: Caller,
  { room }: LoadedRound,
  event: RoundEvent,
): StepRefusal | undefined {
  const isJoin = event.type === 'join';
  if (!can(caller, isJoin ? 'round.join' : 'round.takePart', subjectOf(room)))
    return isJoin ? 'forbidden' : 'notAgreed';
  const decision = decide(room, event, deps.clock.now());
  return 'refused' in decision ? decision.refused : undefined;
}

/** The case of the round, or before it is chosen all cases that were brought in; nothing for who did not agree. */
export function casesFor(caller: Caller, loaded: LoadedRound): readonly CaseText[] {
  if (!isInRound(caller, loaded)) return [];
  const { round, method } = loaded.room;
  const { cases } = loaded.content;
  if (round.caseId !== undefined && !isChoiceOpen(loaded.room))
    return cases.filter(({ id }) => id === round.caseId);
  // Until the group votes, a case is its bringer's and the facilitator's, who picks one.
  const seesAll = method.choice !== 'facilitator' || round.facilitator === caller.person.id;
  return seesAll ? cases : cases.filter(({ by }) => by === caller.person.id);
}

/** What was written and this person may see now, a phase at a time, in the order in which it was written where that is kept. */
export function contributionsFor(
  caller: Caller,
  loaded: LoadedRound,
): readonly { readonly phase: string; readonly contributions: readonly Contribution[] }[] {
  const { room, content } = loaded;
  const visible = content.contributions.filter((one) => isVisible(room, one, caller.person.id));
  return room.round.phases
    .map((phase) => ({ phase, contributions: inOrder(visible.filter((one) => one.phase === phase)) }))
    .filter(({ contributions }) => contributions.length > 0);
}

function inOrder(contributions: readonly Contribution[]): Contribution[] {
  return [...contributions].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
}

/** The ideas this person kept for later. */
export function parkedBy({ content }: LoadedRound, person: string): readonly Parked[] {
  return content.parked.filter(({ by }) => by === person);
}

const MOST_SESSIONS = 40;

/**
 * Rounds of the network, newest first, of this year and the one before; never a word of a case. All of them for who may call
 * one; else one's own.
 */
export async function listRounds(
  deps: RoundDeps,
  caller: Caller,
  whose: 'all' | 'mine',
): Promise<RoundLine[]> {
  const { network, person } = caller;
  if (!can(caller, 'round.list', { network: network.id })) return [];
  const year = yearIn(network.zone, deps.clock.now());
  const seesAll = whose === 'all' && can(caller, 'round.call', { network: network.id });
  const [facet, value] = seesAll ? (['all', 'all'] as const) : (['person', person.id] as const);
  const years = await Promise.all(
    [year, year - 1].map((one) => deps.rounds.lines(network.id, one, facet, value, MOST_SESSIONS)),
  );
  return years.flat();
}
