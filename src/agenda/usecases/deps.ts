import type { Clock } from '../../calendar/clock';
import type { MembersDeps } from '../../members/usecases';
import type { AgendaStores } from '../store';

export interface AgendaDeps extends AgendaStores {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly members: MembersDeps;
}
