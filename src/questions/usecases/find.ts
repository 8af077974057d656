import type { Clock } from '../../calendar/clock';
import { recentYears } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import type { Item, Source } from '../../search/live-index';
import type { EntryStore } from '../../storage/entries';
import { subjectOf, type Question } from '../rules';
import type { QuestionDeps, QuestionMeta } from './deps';

/** A question that holds what somebody looks for. */
export interface FoundQuestion {
  readonly label: string;
  readonly kind: 'question';
  readonly status: Question['status'];
  readonly text: string;
}

/** How many years back questions can be found. */
const YEARS = 5;

/** The texts of a network's questions, for the index in memory. */
export function questionSource(questions: EntryStore<Question>, clock: Clock): Source<QuestionMeta> {
  const years = () => {
    const last = clock.now().getUTCFullYear() + 1;
    return Array.from({ length: YEARS + 1 }, (_, back) => last - back);
  };
  return {
    pages: async function* (network) {
      for (const year of years())
        for await (const page of questions.pages(network, year)) yield page.map(itemOf);
    },
    changes: async (network, since) => {
      const recent = recentYears(clock.now());
      const found = await Promise.all(recent.map((year) => questions.changes(network, year, since)));
      return found.flat().map(({ label, seq }) => ({ key: label, version: seq }));
    },
    load: async (network, label) => {
      const entry = await questions.entry(network, label);
      return entry && itemOf(entry);
    },
  };
}

function itemOf(question: Question): Item<QuestionMeta> {
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
