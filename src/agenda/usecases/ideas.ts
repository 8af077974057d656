import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { refuseText, type TextRefusal } from '../../privacy/rules';
import { ideaExpiry } from '../intents';
import { LONGEST_IDEA, type Idea } from '../rules';
import type { AgendaDeps } from './deps';

export type IdeaRefusal = 'forbidden' | 'tooMany' | TextRefusal;

/** A network does not wait for more than this; then some must be erased first. */
const MOST_IDEAS = 300;

/** Somebody says what they would like to learn. The same form sent twice is one idea. */
export async function giveIdea(
  deps: AgendaDeps,
  caller: Caller,
  { text, once, isChecked }: { readonly text: string; readonly once: string; readonly isChecked: boolean },
): Promise<{ readonly idea: Idea } | { readonly refused: IdeaRefusal }> {
  const { network, person } = caller;
  if (!can(caller, 'idea.give', { network: network.id })) return { refused: 'forbidden' };
  const refused = refuseText(text, { longest: LONGEST_IDEA, isChecked });
  if (refused) return { refused };
  const known = await deps.ideas.get(network.id, once);
  if (known) return known.by === person.id ? { idea: known } : { refused: 'forbidden' };
  if ((await deps.ideas.all(network.id)).length >= MOST_IDEAS) return { refused: 'tooMany' };
  const now = deps.clock.now();
  const idea: Idea = { id: once, by: person.id, text: text.trim(), at: now.toISOString() };
  await deps.ideas.add(network.id, idea, [ideaExpiry(network.id, idea, person.id, now)]);
  return { idea };
}

/** All of them for coordinators, else one's own; newest first. */
export async function listIdeas(deps: AgendaDeps, caller: Caller): Promise<Idea[]> {
  const { network, person } = caller;
  const seesAll = can(caller, 'idea.readAll', { network: network.id });
  const ideas = await deps.ideas.all(network.id, seesAll ? undefined : person.id);
  return ideas.reverse();
}

/** By who gave it or a coordinator; nothing of it stays. Says whether it was there for them to erase. */
export async function eraseIdea(deps: AgendaDeps, caller: Caller, id: string): Promise<boolean> {
  const { network } = caller;
  const idea = await deps.ideas.get(network.id, id);
  if (!idea) return false;
  const subject = { network: network.id, ...(idea.by === undefined ? {} : { reporter: idea.by }) };
  if (!can(caller, 'idea.erase', subject)) return false;
  await deps.ideas.erase(network.id, id);
  return true;
}

/** Its year is over. Nothing happens when it is gone already. */
export function expireIdea(deps: AgendaDeps, network: string, id: string): Promise<void> {
  return deps.ideas.erase(network, id);
}
