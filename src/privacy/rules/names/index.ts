import { isTaken, type Finding } from '../finding';
import { introductionOf, type Introduction } from './introductions';
import { ALSO_WORD, ANY_CASE, CAPITAL, type Language } from './lists';
import { isNeverName } from './not-names';
import { namesOfThings } from './organisations';
import { isPersonByContext, languageOf } from './sentence';
import { surnameEnd, surnameWithParticles } from './surnames';
import { tokensOf, type Token } from './tokens';
import { ARTICLES, PARTICLES, PEOPLE, RELATIVES, TITLES } from './vocabulary';

/**
 * Finds names of persons: first names by list, with the surname that follows; surnames by list, by their form, or after
 * a title; and any word with a capital that the words before it introduce as a name. Titles do not belong to a finding.
 */
export function findNames(text: string, taken: readonly Finding[]): Finding[] {
  const tokens = tokensOf(text);
  const sentence: Sentence = { tokens, isThing: namesOfThings(tokens), language: languageOf(tokens) };
  const found: Finding[] = [];
  const links = [...text.matchAll(LINK)].map(({ 0: link, index }) => ({
    from: index,
    to: index + link.length,
  }));
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(sentence, at);
    if (!name || isTaken([...taken, ...links], name.from, name.to)) continue;
    found.push({ kind: 'name', from: name.from, to: name.to });
    at = name.last;
  }
  return found;
}

const LINK = /(?:https?:\/\/|www\.)\S+/g;

interface Sentence {
  readonly tokens: readonly Token[];
  readonly isThing: readonly boolean[];
  readonly language: Language | undefined;
}

interface Name {
  readonly from: number;
  readonly to: number;
  /** The last word of it. */
  readonly last: number;
}

function nameAt(sentence: Sentence, at: number): Name | undefined {
  const { tokens, isThing } = sentence;
  const token = tokens[at];
  if (!token) return undefined;
  const introduction = introductionOf(tokens, at);
  if (isThing[at] && introduction !== 'title') return undefined;
  const surname = surnameWithParticles(sentence, at, introduction);
  if (surname !== undefined) return nameOf(sentence, at, surname, introduction);
  if (isFirstName(sentence, at, introduction))
    return nameOf(sentence, at, surnameEnd(sentence, at), introduction);
  return genitiveAt(tokens, at) ?? introducedAt(sentence, at, introduction);
}

/** From this word up to and including `last`; an initial or an unknown first name before it belongs to it. */
function nameOf(
  { tokens, isThing }: Sentence,
  at: number,
  last: number,
  introduction: Introduction | undefined,
): Name {
  const first = tokens[at];
  const before = introduction ? undefined : tokens[at - 1];
  const hasInitial = before && /^\p{Lu}$/u.test(before.text) && /^\. ?$/.test(first?.gap ?? '');
  const hasFirstName = before && first?.gap === ' ' && !isThing[at - 1] && isUnknownName(before);
  const from = (hasInitial || hasFirstName ? before.from : first?.from) ?? 0;
  return { from, to: tokens[last]?.to ?? 0, last };
}

/** A word with a capital that it has not from its place in the sentence. */
function isUnknownName({ shape, isFirst, plain, text }: Token): boolean {
  return shape === 'capital' && !isFirst && text.length > 2 && !isNeverName(plain) && !isRole(plain);
}

function isFirstName(sentence: Sentence, at: number, introduction: Introduction | undefined): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  // Short words in capitals are letters that stand for something: CAW, ISSA.
  if (isAnyCase(token.plain)) return token.shape !== 'upper' || token.text.length > MOST_LETTERS;
  if (token.shape !== 'capital' || isMonth(sentence.tokens, at)) return false;
  if (CAPITAL.has(token.plain) || hasNamePart(token)) return true;
  const languages = ALSO_WORD.get(token.plain);
  if (!languages) return false;
  if (introduction || isPersonByContext(sentence.tokens, at)) return true;
  const before = sentence.tokens[at - 1];
  if (before && token.gap === ' ' && ARTICLES.has(before.plain)) return false;
  const isWordHere = sentence.language === undefined || languages.includes(sentence.language);
  return !token.isFirst || !isWordHere;
}

const MOST_LETTERS = 4;

/** A name of one part, or of parts that are all names: `mohamed-amine`. */
function isAnyCase(plain: string): boolean {
  if (ANY_CASE.has(plain)) return true;
  return plain.includes('-') && plain.split('-').every((part) => ANY_CASE.has(part));
}

/** `Pieter-Baptist`: every part has a capital and the first one is a name. */
function hasNamePart(token: Token): boolean {
  if (!token.plain.includes('-') || isNeverName(token.plain)) return false;
  const [first = ''] = token.plain.split('-');
  const isName = ANY_CASE.has(first) || CAPITAL.has(first) || ALSO_WORD.has(first);
  return isName && token.text.split('-').every((part) => /^\p{Lu}\p{Ll}/u.test(part));
}

/** `15 jan.`, `Jan. en feb.`, `Jan 2026`: January. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.plain !== 'jan') return false;
  const next = tokens[at + 1];
  const isAbbreviated = next !== undefined && /^\.[ ]?[\d ]*$/.test(next.gap) && next.shape === 'lower';
  return isAbbreviated || /\d{1,2} ?$/.test(tokens[at].gap) || /^\.? ?\d{2,4}/.test(next?.gap ?? '');
}

/** `Yassins mama`: the name without its s. */
function genitiveAt(tokens: readonly Token[], at: number): Name | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.shape !== 'capital' || !token.plain.endsWith('s') || next?.gap !== ' ') return undefined;
  const isRelated = RELATIVES.has(next.plain) || BELONGINGS.has(next.plain);
  const isName = isAnyCase(token.plain.slice(0, -1)) || CAPITAL.has(token.plain.slice(0, -1));
  return isRelated && isName ? { from: token.from, to: token.to - 1, last: at } : undefined;
}

/** `le fils de Madame …`: the name is still to come. */
function isRole(plain: string): boolean {
  return TITLES.has(plain) || PEOPLE.has(plain) || RELATIVES.has(plain);
}

const BELONGINGS = new Set([
  'huis',
  'school',
  'klas',
  'kamer',
  'boekentas',
  'jas',
  'dossier',
  'thuis',
  'juf',
]);

/** A word that is on no list, but that the words before it call a name: `mama van Xhevahire`. */
function introducedAt(
  sentence: Sentence,
  at: number,
  introduction: Introduction | undefined,
): Name | undefined {
  const token = sentence.tokens[at];
  if (!introduction || !token || token.text.length < 2 || PARTICLES.has(token.plain)) return undefined;
  if (token.shape !== 'capital' || isNeverName(token.plain)) return undefined;
  if (TITLES.has(token.plain) || (introduction !== 'title' && isRole(token.plain))) return undefined;
  return nameOf(sentence, at, surnameEnd(sentence, at), introduction);
}
