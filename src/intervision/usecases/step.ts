import { can, type Action } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { refuseText, type TextRefusal } from '../../privacy/rules';
import { retryOnConflict } from '../../storage/retry';
import { tellAfter } from '../intents';
import {
  after,
  decide,
  phaseNamed,
  subjectOf,
  LONGEST_CASE,
  LONGEST_DEED,
  LONGEST_HELP,
  LONGEST_NOTE,
  LONGEST_QUESTION,
  LONGEST_REASONING,
  type Added,
  type Deed,
  type Outcome,
  type Room,
  type RoundRefusal,
} from '../rules';
import type { Kept, LoadedRound, RoundChange } from '../store';
import type { RoundDeps } from './deps';
import { eventOf, keptOf, withKept, type Step } from './steps';

export type StepRefusal = 'forbidden' | RoundRefusal | TextRefusal;

/** What came of a step: the round as it stands now, or why it was refused; undefined when there is no such round. */
export type StepOutcome =
  | { readonly done: LoadedRound; readonly isRepeated: boolean }
  | { readonly refused: StepRefusal }
  | undefined;

/**
 * Somebody does something in a round: their right, the guard and the rules of the method decide; what they wrote is kept as
 * rows of its own, and everyone concerned is told. A second sending of the same form changes nothing. `isChecked`: they looked
 * at the words that the guard marked.
 */
export async function takeStep(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  step: Step,
  isChecked = false,
): Promise<StepOutcome> {
  const attempts = { count: 0 };
  return retryOnConflict(async () => {
    attempts.count += 1;
    const loaded = await deps.rounds.load(caller.network.id, label);
    if (!loaded) return undefined;
    const repeated = { done: loaded, isRepeated: true };
    // Somebody else wrote first: that may have been this same form, sent a second time.
    if (attempts.count > 1 && (await isCarriedOut(deps, loaded, step))) return repeated;
    const decision = judge(deps, caller, loaded, step, isChecked);
    if ('refused' in decision) return (await isCarriedOut(deps, loaded, step)) ? repeated : decision;
    const change = changeOf(deps, caller, loaded, step, decision);
    if (isNothing(change)) return repeated;
    await deps.rounds.save(loaded, change);
    const room = after(loaded.room, decision);
    return { done: { ...loaded, room, content: withKept(loaded.content, change) }, isRepeated: false };
  });
}

/** Right, guard and rules, in that order; what is refused for its text could still be done with another. */
function judge(
  deps: RoundDeps,
  caller: Caller,
  loaded: LoadedRound,
  step: Step,
  isChecked: boolean,
): Outcome | { readonly refused: StepRefusal } {
  if (!can(caller, rightOf(step), subjectOf(loaded.room))) return { refused: refusalOf(step) };
  if (loaded.content.isErased && ERASED_WITH.includes(step.do)) return { refused: 'isOver' };
  const refused = refuseTexts(step, loaded, isChecked);
  return refused ? { refused } : decide(loaded.room, eventOf(step, caller.person.id, deps), deps.clock.now());
}

function isCarriedOut(deps: RoundDeps, { room }: LoadedRound, step: Step): Promise<boolean> {
  const { network, label } = room.round;
  return 'once' in step ? deps.rounds.isCarriedOut(network, label, step.once) : Promise.resolve(false);
}

/** What belongs to the case: once that is erased, nothing of it is kept any more. */
const ERASED_WITH: readonly Step['do'][] = ['note', 'weigh', 'reason'];

/**
 * To join, or to give a round without a facilitator to somebody, one needs a right of the network; all else is for who takes
 * part, as the rules of the round say.
 */
function rightOf(step: Step): Action {
  if (step.do === 'handOver' && step.isRescue) return 'round.rescue';
  if (step.do === 'ask') return 'round.ask';
  return step.do === 'join' ? 'round.join' : 'round.takePart';
}

function refusalOf(step: Step): StepRefusal {
  return step.do === 'join' ? 'forbidden' : 'notAgreed';
}

function isNothing({ round, kept, removed = [] }: RoundChange): boolean {
  return round === undefined && kept.length === 0 && removed.length === 0;
}

/** Every text of a step that others, or its writer later, will read. */
function refuseTexts(step: Step, loaded: LoadedRound, isChecked: boolean): TextRefusal | undefined {
  const refusals = textsOf(step, loaded).map(({ text, longest, isOptional = false }) =>
    isOptional && text.trim() === '' ? undefined : refuseText(text, { longest, isChecked }),
  );
  return refusals.find((refused) => refused !== undefined);
}

interface Text {
  readonly text: string;
  readonly longest: number;
  readonly isOptional?: boolean;
}

function textsOf(step: Step, { room }: LoadedRound): Text[] {
  switch (step.do) {
    case 'bringCase':
      return [
        { text: step.about, longest: LONGEST_CASE },
        { text: step.help, longest: LONGEST_HELP },
        { text: step.works ?? '', longest: LONGEST_CASE, isOptional: true },
        { text: step.better ?? '', longest: LONGEST_CASE, isOptional: true },
      ];
    case 'contribute':
      return [{ text: step.text, longest: longestOf(step, room) }];
    case 'park':
      return [{ text: step.text, longest: LONGEST_CASE }];
    case 'learningQuestion':
      return [{ text: step.text, longest: LONGEST_QUESTION }];
    case 'note':
      return [{ text: step.text, longest: LONGEST_NOTE, isOptional: true }];
    case 'deed':
      return [
        { text: step.what, longest: LONGEST_DEED },
        { text: step.noticed ?? '', longest: LONGEST_DEED, isOptional: true },
      ];
    case 'reason':
      return [
        { text: step.chosen, longest: LONGEST_REASONING },
        { text: step.dropped, longest: LONGEST_REASONING, isOptional: true },
      ];
    default:
      return [];
  }
}

/** An idea that was kept may be as long as it was then. */
function longestOf({ phase, parked }: Extract<Step, { do: 'contribute' }>, room: Room): number {
  return parked === undefined ? (phaseNamed(room, phase)?.longest ?? LONGEST_CASE) : LONGEST_CASE;
}

function changeOf(
  deps: RoundDeps,
  { person }: Caller,
  loaded: LoadedRound,
  step: Step,
  outcome: Outcome,
): RoundChange {
  const now = deps.clock.now();
  const at = now.toISOString();
  const { kept, removed } = split(outcome, step, loaded, deps, at);
  const { round } = outcome;
  return {
    kept,
    removed,
    intents: tellAfter(loaded, outcome, deedsIn(kept), now),
    ...('once' in step ? { once: step.once } : {}),
    ...(round
      ? {
          round: {
            value: round,
            history: { what: step.do, status: round.status, by: person.id, at },
          },
        }
      : {}),
  };
}

/** What is decided to be there no longer. */
const REMOVES: readonly Added['what'][] = ['noParticipant', 'unparked'];

function split(outcome: Outcome, step: Step, loaded: LoadedRound, deps: RoundDeps, at: string) {
  const kept: Kept[] = [];
  const removed: Kept[] = [];
  for (const added of outcome.added) {
    const rows = keptOf(added, step, loaded, { newId: deps.newId, at });
    (REMOVES.includes(added.what) ? removed : kept).push(...rows);
  }
  return { kept, removed };
}

function deedsIn(kept: readonly Kept[]): Deed[] {
  return kept.flatMap((one) => (one.keep === 'deed' ? [one.value] : []));
}
