import type { Token } from './tokens';
import { FAMILIES, NAMED, NAME_WORDS, PEOPLE, RELATIVES, TITLES } from './vocabulary';

/** How the words before a word say that it is a name: a title, or who it is. */
export type Introduction = 'title' | 'family' | 'person';

/** What introduces this word as a name, if anything does. Punctuation between them ends it. */
export function introductionOf(tokens: readonly Token[], at: number): Introduction | undefined {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (!token || !before || !/^\.?[ \u00a0]$/.test(token.gap))
    return isElided(tokens, at) ? 'person' : undefined;
  if (before.text === 'M' && token.gap.startsWith('.')) return 'title';
  if (TITLES.has(before.plain) && (token.gap !== '. ' || before.plain.length <= 4)) return 'title';
  if (token.gap.startsWith('.')) return undefined;
  if (FAMILIES.has(before.plain)) return 'family';
  if (PEOPLE.has(before.plain) || NAMED.has(before.plain)) return 'person';
  if (!earlier || before.gap !== ' ') return undefined;
  if (OF.has(before.plain) && RELATIVES.has(earlier.plain)) return 'person';
  if (IS.has(before.plain) && NAME_WORDS.has(earlier.plain)) return 'person';
  return undefined;
}

const OF = new Set(['van', 'de', 'of']);
const IS = new Set(['is', 'est']);

/** `la maman d'Ouissem`. */
function isElided(tokens: readonly Token[], at: number): boolean {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (!token || before?.plain !== 'd' || !/^['’]$/.test(token.gap)) return false;
  return RELATIVES.has(earlier?.plain ?? '') || PEOPLE.has(earlier?.plain ?? '');
}
