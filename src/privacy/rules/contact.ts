import { countrySpecs, isValidIBAN } from 'ibantools';
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min';
import { isTaken, type Finding } from './finding';
import { isPublicNumber } from './public-numbers';

/** Finds e-mail addresses, also those of a service: whose they are cannot be seen. */
export function findEmails(text: string): Finding[] {
  const found: Finding[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = /[\p{L}\d](?:[\p{L}\d._%+-]{0,63})$/u.exec(text.slice(Math.max(0, at - 64), at));
    const after = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\d])/u.exec(
      text.slice(at + 1, at + 255),
    );
    if (before && after)
      found.push({ kind: 'email', from: at - before[0].length, to: at + 1 + after[0].length });
  }
  return found;
}

/** Finds bank accounts by country, length and check digits, in groups or in one. */
export function findIbans(text: string): Finding[] {
  return [...text.matchAll(/(?<![\p{L}\d])\p{Lu}{2}\d{2}(?=[ \u00a0\u202f.-]?[A-Z\d])/giu)].flatMap(
    (match) => {
      const length = countrySpecs[match[0].slice(0, 2).toUpperCase()]?.chars;
      const to = length ? endAfter(text, match.index, length) : undefined;
      if (to === undefined) return [];
      const plain = text.slice(match.index, to).replace(/[^\p{L}\d]/gu, '');
      const digits = plain.replace(/\D/g, '').length;
      // A slip in an account still tells whose it is; nothing else of that length has that many digits.
      const isAccount = isValidIBAN(plain.toUpperCase()) || digits >= 12;
      return isAccount ? [{ kind: 'iban' as const, from: match.index, to }] : [];
    },
  );
}

/** Where `count` letters and digits from `from` end, with at most one separator between two of them. */
function endAfter(text: string, from: number, count: number): number | undefined {
  let at = from;
  for (let left = count; left > 0; at++) {
    if (/[A-Za-z\d]/.test(text.charAt(at))) left--;
    else if (!/[ \u00a0\u202f.-]/.test(text.charAt(at)) || !/[A-Za-z\d]/.test(text.charAt(at + 1)))
      return undefined;
  }
  return /[\p{L}\d]/u.test(text.charAt(at)) ? undefined : at;
}

const MOST_DIGITS = 15;
const LEAST_DIGITS = 8;
/** The order decides when a number would do in two countries. */
const COUNTRIES: readonly CountryCode[] = ['BE', 'NL', 'FR'];
/** Without its country code a French number is written in pairs, or in one. */
const FRENCH = /^0\d([ \u00a0\u202f.\-/]?)\d\d(?:\1\d\d){3}$/;
const BETWEEN = /^(?:[ \u00a0\u202f./\-\u2010-\u2015]{1,3}|[ \u00a0]?\(|\)[ \u00a0]?)$/;
const DATE = /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?![-/.]?\d)/;

/** Finds telephone numbers of Belgium, the Netherlands and France, and those of elsewhere with their country code. */
export function findPhones(text: string, taken: readonly Finding[]): Finding[] {
  const groups = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    from: index,
    to: index + digits.length,
  }));
  const numbers = groups.flatMap((_, start) => numberFrom(text, groups, start, taken) ?? []);
  const found: Finding[] = [];
  for (const [at, { from, to, isPublic }] of numbers.entries()) {
    // The tail of another number, or a house, may look like the beginning of this one: the one that reaches further counts.
    const isOvertaken = numbers
      .slice(at + 1, at + MOST_DIGITS)
      .some((later) => later.from < to && later.to > to);
    if (isPublic || isOvertaken || isTaken(found, from, to)) continue;
    found.push({ kind: 'phone', from, to });
  }
  return found;
}

interface PhoneNumber extends Group {
  /** A helpline, or no telephone number but that of an organisation. */
  readonly isPublic: boolean;
}

/** The longest number that begins with this group. */
function numberFrom(
  text: string,
  groups: readonly Group[],
  start: number,
  taken: readonly Finding[],
): PhoneNumber | undefined {
  const from = beginning(text, groups[start]?.from ?? 0);
  if (from === undefined) return undefined;
  return longestNumber(text, from, endsFrom(text, groups.slice(start, start + MOST_DIGITS), from, taken));
}

/** A number begins with a plus, with 00 or with 0; with a bracket before it, or not. */
function beginning(text: string, at: number): number | undefined {
  const before = /(?:\+|\(\+?|\+\()$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  const isNumber = before.includes('+') || /^0\d/.test(text.slice(at, at + 2));
  // The tail of a code: S-2026-0042.
  const isTail = /\d[-/.]$/.test(text.slice(Math.max(0, at - 2), at));
  if (!isNumber || isTail || DATE.test(text.slice(at, at + 12))) return undefined;
  const isClosedLater = before.includes('(') && /^\d{1,4}\)/.test(text.slice(at, at + 5));
  if (before.includes('(') && !isClosedLater) return before.includes('+') ? at - 1 : at;
  return at - before.length;
}

interface Group {
  readonly from: number;
  readonly to: number;
}

/** Where the number may end: after each group that belongs to it by its separator, as long as it is not too long. */
function endsFrom(text: string, groups: readonly Group[], from: number, taken: readonly Finding[]): number[] {
  const ends: number[] = [];
  let digits = 0;
  for (const [at, group] of groups.entries()) {
    const before = groups[at - 1];
    if (before && !BETWEEN.test(text.slice(before.to, group.from))) break;
    digits += group.to - group.from;
    if (digits > MOST_DIGITS || isTaken(taken, from, group.to)) break;
    if (digits >= LEAST_DIGITS) ends.push(group.to);
  }
  return ends;
}

/** 0412.345.678, the number of an organisation: by its check digits, or by what stands before it. */
function isCompany(text: string, from: number, to: number): boolean {
  const written = text.slice(from, to);
  if (!/^[01]\d{3}[. ]\d{3}[. ]\d{3}$/.test(written)) return false;
  const digits = written.replace(/\D/g, '');
  const isChecked = 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
  return (
    isChecked ||
    /(?:BE|btw|kbo|ondernemingsn\S{0,8})[ :.-]{0,3}$/i.test(text.slice(Math.max(0, from - 24), from))
  );
}

function longestNumber(text: string, from: number, ends: readonly number[]): PhoneNumber | undefined {
  for (const country of COUNTRIES) {
    for (const to of [...ends].reverse()) {
      const written = text.slice(from, to);
      if (country === 'FR' && !FRENCH.test(written)) continue;
      const number = parsePhoneNumber(written, country);
      if (!number) continue;
      if (isCompany(text, from, to)) return { from, to, isPublic: true };
      const isPublic = isPublicNumber(`0${number.nationalNumber}`);
      if (number.isValid() || isPublic) return { from, to, isPublic };
    }
  }
  return undefined;
}
