import { readAnew } from '../../storage/read-once';
import type { Network } from '../../members/rules';
import { yearIn } from '../../calendar/working-days';
import { retryOnConflict } from '../../storage/retry';
import { orphanCards, overwrite, reportCard, tellAfter, timeNotices } from '../intents';
import {
  approverOf,
  currentPhase,
  decide,
  isRunning,
  lineOf,
  OVER,
  standInOf,
  takesPart,
  waitsFor,
  type Round,
} from '../rules';
import type { LoadedRound, RoundChange } from '../store';
import type { RoundDeps } from './deps';
import { rowsOfLeaver } from './steps';

/** The time of a phase is over, or nearly: who leads and who gave nothing yet hear it. It never cuts off. */
export async function watchTime(deps: RoundDeps, network: Network, about: string): Promise<void> {
  const [label = '', endsAt = '', what = ''] = about.split('|');
  const loaded = await deps.rounds.load(network.id, label);
  // Another end was set meanwhile, or the phase is over: there is another task for that, or none.
  if (!loaded || !isRunning(loaded.room.round) || loaded.room.round.endsAt !== endsAt) return;
  const phase = currentPhase(loaded.room);
  const open = phase ? waitsFor(loaded.room, phase) : [];
  await deps.rounds.save(loaded, { kept: [], intents: timeNotices(loaded, open, what, deps.clock.now()) });
}

/** After a round: nothing ties the anonymous to anybody; and when its days are over, case and contributions go. */
export async function clearRound(deps: RoundDeps, network: Network, about: string): Promise<void> {
  const [label = '', what = '', endedAt] = about.split('|');
  const loaded = await deps.rounds.load(network.id, label);
  if (loaded?.room.round.endedAt !== endedAt || !loaded) return;
  if (what === 'unlink') {
    await deps.rounds.unlink(loaded);
    return;
  }
  await deps.rounds.unlink(loaded);
  await deps.rounds.erase(loaded);
  readAnew();
  const after = await deps.rounds.load(network.id, label);
  if (after) await deps.rounds.save(after, { kept: [], intents: overwrite(after.cards, deps.clock.now()) });
}

/** Puts the round in the lists as it is now: of all who take part, or of the one who just came or went (`label|person`). */
export async function listRound(deps: RoundDeps, network: Network, about: string): Promise<void> {
  const [label = '', one] = about.split('|');
  const loaded = await deps.rounds.load(network.id, label);
  if (!loaded) return;
  const { round, people } = loaded.room;
  if (one !== undefined && !takesPart(loaded.room, one)) {
    await deps.rounds.unlist(round, one);
    return;
  }
  const persons = one === undefined ? people.map(({ person }) => person) : [one];
  await deps.rounds.list(round, lineOf(round, people.length), persons);
}

/**
 * Somebody left the team: they no longer take part in rounds that go on. Where they lead, the coordinators hear that it needs
 * somebody else; where the report is theirs to approve, that falls to another who took part.
 */
export async function leaveRounds(deps: RoundDeps, network: Network, person: string): Promise<void> {
  for (const label of await labelsOf(deps, network, person)) {
    await retryOnConflict(async () => {
      const loaded = await deps.rounds.load(network.id, label);
      const change = loaded && (await afterLeaving(deps, network, person, loaded));
      if (loaded && change) await deps.rounds.save(loaded, change);
    });
  }
}

async function afterLeaving(
  deps: RoundDeps,
  network: Network,
  person: string,
  loaded: LoadedRound,
): Promise<RoundChange | undefined> {
  const { round } = loaded.room;
  const now = deps.clock.now();
  const isOver = OVER.includes(round.status);
  if (isOver && round.status !== 'afgerond') return undefined;
  if (!isOver && round.facilitator === person)
    return { kept: [], intents: orphanCards(round, network.roles.coordinators, now) };
  const left = isOver ? undefined : leaving(loaded, person, now);
  if (left) return left;
  return approverOf(loaded.room) === person ? passApproval(deps, network, person, loaded) : undefined;
}

/** Once the round is over the other gets the report to approve; before that it waits for its end. */
async function passApproval(
  deps: RoundDeps,
  { id }: Network,
  person: string,
  { room }: LoadedRound,
): Promise<RoundChange | undefined> {
  const rows = await Promise.all(room.people.map((one) => deps.members.store.person(id, one.person)));
  const there = new Set(rows.flatMap((row) => (row?.present ? [row.id] : [])));
  const approver = standInOf(room, (one) => one !== person && there.has(one));
  if (approver === undefined) return undefined;
  const now = deps.clock.now();
  const round = { ...room.round, approver, changedAt: now.toISOString() };
  return {
    round: { value: round, history: leftRecord(round, now) },
    kept: [],
    intents: round.status === 'afgerond' ? [reportCard(round, approver, now)] : [],
  };
}

/** Their case and vote go with them, as when they step out themselves. */
function leaving(loaded: LoadedRound, person: string, now: Date): RoundChange | undefined {
  const decision = decide(loaded.room, { type: 'leave', by: person }, now);
  if ('refused' in decision || !decision.round) return undefined;
  const { round } = decision;
  const guests = loaded.room.guests.filter((one) => one.person === person);
  const removed = [
    ...rowsOfLeaver(person, loaded),
    ...guests.map((value) => ({ keep: 'guest', value }) as const),
  ];
  const intents = tellAfter(loaded, decision, [], now);
  return { round: { value: round, history: leftRecord(round, now) }, kept: [], removed, intents };
}

function leftRecord({ status }: Round, now: Date) {
  return { what: 'left', status, at: now.toISOString() };
}

/** More rounds than somebody is in at a time. */
const MOST_ROUNDS = 50;

async function labelsOf(deps: RoundDeps, { id, zone }: Network, person: string): Promise<string[]> {
  const year = yearIn(zone, deps.clock.now());
  const lines = await Promise.all(
    [year, year - 1].map((one) => deps.rounds.lines(id, one, 'person', person, MOST_ROUNDS)),
  );
  return lines.flat().map(({ label }) => label);
}
