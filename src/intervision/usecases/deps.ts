import type { Clock } from '../../calendar/clock';
import type { MembersDeps } from '../../members/usecases';
import type { ProposalStore, RoundStore } from '../store';

export interface RoundDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  /** A number in [0, 1), by which orders are shuffled and glasses handed out. */
  readonly random: () => number;
  readonly rounds: RoundStore;
  readonly proposals: ProposalStore;
  readonly members: MembersDeps;
}
