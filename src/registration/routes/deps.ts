import type { Rendered } from '../../delivery/renderers';
import type { Card, Render } from '../../cards/templates';
import type { Caller, MembersDeps } from '../../members/usecases';
import type { Intent } from '../../storage/outbox';
import type { Answer } from '../../teams/answer';
import type { Alike, Kind, Registration } from '../rules';
import type { Register } from '../usecases';

export interface RegistrationDeps {
  readonly render: Render;
  readonly members: MembersDeps;
  readonly newId: () => string;
  /** How each kind is registered, by the feature that keeps it. */
  readonly register: Readonly<Record<Kind, Register>>;
  /** What the network has already that says the same; nothing when nothing is alike. */
  readonly alike: (caller: Caller, registration: Registration) => Promise<readonly Alike[]>;
  /** What stands instead of a form that is sent in, when its question was answered before; undefined when it was not. */
  readonly answered: (
    caller: Caller,
    registration: Registration,
    nonce: string,
  ) => Promise<Answer | undefined>;
  /** Counts the caller with an entry that says the same, in their own words. */
  readonly recognise: (caller: Caller, label: string, registration: Registration) => Promise<Answer>;
  /** Makes the card of an intent now, as delivery would. */
  readonly show: (intent: Intent) => Promise<Rendered | undefined>;
  /** Delivers, within this turn, what was written as delivered by it. */
  readonly deliverNow: (intent: Intent) => Promise<void>;
  /** The answer to a form that was opened beside a question or a round: back to that, with the number of what was made. */
  readonly back: (caller: Caller, beside: string, made: string) => Promise<Answer>;
  /** Sends to the caller personally within this turn; says whether that worked. Never kept, never repeated. */
  readonly whisper: (
    caller: Caller,
    message: { readonly card: Card; readonly summary: string },
  ) => Promise<boolean>;
}
