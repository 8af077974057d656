import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Language } from './languages';

/** What the forms of a word have in common. The word is in small letters and without accents; so is its stem. */
export function stemOf(word: string, language: Language): string {
  return IRREGULAR.get(word) ?? STEMMERS[language](word);
}

/** Everyday forms that no rule finds, or that fall together with another word (`lezen` with `les`). */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['kinderen', 'kind'],
  ['kinder', 'kind'],
  ['kindje', 'kind'],
  ['kindjes', 'kind'],
  ['steden', 'stad'],
  ['lees', 'lees'],
  ['lezen', 'lees'],
  ['leest', 'lees'],
  ['gelezen', 'lees'],
  ['children', 'child'],
  ['yeux', 'oeil'],
  ['travaux', 'travail'],
]);

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  nl: (word) => finishDutch(stemDutch(withoutParticiple(word))),
  // Without accents the stemmer does not see that a participle ends in -ée.
  fr: (word) => stemFrench(word.replace(/ees?$/, 'e')),
  en: stemEnglish,
};

/** Nouns that look like a participle. */
const NOUNS = /^ge(?:zicht|dicht|bied|recht|wicht|vecht|meent|boort|luid|duld|nied)$/;

/** `gewacht` → `wacht`. */
function withoutParticiple(word: string): string {
  return /^ge\p{L}{4,}[td]$/u.test(word) && !NOUNS.test(word) ? word.slice(2) : word;
}

/**
 * The published algorithm leaves `betaalt` beside `betaal`, `briev` beside `brief` and `gezinn` beside `gezin`. What matters
 * is that the forms of a word come out alike, not that the result is a word.
 */
function finishDutch(stem: string): string {
  return stem
    .replace(/(?<=\p{L}{3}[^aeiouths])t$/u, '')
    .replace(/(?<=\p{L}(?:aa|ee|oo|uu|ij|ui|eu|ie|oe|ei)[lnrmkg])d$/u, '')
    .replace(/([^aeiou\d])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
