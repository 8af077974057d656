import type { Caller } from '../members/usecases';
import type { Intent } from '../storage/outbox';
import type { Place } from '../storage/outbox';
import type { Registration } from './rules';

/**
 * Where a registration comes from. `typed`: one message, answered in its conversation. `form`: a form that was sent in;
 * `replaces` is the personal card it came from, which becomes the receipt.
 */
export type Origin =
  | { readonly typed: Place; readonly once: string }
  | { readonly form: Place; readonly once: string; readonly replaces?: string };

/**
 * What a feature answers to a registration. `receipt` makes the reporter's card; it was written as delivered by this
 * turn when `isForTurn`. `isNew` is false when the same message or form had been registered before.
 */
export interface Registered {
  readonly label: string;
  readonly isNew: boolean;
  readonly receipt: Intent;
  /** The answer in the conversation of a typed message, delivered by this turn. */
  readonly confirmation?: Intent;
}

/** How a feature registers its kinds; questions and signals each give theirs. */
export type Register = (caller: Caller, registration: Registration, origin: Origin) => Promise<Registered>;
