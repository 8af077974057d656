import { translator } from '../../../i18n';
import type { Caller } from '../../../members/usecases';
import type { CaseWords } from '../../cards';
import { LONGEST_CASE, LONGEST_HELP } from '../../rules';
import type { StepRefusal } from '../../usecases';
import { formNotice } from '../view';

/** The words of a case and nothing else of what came with them. */
export function wordsOf({
  about,
  help,
  works = '',
  better = '',
}: Partial<CaseWords> & Pick<CaseWords, 'about' | 'help'>) {
  return { about, help, works, better };
}

/** What stands on the form of a case that comes back. */
export function caseNotice(
  member: Caller,
  refused: StepRefusal,
  words: CaseWords,
): { readonly notice: string; readonly isMarked: boolean } {
  if (refused !== 'tooLong') return formNotice(member, refused, Object.values(words) as string[]);
  const limits = { about: LONGEST_CASE, help: LONGEST_HELP };
  return { notice: translator(member.reader.language)('cases.tooLong', limits), isMarked: false };
}
