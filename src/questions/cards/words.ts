import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import { dayInWords, type Translate } from '../../i18n';
import type { Network, Owner } from '../../members/rules';
import { kindName } from '../../registration/cards';
import type { EntryText } from '../../storage/entries';
import type { Published, Question } from '../rules';

/** A question with what its cards show of it; `name` tells who a person is, left or not. */
export interface QuestionView {
  readonly question: Question;
  readonly network: Network;
  readonly texts: readonly EntryText[];
  readonly name: (person: string | undefined) => string | undefined;
  readonly now: Date;
  /** What must be said first: that a press came too late, for one. */
  readonly notice?: string;
  /** It was typed where others read along, and that message stays there. */
  readonly isInShared?: boolean;
  /** Pages back: only so many of the oldest messages are looked at. */
  readonly before?: number;
  /** Published questions like this one, for who asks. */
  readonly alike?: readonly Pair[];
  /** There are other networks that it can be put to. */
  readonly hasRegion?: boolean;
}

/** A published question and its answer. */
export type Pair = Pick<Published, 'question' | 'answer'>;

export function statusName(t: Translate, status: Question['status']): string {
  return t(`questions.status${status}`);
}

/** The owner in a sentence: a name, or the coordinators. */
export function ownerName(t: Translate, view: Pick<QuestionView, 'name'>, owner: Owner): string {
  if (owner === 'coordinators') return t('common.coordinators');
  return inSentence(view.name(owner.person) ?? t('common.somebody'));
}

export function head(t: Translate, question: Question, next: string) {
  const { label, status } = question;
  return {
    kindName: kindName(t, 'question'),
    label,
    status: statusName(t, status),
    statusColor: COLORS[status],
    next,
  };
}

const COLORS: Readonly<Record<Question['status'], string>> = {
  open: 'Accent',
  opgenomen: 'Accent',
  info_gevraagd: 'Warning',
  doorverwezen: 'Accent',
  beantwoord: 'Good',
  afgesloten: 'Default',
  heropend: 'Warning',
  ingetrokken: 'Default',
};

export function referredName(t: Translate, view: QuestionView): string {
  return personName(t, view, view.question.referredTo);
}

export function personName(t: Translate, view: QuestionView, person: string | undefined): string {
  return inSentence(view.name(person) ?? t('common.somebody'));
}

export function dayOf(reader: Reader, moment: string, now: Date): string {
  return dayInWords(reader.language, reader.zone, new Date(moment), now);
}

/** The forms with one field of text, by what is done with them. */
export type TextDeed = 'askInfo' | 'giveInfo' | 'answer' | 'supplement';
