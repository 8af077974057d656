import type { Network } from '../members/rules';
import { editIntent, type Intent, type SentCard } from '../storage/outbox';
import type { Origin } from '../registration/usecases';
import type { Signal } from './rules';

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
  const due =
    signal.reporter === undefined ? `${now.toISOString().slice(0, 10)}T00:00:00.000Z` : now.toISOString();
  const coordinators = network.roles.coordinators.filter((id) => id !== signal.reporter);
  return coordinators.map((person) => ({
    id: `coordinator.${signal.label}.${person}`,
    due,
    kind: 'signals.coordinator',
    network: network.id,
    about: signal.label,
    to: { person },
    keep: `coordinator.${person}`,
    repeatable: true,
  }));
}

/** Brings every card that shows the entry up to date. */
export function edits(cards: readonly SentCard[], now: Date): Intent[] {
  return cards.map((card) => editIntent(card, now));
}
