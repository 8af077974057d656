import { findAddresses } from './addresses';
import { findBirthDates } from './birth-dates';
import { findEmails, findIbans, findPhones } from './contact';
import { isTaken, type Finding } from './finding';
import { findNames } from './names';
import { blockedNumbers } from './national-numbers';
import { findPlates } from './plates';

export interface Inspection {
  /** A text with one of these is never stored. */
  readonly blocked: readonly Finding[];
  /** The person who typed them is asked first. */
  readonly warned: readonly Finding[];
}

/**
 * Finds what may point at a person: national numbers, which block, and everything else, which warns. Both lists are in
 * the order of the text; no two findings of them share a character. The same text always gives the same findings.
 */
export function inspect(text: string): Inspection {
  const blocked = blockedNumbers(text).map(({ what, from, to }) => ({ kind: what, from, to }));
  const found: Finding[] = [...blocked];
  const add = (findings: readonly Finding[]) => {
    // Surest first: what an earlier rule took is not looked at again.
    for (const one of findings) if (!isTaken(found, one.from, one.to)) found.push(one);
  };
  add(findEmails(text));
  add(findIbans(text));
  add(findPhones(text, found));
  add(findPlates(text));
  add(findAddresses(text));
  const names = findNames(text, found);
  add(names);
  add(findBirthDates(text, names));
  const warned = found.slice(blocked.length).sort((a, b) => a.from - b.from);
  return { blocked, warned };
}
