import type { Owner } from '../../members/rules';
import type { Details } from '../../registration/rules';
import type { Question, QuestionStatus } from './question';
import type { Shared } from './regional';

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
  /** Somebody proposed it to be thought about together, in other words. */
  | { readonly type: 'intervision'; readonly at: string }
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
  intervision: ['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'heropend'],
};

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
  event: Extract<
    QuestionEvent,
    { type: 'publish' | 'unpublish' | 'askRegion' | 'regionAnswer' | 'intervision' }
  >,
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
    case 'intervision':
      return { ...question, intervisionAt: event.at };
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
