import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import type { Item } from '../../search/live-index';
import { subjectOf, type Question } from '../rules';
import type { QuestionDeps, QuestionMeta } from './deps';

/** A question that holds what somebody looks for. */
export interface FoundQuestion {
  readonly label: string;
  readonly kind: 'question';
  readonly status: Question['status'];
  readonly text: string;
}

/** The text of a question, for the index in memory. */
export function questionItem(question: Question): Item<QuestionMeta> {
  const { label, seq, text } = question;
  const doc = { id: label, text, meta: { label, subject: subjectOf(question) } };
  return { key: label, version: seq, docs: text === '' ? [] : [doc], gone: text === '' ? [label] : [] };
}

/** Questions that hold these words, best first, of which the actor may read the text. */
export async function searchQuestions(
  deps: QuestionDeps,
  actor: Actor,
  words: string,
  limit: number,
): Promise<FoundQuestion[]> {
  const { network } = actor;
  const allow = ({ subject }: QuestionMeta) => can(actor, 'question.readText', subject);
  const hits = await deps.index.search(network.id, words, { allow, limit });
  const entries = await Promise.all(hits.map(({ meta }) => deps.questions.entry(network.id, meta.label)));
  return entries.flatMap((entry): FoundQuestion[] => {
    if (!entry || entry.text === '' || !can(actor, 'question.readText', subjectOf(entry))) return [];
    return [{ label: entry.label, kind: 'question', status: entry.status, text: entry.text }];
  });
}
