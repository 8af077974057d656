import firstNames from './first-names.json';
import surnames from './surnames.json';
import { plainOf } from './tokens';

export type Language = 'nl' | 'fr' | 'en';

/** Names that are nothing else: they count in small letters too, as typed on a phone. */
export const ANY_CASE: ReadonlySet<string> = new Set(firstNames.anyCase.map(plainOf));

/** Names that are short, rare, or look like a rare word: they need their capital. */
export const CAPITAL: ReadonlySet<string> = new Set(firstNames.capital.map(plainOf));

/** Names that are ordinary words as well, with the languages in which they are. */
export const ALSO_WORD: ReadonlyMap<string, readonly Language[]> = languagesOfWords();

/** Surnames by which somebody is known without a first name; with `de` written before them where it belongs. */
export const SURNAMES: ReadonlySet<string> = new Set(
  surnames.map((name) => plainOf(name).replace(/['’]/g, ' ')),
);

function languagesOfWords(): Map<string, Language[]> {
  const words = new Map<string, Language[]>();
  for (const language of ['nl', 'fr', 'en'] as const)
    for (const name of firstNames.alsoWord[language])
      words.set(plainOf(name), [...(words.get(plainOf(name)) ?? []), language]);
  return words;
}
