import { COMMON_WORDS } from './common-words';
import { COMPOUND_WORDS } from './compound-words';
import { stemOf } from './stems';
import { STOP_WORDS } from './stop-words';
import { SYNONYMS } from './synonyms';

/**
 * The stems of the Dutch words that a word is made of (`wachtlijstproblemen`: wachtlijst, probleem), or nothing when it is
 * not a compound of known words. `isSeen` adds words to the known ones, by their stem.
 */
export function splitCompound(word: string, isSeen?: (stem: string) => boolean): string[] {
  if (word.length < SHORTEST_COMPOUND || COMPOUND_WORDS.has(word)) return [];
  return splitFrom(word, isSeen, MOST_PARTS) ?? [];
}

const SHORTEST_COMPOUND = 7;
/** Of a part; a shorter one must stand in the list of compound words. */
const SHORTEST_PART = 4;
const SHORTEST_END = 3;
const MOST_PARTS = 3;
/** What Dutch puts between the parts. */
const LINKS = ['', 's', 'en', 'n', 'e', 'er'];

const stemNL = (word: string) => stemOf(word, 'nl');
/** As they are written, with their stems: a part that is not the last one stands in its plain form. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  [...SYNONYMS.flatMap(({ nl }) => [...nl]), ...COMMON_WORDS.nl]
    .filter((word) => word.length >= SHORTEST_PART && !STOP_WORDS.nl.has(word))
    .concat([...COMPOUND_WORDS])
    .map((word) => [word, stemNL(word)]),
);
const KNOWN_STEMS: ReadonlySet<string> = new Set(KNOWN.values());

type IsSeen = ((stem: string) => boolean) | undefined;

/** The first part as long as possible: `huiswerk + begeleiding` rather than `huis + …`. */
function splitFrom(word: string, isSeen: IsSeen, parts: number): string[] | undefined {
  for (let end = word.length - SHORTEST_END; end >= SHORTEST_END && parts > 1; end--) {
    const first = firstPart(word.slice(0, end), isSeen);
    if (first === undefined) continue;
    const rest = word.slice(end);
    const last = lastPart(rest, isSeen);
    const others = last === undefined ? splitFrom(rest, isSeen, parts - 1) : [last];
    if (others) return [first, ...others];
  }
  return undefined;
}

function firstPart(written: string, isSeen: IsSeen): string | undefined {
  for (const link of LINKS) {
    if (!written.endsWith(link)) continue;
    const plain = written.slice(0, written.length - link.length);
    const stem = KNOWN.get(plain) ?? seenStem(plain, isSeen);
    if (stem !== undefined) return stem;
  }
  return undefined;
}

/** In any of its forms. */
function lastPart(word: string, isSeen: IsSeen): string | undefined {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (word.length < SHORTEST_PART || STOP_WORDS.nl.has(word)) return undefined;
  const stem = stemNL(word);
  return KNOWN_STEMS.has(stem) ? stem : seenStem(word, isSeen);
}

function seenStem(word: string, isSeen: IsSeen): string | undefined {
  if (!isSeen || word.length < SHORTEST_PART || STOP_WORDS.nl.has(word)) return undefined;
  const stem = stemNL(word);
  return isSeen(stem) ? stem : undefined;
}
