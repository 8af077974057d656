import { endOfTerm } from '../../calendar/working-days';
import { refuseText, type TextRefusal } from '../../privacy/rules';
import { can, type Action } from '../../members/policy';
import type { Actor } from '../../members/rules';
import {
  changeEntry,
  hasText,
  newTextId,
  type Change,
  type EntryText,
  type Loaded,
} from '../../storage/entries';
import type { SentCard } from '../../storage/outbox';
import { edits, tellAfter, tellTerms } from '../intents';
import {
  advance,
  FEEDBACK_DAYS,
  LONGEST_BUNDLE,
  LONGEST_TEXT,
  recognisers,
  subjectOf,
  type Signal,
  type SignalEvent,
  type TransitionRefusal,
  type Triage,
} from '../rules';
import type { SignalDeps } from './deps';

/** What somebody does with an entry. `once` names the form, so that a second sending changes nothing. */
export type Deed =
  | { readonly do: 'take' | 'close' | 'helped' | 'notYet' | 'reopen' | 'withdraw' }
  | {
      readonly do: 'askInfo' | 'giveInfo' | 'supplement' | 'passOn';
      readonly text: string;
      readonly once: string;
    }
  | { readonly do: 'edit'; readonly text: string }
  | { readonly do: 'bundle'; readonly bundle: string }
  | { readonly do: 'triage'; readonly triage: Triage; readonly owner: string }
  | {
      readonly do: 'feedback';
      readonly heard: string;
      readonly decided: string;
      readonly next: string;
      readonly once: string;
    }
  | { readonly do: 'notRetain'; readonly decided: string; readonly next: string; readonly once: string };

export type SignalRefusal = 'forbidden' | 'unknownPerson' | TransitionRefusal | TextRefusal;

export type Outcome = { readonly changed: Signal } | { readonly refused: SignalRefusal } | undefined;

/** The right that each deed needs. */
export const RIGHTS: Readonly<Record<Deed['do'], Action>> = {
  take: 'signal.triage',
  askInfo: 'signal.triage',
  bundle: 'signal.triage',
  triage: 'signal.triage',
  notRetain: 'signal.triage',
  reopen: 'signal.triage',
  passOn: 'signal.follow',
  feedback: 'signal.follow',
  close: 'signal.follow',
  giveInfo: 'signal.supplement',
  supplement: 'signal.supplement',
  edit: 'signal.supplement',
  withdraw: 'signal.withdraw',
  helped: 'signal.judge',
  notYet: 'signal.judge',
};

/**
 * Somebody does something with an entry: their right, the guard and the life cycle decide; everyone concerned is told.
 * `isChecked`: the actor looked at the words the guard marked. Undefined when there is no such entry in the actor's
 * network.
 */
export async function handleSignal(
  deps: SignalDeps,
  actor: Actor,
  label: string,
  deed: Deed,
  isChecked = false,
): Promise<Outcome> {
  const { network } = actor;
  const trekker = deed.do === 'triage' ? await deps.members.store.person(network.id, deed.owner) : undefined;
  const decide = (loaded: Loaded<Signal>): { change: Change<Signal> } | Outcome => {
    const { entry } = loaded;
    if (!can(actor, RIGHTS[deed.do], subjectOf(entry, recognisers(loaded.texts))))
      return { refused: 'forbidden' };
    if (isRepeated(deed, loaded)) return { changed: entry };
    const refused =
      refuseTexts(deed, isChecked) ??
      (deed.do === 'triage' && !trekker?.present ? 'unknownPerson' : undefined);
    if (refused) return { refused };
    const next = advance(entry, eventOf(deps, actor, deed), actor.person.id);
    return 'refused' in next ? next : { change: changeTo(deps, actor, loaded, next, deed) };
  };
  return changeEntry(deps.signals, network.id, label, decide);
}

/** A press that came before. A second request for info is answered anew, whichever card the reporter still has. */
function isRepeated(deed: Deed, loaded: Loaded<Signal>): boolean {
  const isNewAnswer = deed.do === 'giveInfo' && loaded.entry.status === 'info_gevraagd';
  return 'once' in deed && !isNewAnswer && hasText(loaded, deed.once);
}

/** Every text that the deed leaves behind for others to read. */
function textsOf(deed: Deed): string[] {
  switch (deed.do) {
    case 'feedback':
      return [deed.heard, deed.decided, deed.next];
    case 'notRetain':
      return [deed.decided, deed.next];
    case 'triage':
      return [deed.triage.wording];
    case 'bundle':
      return [deed.bundle];
    default:
      return 'text' in deed ? [deed.text] : [];
  }
}

function refuseTexts(deed: Deed, isChecked: boolean): TextRefusal | undefined {
  const longest = deed.do === 'bundle' ? LONGEST_BUNDLE : LONGEST_TEXT;
  const refusals = textsOf(deed).map((text) => refuseText(text, { longest, isChecked }));
  return refusals.find((refused) => refused !== undefined);
}

function eventOf(deps: SignalDeps, { network }: Actor, deed: Deed): SignalEvent {
  const now = deps.clock.now();
  const at = now.toISOString();
  const feedbackBy = () => endOfTerm(now, FEEDBACK_DAYS, network.zone, network.country).toISOString();
  switch (deed.do) {
    case 'triage':
      return { type: 'triage', triage: deed.triage, owner: { person: deed.owner } };
    case 'bundle':
      return { type: 'bundle', bundle: deed.bundle.trim() };
    case 'edit':
      return { type: 'edit', text: deed.text.trim() };
    case 'feedback':
    case 'notRetain':
      return { type: deed.do, at };
    case 'notYet':
      return { type: 'notYet', now: at, feedbackBy: feedbackBy() };
    case 'reopen':
      return { type: 'reopen', feedbackBy: feedbackBy() };
    default:
      return { type: deed.do };
  }
}

function changeTo(
  deps: SignalDeps,
  actor: Actor,
  loaded: Loaded<Signal>,
  next: Signal,
  deed: Deed,
): Change<Signal> {
  const now = deps.clock.now();
  const { entry: before, cards, texts } = loaded;
  const entry = { ...next, seq: before.seq + 1 };
  const fresh = tellAfter(deed.do, before, entry, actor, recognisers(texts), now);
  const terms = deed.do === 'notYet' || deed.do === 'reopen' ? tellTerms(entry, actor.network, now) : [];
  const added = textOf(actor, deed, now, loaded);
  return {
    entry,
    history: { what: deed.do, status: entry.status, by: actor.person.id, at: now.toISOString() },
    intents: [...fresh, ...terms, ...edits(toFollow(deps, actor, deed, cards), fresh, now)],
    ...(added ? { texts: [added] } : {}),
    ...(deed.do === 'withdraw' ? { erase: texts } : {}),
  };
}

/**
 * The cards that follow the entry. Who takes it gets the form in place of their card where the client has no dialogs: an
 * edit would take away what they are typing.
 */
function toFollow(
  deps: SignalDeps,
  actor: Actor,
  deed: Deed,
  cards: readonly SentCard[],
): readonly SentCard[] {
  const isCovered = deed.do === 'take' && deps.members.forms === 'inline';
  return isCovered ? cards.filter(({ keep }) => keep !== `handler.${actor.person.id}`) : cards;
}

/** The texts of a deed, as rows of their own that can be erased. */
function textOf(actor: Actor, deed: Deed, now: Date, loaded: Loaded<Signal>): EntryText | undefined {
  if (!('once' in deed)) return undefined;
  const base = {
    id: newTextId(loaded, deed.once),
    kind: deed.do,
    by: actor.person.id,
    at: now.toISOString(),
  };
  if (deed.do === 'feedback')
    return {
      ...base,
      text: deed.decided.trim(),
      fields: { heard: deed.heard.trim(), next: deed.next.trim() },
    };
  if (deed.do === 'notRetain')
    return { ...base, text: deed.decided.trim(), fields: { next: deed.next.trim() } };
  return { ...base, text: deed.text.trim() };
}
