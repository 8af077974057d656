import type { Clock } from '../../calendar/clock';
import type { MembersDeps } from '../../members/usecases';
import type { EntryStore } from '../../storage/entries';
import type { Signal } from '../rules';

export interface SignalDeps {
  readonly signals: EntryStore<Signal>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly members: MembersDeps;
}
