import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import { refuseText } from '../../privacy/rules';
import { changeEntry, hasText, type Change, type EntryText, type Loaded } from '../../storage/entries';
import { edits } from '../intents';
import { advance, LONGEST_PUBLISHED, subjectOf, type Question, type QuestionEvent } from '../rules';
import type { QuestionDeps } from './deps';
import type { Outcome } from './handle';

/** A question and its answer, in words that everyone of the network may read. `once` names the form. */
interface PublishForm {
  readonly question: string;
  readonly answer: string;
  readonly once: string;
}

/** An answered question becomes a frequently asked one, or the one that it became changes. */
export async function publishQuestion(
  deps: QuestionDeps,
  actor: Actor,
  label: string,
  form: PublishForm,
  isChecked: boolean,
): Promise<Outcome> {
  return changeEntry(deps.questions, actor.network.id, label, (loaded) => {
    const { entry } = loaded;
    if (!can(actor, 'question.publish', subjectOf(entry))) return { refused: 'forbidden' as const };
    if (hasText(loaded, form.once)) return { changed: entry };
    const refused =
      refuseText(form.question, { longest: LONGEST_PUBLISHED.question, isChecked }) ??
      refuseText(form.answer, { longest: LONGEST_PUBLISHED.answer, isChecked });
    if (refused) return { refused };
    const at = deps.clock.now().toISOString();
    const [question, answer] = [form.question.trim(), form.answer.trim()];
    // It tells a second sending of this form, and who published; the words themselves stand in the entry.
    const mark: EntryText = { id: form.once, kind: 'publish', by: actor.person.id, at, text: '' };
    return change(deps, actor, loaded, { type: 'publish', question, answer, at }, [mark]);
  });
}

/** It is not to be read any more. Pressed twice, the second time changes nothing. */
export async function unpublishQuestion(deps: QuestionDeps, actor: Actor, label: string): Promise<Outcome> {
  return changeEntry(deps.questions, actor.network.id, label, (loaded) => {
    const { entry } = loaded;
    if (!can(actor, 'question.publish', subjectOf(entry))) return { refused: 'forbidden' as const };
    if (entry.published === undefined) return { changed: entry };
    return change(deps, actor, loaded, { type: 'unpublish' }, []);
  });
}

function change(
  deps: QuestionDeps,
  actor: Actor,
  { entry, cards }: Loaded<Question>,
  event: QuestionEvent,
  texts: readonly EntryText[],
): { readonly change: Change<Question> } | { readonly refused: 'notNow' } {
  const next = advance(entry, event, actor.person.id);
  if ('refused' in next) return next;
  const now = deps.clock.now();
  const history = { what: event.type, status: next.status, by: actor.person.id, at: now.toISOString() };
  return {
    change: { entry: { ...next, seq: entry.seq + 1 }, history, intents: edits(cards, [], now), texts },
  };
}
