/** A number that may never be kept: where it stands in the text, and what it is. */
export interface BlockedNumber {
  readonly what: 'insz' | 'bsn';
  readonly from: number;
  readonly to: number;
}

/**
 * Finds national numbers by their checksum: the Belgian INSZ (rijksregisternummer and bis-number; 97 − n mod 97, with a 2
 * before it for births since 2000) and the Dutch BSN (eleven test). A text that holds one is never stored
 * (product.md, "Signals"). Separators within a number (`.`, `-`, `/`, spaces) do not hide it.
 */
export function blockedNumbers(text: string): BlockedNumber[] {
  return [...text.matchAll(DIGIT_RUN)].flatMap((run) => {
    const digits = run[0].replace(/\D/g, '');
    const what = isInsz(digits) ? 'insz' : isBsn(digits, run[0]) ? 'bsn' : undefined;
    return what ? [{ what, from: run.index, to: run.index + run[0].length }] : [];
  });
}

/** The text with every blocked number made unreadable but for its first two digits, to show what was found. */
export function masked(text: string, found: readonly BlockedNumber[]): string[] {
  return found.map(({ from, to }) => {
    const number = text.slice(from, to);
    return number.slice(0, 2) + number.slice(2).replace(/\d/g, '•');
  });
}

/** Digits with at most two separators between two of them; not part of a longer word or number. */
const DIGIT_RUN = /(?<![\d\p{L}])\d(?:[ .\-/–\u00a0]{0,2}\d){8,10}(?![\d\p{L}])/gu;

function isInsz(digits: string): boolean {
  if (digits.length !== 11) return false;
  const check = Number(digits.slice(9));
  const base = digits.slice(0, 9);
  return isPossibleBirth(digits) && [base, `2${base}`].some((number) => 97 - (Number(number) % 97) === check);
}

/** Month 00 stands for an unknown one; bis-numbers add 20 or 40 to the month. */
function isPossibleBirth(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  return month <= 12 && day <= 31;
}

/** A Belgian landline also has nine digits, starts with 0 and is written in groups: that is no BSN. */
function isBsn(digits: string, written: string): boolean {
  if (digits.length !== 9 || digits === '000000000') return false;
  if (digits.startsWith('0') && /\D/.test(written)) return false;
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % 11 === 0;
}
