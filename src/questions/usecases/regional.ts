import { dateIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Actor, Network } from '../../members/rules';
import { contactFor } from '../../members/usecases';
import { refuseText, type TextRefusal } from '../../privacy/rules';
import { retryOnConflict } from '../../storage/retry';
import { backTask, edits, regionalCards } from '../intents';
import { isOver, LONGEST_ANSWER, type RegionalQuestion } from '../rules';
import type { LoadedRegional } from '../store';
import type { QuestionDeps } from './deps';

/** How a question of another network stands: as it is kept here, or `gone` when that network uses the app no more. */
export type RegionalState = RegionalQuestion['status'] | 'gone';

/** A question of another network, as somebody here sees it. */
export interface SeenRegional {
  readonly entry: RegionalQuestion;
  readonly state: RegionalState;
}

/** `late`: it was answered, declined, closed, withdrawn or given up before. */
export type RegionalOutcome =
  | { readonly changed: RegionalQuestion }
  | { readonly refused: 'forbidden' | 'late' | TextRefusal }
  | undefined;

/** A question that another network put to the actor's; undefined when there is none, or they may not answer for it. */
export async function readRegional(
  deps: QuestionDeps,
  actor: Actor,
  id: string,
): Promise<SeenRegional | undefined> {
  const entry = (await deps.regional.load(actor.network.id, id))?.entry;
  if (!entry || !mayAnswer(actor, entry)) return undefined;
  return { entry, state: await stateOf(deps, entry) };
}

/** Somebody answers for their network. The answer goes back by a task; the second time changes nothing. */
export function answerRegional(
  deps: QuestionDeps,
  actor: Actor,
  id: string,
  { text, once }: { readonly text: string; readonly once: string },
  isChecked: boolean,
): Promise<RegionalOutcome> {
  return change(
    deps,
    actor,
    id,
    ({ entry, cards }) => {
      const refused = refuseText(text, { longest: LONGEST_ANSWER, isChecked });
      if (refused) return { refused };
      const by = actor.person.id;
      const next: RegionalQuestion = { ...entry, status: 'answered', answer: text.trim(), by, once };
      const now = deps.clock.now();
      return { next, intents: [backTask(next, now), ...edits(cards, [], now)] };
    },
    once,
  );
}

/** Nobody here knows: it stays with the network that asked. */
export function declineRegional(deps: QuestionDeps, actor: Actor, id: string): Promise<RegionalOutcome> {
  return change(deps, actor, id, ({ entry, cards }) => {
    const next: RegionalQuestion = { ...entry, status: 'declined', by: actor.person.id };
    return { next, intents: edits(cards, [], deps.clock.now()) };
  });
}

/** It did not reach this person, or they left: whoever is there now gets it. */
export function passOnRegional(deps: QuestionDeps, here: Network, id: string, person: string): Promise<void> {
  return retryOnConflict(async () => {
    const loaded = await deps.regional.load(here.id, id);
    if (loaded?.entry.status !== 'open') return;
    const { owner } = loaded.entry;
    if (owner === 'coordinators' || owner.person !== person) return;
    const now = deps.clock.now();
    const missed = [...loaded.entry.missed, person];
    const wanted = { day: dateIn(here.zone, now) };
    const next = { ...loaded.entry, missed, owner: await contactFor(deps.members, here, wanted, missed) };
    await deps.regional.save(loaded, next, regionalCards(next, here, now));
  });
}

/** Somebody left: the questions of other networks that they had go to who is there. */
export async function handOverRegional(deps: QuestionDeps, here: Network, person: string): Promise<void> {
  for (const { id } of await deps.regional.all(here.id)) await passOnRegional(deps, here, id, person);
}

function mayAnswer(actor: Actor, { network, owner }: RegionalQuestion): boolean {
  return can(actor, 'regional.answer', { network, owner });
}

/** Of the network that asked only this is looked at: whether it is there, and whether the question still waits. */
async function stateOf(deps: QuestionDeps, entry: RegionalQuestion): Promise<RegionalState> {
  if (entry.status !== 'open') return entry.status;
  const asking = (await deps.members.store.network(entry.from))?.value;
  if (!asking || asking.removedAt !== undefined) return 'gone';
  const question = (await deps.questions.load(entry.from, entry.label))?.entry;
  return !question || isOver(question.status) ? 'over' : 'open';
}

type Decision =
  | { readonly next: RegionalQuestion; readonly intents: ReturnType<typeof regionalCards> }
  | { readonly refused: TextRefusal };

function change(
  deps: QuestionDeps,
  actor: Actor,
  id: string,
  decide: (loaded: LoadedRegional) => Decision,
  once?: string,
): Promise<RegionalOutcome> {
  return retryOnConflict(async (): Promise<RegionalOutcome> => {
    const loaded = await deps.regional.load(actor.network.id, id);
    if (!loaded) return undefined;
    const { entry } = loaded;
    if (!mayAnswer(actor, entry)) return { refused: 'forbidden' };
    if (once !== undefined && entry.once === once) return { changed: entry };
    if ((await stateOf(deps, entry)) !== 'open') return { refused: 'late' };
    const decision = decide(loaded);
    if ('refused' in decision) return decision;
    await deps.regional.save(loaded, decision.next, decision.intents);
    return { changed: decision.next };
  });
}
