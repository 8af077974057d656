/** True for a number that was made to be spread: a helpline, a free or a service number. `digits` begin with a 0. */
export function isPublicNumber(digits: string): boolean {
  return SERVICE.test(digits) || HELPLINES.has(digits);
}

/**
 * Ranges in which nobody lives: 0800 (free) and 0900 to 0909 in both countries, 070 and 078 in Belgium, 08 00 to 08 29
 * in France. Short numbers (112, 1712, 106) are no telephone numbers to the library, and need no rule.
 */
const SERVICE = /^(?:0800|090\d|070\d{6}$|078\d{6}$|08[0-2]\d{7}$)/;

/** Lines with an ordinary number: the Community Help Service, and the Flemish centres against child abuse. */
const HELPLINES: ReadonlySet<string> = new Set([
  '026484014',
  '024776060',
  '032304190',
  '011274672',
  '092167330',
  '016301730',
  '050345757',
]);
