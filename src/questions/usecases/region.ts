import { dateIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Actor, Network } from '../../members/rules';
import { contactFor, otherNetworks } from '../../members/usecases';
import { refuseText } from '../../privacy/rules';
import { changeEntry, hasText, type EntryText, type Loaded } from '../../storage/entries';
import { retryOnConflict } from '../../storage/retry';
import { edits, ownerCards, regionalCards, regionTask } from '../intents';
import {
  advance,
  isOver,
  LONGEST_ANSWER,
  subjectOf,
  type Question,
  type RegionalQuestion,
  type Shared,
} from '../rules';
import type { QuestionDeps } from './deps';
import type { Outcome } from './handle';

/**
 * The owner puts a question to the other networks of this deployment, in their own words. Nothing else of it leaves the
 * network: it goes by a task, which finds the words here when it is its turn. Once for each question.
 */
export async function askRegion(
  deps: QuestionDeps,
  actor: Actor,
  label: string,
  { text, once }: { readonly text: string; readonly once: string },
  isChecked: boolean,
): Promise<Outcome> {
  const others = await otherNetworks(deps.members, actor.network.id);
  const to = others.map(({ id }): Shared => ({ network: id, id: `R-${deps.newId().slice(0, ID_LENGTH)}` }));
  return changeEntry(deps.questions, actor.network.id, label, (loaded) => {
    const { entry, cards } = loaded;
    if (!can(actor, 'question.askRegion', subjectOf(entry))) return { refused: 'forbidden' as const };
    if (hasText(loaded, once)) return { changed: entry };
    if (entry.region !== undefined) return { refused: 'already' as const };
    const refused = refuseText(text, { longest: LONGEST_ANSWER, isChecked });
    if (refused) return { refused };
    if (to.length === 0) return { refused: 'alone' as const };
    const next = advance(entry, { type: 'askRegion', to }, actor.person.id);
    if ('refused' in next) return next;
    const now = deps.clock.now();
    const at = now.toISOString();
    const fields = { to: nameAll(others) };
    const added: EntryText = {
      id: once,
      kind: 'askRegion',
      by: actor.person.id,
      at,
      text: text.trim(),
      fields,
    };
    const history = { what: 'askRegion', status: next.status, by: actor.person.id, at };
    const changed = { ...next, seq: entry.seq + 1 };
    const intents = [regionTask(changed, now), ...edits(cards, [], now)];
    return { change: { entry: changed, history, intents, texts: [added] } };
  });
}

/** Brings a question to each network it was put to. May run twice: what is there already stays. */
export async function shareWithRegion(
  deps: QuestionDeps,
  network: Network,
  label: string,
): Promise<undefined> {
  const loaded = await deps.questions.load(network.id, label);
  const wording = loaded?.texts.find(({ kind }) => kind === 'askRegion')?.text;
  if (!loaded || wording === undefined || isOver(loaded.entry.status)) return;
  for (const shared of loaded.entry.region ?? []) await shareWith(deps, network, loaded, wording, shared);
}

/** A question is closed or withdrawn: in the other networks nothing of it stays. May run twice. */
export async function endInRegion(deps: QuestionDeps, network: Network, label: string): Promise<undefined> {
  const loaded = await deps.questions.load(network.id, label);
  for (const shared of loaded?.entry.region ?? []) await endIn(deps, shared);
}

/**
 * Brings an answer back to the question it is for, where its owner reads it. It says which network it is from, and
 * nobody. `later`: the app is out of the team that asked for now.
 */
export async function takeAnswer(
  deps: QuestionDeps,
  here: Network,
  id: string,
): Promise<'later' | undefined> {
  const entry = (await deps.regional.load(here.id, id))?.entry;
  if (entry?.status !== 'answered') return undefined;
  const asking = (await deps.members.store.network(entry.from))?.value;
  if (!asking) return undefined;
  if (asking.removedAt !== undefined) return 'later';
  await changeEntry(deps.questions, asking.id, entry.label, (loaded) => {
    const next = advance(loaded.entry, { type: 'regionAnswer' }, undefined);
    const isThere = hasText(loaded, `region.${id}`);
    if (isThere || 'refused' in next) return 'nothing';
    return { change: answered(deps, loaded, { ...next, seq: next.seq + 1 }, asking, here, entry) };
  });
  return undefined;
}

/** Long enough never to meet another in a network. */
const ID_LENGTH = 12;
const MOST_NAMES = 8;

function nameAll(networks: readonly Network[]): string {
  const names = networks.slice(0, MOST_NAMES).map(({ name }) => name || '…');
  const more = networks.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` +${more}` : ''}`;
}

async function shareWith(
  deps: QuestionDeps,
  from: Network,
  { entry: { label } }: Loaded<Question>,
  wording: string,
  { network, id }: Shared,
): Promise<void> {
  const here = (await deps.members.store.network(network))?.value;
  if (!here || here.removedAt !== undefined) return;
  const now = deps.clock.now();
  const owner = await contactFor(deps.members, here, { day: dateIn(here.zone, now) });
  const question: RegionalQuestion = {
    id,
    network,
    owner,
    status: 'open',
    wording,
    from: from.id,
    fromName: from.name,
    label,
    at: now.toISOString(),
    answer: '',
    missed: [],
  };
  await deps.regional.create(question, regionalCards(question, here, now));
}

function endIn(deps: QuestionDeps, { network, id }: Shared): Promise<void> {
  return retryOnConflict(async () => {
    const loaded = await deps.regional.load(network, id);
    if (!loaded || loaded.entry.status === 'over') return;
    const over: RegionalQuestion = { ...loaded.entry, status: 'over', wording: '', answer: '' };
    await deps.regional.save(loaded, over, edits(loaded.cards, [], deps.clock.now()));
  });
}

function answered(
  deps: QuestionDeps,
  { cards }: Loaded<Question>,
  entry: Question,
  asking: Network,
  here: Network,
  { id, answer }: RegionalQuestion,
) {
  const now = deps.clock.now();
  const at = now.toISOString();
  const added: EntryText = {
    id: `region.${id}`,
    kind: 'regionAnswer',
    at,
    text: answer,
    fields: { from: here.name },
  };
  const fresh = ownerCards(entry, asking, now);
  const history = { what: 'regionAnswer', status: entry.status, at };
  return { entry, history, intents: [...fresh, ...edits(cards, fresh, now)], texts: [added] };
}
