import { createHash } from 'node:crypto';
import { key } from '../../storage/keys';
import { parseLabel, partitionOf, ROUND } from '../../storage/labels';
import type { Place, SentCard } from '../../storage/outbox';
import type { Row, Table } from '../../storage/table';
import { METHODS } from '../methods';
import type {
  CaseText,
  Content,
  Contribution,
  Deed,
  Guest,
  Mark,
  Parked,
  Participant,
  Room,
  Round,
  SafetyScore,
  Vote,
} from '../rules';

/** A round with all that is kept of it: one partition, read in one go, for it never grows large. */
export interface LoadedRound {
  readonly etag: string;
  /** Where the group's card goes. */
  readonly place: Place;
  readonly room: Room;
  readonly content: Content;
  readonly cards: readonly SentCard[];
}

interface RoundRow {
  readonly round: Round;
  readonly place: Place;
}

export async function load(table: Table, network: string, label: string): Promise<LoadedRound | undefined> {
  if (parseLabel(label)?.letter !== ROUND) return undefined;
  const rows = await table.range(partitionOf(network, label), { from: 'B|', before: 'Z~' });
  const [row] = rows.filter((one) => one.key === 'R') as Row<RoundRow>[];
  const method = row && METHODS.get(row.value.round.method);
  if (!row || !method) return undefined;
  const { round, place } = row.value;
  const content = contentOf(rows);
  const room: Room = {
    method,
    round,
    people: valuesOf<Participant>(rows, 'P'),
    guests: valuesOf<Guest>(rows, 'Q'),
    cases: content.cases,
    votes: valuesOf<Vote>(rows, 'V'),
    contributions: content.contributions,
    parked: content.parked,
    marks: valuesOf<Mark>(rows, 'G'),
    hasLearningQuestion: content.learningQuestion !== undefined,
    hasDeedOfBringer: content.deeds.some(({ by }) => by === round.caseBringer),
  };
  return { etag: row.etag, place, room, content, cards: valuesOf<SentCard>(rows, 'C') };
}

function contentOf(rows: readonly Row<unknown>[]): Content {
  const notes = valuesOf<{ person: string; text: string }>(rows, 'N');
  const [question] = valuesOf<{ text: string }>(rows, 'L');
  const [weights = {}] = valuesOf<Content['weights']>(rows, 'W');
  const [reasoning] = valuesOf<NonNullable<Content['reasoning']>>(rows, 'Y');
  return {
    cases: valuesOf<CaseText>(rows, 'K'),
    contributions: valuesOf<Contribution>(rows, 'B'),
    parked: valuesOf<Parked>(rows, 'J'),
    notes: Object.fromEntries(notes.map(({ person, text }) => [person, text])),
    weights,
    deeds: valuesOf<Deed>(rows, 'D'),
    scores: valuesOf<SafetyScore>(rows, 'Z'),
    signals: valuesOf<{ label: string }>(rows, 'S').map(({ label }) => label),
    isErased: rows.some((row) => row.key === 'X'),
    ...(question ? { learningQuestion: question.text } : {}),
    ...(reasoning ? { reasoning } : {}),
  };
}

/** Rows of one kind: of one letter, or letter and more. */
function valuesOf<T>(rows: readonly Row<unknown>[], letter: string): T[] {
  return rows
    .filter((row) => row.key === letter || row.key.startsWith(`${letter}|`))
    .map((row) => row.value as T);
}

/** The row that says that a form or press was carried out. */
export function onceKey(once: string): string {
  return key('A', hash(once));
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
