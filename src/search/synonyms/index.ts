import { LANGUAGES, words, type Language } from '../languages';
import { FAMILIES } from './families';
import { HEALTH } from './health';
import { LIVING } from './living';
import { SCHOOL } from './school';
import { TOGETHER } from './together';

/** Words of one meaning, without accents; a word may stand in several groups. */
export interface Group extends Readonly<Record<Language, ReadonlySet<string>>> {
  readonly name: string;
  /** As with common words: of little weight when two texts are compared. */
  readonly isCommon: boolean;
}

/**
 * What people here call the same thing: a name, then Dutch | French | English; a star marks what is common. Forms that share
 * a stem need not be listed, irregular ones must. docs/search.md says how to add one.
 */
const TABLES = [FAMILIES, SCHOOL, LIVING, HEALTH, TOGETHER];

export const SYNONYMS: readonly Group[] = TABLES.join('\n')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
  .map(readGroup);

function readGroup(line: string): Group {
  const [head = '', rest = ''] = line.split(':');
  const lists = rest.split('|');
  const listOf = (language: Language) => words(lists[LANGUAGES.indexOf(language)] ?? '');
  return {
    name: head.replace('*', '').trim(),
    isCommon: head.startsWith('*'),
    nl: listOf('nl'),
    fr: listOf('fr'),
    en: listOf('en'),
  };
}
