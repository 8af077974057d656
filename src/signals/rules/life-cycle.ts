import type { Owner } from '../../members/rules';
import { STATUSES, type Signal, type SignalStatus, type Triage } from './signal';

/** What can happen to an entry. */
export type SignalEvent =
  | { readonly type: 'take' }
  | { readonly type: 'askInfo' }
  | { readonly type: 'giveInfo' }
  | { readonly type: 'bundle'; readonly bundle: string }
  | { readonly type: 'triage'; readonly triage: Triage; readonly owner: Owner }
  | { readonly type: 'passOn' }
  /** What we heard, decided and why, what happens now: the texts are kept beside the entry. */
  | { readonly type: 'feedback'; readonly at: string }
  /** The reason and what one can do instead: a feedback of its own. */
  | { readonly type: 'notRetain'; readonly at: string }
  | { readonly type: 'close' }
  | { readonly type: 'helped' }
  | { readonly type: 'notYet'; readonly now: string; readonly feedbackBy: string }
  | { readonly type: 'reopen'; readonly feedbackBy: string }
  | { readonly type: 'merge'; readonly into: string }
  | { readonly type: 'handOver'; readonly owner: Owner }
  | { readonly type: 'edit'; readonly text: string }
  | { readonly type: 'supplement' }
  /** A text for the coordinators alone has been there long enough. */
  | { readonly type: 'erase' }
  | { readonly type: 'withdraw' };

export type SignalEventType = SignalEvent['type'];

/** Calendar days after feedback within which "not yet" reopens (product.md, "Signals"). */
export const NOT_YET_DAYS = 14;
const DAY_MS = 86_400_000;

const UNTRIAGED: readonly SignalStatus[] = ['ontvangen', 'in_triage', 'info_gevraagd'];
const WORKED_ON: readonly SignalStatus[] = ['in_triage', 'info_gevraagd', 'gebundeld', 'heropend'];
const WITH_FEEDBACK: readonly SignalStatus[] = ['teruggekoppeld', 'afgerond', 'niet_weerhouden'];
const FOLLOWED: readonly SignalStatus[] = ['in_opvolging', 'doorgegeven'];

/** From which status each event is allowed. What is not here is refused with a sentence. */
export const TRANSITIONS: Readonly<Record<SignalEventType, readonly SignalStatus[]>> = {
  take: ['ontvangen', 'heropend'],
  askInfo: ['in_triage', 'info_gevraagd'],
  giveInfo: ['info_gevraagd'],
  bundle: [...WORKED_ON, ...FOLLOWED],
  triage: [...WORKED_ON, ...FOLLOWED],
  passOn: ['in_opvolging'],
  feedback: [...FOLLOWED, 'teruggekoppeld'],
  notRetain: WORKED_ON,
  close: ['teruggekoppeld'],
  helped: WITH_FEEDBACK,
  notYet: WITH_FEEDBACK,
  reopen: ['afgerond', 'niet_weerhouden'],
  merge: [...UNTRIAGED, 'heropend'],
  handOver: [...UNTRIAGED, 'gebundeld', ...FOLLOWED, 'teruggekoppeld', 'heropend'],
  edit: ['ontvangen'],
  supplement: [...UNTRIAGED, 'gebundeld', ...FOLLOWED, 'teruggekoppeld', 'heropend'],
  erase: STATUSES.filter((status) => status !== 'ingetrokken'),
  withdraw: UNTRIAGED,
};

export type TransitionRefusal = 'notNow' | 'tooLate' | 'noWording' | 'nobodyToAsk';

export function isAllowed(status: SignalStatus, event: SignalEventType): boolean {
  return TRANSITIONS[event].includes(status);
}

/**
 * The entry after an event by `actor` (absent: the clock or the system), or why that cannot happen now. Who may do it is
 * the permission table's. No path leads to `afgerond` or `niet_weerhouden` without feedback, and none to no owner.
 */
export function advance(
  signal: Signal,
  event: SignalEvent,
  actor: string | undefined,
): Signal | { readonly refused: TransitionRefusal } {
  if (!isAllowed(signal.status, event.type)) return { refused: 'notNow' };
  const refused = refuse(signal, event);
  return refused ? { refused } : step(signal, event, actor);
}

function refuse(signal: Signal, event: SignalEvent): TransitionRefusal | undefined {
  switch (event.type) {
    case 'askInfo':
      return signal.reporter === undefined ? 'nobodyToAsk' : undefined;
    case 'triage':
      return event.triage.wording.trim() === '' ? 'noWording' : undefined;
    case 'notYet':
      return isTooLate(signal, event.now) ? 'tooLate' : undefined;
    default:
      return undefined;
  }
}

function isTooLate({ feedbackAt }: Signal, now: string): boolean {
  return feedbackAt === undefined || Date.parse(now) - Date.parse(feedbackAt) > NOT_YET_DAYS * DAY_MS;
}

function step(signal: Signal, event: SignalEvent, actor: string | undefined): Signal {
  switch (event.type) {
    case 'take':
      return {
        ...signal,
        status: 'in_triage',
        owner: actor === undefined ? signal.owner : { person: actor },
      };
    case 'askInfo':
      return { ...signal, status: 'info_gevraagd' };
    case 'giveInfo':
      return { ...signal, status: 'in_triage' };
    case 'bundle':
      return { ...signal, bundle: event.bundle, status: bundled(signal.status) };
    case 'triage':
      return { ...signal, triage: event.triage, owner: event.owner, status: followed(signal.status) };
    case 'passOn':
      return { ...signal, status: 'doorgegeven' };
    case 'merge':
      return { ...signal, status: 'samengevoegd', mergedInto: event.into };
    case 'handOver':
      return { ...signal, owner: event.owner };
    default:
      return ended(signal, event);
  }
}

type Ending = Exclude<
  SignalEvent,
  { type: 'take' | 'askInfo' | 'giveInfo' | 'bundle' | 'triage' | 'passOn' | 'merge' | 'handOver' }
>;

/** What reaches its end or comes back from it, and what becomes of its text. */
function ended(signal: Signal, event: Ending): Signal {
  switch (event.type) {
    case 'feedback':
      return { ...signal, status: 'teruggekoppeld', feedbackAt: event.at, round: signal.round + 1 };
    case 'notRetain':
      return { ...signal, status: 'niet_weerhouden', feedbackAt: event.at, round: signal.round + 1 };
    case 'close':
      return { ...signal, status: 'afgerond' };
    case 'notYet':
    case 'reopen':
      return { ...signal, status: 'heropend', feedbackBy: event.feedbackBy, round: signal.round + 1 };
    case 'edit':
      return { ...signal, text: event.text };
    case 'erase':
      return erased(signal);
    case 'withdraw':
      return withdrawn(signal);
    case 'helped':
    case 'supplement':
      return signal;
  }
}

/** What is being followed up stays so when it is bundled with others. */
function bundled(status: SignalStatus): SignalStatus {
  return FOLLOWED.includes(status) ? status : 'gebundeld';
}

/** Better words for what was passed on already do not bring it back. */
function followed(status: SignalStatus): SignalStatus {
  return status === 'doorgegeven' ? status : 'in_opvolging';
}

/** What was counted stays; what its reporter wrote goes. The neutral wording is the coordinator's, and stays. */
function erased(signal: Signal): Signal {
  const { quote: _quote, saidBy: _saidBy, tried: _tried, ...details } = signal.details;
  return { ...signal, text: '', details };
}

/** Number and kind stay; every text of it goes. */
function withdrawn(signal: Signal): Signal {
  const { triage: _triage, bundle: _bundle, ...rest } = signal;
  return { ...rest, status: 'ingetrokken', text: '', details: { visibility: signal.details.visibility } };
}
