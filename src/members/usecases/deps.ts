import type { Clock } from '../../calendar/clock';
import type { FormSurface, Reader } from '../../cards/reader';
import type { Place } from '../../storage/outbox';
import type { TeamsPerson } from '../../teams/turn';
import type { Logger } from '../../telemetry/logger';
import type { Actor } from '../rules';
import type { MembersStore } from '../store';

export interface MembersDeps {
  readonly store: MembersStore;
  readonly clock: Clock;
  readonly log: Logger;
  readonly newId: () => string;
  /** The people of a team as Teams has them now. */
  readonly roster: (place: Place, teamId: string) => Promise<TeamsPerson[]>;
  /** Entra ids that may coordinate a network whose installer cannot. */
  readonly adminIds: readonly string[];
  readonly forms: FormSurface;
  /** Gives what could not reach somebody another chance. */
  readonly requeue: (network: string, person: string) => Promise<void>;
}

/** A member at work: who they are, and how they read. */
export interface Caller extends Actor {
  readonly reader: Reader;
}
