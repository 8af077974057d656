import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { retryOnConflict } from '../../storage/retry';
import { reports } from '../intents';
import {
  reportOf,
  safety,
  subjectOf,
  suggestionsOf,
  versionFor,
  type Contribution,
  type Report,
  type ReportRefusal,
  type ReportVersion,
  type Safety,
  type Weight,
} from '../rules';
import type { LoadedRound } from '../store';
import { deedsBefore } from './deeds';
import type { RoundDeps } from './deps';
import { isInRound, listRounds } from './read';
import { takeStep, type StepOutcome } from './step';

/** A report as somebody may read it now. */
export interface ReadReport {
  readonly loaded: LoadedRound;
  readonly report: Report;
  /** How safe the rounds of the network felt; in the network's version alone. */
  readonly safety?: Safety;
}

/** The report in the version that is the caller's, or less when they ask for that; undefined when there is no such round. */
export async function readReport(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  wanted?: ReportVersion,
): Promise<ReadReport | { readonly refused: ReportRefusal } | undefined> {
  const { network, person } = caller;
  const loaded = await deps.rounds.load(network.id, label);
  if (!loaded) return undefined;
  const { room, content } = loaded;
  const version = versionFor(room, person.id, wanted);
  if (typeof version === 'object') return version;
  const right = version === 'network' ? 'round.list' : 'round.takePart';
  if (!can(caller, right, subjectOf(room))) return { refused: 'notAgreed' };
  if (version === 'network') {
    const felt = await safetyOfNetwork(deps, caller);
    const report = reportOf({ room, content, earlier: [] }, version);
    return { loaded, report, ...(felt ? { safety: felt } : {}) };
  }
  const earlier = await deedsBefore(deps, caller, room.round);
  return { loaded, report: reportOf({ room, content, earlier }, version) };
}

/** How safe rounds felt, for who may lead them; undefined when too few people said so, or it is not theirs to see. */
export async function safetyOf(deps: RoundDeps, caller: Caller): Promise<Safety | undefined> {
  const may = can(caller, 'round.call', { network: caller.network.id });
  return may ? safetyOfNetwork(deps, caller) : undefined;
}

async function safetyOfNetwork(deps: RoundDeps, caller: Caller): Promise<Safety | undefined> {
  const lines = await listRounds(deps, caller, 'all');
  const held = lines.filter(({ endedAt, status }) => endedAt !== undefined && status !== 'geannuleerd');
  const inOrder = held.sort((a, b) => (a.endedAt ?? '').localeCompare(b.endedAt ?? ''));
  const rounds = await Promise.all(inOrder.map(({ label }) => deps.rounds.load(caller.network.id, label)));
  return safety(rounds.map((loaded) => (loaded?.content.scores ?? []).map(({ score }) => score)));
}

/** The suggestions that whose case it is can weigh; for nobody else. */
export function suggestionsFor(caller: Caller, loaded: LoadedRound): readonly Contribution[] {
  const isTheirs = loaded.room.round.caseBringer === caller.person.id;
  return isTheirs && isInRound(caller, loaded) ? suggestionsOf(loaded) : [];
}

/** Keeps what the case-bringer does with suggestions, or takes it back; for what is none of this round nothing is kept. */
export async function weighSuggestions(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  chosen: ReadonlyMap<string, Weight | undefined>,
): Promise<StepOutcome> {
  const loaded = await deps.rounds.load(caller.network.id, label);
  if (!loaded) return undefined;
  const weights = suggestionsFor(caller, loaded).flatMap(({ id }) =>
    chosen.has(id) ? [[id, chosen.get(id)] as const] : [],
  );
  return takeStep(deps, caller, label, { do: 'weigh', weights: Object.fromEntries(weights) });
}

/** A signal was made of what a round brought up: its number stays with the round. Says whether that is the caller's to do. */
export async function keepSignal(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  signal: string,
): Promise<boolean> {
  const { network, person } = caller;
  return retryOnConflict(async () => {
    const loaded = await deps.rounds.load(network.id, label);
    if (!loaded || !isInRound(caller, loaded)) return false;
    if (loaded.content.signals.includes(signal)) return true;
    const now = deps.clock.now();
    const { round } = loaded.room;
    const at = now.toISOString();
    await deps.rounds.save(loaded, {
      round: {
        value: { ...round, changedAt: at },
        history: { what: 'makeSignal', status: round.status, by: person.id, at },
      },
      kept: [{ keep: 'signal', value: { label: signal } }],
      intents: reports(loaded.cards, now),
    });
    return true;
  });
}
