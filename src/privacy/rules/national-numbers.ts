/** A number that may never be kept: where it stands in the text, and what it is. */
export interface BlockedNumber {
  readonly what: 'insz' | 'bsn';
  readonly from: number;
  readonly to: number;
}

/**
 * Finds national numbers by their checksum: the Belgian INSZ (rijksregisternummer and bis-number; 97 − n mod 97, with a 2
 * before it for births since 2000) and the Dutch BSN (eleven test). A text that holds one is never stored
 * (product.md, "Signals"). The number may be written in its usual groups, and other numbers may stand beside it.
 */
export function blockedNumbers(text: string): BlockedNumber[] {
  const groups = digitGroups(text);
  const found: BlockedNumber[] = [];
  for (let start = 0; start < groups.length; start++) {
    const number = numberFrom(text, groups, start);
    if (!number) continue;
    found.push(number.blocked);
    start = number.last;
  }
  return found;
}

/** The numbers that were found, unreadable but for their first two digits, to show what was meant. */
export function masked(text: string, found: readonly BlockedNumber[]): string[] {
  return found.map(({ from, to }) => {
    const number = text.slice(from, to);
    return number.slice(0, 2) + number.slice(2).replace(/\d/g, '•');
  });
}

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST = 11;
/** What may stand between two groups of one number: at most three of these. */
const SEPARATOR = /^[ .\-/\u00a0\u202f\u2010-\u2015]{1,3}$/;

function digitGroups(text: string): Group[] {
  return [...text.matchAll(/\d+/g)].map((match) => ({
    digits: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

interface Found {
  readonly blocked: BlockedNumber;
  /** The last group of it. */
  readonly last: number;
}

/** The longest national number that begins with this group. */
function numberFrom(text: string, groups: readonly Group[], start: number): Found | undefined {
  const first = groups[start];
  // What follows a plus is a telephone number.
  if (!first || text[first.from - 1] === '+') return undefined;
  let digits = '';
  let found: Found | undefined;
  const ends: number[] = [];
  for (const [at, group] of groups.slice(start).entries()) {
    const before = groups[start + at - 1];
    const isNext = at === 0 || (before !== undefined && SEPARATOR.test(text.slice(before.to, group.from)));
    digits += group.digits;
    ends.push(digits.length);
    if (!isNext || digits.length > LONGEST) break;
    const what = isInsz(digits, ends) ? 'insz' : isBsn(digits, ends) ? 'bsn' : undefined;
    if (what) found = { blocked: { what, from: first.from, to: group.to }, last: start + at };
  }
  return found;
}

/** Where a group of the number may end, counted in digits: birth in two, two, two; serial number; check number. */
const INSZ_ENDS: ReadonlySet<number> = new Set([2, 4, 6, 9, 11]);
/** A BSN is written in threes, or as four, two and three. A telephone number or a date falls in other places. */
const BSN_ENDS: readonly ReadonlySet<number>[] = [new Set([3, 6, 9]), new Set([4, 6, 9])];

function isInsz(digits: string, ends: readonly number[]): boolean {
  if (digits.length !== 11 || !ends.every((end) => INSZ_ENDS.has(end))) return false;
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

/** A Belgian landline has nine digits too, starts with 0 and is written in groups: that is no BSN. */
function isBsn(digits: string, ends: readonly number[]): boolean {
  if (digits.length !== 9 || digits === '000000000') return false;
  if (!BSN_ENDS.some((allowed) => ends.every((end) => allowed.has(end)))) return false;
  if (digits.startsWith('0') && ends.length > 1) return false;
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % 11 === 0;
}
