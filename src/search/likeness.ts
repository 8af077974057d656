import { isCommon, keysOf, type Key, type Word } from './vocabulary';

/** How often a key stands in the index, and among how many entries. */
export interface Counts {
  readonly size: number;
  readonly entriesWith: (key: Key) => number;
}

/** A text, ready to be compared with many. */
export interface Comparable {
  readonly words: readonly Word[];
  readonly keys: ReadonlySet<Key>;
}

/** At or above this, two texts are about the same thing; docs/search.md says how it was found. */
export const ALIKE = 0.14;

/** The distinct words of a text. */
export function comparable(content: readonly Word[]): Comparable {
  const words = [...new Map(content.map((word) => [word.stem, word])).values()];
  return { words, keys: new Set(words.flatMap(keysOf)) };
}

/**
 * How much of what two texts say they share, from 0 to nearly 1: the weight of the words that the other one has too, over
 * the weight of all words, of both texts alike. A rare word weighs more; a synonym or a part of a compound less than the
 * word itself. Sharing one word is little evidence, however short the texts are.
 */
export function createLikeness(counts: Counts): (one: Comparable, other: Comparable) => number {
  const weights = new Map<Key, number>();
  const weigh = (key: Key) => {
    const known = weights.get(key) ?? rarity(key, counts);
    weights.set(key, known);
    return known;
  };
  return (one, other) => {
    const mine = share(one, other.keys, weigh);
    const theirs = share(other, one.keys, weigh);
    const shared = Math.sqrt(mine.shared * theirs.shared);
    const all = Math.sqrt(mine.all * theirs.all);
    return shared === 0 ? 0 : (shared / all) * (shared / (shared + DOUBT));
  };
}

/** A synonym says nearly the same. */
const MEANING = 0.8;
/** Two parts weigh as much as one word. */
const PART = 0.5;
/** Texts that share words of this weight get half of the likeness. */
const DOUBT = 1;
/** A young network counts as if it had this many other entries, of which so many hold a common word, or a rare one. */
const OTHERS = 300;
const WITH_COMMON = 60;
const WITH_RARE = 2;

/** From 0 for what every entry holds, to about 1. */
export function rarity(key: Key, { size, entriesWith }: Counts): number {
  const all = size + OTHERS;
  const holding = entriesWith(key) + (isCommon(key) ? (WITH_COMMON / OTHERS) * all : WITH_RARE);
  return Math.max(0, Math.log(all / holding) / Math.log(all / WITH_RARE));
}

function share(
  text: Comparable,
  others: ReadonlySet<Key>,
  weigh: (key: Key) => number,
): { shared: number; all: number } {
  let shared = 0;
  let all = 0;
  for (const word of text.words) {
    const mass = massOf(word, weigh);
    all += mass;
    shared += Math.min(mass, matched(word, others, weigh));
  }
  return { shared, all };
}

function massOf(word: Word, weigh: (key: Key) => number): number {
  if (word.parts.length === 0) return weigh(word.stem);
  return PART * word.parts.reduce((sum, part) => sum + massOf(part, weigh), 0);
}

function matched(word: Word, others: ReadonlySet<Key>, weigh: (key: Key) => number): number {
  if (others.has(word.stem)) return Infinity;
  const meanings = word.meanings.filter((key) => others.has(key)).map((key) => MEANING * weigh(key));
  const parts = word.parts.reduce((sum, part) => {
    const one = matched(part, others, weigh);
    return sum + PART * Math.min(one, weigh(part.stem));
  }, 0);
  return Math.max(parts, 0, ...meanings);
}
