import type { Language } from './languages';
import { isCommon, isEveryday, keysOf, type Key, type Word } from './vocabulary';

/** How often a key stands in the index, and among how many entries. */
export interface Counts {
  readonly size: number;
  readonly entriesWith: (key: Key) => number;
}

/** A text, ready to be compared with many. */
export interface Comparable {
  readonly words: readonly Word[];
  readonly keys: ReadonlySet<Key>;
  /** Undefined of a text without words that matter. */
  readonly language: Language | undefined;
}

/** At or above this, two texts are about the same thing; docs/search.md says how it was found. */
export const ALIKE = 0.12;

/** The distinct words of a text. */
export function comparable(content: readonly Word[]): Comparable {
  const words = [...new Map(content.map((word) => [word.stem, word])).values()];
  return { words, keys: new Set(words.flatMap(keysOf)), language: words[0]?.language };
}

/**
 * How much of what two texts say they share, from 0 to nearly 1: the weight of the words that the other one has too, over
 * the weight of all words, of both texts alike. A rare word weighs more; a synonym or a part of a compound less than the
 * word itself. One thing in common is little evidence, however short the texts are, and however rare it is.
 */
export function createLikeness(counts: Counts): (one: Comparable, other: Comparable) => number {
  const weights = new Map<Key, number>();
  const weigh = (key: Key) => {
    const known = weights.get(key) ?? rarity(key, counts);
    weights.set(key, known);
    return known;
  };
  return (one, other) => {
    const mine = share(one, other, weigh);
    if (mine.shared === 0) return 0;
    const theirs = share(other, one, weigh);
    const covered = Math.sqrt((mine.shared * theirs.shared) / (mine.all * theirs.all));
    const evidence = Math.sqrt(evidenceOf(mine, covered) * evidenceOf(theirs, covered));
    return covered * (evidence / (evidence + DOUBT));
  };
}

/** A synonym says nearly the same. */
const MEANING = 0.8;
/** Two parts weigh as much as one word. */
const PART = 0.5;
/** Texts with evidence of this weight get half of the likeness. */
const DOUBT = 1;
/** So much of the heaviest thing in common is no evidence, unless it is all there is: some entry or other shares one thing with any text. */
const CHANCE = 0.7;
/** A young network counts as if it had this many other entries, of which so many hold a common word, an everyday one, or a rare one. */
const OTHERS = 300;
const WITH_COMMON = 60;
const WITH_EVERYDAY = 20;
const WITH_RARE = 2;

/** From 0 for what every entry holds, to about 1. */
export function rarity(key: Key, { size, entriesWith }: Counts): number {
  const all = size + OTHERS;
  const holding = entriesWith(key) + othersWith(key, all);
  return Math.max(0, Math.log(all / holding) / Math.log(all / WITH_RARE));
}

function othersWith(key: Key, all: number): number {
  if (isCommon(key)) return (WITH_COMMON / OTHERS) * all;
  return isEveryday(key) ? (WITH_EVERYDAY / OTHERS) * all : WITH_RARE;
}

type Weigh = (key: Key) => number;

/** What of a text the other one has too. */
interface Share {
  readonly shared: number;
  readonly all: number;
  /** The weights of the different things in common. */
  readonly things: readonly number[];
}

function share(text: Comparable, other: Comparable, weigh: Weigh): Share {
  const found: Found[] = [];
  let all = 0;
  for (const word of text.words) {
    all += massOf(word, weigh);
    found.push(...matches(word, other, weigh));
  }
  const shared = found.reduce((sum, { weight }) => sum + weight, 0);
  // Two words of one meaning are one thing in common.
  const things = new Map<Key, number>();
  for (const { thing, weight } of found) things.set(thing, Math.max(weight, things.get(thing) ?? 0));
  return { shared, all, things: [...things.values()] };
}

function evidenceOf({ things }: Share, covered: number): number {
  return (
    things.reduce((sum, weight) => sum + weight, 0) - CHANCE * (1 - covered ** 4) * Math.max(0, ...things)
  );
}

function massOf(word: Word, weigh: Weigh): number {
  if (word.parts.length === 0) return weightOf(word, weigh);
  return PART * word.parts.reduce((sum, part) => sum + massOf(part, weigh), 0);
}

/** A word that few entries hold, of a meaning that many have, lies between the two. */
function weightOf({ stem, meanings }: Word, weigh: Weigh): number {
  const own = weigh(stem);
  return Math.min(own, ...meanings.map((meaning) => (own + weigh(meaning)) / 2));
}

interface Found {
  readonly thing: Key;
  readonly weight: number;
}

/** What a text has in common with a word: the word, a meaning, or parts of it, whatever weighs most. */
function matches(word: Word, other: Comparable, weigh: Weigh): Found[] {
  const mass = massOf(word, weigh);
  const meaning = heaviest(
    word.meanings.filter((key) => other.keys.has(key)),
    weigh,
  );
  if (hasWord(other, word)) return [{ thing: meaning ?? word.stem, weight: mass }];
  const byMeaning = meaning === undefined ? 0 : Math.min(mass, MEANING * weigh(meaning));
  const byParts = word.parts
    .flatMap((part) => matches(part, other, weigh))
    .map(({ thing, weight }) => ({ thing, weight: PART * weight }));
  if (byParts.reduce((sum, { weight }) => sum + weight, 0) > byMeaning) return byParts;
  return meaning === undefined ? [] : [{ thing: meaning, weight: byMeaning }];
}

/** Everyday words of two languages look alike by chance: English `turn`, Dutch `turnen`. */
function hasWord({ keys, language }: Comparable, word: Word): boolean {
  return keys.has(word.stem) && (language === word.language || !isEveryday(word.stem));
}

function heaviest(keys: readonly Key[], weigh: Weigh): Key | undefined {
  return keys.reduce<Key | undefined>(
    (best, key) => (best === undefined || weigh(key) > weigh(best) ? key : best),
    undefined,
  );
}
