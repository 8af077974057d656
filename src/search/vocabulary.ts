import { COMMON_WORDS } from './common-words';
import { splitCompound } from './compounds';
import { EVERYDAY_WORDS } from './everyday-words';
import { LANGUAGES, type Language } from './languages';
import { stemOf } from './stems';
import { STOP_WORDS } from './stop-words';
import { SYNONYMS } from './synonyms';
import { tokensOf, type Token } from './tokens';

/** What a text or an entry can be found by: a stem, or `~` and the name of a meaning that synonyms share. */
export type Key = string;

/** A word as it is compared with others. */
export interface Word {
  readonly stem: Key;
  readonly language: Language;
  readonly meanings: readonly Key[];
  /** Of a compound; none of them is a compound. */
  readonly parts: readonly Word[];
}

/** The words of a text that matter, in order and repeated as they are. `hint` counts when the text is too short to tell. */
export function contentOf(text: string, hint?: Language): Word[] {
  const tokens = tokensOf(text);
  const language = languageOf(tokens, hint);
  return tokens
    .filter(({ word }) => !STOP_WORDS[language].has(word))
    .map(({ word }) => wordOf(word, language));
}

/** A word in a language. */
export function wordOf(written: string, language: Language): Word {
  const name = `${language} ${written}`;
  const known = cache.get(name);
  if (known) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const parts = language === 'nl' ? splitCompound(written) : [];
  const word = simpleWord(stemOf(written, language), language, parts);
  cache.set(name, word);
  return word;
}

/** A word by its stem, and by those of its parts when it is a compound. */
export function simpleWord(stem: string, language: Language, parts: readonly string[] = []): Word {
  return {
    stem,
    language,
    meanings: MEANINGS[language].get(stem) ?? NONE,
    parts: parts.length === 0 ? NONE : parts.map((part) => simpleWord(part, language)),
  };
}

/** All that a word is found by; the parts of a compound too. */
export function keysOf({ stem, meanings, parts }: Word): Key[] {
  return [stem, ...meanings, ...parts.flatMap(keysOf)];
}

/** Whether half of the entries hold it, so that it says little about what a text is about. */
export function isCommon(key: Key): boolean {
  return COMMON.has(key);
}

/** Whether people write it whatever they write about. */
export function isEveryday(key: Key): boolean {
  return EVERYDAY.has(key);
}

/** The language that most of the grammar is in. */
export function languageOf(tokens: readonly Token[], hint: Language = 'nl'): Language {
  const distinct = [...new Set(tokens.map(({ word }) => word))];
  const votes = (language: Language) => distinct.filter((word) => STOP_WORDS[language].has(word)).length;
  const others = LANGUAGES.filter((language) => language !== hint);
  return others.reduce((best, language) => (votes(language) > votes(best) ? language : best), hint);
}

const NONE: readonly never[] = [];
/** Words of everyday language come again and again; analysing one takes 20 µs. */
const CACHE_SIZE = 20_000;
const cache = new Map<string, Word>();

const MEANINGS: Readonly<Record<Language, ReadonlyMap<string, readonly Key[]>>> = {
  nl: meaningsIn('nl'),
  fr: meaningsIn('fr'),
  en: meaningsIn('en'),
};

const COMMON: ReadonlySet<Key> = new Set([
  ...stemsOf(COMMON_WORDS),
  ...SYNONYMS.filter((group) => group.isCommon).map(({ name }) => `~${name}`),
]);

const EVERYDAY: ReadonlySet<Key> = new Set(stemsOf(EVERYDAY_WORDS));

function stemsOf(lists: Readonly<Record<Language, ReadonlySet<string>>>): Key[] {
  return LANGUAGES.flatMap((language) => [...lists[language]].map((word) => stemOf(word, language)));
}

function meaningsIn(language: Language): ReadonlyMap<string, readonly Key[]> {
  const meanings = new Map<string, Set<Key>>();
  for (const group of SYNONYMS)
    for (const word of group[language]) {
      const stem = stemOf(word, language);
      meanings.set(stem, (meanings.get(stem) ?? new Set()).add(`~${group.name}`));
    }
  return new Map([...meanings].map(([stem, keys]) => [stem, [...keys]]));
}
