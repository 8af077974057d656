import { inverted, key } from './keys';

/** `S-2026-0042`: the letter of the series, the year of the network, the number within it. */
export function label(letter: string, year: number, number: number): string {
  return `${letter}-${year}-${String(number).padStart(4, '0')}`;
}

export function parseLabel(text: string): { letter: string; year: number; number: number } | undefined {
  const [, letter, year, number] = /^([SVIA])-(\d{4})-(\d{4,6})$/.exec(text) ?? [];
  return letter && year && number ? { letter, year: Number(year), number: Number(number) } : undefined;
}

/** So many labels in a row, from this one on. */
export function labelsFrom(first: string, count: number): string[] {
  const parsed = parseLabel(first);
  if (!parsed) return [];
  const { letter, year, number } = parsed;
  return Array.from({ length: count }, (_, more) => label(letter, year, number + more));
}

/** The partition of a series: its entries change together with their history, lists and messages. */
export function entryPartition(network: string, letter: string, year: number): string {
  return key(network, `${letter}${year}`);
}

/** The partition of the entry with this label; a round of intervision has one of its own. */
export function partitionOf(network: string, text: string): string {
  const parsed = parseLabel(text);
  if (parsed?.letter === ROUND) return key(network, text);
  return parsed ? entryPartition(network, parsed.letter, parsed.year) : key(network, 'none');
}

/** The series of rounds. */
export const ROUND = 'I';
/** The series of the agenda. */
export const AGENDA = 'A';

/** The newest number first. */
export function sortKey(text: string): string {
  return inverted(parseLabel(text)?.number ?? 0);
}
