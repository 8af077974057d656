import { createEntryStore, type EntryStore, type IndexRow } from '../storage/entries';
import { key, within } from '../storage/keys';
import { intentWrite, sentCards, type Intent, type SentCard } from '../storage/outbox';
import { Conflict, type Row, type Table } from '../storage/table';
import { UNDECIDED, type Published, type Question, type RegionalQuestion } from './rules';

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

/** A frequently asked question of the network. The number is for finding it back, never to be shown: it leads to who asked. */
export interface PublishedLine extends Published {
  readonly label: string;
  readonly theme?: string;
}

/** A question of another network with everything a decision or a card needs. */
export interface LoadedRegional {
  readonly row: Row<RegionalQuestion>;
  readonly entry: RegionalQuestion;
  readonly cards: readonly SentCard[];
}

/** What other networks ask this one. It stands in the partition of the network that is asked, and nowhere else. */
export interface RegionalStore {
  /** Says whether it is new: the same id makes nothing the second time. */
  create(question: RegionalQuestion, intents: readonly Intent[]): Promise<boolean>;
  load(network: string, id: string): Promise<LoadedRegional | undefined>;
  /** Everything that was ever asked of this network. */
  all(network: string): Promise<readonly RegionalQuestion[]>;
  /** Throws Conflict when somebody else changed it since it was loaded. */
  save(loaded: LoadedRegional, question: RegionalQuestion, intents: readonly Intent[]): Promise<unknown>;
}

/** Questions have a series of numbers of their own. */
export function createQuestionStore(table: Table): EntryStore<Question> {
  return createEntryStore<Question>(table, 'V', indexRows);
}

/** Keeps what other networks ask. */
export function createRegionalStore(table: Table): RegionalStore {
  return {
    create: async (question, intents) => {
      const row = { create: key('R', question.id), value: question };
      try {
        await table.write(regionOf(question.network), [row, ...intents.map(intentWrite)]);
        return true;
      } catch (error) {
        if (error instanceof Conflict) return false;
        throw error;
      }
    },
    load: async (network, id) => {
      const [row, cards] = await Promise.all([
        table.get<RegionalQuestion>(regionOf(network), key('R', id)),
        sentCards(table, regionOf(network), id),
      ]);
      return row && { row, entry: row.value, cards };
    },
    all: async (network) => {
      const rows = await table.range<RegionalQuestion>(regionOf(network), within('R|'));
      return rows.map((row) => row.value);
    },
    save: ({ row }, question, intents) =>
      table.write(regionOf(question.network), [
        { replace: row.key, etag: row.etag, value: question },
        ...intents.map(intentWrite),
      ]),
  };
}

/** Beside the network itself: its own partition is read with every turn. */
function regionOf(network: string): string {
  return key(network, 'R');
}

const START_LENGTH = 80;

function indexRows(question: Question): IndexRow[] {
  const { label, status, askedAt, text, asker, owner, referredTo, published, details } = question;
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
    ...(published ? [publishedRow(label, published, details.theme)] : []),
    ...busy.map((person) => ({ facet: 'work', value: person, line: work })),
  ];
}

function publishedRow(label: string, published: Published, theme: string | undefined): IndexRow {
  const line: PublishedLine = { label, ...published, ...(theme === undefined ? {} : { theme }) };
  return { facet: 'published', value: 'all', line };
}
