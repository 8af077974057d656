import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Language } from './languages';

/** What the forms of a word have in common. The word is in small letters and without accents; so is its stem. */
export function stemOf(word: string, language: Language): string {
  return IRREGULAR[language].get(word) ?? STEMMERS[language](word);
}

/** Everyday forms that no rule finds, or that fall together with another word (`lezen` with `les`, `boze` with `bos`). */
const IRREGULAR: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nl: irregular(`
    kind: kinderen kinder kindje kindjes
    stad: steden
    lees: lezen leest gelezen
    win: won wonnen gewonnen
    duren: duurt duurde
    sprek: sprak
    boos: boze
    leeg: lege
    deel:
    lijk: lijken lijkt leek leken
    gelden: geldt
    geweldig: geweldige
    verkeerd: verkeerde
    vasten:
    sport: sporten sportte
    groente: groenten`),
  fr: irregular(`
    oeil: yeux
    travail: travaux
    aidant: aidants
    cours:
    course: courses
    courir:
    francais: francaise francaises
    loyer: loyers
    mere: meres
    pays:
    rendez:
    sortie: sorties
    taxi: taxis
    vertes:`),
  en: irregular(`
    child: children
    allowance: allowances
    booked:
    boarding:
    gifted:`),
};

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

/** Each line a stem, itself a word, and the forms that have it. */
function irregular(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [stem = '', ...forms] = line
          .trim()
          .split(/[:\s]+/)
          .filter(Boolean);
        return [stem, ...forms].map((form) => [form, stem] as const);
      }),
  );
}
