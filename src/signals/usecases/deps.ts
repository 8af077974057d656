import type { Clock } from '../../calendar/clock';
import type { MembersDeps } from '../../members/usecases';
import type { EntryStore } from '../../storage/entries';
import type { LiveIndex } from '../../search/live-index';
import type { Signal, SignalMeta } from '../rules';

export interface SignalDeps {
  readonly signals: EntryStore<Signal>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly members: MembersDeps;
  /** The texts of every network, to find what is alike. */
  readonly index: LiveIndex<SignalMeta>;
}
