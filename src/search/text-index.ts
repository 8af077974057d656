import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Language } from './languages';
import { ALIKE, comparable, createLikeness, rarity, type Counts } from './likeness';
import { queryFor } from './query';
import { contentOf, keysOf, type Key, type Word } from './vocabulary';

export interface SearchDoc {
  readonly id: string;
  readonly text: string;
  /** Counts only when the text is too short to tell its language. */
  readonly language?: Language;
}

export interface Hit {
  readonly id: string;
  /** Higher is better; of `similar` at most 1, of `search` comparable within one answer only. */
  readonly score: number;
}

export interface SearchOptions {
  /** Whoever asks may see only these. */
  readonly allow?: (id: string) => boolean;
  readonly limit: number;
}

/** Short texts in Dutch, French and English, found by their words and by a whole text that is like them. Kept in memory. */
export interface TextIndex {
  /** Adds an entry, or replaces the one of that id. */
  put(doc: SearchDoc): void;
  remove(id: string): void;
  readonly size: number;
  /** The entries that hold all of these words, best first, or, when none does, some of them. A word may be unfinished or slightly wrong. */
  search(words: string, options: SearchOptions): Hit[];
  /** The entries that say the same in other words, most alike first; none when nothing is alike. */
  similar(text: string, options: SearchOptions): Hit[];
}

/** An empty index. It computes only: no storage, clock or timers. */
export function createTextIndex(): TextIndex {
  const shelf: Shelf = {
    engine: new MiniSearch<Row>({ fields: ['keys'], tokenize: splitKeys, processTerm: (key) => key }),
    contents: new Map(),
    entriesWith: new Map(),
  };
  return {
    put(doc) {
      takeOff(shelf, doc.id);
      putOn(shelf, doc);
    },
    remove: (id) => takeOff(shelf, id),
    get size() {
      return shelf.contents.size;
    },
    search: (words, options) => findWords(shelf, words, options),
    similar: (text, options) => findAlike(shelf, text, options),
  };
}

interface Shelf {
  /** Finds entries by their keys. */
  readonly engine: MiniSearch<Row>;
  /** What each entry says; repeated words are repeated. */
  readonly contents: Map<string, readonly Word[]>;
  readonly entriesWith: Map<Key, number>;
}

interface Row {
  readonly id: string;
  readonly keys: string;
}

/** Looking up common words costs most and tells least: the rarest few, and no more entries in all than this. */
const LOOKED_UP = 8;
const LOOKED_THROUGH = 4_000;
/** So many of what shares rare words are compared word by word. */
const CANDIDATES = 100;
const SEPARATOR = '\n';

function putOn(shelf: Shelf, { id, text, language }: SearchDoc): void {
  const words = contentOf(text, language);
  shelf.contents.set(id, words);
  shelf.engine.add(rowOf(id, words));
  count(shelf, words, 1);
}

function takeOff(shelf: Shelf, id: string): void {
  const words = shelf.contents.get(id);
  if (!words) return;
  // The engine forgets at once only when it is told what it was given.
  shelf.engine.remove(rowOf(id, words));
  shelf.contents.delete(id);
  count(shelf, words, -1);
}

function count({ entriesWith }: Shelf, words: readonly Word[], by: 1 | -1): void {
  for (const key of comparable(words).keys) {
    const now = (entriesWith.get(key) ?? 0) + by;
    if (now === 0) entriesWith.delete(key);
    else entriesWith.set(key, now);
  }
}

function findWords(shelf: Shelf, words: string, { allow, limit }: SearchOptions): Hit[] {
  const isSeen = (stem: Key) => shelf.entriesWith.has(stem);
  for (const combineWith of ['AND', 'OR'] as const) {
    const query = queryFor(words, combineWith, isSeen);
    const found = query ? find(shelf, query, allow) : [];
    if (found.length > 0) return best(found, limit);
  }
  return [];
}

function findAlike(shelf: Shelf, text: string, { allow, limit }: SearchOptions): Hit[] {
  const counts: Counts = {
    size: shelf.contents.size,
    entriesWith: (key) => shelf.entriesWith.get(key) ?? 0,
  };
  const asked = comparable(contentOf(text));
  const candidates = find(shelf, { combineWith: 'OR', queries: rarest(asked.keys, counts) }, allow);
  const likeness = createLikeness(counts);
  const hits = candidates.slice(0, CANDIDATES).map(({ id }) => {
    const entry = comparable(shelf.contents.get(id) ?? []);
    return { id, score: likeness(asked, entry) };
  });
  return best(
    hits.filter(({ score }) => score >= ALIKE),
    limit,
  );
}

function find({ engine }: Shelf, query: Query, allow: SearchOptions['allow']): Hit[] {
  const filter = allow ? { filter: ({ id }: SearchResult) => allow(String(id)) } : {};
  return engine.search(query, filter).map(({ id, score }) => ({ id: String(id), score }));
}

function splitKeys(keys: string): string[] {
  return keys === '' ? [] : keys.split(SEPARATOR);
}

function rowOf(id: string, words: readonly Word[]): Row {
  return { id, keys: words.flatMap(keysOf).join(SEPARATOR) };
}

function rarest(keys: ReadonlySet<Key>, counts: Counts): Key[] {
  const known = [...keys].flatMap((key) => {
    const entries = counts.entriesWith(key);
    return entries === 0 ? [] : [{ key, entries, weight: rarity(key, counts) }];
  });
  known.sort((a, b) => b.weight - a.weight);
  let left = LOOKED_THROUGH;
  return known
    .slice(0, LOOKED_UP)
    .filter(({ entries }, at) => (left -= entries) >= 0 || at === 0)
    .map(({ key }) => key);
}

/** Equal ones stand in the order of their ids, so that the answer does not depend on what was put first. */
function best(hits: readonly Hit[], limit: number): Hit[] {
  return [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, Math.max(0, limit));
}
