import type { Query } from 'minisearch';
import { splitCompound } from './compounds';
import { LANGUAGES } from './languages';
import { STOP_WORDS } from './stop-words';
import { tokensOf } from './tokens';
import { isCommon, simpleWord, wordOf, type Key, type Word } from './vocabulary';

/** A word that somebody looks for, in each language that it may be of. */
export interface Asked {
  /** As typed, in small letters and without accents. */
  readonly written: string;
  readonly words: readonly Word[];
}

/** What somebody looks for. Words of grammar count only when there is nothing else. `isSeen` helps to take compounds apart. */
export function askedIn(words: string, isSeen: (stem: Key) => boolean = () => false): Asked[] {
  const written = [...new Set(tokensOf(words).map(({ word }) => word))];
  const matters = written.filter((word) => !LANGUAGES.some((language) => STOP_WORDS[language].has(word)));
  return (matters.length > 0 ? matters : written).slice(0, MOST_WORDS).map((word) => ({
    written: word,
    words: LANGUAGES.map((language) => wordOf(word, language))
      .concat(seenCompound(word, isSeen))
      .map(withoutCommonMeanings),
  }));
}

/** The query for the engine, or nothing when there is no word. */
export function queryFor(
  words: string,
  combineWith: 'AND' | 'OR',
  isSeen: (stem: Key) => boolean,
): Query | undefined {
  const asked = askedIn(words, isSeen);
  if (asked.length === 0) return undefined;
  return { combineWith, queries: asked.map((one) => alternatives(one, combineWith, isSeen)) };
}

/** Shorter words and stems are only found as they are: too many begin with, or look like, a few letters. */
export const SHORTEST_PREFIX = 3;
export const SHORTEST_FUZZY = 5;
/** The letters that may be wrong, as a part of the length. */
export const FUZZINESS = 0.2;

/** More than anybody types to look for something. */
const MOST_WORDS = 12;
const BOOST = { prefix: 0.6, fuzzy: 0.3, meaning: 0.4, part: 0.3 };

function alternatives(
  { written, words }: Asked,
  combineWith: 'AND' | 'OR',
  isSeen: (stem: Key) => boolean,
): Query {
  const stems = [...new Set(words.map(({ stem }) => stem))];
  const meanings = [...new Set(words.flatMap((word) => word.meanings))];
  // A word that stands in an entry is not mistyped.
  const mistyped = stems.some(isSeen) ? [] : stems.filter((stem) => stem.length >= SHORTEST_FUZZY);
  const compounds = words.filter(({ parts }) => parts.length > 0);
  return {
    combineWith: 'OR',
    queries: [
      ...stems,
      ...(written.length < SHORTEST_PREFIX
        ? []
        : [looked([written, ...stems], { prefix: true }, BOOST.prefix)]),
      looked(mistyped, { fuzzy: FUZZINESS }, BOOST.fuzzy),
      looked(meanings, {}, BOOST.meaning),
      ...compounds.map(({ parts }) => ({
        ...looked(
          parts.map(({ stem }) => stem),
          {},
          BOOST.part,
        ),
        combineWith,
      })),
    ],
  };
}

function looked(
  keys: readonly Key[],
  how: { prefix?: true; fuzzy?: number },
  boost: number,
): Exclude<Query, string | symbol> {
  return { combineWith: 'OR', queries: [...new Set(keys)], boostTerm: () => boost, ...how };
}

/** Who looks for `juf` does not look for everything about school. */
function withoutCommonMeanings(word: Word): Word {
  return {
    ...word,
    meanings: word.meanings.filter((key) => !isCommon(key)),
    parts: word.parts.map(withoutCommonMeanings),
  };
}

/** A compound of which one part is no word of ours, but stands in an entry. */
function seenCompound(written: string, isSeen: (stem: Key) => boolean): Word[] {
  const parts = splitCompound(written, isSeen);
  return parts.length === 0 ? [] : [simpleWord(wordOf(written, 'nl').stem, 'nl', parts)];
}
