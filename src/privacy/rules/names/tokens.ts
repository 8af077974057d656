/** A word of the text: letters and hyphens. What stands between two words tells whether they belong together. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Small letters without accents: how words are looked up. */
  readonly plain: string;
  readonly shape: 'lower' | 'capital' | 'upper';
  /** What stands between this word and the one before it. */
  readonly gap: string;
  /** First of a sentence, a line or a quotation, where every word has a capital. */
  readonly isFirst: boolean;
}

/** The words of a text, in order. An apostrophe divides: l'école, Emma's, s'appelle. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const from = match.index;
    const gap = text.slice(end, from);
    end = from + word.length;
    // The point of an initial ends no sentence: Y. El Amrani.
    const isInitial = /^\p{Lu}$/u.test(tokens.at(-1)?.text ?? '') && gap === '. ';
    const isFirst = tokens.length === 0 || (SENTENCE.test(gap) && !isInitial);
    tokens.push({ text: word, from, to: end, plain: plainOf(word), shape: shapeOf(word), gap, isFirst });
  }
  return tokens;
}

/** Small letters without accents, so that `Gökhan`, `Gokhan` and `gökhan` are one name. */
export function plainOf(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z-]*$/.test(small)) return small;
  return small
    .replace(/[ıłøđßœæ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010\u2011]/g, '-');
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*/gu;
const SENTENCE = /[.!?…:;\n\r"“”«»‘•*]|(?:^|\s)[-–'’]/;
/** Letters that are no letter and an accent to Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
};

function shapeOf(word: string): Token['shape'] {
  if (/^\p{Ll}/u.test(word)) return 'lower';
  if (word.length > 1 && !/\p{Ll}/u.test(word)) return 'upper';
  return /^\p{Lu}/u.test(word) ? 'capital' : 'lower';
}
