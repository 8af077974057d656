import { createEntryStore, type EntryStore, type IndexRow } from '../storage/entries';
import type { Table } from '../storage/table';
import { UNDECIDED, type Question } from './rules';

/** What a line of `mijn` shows. */
export interface QuestionLine {
  readonly label: string;
  readonly kind: 'question';
  readonly status: Question['status'];
  readonly registeredAt: string;
  /** The first words, for the asker alone: this index is read by its own person only. */
  readonly start: string;
}

/** What is needed to find somebody's open work. */
export interface WorkLine {
  readonly label: string;
}

/** Questions have a series of numbers of their own. */
export function createQuestionStore(table: Table): EntryStore<Question> {
  return createEntryStore<Question>(table, 'V', indexRows);
}

const START_LENGTH = 80;

function indexRows(question: Question): IndexRow[] {
  const { label, status, askedAt, text, asker, owner, referredTo } = question;
  const line: QuestionLine = {
    label,
    kind: 'question',
    status,
    registeredAt: askedAt,
    start: text.slice(0, START_LENGTH),
  };
  const work: WorkLine = { label };
  const workers = UNDECIDED.includes(status)
    ? [owner === 'coordinators' ? owner : owner.person, referredTo]
    : [];
  const busy = workers.filter((person) => person !== undefined);
  return [
    { facet: 'person', value: asker, line },
    ...busy.map((person) => ({ facet: 'work', value: person, line: work })),
  ];
}
