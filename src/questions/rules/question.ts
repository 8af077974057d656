import type { Subject } from '../../members/policy';
import type { Owner } from '../../members/rules';
import type { Details } from '../../registration/rules';
import type { Shared } from './regional';

/** domain.md 4.5. */
export type QuestionStatus =
  | 'open'
  | 'opgenomen'
  | 'info_gevraagd'
  | 'doorverwezen'
  | 'beantwoord'
  | 'afgesloten'
  | 'heropend'
  | 'ingetrokken';

export interface Question {
  readonly label: string;
  readonly network: string;
  readonly status: QuestionStatus;
  readonly seq: number;
  readonly changedAt: string;
  /** Empty after withdrawal. */
  readonly text: string;
  readonly details: Details;
  readonly asker: string;
  /** Where the asker worked or helped then, if they said so. */
  readonly organisation?: string;
  readonly language: 'nl' | 'en' | 'fr';
  /** Only its asker and the coordinators read it; ISO moment at which its text is erased. */
  readonly confinedUntil?: string;
  readonly askedAt: string;
  /** Never empty: a person, or the coordinators until one takes it. */
  readonly owner: Owner;
  /** The owner took it over from a forward and knows the forwarder's wording only. */
  readonly ownerByReferral: boolean;
  /** To whom it was forwarded, while they have not answered. */
  readonly referredTo?: string;
  /** ISO moments by which it is taken up and answered. */
  readonly claimBy: string;
  readonly answerBy: string;
  /** Who said "not for me" to the last forward, until something else happens. */
  readonly declinedBy?: string;
  /** People it could not be delivered to. */
  readonly missed: readonly string[];
  /** Counts answers and what was added to them, so that an old reminder or closing touches nothing that went on. */
  readonly round: number;
  /** Published questions that looked like it when it was typed, by number. */
  readonly alike?: readonly string[];
  /** What everyone of the network may read of it: other words, without a name. */
  readonly published?: Published;
  /** Where else it was put, in other words: the network, and what it is called there. */
  readonly region?: readonly Shared[];
  /** ISO moment at which it was last proposed for intervision, in other words. */
  readonly intervisionAt?: string;
}

/** A frequently asked question: who asked stands nowhere in it. */
export interface Published {
  readonly question: string;
  readonly answer: string;
  /** ISO moment. */
  readonly at: string;
}

/** In characters, as every form says. */
export const LONGEST_ANSWER = 3_000;
/** In characters: three pairs fit on a card beside what somebody typed. */
export const LONGEST_PUBLISHED = { question: 300, answer: 2_000 } as const;
/** So many published questions are offered for one that is alike. */
export const MOST_ALIKE = 3;

/** Statuses in which somebody still has to do something. */
export const UNDECIDED: readonly QuestionStatus[] = [
  'open',
  'opgenomen',
  'info_gevraagd',
  'doorverwezen',
  'heropend',
];

/** Nothing more is done with it: what was put to others is not needed any more. */
export function isOver(status: QuestionStatus): boolean {
  return status === 'afgesloten' || status === 'ingetrokken';
}

/** Who takes part in which way: what rights depend on. */
export function subjectOf(question: Question): Subject {
  const { network, asker, owner, referredTo, ownerByReferral, confinedUntil } = question;
  return {
    network,
    reporter: asker,
    owner,
    ownerByReferral,
    isConfined: confinedUntil !== undefined,
    ...(referredTo === undefined ? {} : { referredTo }),
  };
}

/** Who must do the next step, for the line that every card shows. */
export function nextActor(question: Question): 'owner' | 'asker' | 'referred' | 'nobody' {
  if (question.status === 'info_gevraagd' || question.status === 'beantwoord') return 'asker';
  if (question.status === 'doorverwezen') return 'referred';
  return UNDECIDED.includes(question.status) ? 'owner' : 'nobody';
}
