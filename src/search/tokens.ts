/** A word of a text: as it is compared, and where it stands. */
export interface Token {
  /** In small letters and without accents. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, in order. Apostrophes and hyphens separate; a single letter or digit is no word. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = fold(match[0]);
    return word.length < 2 ? [] : [{ word, from: match.index, to: match.index + match[0].length }];
  });
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Longer than any word that is read; what is pasted without spaces must not cost more. */
const LONGEST = 40;
/** Letters that Unicode does not take apart. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ı: 'i', ł: 'l' };

function fold(word: string): string {
  const small = word.slice(0, LONGEST).toLowerCase();
  // Most words; taking the others apart costs ten times as much.
  if (/^[a-z0-9]*$/.test(small)) return small;
  const plain = small.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return plain.replace(/[œæøßıł]/g, (letter) => LIGATURES[letter] ?? letter);
}
