import type { Introduction } from './introductions';
import { SURNAMES } from './lists';
import { isNeverName } from './not-names';
import type { Token } from './tokens';
import { PARTICLES } from './vocabulary';

interface Words {
  readonly tokens: readonly Token[];
  readonly isThing: readonly boolean[];
}

/** Nobody has more words in a surname: `van de Velde de la Cour`. */
const MOST_WORDS = 5;

/** The last word of the name that begins at `at`: a surname may follow, with small words in it. */
export function surnameEnd({ tokens, isThing }: Words, at: number): number {
  const first = tokens[at];
  let last = at;
  for (let next = at + 1; next <= at + MOST_WORDS; next++) {
    const token = tokens[next];
    if (!token || isThing[next] || !isJoined(tokens, next)) break;
    const isSmall = isParticle(token);
    if (token.shape === 'lower' && !isSmall) {
      if (first?.shape === 'lower' && isListed(tokens, at + 1, next)) last = next;
      break;
    }
    if (isSmall || /^\p{Lu}$/u.test(token.text)) continue;
    if (isNeverName(token.plain) || (token.shape === 'upper' && first?.shape !== 'upper')) break;
    last = next;
  }
  return last;
}

/** The last word of a surname without first name that begins here: `De Smet`, `El Khattabi`, `vandenberghe`. */
export function surnameWithParticles(
  words: Words,
  at: number,
  introduction: Introduction | undefined,
): number | undefined {
  const { tokens } = words;
  const token = tokens[at];
  if (!token) return undefined;
  const main = mainWord(words, at, introduction === 'title');
  if (main === undefined) return undefined;
  const word = tokens[main];
  if (!word) return undefined;
  const isCapital = token.shape === 'capital' && word.shape === 'capital';
  if (isCapital && main > at && (isOfSurname(introduction) || isSurnameParticle(tokens, at)))
    return surnameEnd(words, main);
  const isKnown = isListed(tokens, at, main) || FUSED.test(word.plain);
  const isEnough = introduction === 'title' || (isCapital && !isNeverName(word.plain));
  if (isKnown && isEnough) return isCapital ? surnameEnd(words, main) : main;
  return isCapital && main === at && ENDINGS.test(word.plain) ? surnameEnd(words, main) : undefined;
}

/** The first word from here that is no particle. */
function mainWord({ tokens, isThing }: Words, at: number, mayBePlace: boolean): number | undefined {
  for (let next = at; next < at + MOST_WORDS; next++) {
    const token = tokens[next];
    if (!token || (next > at && ((isThing[next] && !mayBePlace) || !isJoined(tokens, next))))
      return undefined;
    if (!isParticle(token)) return !mayBePlace && next > at && isNeverName(token.plain) ? undefined : next;
  }
  return undefined;
}

/** After these two a surname stands; after the others a first name, or `De` of an organisation. */
function isOfSurname(introduction: Introduction | undefined): boolean {
  return introduction === 'title' || introduction === 'family';
}

/** `De`, `van`; and the D of D'Hondt. */
function isParticle(token: Token): boolean {
  return PARTICLES.has(token.plain) || /^[DNO]$/.test(token.text);
}

/** Words that have a capital within a sentence only when a surname begins with them; "De" has it in many other names. */
const OPENING = new Set(['van', 'el', 'al', 'ait', 'ben', 'ould', 'von', 'o']);

function isSurnameParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.isFirst && OPENING.has(token.plain);
}

/** Vandenberghe, Vanderlinden, Vandewalle. */
const FUSED = /^vande[nr]?[a-z]{4,}$/;
/** Kovalenko, Dumitrescu, Karaoğlu, Kowalewska: nothing else ends so. */
const ENDINGS = /^[a-z]{3,}(?:enko|escu|oglu|owski|owska|ewski|ewska|ovic|evic|shvili)$/;

function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const written = tokens.slice(from, to + 1).map(({ plain }) => plain);
  return SURNAMES.has(written.join(' '));
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap ?? '';
  const before = tokens[at - 1]?.text ?? '';
  // O'Brien, D'Hondt; and the point of an initial.
  return (
    gap === ' ' ||
    gap === '\u00a0' ||
    (/^['’]$/.test(gap) && /^[ODN]$/i.test(before)) ||
    (gap === '. ' && before.length === 1)
  );
}
