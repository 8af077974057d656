import { distance } from 'fastest-levenshtein';
import { askedIn, FUZZINESS, SHORTEST_FUZZY, SHORTEST_PREFIX, type Asked } from './query';
import { STOP_WORDS } from './stop-words';
import { tokensOf, type Token } from './tokens';
import { keysOf, languageOf, wordOf, type Word } from './vocabulary';

/** A stretch of a text, exactly as it was typed. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The text in pieces that joined give it back, with the words by which `search` would find it marked. */
export function highlight(text: string, words: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of hitsIn(text, words)) {
    if (from > done) pieces.push({ text: text.slice(done, from), isHit: false });
    pieces.push({ text: text.slice(from, to), isHit: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHit: false });
  return pieces;
}

function hitsIn(text: string, words: string): Token[] {
  const all = tokensOf(text);
  const language = languageOf(all);
  const tokens = all.filter(({ word }) => !STOP_WORDS[language].has(word));
  const stems = new Set(tokens.map(({ word }) => wordOf(word, language).stem));
  const asked = askedIn(words, (stem) => stems.has(stem));
  const isHit = (one: Asked, token: Token) => isMeant(token.word, wordOf(token.word, language), one);
  const isLike = (one: Asked, token: Token) => isMistyped(wordOf(token.word, language), one);
  const hits = asked.flatMap((one) => {
    const meant = tokens.filter((token) => isHit(one, token));
    return meant.length > 0 ? meant : tokens.filter((token) => isLike(one, token));
  });
  return tokens.filter((token) => hits.includes(token));
}

/** By the same measures as the query: a form, a synonym, a part of a compound, or an unfinished word. */
function isMeant(written: string, word: Word, asked: Asked): boolean {
  const keys = new Set(keysOf(word));
  const isBegun = written.startsWith(asked.written) || word.stem.startsWith(asked.written);
  return (
    asked.words.some((one) => keysOf(one).some((key) => keys.has(key))) ||
    (asked.written.length >= SHORTEST_PREFIX && isBegun)
  );
}

function isMistyped({ stem }: Word, asked: Asked): boolean {
  return asked.words.some(
    ({ stem: typed }) =>
      typed.length >= SHORTEST_FUZZY && distance(typed, stem) <= Math.round(typed.length * FUZZINESS),
  );
}
