/**
 * Keys of Azure Tables: parts joined by `|`. A part may hold any text; what a key may not hold
 * (`/ \ # ?`, control characters) or what we use ourselves is written as `_` and its code in hex.
 */
export function key(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replace(UNSAFE, escapeCharacter)).join('|');
}

/** A number whose keys sort from high to low: the newest entry comes first in a range. */
export function inverted(number: number): string {
  return String(HIGHEST - number).padStart(6, '0');
}

/** The reach of a prefix: every key that starts with it, and no other. */
export function within(prefix: string): KeyRange {
  return {
    from: prefix,
    before: prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1),
  };
}

/** `from` is included, `before` is not. */
export interface KeyRange {
  readonly from: string;
  readonly before: string;
}

const HIGHEST = 999_999;
const UNSAFE = /[^A-Za-z0-9.:@=+-]/gu;

function escapeCharacter(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16)}.`;
}
