import { ANY_CASE, type Language } from './lists';
import type { Token } from './tokens';
import { AND, COMMON_WORDS, PERSON_VERBS, POSSESSIVES, RELATIVES, STATES } from './vocabulary';

/** The language of a text by its commonest words; undefined when they do not tell. */
export function languageOf(tokens: readonly Token[]): Language | undefined {
  const counts = (['nl', 'fr', 'en'] as const).map((language) => ({
    language,
    count: tokens.filter(({ plain }) => COMMON_WORDS[language].has(plain)).length,
  }));
  const [most, second] = counts.sort((a, b) => b.count - a.count);
  return most && second && most.count > second.count ? most.language : undefined;
}

/** True when what follows a word says that it is a person: `Roos huilt`, `Will is eight`, `Pierre et sa sœur`. */
export function isPersonByContext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const then = tokens[at + 2];
  if (!next) return false;
  if (/^['’]$/.test(next.gap) && next.plain === 's') return RELATIVES.has(then?.plain ?? '');
  if (next.gap !== ' ') return false;
  if (PERSON_VERBS.has(next.plain)) return true;
  const follows = then?.gap === ' ' ? then.plain : '';
  if (next.plain === 'is' || next.plain === 'est') return STATES.has(follows);
  if (AND.has(next.plain))
    return POSSESSIVES.has(follows) || (then?.shape === 'capital' && ANY_CASE.has(follows));
  return POSSESSIVES.has(next.plain) && RELATIVES.has(follows);
}
