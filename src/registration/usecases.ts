import { can } from '../members/policy';
import type { Caller } from '../members/usecases';
import { inspect } from '../privacy/rules';
import type { Intent, Place } from '../storage/outbox';
import { freeTexts, type Registration } from './rules';

/**
 * Where a registration comes from. `typed`: one message, answered in its conversation. `form`: a form that was sent in;
 * `replaces` is the personal card it came from, which becomes the receipt.
 */
export type Origin =
  | { readonly typed: Place; readonly once: string }
  | { readonly form: Place; readonly once: string; readonly replaces?: string };

/**
 * What a feature answers to a registration. `receipt` makes the reporter's card. `isNew` is false when the same message or form had been registered before.
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

/**
 * The last look before anything is kept: whoever calls, nobody without the right registers, no text with a national number
 * is stored, and none with marked words but for the coordinators alone. People got their sentence before this; here it is a fault, and throws.
 */
export function requireRegistrable(caller: Caller, registration: Registration): void {
  if (!can(caller, 'entry.register', { network: caller.network.id }))
    throw new Error('registering is not allowed');
  const texts = freeTexts(registration).map((text) => inspect(text));
  if (texts.some(({ blocked }) => blocked.length > 0)) throw new Error('a national number is never kept');
  if (!registration.isConfined && texts.some(({ warned }) => warned.length > 0))
    throw new Error('a text with marked words goes to the coordinators alone');
}
