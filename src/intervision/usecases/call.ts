import { yearIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import { CASE_DAYS } from '../../members/rules';
import type { Caller } from '../../members/usecases';
import { refuseText, type TextRefusal } from '../../privacy/rules';
import type { Place } from '../../storage/outbox';
import { METHODS } from '../methods';
import type { Timing } from '../methods/method';
import { callTogether } from '../intents';
import {
  isHeld,
  LONGEST_HELP,
  OVER,
  phasesOf,
  rotaOf,
  type Round,
  type RoundLine,
  type RotaTurn,
} from '../rules';
import type { RoundDeps } from './deps';
import { listRounds } from './read';

/** What somebody who calls a round together fills in. */
export interface Call {
  readonly method: string;
  readonly timing: Timing;
  readonly isLive: boolean;
  /** What it is about, for methods in which all share a subject. */
  readonly subject?: string;
  /** Where the group talks. */
  readonly place: Place;
  /** Names the form, so that a second sending makes no second round. */
  readonly once: string;
  /** The words the guard marked in the subject were looked at. */
  readonly isChecked?: boolean;
}

export type CallRefusal = 'forbidden' | 'personalChat' | 'unknownMethod' | TextRefusal;

/**
 * A coordinator or facilitator calls a group together. They lead it and so agree to keep things confidential. Its card goes to
 * the conversation it was called in.
 */
export async function callRound(
  deps: RoundDeps,
  caller: Caller,
  call: Call,
): Promise<{ readonly label: string; readonly isNew: boolean } | { readonly refused: CallRefusal }> {
  const { network } = caller;
  const refused = refuse(caller, call);
  if (refused) return { refused };
  const now = deps.clock.now();
  const session = await sessionFor(deps, caller, call);
  const year = yearIn(network.zone, now);
  return deps.rounds.create({ network: network.id, year, once: call.once }, call.place, (label) => {
    const round = newRound(caller, call, { label, session }, now);
    return { round, kept: firstRows(caller, call, round), intents: callTogether(round, call.place, now) };
  });
}

function refuse(
  caller: Caller,
  { method, place, subject, isChecked = false }: Call,
): CallRefusal | undefined {
  if (!can(caller, 'round.call', { network: caller.network.id })) return 'forbidden';
  if (place.scope === 'personal') return 'personalChat';
  const known = METHODS.get(method);
  if (!known) return 'unknownMethod';
  if (known.choice !== 'subject') return undefined;
  return refuseText(subject ?? '', { longest: LONGEST_HELP, isChecked });
}

/** A subject that all share stands where a case would; it is nobody's. */
function firstRows({ person }: Caller, { method, subject = '' }: Call, { calledAt }: Round) {
  const participant = { person: person.id, agreedAt: calledAt };
  const isShared = METHODS.get(method)?.choice === 'subject';
  return [
    { keep: 'participant', value: participant } as const,
    ...(isShared
      ? [{ keep: 'case', value: { id: SUBJECT, by: SUBJECT, about: subject.trim(), help: '' } } as const]
      : []),
  ];
}

/** The case of a round in which there is no case-bringer. */
const SUBJECT = 'subject';

function newRound(
  { network, person }: Caller,
  { method, timing, isLive, place }: Call,
  { label, session }: { readonly label: string; readonly session: number },
  now: Date,
): Round {
  const known = METHODS.get(method);
  return {
    label,
    network: network.id,
    seq: 0,
    changedAt: now.toISOString(),
    group: groupOf(place),
    method,
    timing,
    isLive,
    zone: network.zone,
    country: network.country,
    caseDays: network.caseDays ?? CASE_DAYS,
    status: 'oproep',
    facilitator: person.id,
    session,
    phases: known ? phasesOf(known, session) : [],
    at: -1,
    turn: 0,
    turns: {},
    isRevealed: false,
    order: [],
    speaker: 0,
    glasses: {},
    calledAt: now.toISOString(),
  };
}

/** A group is who talks in a conversation; a thread of a channel belongs to the channel. */
export function groupOf({ conversation }: Pick<Place, 'conversation'>): string {
  return conversation.split(';')[0] ?? conversation;
}

const MOST_SESSIONS = 50;

/** The how manieth time it would be: one more than this group's rounds with this method, this year and the one before. */
export async function sessionFor(
  deps: RoundDeps,
  { network }: Pick<Caller, 'network'>,
  { method, place }: Pick<Call, 'method' | 'place'>,
): Promise<number> {
  const lines = await linesOfGroup(deps, network.id, network.zone, groupOf(place));
  return 1 + lines.filter((line) => line.method === method && isHeld(line)).length;
}

/** The newest round that this group is called to or in the middle of; undefined when there is none. */
export async function runningRound(
  deps: RoundDeps,
  caller: Caller,
  place: Place,
): Promise<RoundLine | undefined> {
  const { network } = caller;
  if (!can(caller, 'round.list', { network: network.id })) return undefined;
  const lines = await linesOfGroup(deps, network.id, network.zone, groupOf(place));
  return lines.find(({ status }) => !OVER.includes(status));
}

/** Who may lead, in the order in which it is their turn; for who may call a round themselves. */
export async function facilitatorRota(deps: RoundDeps, caller: Caller): Promise<RotaTurn[]> {
  const { id, roles } = caller.network;
  if (!can(caller, 'round.call', { network: id })) return [];
  const known = await Promise.all(
    [...new Set([...roles.facilitators, ...roles.coordinators])].map((one) =>
      deps.members.store.person(id, one),
    ),
  );
  const present = known.flatMap((person) => (person?.present ? [person.id] : []));
  return rotaOf(present, await listRounds(deps, caller, 'all'));
}

/** The rounds of a group, newest first, of this year and the one before. */
export async function linesOfGroup(
  deps: RoundDeps,
  network: string,
  zone: string,
  group: string,
): Promise<RoundLine[]> {
  const year = yearIn(zone, deps.clock.now());
  const years = await Promise.all(
    [year, year - 1].map((one) =>
      deps.rounds.lines(network, one, 'group', deps.rounds.groupKey(group), MOST_SESSIONS),
    ),
  );
  return years.flat();
}
