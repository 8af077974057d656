import type { Finding } from './finding';

/**
 * Finds dates of birth, in digits and in words: a date that the text calls so, a date with a year in brackets or commas
 * after one of `names`, and a date joined to such a one. Other dates (of meetings, of rules) are left alone.
 */
export function findBirthDates(text: string, names: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(DATE)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (!isPossible(match)) continue;
    const before = text.slice(Math.max(0, from - LOOK_BACK), from);
    const last = found.at(-1);
    const isJoined = last !== undefined && /^(?:,? (?:en|et|and|&) |, ?)$/.test(text.slice(last.to, from));
    if (INTRODUCTION.test(before) || isJoined || isBesideName(text, names, from, to))
      found.push({ kind: 'birthDate', from, to });
  }
  return found;
}

const MONTHS = [
  'jan(?:uari|uary|vier|\\.)?',
  'feb(?:ruari|ruary|\\.)?|f[ée]vrier|f[ée]vr\\.?',
  'maart|mrt\\.?|mars|march',
  'apr(?:il|\\.)?|avril|avr\\.?',
  'mei|mai|may',
  'juni?|juin|june',
  'juli?|juillet|juil\\.?|july',
  'aug(?:ustus|ust|\\.)?|ao[uû]t',
  'sep(?:t)?(?:ember|embre|\\.)?',
  'okt(?:ober|\\.)?|oct(?:ober|obre|\\.)?',
  'nov(?:ember|embre|\\.)?',
  'dec(?:ember|\\.)?|d[ée]c(?:embre|\\.)?',
].join('|');
const ORDINAL = '(?:er|e|ste|de|st|nd|rd|th)?';
const DATE = new RegExp(
  [
    '(?<![\\d/.-])(?<day>\\d{1,2})[ ]?[-/.][ ]?(?<month>\\d{1,2})(?:[ ]?[-/.][ ]?(?<year>\\d{4}|\\d{2}))?(?![\\d%€]|[-/.:]\\d)',
    '(?<![\\d/.-])(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)',
    `(?<![\\d/.-])(?<wordDay>\\d{1,2})${ORDINAL}[ ]{1,2}(?:of[ ])?(?:${MONTHS})(?![\\p{L}])(?:,?[ ]{1,2}(?<wordYear>\\d{4})(?!\\d))?`,
    `(?<![\\p{L}])(?:${MONTHS})[ ]{1,2}(?<lateDay>\\d{1,2})${ORDINAL}(?![\\p{L}\\d])(?:,?[ ]{1,2}(?<lateYear>\\d{4})(?!\\d))?`,
  ].join('|'),
  'giu',
);

const LOOK_BACK = 70;
/** "na", "vóór", "after": such a date is of a rule, not of a child. So only these may stand between. */
const INTRODUCTION = new RegExp(
  '(?:°|(?<!\\p{L})(?:geboren|geb(?:oorte|\\.)? ?dat(?:um|a)|geboortedag|geboorte|geb\\.?|jarig|verjaart|verjaardag|' +
    'n[ée]{1,2}(?:\\(e\\))?s?|(?:date de )?naissance|anniversaire|born|d\\.?o\\.?b\\.?|dn|(?:date of )?birth(?:day| ?date)?))' +
    '(?:[ ](?:in|te|à|at)[ ][\\p{L}-]{2,30})?' +
    '(?:[\\s:=]|\\b(?:is|was|are|zijn|op|on|le|the|est|dd\\.?|de)(?!\\p{L})){0,8}' +
    '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$',
  'iu',
);

function isPossible({ groups }: RegExpExecArray): boolean {
  const day = Number(groups?.day ?? groups?.isoDay ?? groups?.wordDay ?? groups?.lateDay);
  const month = Number(groups?.month ?? groups?.isoMonth ?? 1);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function isBesideName(text: string, names: readonly Finding[], from: number, to: number): boolean {
  if (!/\d{4}$|^\d{4}|[-/.]\d{2}$/.test(text.slice(from, to))) return false;
  const name = names.filter((one) => one.to <= from).at(-1);
  if (!name) return false;
  const between = text.slice(name.to, from);
  return /^ ?\(°? ?$/.test(between) || (/^, ?$/.test(between) && /^ ?,/.test(text.slice(to, to + 2)));
}
