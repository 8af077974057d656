import type { ProposedCase } from '../../intervision/usecases';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { changeEntry, hasText, type Change, type EntryText, type Loaded } from '../../storage/entries';
import { edits } from '../intents';
import { advance, isAllowed, subjectOf, type Question } from '../rules';
import type { QuestionDeps } from './deps';
import type { Outcome } from './handle';

/**
 * Who handles a question proposes it for intervision, in their own words: what was asked does not go along. The question stays
 * as it is, and says that it was proposed. The case is kept first, so that the question never says so without there being one.
 */
export async function proposeForIntervision(
  deps: QuestionDeps,
  caller: Caller,
  label: string,
  proposed: Omit<ProposedCase, 'origin' | 'replaces'>,
): Promise<Outcome> {
  const { network } = caller;
  const loaded = await deps.questions.load(network.id, label);
  if (!loaded) return undefined;
  if (!can(caller, 'question.makeSignal', subjectOf(loaded.entry))) return { refused: 'forbidden' };
  if (hasText(loaded, proposed.once)) return { changed: loaded.entry };
  if (!isAllowed(loaded.entry.status, 'intervision')) return { refused: 'notNow' };
  const outcome = await deps.propose(caller, { ...proposed, origin: label });
  if ('refused' in outcome) return outcome;
  return changeEntry(deps.questions, network.id, label, (fresh) =>
    hasText(fresh, proposed.once) ? { changed: fresh.entry } : change(deps, caller, fresh, proposed.once),
  );
}

function change(
  deps: QuestionDeps,
  { person }: Caller,
  { entry, cards }: Loaded<Question>,
  once: string,
): { readonly change: Change<Question> } | { readonly refused: 'notNow' } {
  const now = deps.clock.now();
  const at = now.toISOString();
  const next = advance(entry, { type: 'intervision', at }, person.id);
  if ('refused' in next) return next;
  // It tells a second sending of this form; the words themselves are kept with the case.
  const mark: EntryText = { id: once, kind: 'intervision', by: person.id, at, text: '' };
  const history = { what: 'intervision', status: next.status, by: person.id, at };
  return {
    change: {
      entry: { ...next, seq: entry.seq + 1 },
      history,
      intents: edits(cards, [], now),
      texts: [mark],
    },
  };
}
