import type { Subject } from '../members/policy';
import type { Owner } from '../members/rules';
import type { Details } from '../registration/rules';

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
}

/** A frequently asked question: who asked stands nowhere in it. */
export interface Published {
  readonly question: string;
  readonly answer: string;
  /** ISO moment. */
  readonly at: string;
}

/** A question that was put to another network. */
export interface Shared {
  readonly network: string;
  readonly id: string;
}

/** A question from another network, as it stands in the network that was asked: nothing else of it is known there. */
export interface RegionalQuestion {
  readonly id: string;
  /** The network that was asked, and who of it has the question. */
  readonly network: string;
  readonly owner: Owner;
  readonly status: 'open' | 'answered' | 'declined' | 'over';
  /** Empty once it is over. */
  readonly wording: string;
  /** The network that asks, its name then, and the number there: that number is shown to nobody here. */
  readonly from: string;
  readonly fromName: string;
  readonly label: string;
  readonly at: string;
  /** Empty until it is answered, and once it is over. */
  readonly answer: string;
  /** Who of the asked network answered, and with which form. */
  readonly by?: string;
  readonly once?: string;
  /** People it could not be delivered to. */
  readonly missed: readonly string[];
}

/** What can happen to a question. */
export type QuestionEvent =
  | { readonly type: 'claim' }
  | { readonly type: 'askInfo' }
  | { readonly type: 'giveInfo' }
  | { readonly type: 'answer' }
  | { readonly type: 'refer'; readonly to: string }
  | { readonly type: 'takeReferral' }
  | { readonly type: 'declineReferral' }
  | { readonly type: 'helped' }
  /** Whoever must act now that it is open again: the one who had it, or who is there when that one is not. */
  | { readonly type: 'notYet'; readonly claimBy: string; readonly answerBy: string; readonly owner: Owner }
  | { readonly type: 'supplement' }
  | { readonly type: 'withdraw' }
  /** Nobody said anything for two weeks. */
  | { readonly type: 'silence' }
  /** A text for the coordinators alone has been there long enough. */
  | { readonly type: 'erase' }
  /** An answered question becomes one that everyone may read, in other words; or changes, or is taken back. */
  | { readonly type: 'publish'; readonly question: string; readonly answer: string; readonly at: string }
  | { readonly type: 'unpublish' }
  /** It is put to other networks, in other words; and one of them answers. */
  | { readonly type: 'askRegion'; readonly to: readonly Shared[] }
  | { readonly type: 'regionAnswer' }
  /** It cannot be delivered to its owner, or the owner left: somebody else gets it. */
  | { readonly type: 'reroute'; readonly owner: Owner; readonly missed?: string };

export type QuestionRefusal =
  | 'forbidden'
  | 'notNow'
  | 'empty'
  | 'tooLong'
  | 'blocked'
  | 'personal'
  | 'unknownPerson'
  | 'already'
  | 'alone';

/** Working days until a question is taken up and answered, and calendar days of silence that close it. */
export const CLAIM_DAYS = 2;
export const ANSWER_DAYS = 5;
export const SILENCE_DAYS = 14;

/** In characters, as every form says. */
export const LONGEST_ANSWER = 3_000;
/** In characters: three pairs fit on a card beside what somebody typed. */
export const LONGEST_PUBLISHED = { question: 300, answer: 2_000 } as const;
/** So many published questions are offered for one that is alike. */
export const MOST_ALIKE = 3;

/** From which status each event is allowed. What is not here is refused with a sentence. */
const TRANSITIONS: Readonly<Record<QuestionEvent['type'], readonly QuestionStatus[]>> = {
  claim: ['open', 'heropend'],
  askInfo: ['open', 'opgenomen', 'heropend', 'info_gevraagd'],
  giveInfo: ['info_gevraagd'],
  answer: ['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'heropend'],
  refer: ['open', 'opgenomen', 'info_gevraagd', 'heropend'],
  takeReferral: ['doorverwezen'],
  declineReferral: ['doorverwezen'],
  helped: ['beantwoord'],
  notYet: ['beantwoord'],
  supplement: ['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'beantwoord', 'heropend'],
  withdraw: ['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'heropend'],
  silence: ['beantwoord'],
  erase: ['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'beantwoord', 'afgesloten', 'heropend'],
  reroute: ['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'heropend'],
  publish: ['beantwoord', 'afgesloten'],
  unpublish: [
    ...(['open', 'opgenomen', 'info_gevraagd', 'doorverwezen'] as const),
    ...(['beantwoord', 'afgesloten', 'heropend', 'ingetrokken'] as const),
  ],
  askRegion: ['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'heropend'],
  regionAnswer: ['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'heropend', 'beantwoord'],
};

/** Statuses in which somebody still has to do something. */
export const UNDECIDED: readonly QuestionStatus[] = [
  'open',
  'opgenomen',
  'info_gevraagd',
  'doorverwezen',
  'heropend',
];

export function isAllowed(status: QuestionStatus, event: QuestionEvent['type']): boolean {
  return TRANSITIONS[event].includes(status);
}

/**
 * The question after an event by `actor` (absent: the clock or the system), or a refusal. Who may do it is the
 * permission table's; this decides only whether it can happen now.
 */
export function advance(
  question: Question,
  event: QuestionEvent,
  actor: string | undefined,
): Question | { readonly refused: 'notNow' } {
  if (!isAllowed(question.status, event.type)) return { refused: 'notNow' };
  const { declinedBy: _settled, ...rest } = question;
  return step(rest, event, actor);
}

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

function step(question: Question, event: QuestionEvent, actor: string | undefined): Question {
  switch (event.type) {
    case 'claim':
      return { ...ownedBy(question, actor), status: 'opgenomen' };
    case 'askInfo':
      return { ...ownedBy(question, actor), status: 'info_gevraagd' };
    case 'giveInfo':
      return { ...question, status: 'opgenomen' };
    case 'answer':
      return {
        ...withoutReferral(ownedBy(question, actor)),
        status: 'beantwoord',
        round: question.round + 1,
      };
    case 'refer':
      return { ...ownedBy(question, actor), status: 'doorverwezen', referredTo: event.to };
    case 'takeReferral':
      return { ...withoutReferral(ownedBy(question, actor)), status: 'opgenomen', ownerByReferral: true };
    case 'declineReferral':
      return declined(question);
    case 'helped':
    case 'silence':
      return { ...question, status: 'afgesloten' };
    case 'erase':
      return { ...question, text: '', details: bare(question.details) };
    case 'notYet':
      return reopened(question, event);
    case 'withdraw':
      return withdrawn(question);
    case 'supplement':
      // Whoever adds something is not silent: the two weeks begin anew.
      return question.status === 'beantwoord' ? { ...question, round: question.round + 1 } : question;
    case 'reroute':
      return rerouted(question, event.owner, event.missed);
    default:
      return shared(question, event);
  }
}

/** Whoever does the owner's work becomes the owner. A person who already was keeps how they got it. */
function ownedBy(question: Question, actor: string | undefined): Question {
  const { owner } = question;
  if (actor === undefined || (owner !== 'coordinators' && owner.person === actor)) return question;
  return { ...question, owner: { person: actor }, ownerByReferral: false };
}

function withdrawn(question: Question): Question {
  const { details } = question;
  return { ...withoutReferral(question), status: 'ingetrokken', text: '', details: bare(details) };
}

function withoutReferral({ referredTo: _referredTo, ...question }: Question): Question {
  return question;
}

/** What others may read of it, and what they are asked, changes nothing in its life. */
function shared(
  question: Question,
  event: Extract<QuestionEvent, { type: 'publish' | 'unpublish' | 'askRegion' | 'regionAnswer' }>,
): Question {
  switch (event.type) {
    case 'publish':
      return { ...question, published: { question: event.question, answer: event.answer, at: event.at } };
    case 'unpublish':
      return withoutPublished(question);
    case 'askRegion':
      return { ...question, region: event.to };
    case 'regionAnswer':
      return question;
  }
}

function withoutPublished({ published: _published, ...question }: Question): Question {
  return question;
}

function declined(question: Question): Question {
  const { referredTo, ...rest } = question;
  return { ...rest, status: 'opgenomen', ...(referredTo === undefined ? {} : { declinedBy: referredTo }) };
}

function reopened(question: Question, event: Extract<QuestionEvent, { type: 'notYet' }>): Question {
  const { claimBy, answerBy, owner } = event;
  const ownerByReferral = question.ownerByReferral && sameOwner(owner, question.owner);
  return { ...question, status: 'heropend', claimBy, answerBy, owner, ownerByReferral };
}

function sameOwner(a: Owner, b: Owner): boolean {
  return a === 'coordinators' || b === 'coordinators' ? a === b : a.person === b.person;
}

function rerouted(question: Question, owner: Owner, missed: string | undefined): Question {
  const rest = withoutReferral(question);
  const status = question.status === 'heropend' ? 'heropend' : 'open';
  const people =
    missed === undefined || rest.missed.includes(missed) ? rest.missed : [...rest.missed, missed];
  return { ...rest, owner, ownerByReferral: false, status, missed: people };
}

function bare(details: Details): Details {
  return { visibility: details.visibility };
}
