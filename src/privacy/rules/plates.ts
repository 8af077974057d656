import type { Finding } from './finding';

/** Finds number plates of Belgium, the Netherlands and France as they are written on the car. */
export function findPlates(text: string): Finding[] {
  const found = ALWAYS.flatMap((shape) => [...text.matchAll(shape)]);
  const named = PLATE_WORD.test(text) ? WHEN_NAMED.flatMap((shape) => [...text.matchAll(shape)]) : [];
  return [...found, ...named]
    .map((match) => ({ kind: 'plate' as const, from: match.index, to: match.index + match[0].length }))
    .sort((a, b) => a.from - b.from);
}

/** Shapes that nothing else has. */
const ALWAYS: readonly RegExp[] = [
  // Belgium: 1-ABC-234, typed with any separator, or none; small letters only with a separator.
  /(?<![\p{L}\d-])[1-9]([-. ]?)[A-Z]{3}\1\d{3}(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d-])[1-9]([-.])[a-z]{3}\1\d{3}(?![\p{L}\d-])/gu,
  // France: AB-123-CD.
  /(?<![\p{L}\d-])[A-HJ-NP-TV-Z]{2}([- ])\d{3}\1[A-HJ-NP-TV-Z]{2}(?![\p{L}\d-])/gu,
  // The Netherlands: three groups of letters and digits, of which six characters in all.
  /(?<![\p{L}\d-])(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)(?![\p{L}\d-])/gu,
];

const PLATE_WORD = /plaat(?!s)|kenteken|plaque|immatricul|\bplates?\b|registration/i;
/** Older ones, and plates in small letters, look like codes and sizes: only when the text speaks of a plate. */
const WHEN_NAMED: readonly RegExp[] = [
  /(?<![\p{L}\d-])(?:[A-Z]{3}[-. ]?\d{3}|\d{3}[-. ]?[A-Z]{3}|[A-Z]{2} ?\d{3} ?[A-Z]{1,2}|\d{2} ?[A-Z]{2,3} ?\d{1,2})(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d-])(?:[a-z]{3}-?\d{3}|\d{3}-?[a-z]{3}|[a-z]{2}-\d{3}-[a-z]{1,2}|\d{2}-[a-z]{2,3}-\d{1,2}|[1-9][a-z]{3}\d{3})(?![\p{L}\d-])/gu,
];
