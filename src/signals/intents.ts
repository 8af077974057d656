import { endOfTerm, escalationDays } from '../calendar/working-days';
import type { Actor, Network, Owner } from '../members/rules';
import type { Origin } from '../registration/usecases';
import { editIntent, type Intent, type SentCard } from '../storage/outbox';
import { FEEDBACK_DAYS, QUIET_DAYS, TRIAGE_DAYS, type Signal, type SignalEventType } from './rules';

/** How long the runner leaves a message to the turn that delivers it itself. */
const TURN_MS = 15_000;

/** The shared card under a typed message in a channel or chat: number and status, never the text. */
export function threadOf(signal: Signal, origin: Origin, now: Date): Intent | undefined {
  if (!('typed' in origin) || origin.typed.scope === 'personal') return undefined;
  const { label, network } = signal;
  const due = new Date(now.getTime() + TURN_MS).toISOString();
  return {
    id: `thread.${label}`,
    due,
    kind: 'signals.thread',
    network,
    about: label,
    to: { place: origin.typed },
    keep: 'thread',
    repeatable: true,
  };
}

/** The reporter's own card. It takes the place of the personal card that the form was on. */
export function receiptOf(signal: Signal, reporter: string, origin: Origin, now: Date): Intent {
  const { label, network } = signal;
  const isTypedPersonally = 'typed' in origin && origin.typed.scope === 'personal';
  const replaces = 'form' in origin && origin.form.scope === 'personal' ? origin.replaces : undefined;
  return {
    id: `receipt.${label}`,
    due: new Date(now.getTime() + (isTypedPersonally ? TURN_MS : 0)).toISOString(),
    kind: 'signals.receipt',
    network,
    about: label,
    to: { person: reporter },
    keep: 'receipt',
    repeatable: true,
    ...(replaces === undefined ? {} : { replaces }),
  };
}

/**
 * Each coordinator but the reporter gets the text personally. An anonymous entry goes with the start of its day as its
 * moment, so that no row tells when it was registered.
 */
export function coordinatorCards(signal: Signal, network: Network, now: Date): Intent[] {
  return coordinatorsOf(signal, network).map((person) => handlerCard(signal, person, momentOf(signal, now)));
}

/** The card on which somebody handles an entry; what it shows and offers depends on what they are to it. */
function handlerCard(signal: Signal, person: string, due: string): Intent {
  return {
    ...base(signal, `handler.${person}.${signal.seq}`, due),
    kind: 'signals.handler',
    to: { person },
    keep: `handler.${person}`,
  };
}

/** Tells the reporter where their entry stands. Nobody, when that is not known. */
function reporterCard(signal: Signal, due: string): Intent[] {
  if (signal.reporter === undefined) return [];
  const id = `receipt.${signal.label}.${signal.seq}`;
  return [
    { ...base(signal, id, due), kind: 'signals.receipt', to: { person: signal.reporter }, keep: 'receipt' },
  ];
}

/** What came of it, for somebody who saw it too. */
function recogniserCard(signal: Signal, person: string, due: string): Intent {
  const id = `seen.${person}.${signal.seq}`;
  return { ...base(signal, id, due), kind: 'signals.seen', to: { person }, keep: `seen.${person}` };
}

/** After these the reporter gets a card of their own; after the others the card they have follows. */
const NEWS_FOR_REPORTER: readonly SignalEventType[] = [
  'askInfo',
  'passOn',
  'feedback',
  'notRetain',
  'close',
  'merge',
];
const NEWS_FOR_ALL: readonly SignalEventType[] = ['feedback', 'notRetain'];
const NEWS_FOR_OWNER: readonly SignalEventType[] = ['giveInfo', 'notYet', 'handOver'];

/** Who hears of an event by a card of their own. `entry` is as it stands after it. */
export function tellAfter(
  what: SignalEventType,
  before: Signal,
  entry: Signal,
  actor: Actor,
  recognisedBy: readonly string[],
  now: Date,
): Intent[] {
  const due = now.toISOString();
  const isNews = NEWS_FOR_REPORTER.includes(what) || (what === 'triage' && before.status !== entry.status);
  const others = recognisedBy.filter((person) => person !== entry.reporter && person !== actor.person.id);
  const isOwnersNews = NEWS_FOR_OWNER.includes(what) || !sameOwner(before.owner, entry.owner);
  const owners = isOwnersNews
    ? ownersOf(entry, actor.network).filter((person) => person !== actor.person.id)
    : [];
  return [
    ...(isNews ? reporterCard(entry, due) : []),
    ...(NEWS_FOR_ALL.includes(what) ? others.map((person) => recogniserCard(entry, person, due)) : []),
    ...owners.map((person) => handlerCard(entry, person, due)),
  ];
}

export type SignalTerm = 'triage' | 'feedback' | 'quiet';

/** Looks at the terms when they end: the owner at 100 %, the coordinators at 150 % (domain.md 4.5). */
export function tellTerms(signal: Signal, network: Network, start: Date): Intent[] {
  const { zone, country } = network;
  const end = (days: number) => endOfTerm(start, days, zone, country).toISOString();
  const terms: [SignalTerm, number][] = [
    ['triage', TRIAGE_DAYS],
    ['feedback', FEEDBACK_DAYS],
  ];
  return terms.flatMap(([term, days]) => [
    termTask(signal, `${term}|remind|${signal.round}`, end(days)),
    termTask(signal, `${term}|escalate|${signal.round}`, end(escalationDays(days))),
  ]);
}

/** When a text for the coordinators alone is to go. */
export function eraseTask(signal: Signal): Intent[] {
  const { confinedUntil } = signal;
  return confinedUntil === undefined ? [] : [termTask(signal, 'erase', confinedUntil)];
}

/** After two months without a word its owner is asked to give one. */
export function quietTask(signal: Signal, now: Date): Intent {
  const due = new Date(now.getTime() + QUIET_DAYS * DAY_MS).toISOString();
  return termTask(signal, `quiet|${due.slice(0, 10)}|${signal.round}`, due);
}

function termTask(signal: Signal, what: string, due: string): Intent {
  const about = `${signal.label}|${what}`;
  return { ...base(signal, what, due), kind: 'signals.task', about, to: { person: TASK } };
}

/** A task is for nobody in particular; it waits in a line of its own. */
const TASK = 'task';
const DAY_MS = 86_400_000;

/** A reminder to whoever has it, or word to the coordinators that it is late. Once per term and round. */
export function lateCards(signal: Signal, people: readonly string[], what: string, due: Date): Intent[] {
  return people.map((person) => ({
    ...base(signal, `${what}.${person}`, due.toISOString()),
    kind: 'signals.late',
    about: `${signal.label}|${what}`,
    to: { person },
  }));
}

/** An offer of help, for whoever may know who needs it. */
export function offerCards(signal: Signal, network: Network, offer: string, due: Date): Intent[] {
  const isNamed = signal.reporter !== undefined && signal.details.visibility === 'named';
  const people = isNamed ? [signal.reporter] : ownersOf(signal, network);
  return people.map((person) => ({
    ...base(signal, `offer.${offer}.${person}`, due.toISOString()),
    kind: 'signals.offer',
    about: `${signal.label}|${offer}`,
    to: { person },
  }));
}

/** Tells the coordinators that the work of somebody who left is theirs now. */
export function movedCards(signal: Signal, network: Network, due: Date): Intent[] {
  return network.roles.coordinators.map((person) => handlerCard(signal, person, due.toISOString()));
}

/** Brings every card that shows the entry up to date, but those that are sent anew. */
export function edits(cards: readonly SentCard[], fresh: readonly Intent[], now: Date): Intent[] {
  const anew = new Set(fresh.map((intent) => intent.keep));
  return cards.filter((card) => !anew.has(card.keep)).map((card) => editIntent(card, now));
}

/** The people behind an owner. */
export function ownersOf(signal: Signal, network: Network): readonly string[] {
  return signal.owner === 'coordinators' ? coordinatorsOf(signal, network) : [signal.owner.person];
}

function coordinatorsOf({ reporter }: Signal, { roles }: Network): string[] {
  return roles.coordinators.filter((id) => id !== reporter);
}

function sameOwner(a: Owner, b: Owner): boolean {
  return a === 'coordinators' || b === 'coordinators' ? a === b : a.person === b.person;
}

/** Of an anonymous entry no row tells when it was registered. */
function momentOf(signal: Signal, now: Date): string {
  const moment = now.toISOString();
  return signal.reporter === undefined ? `${moment.slice(0, 10)}T00:00:00.000Z` : moment;
}

function base({ label, network }: Signal, id: string, due: string) {
  return { id: `${label}.${id}`, due, network, about: label, repeatable: true } as const;
}
