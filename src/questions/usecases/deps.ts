import type { Clock } from '../../calendar/clock';
import type { MembersDeps } from '../../members/usecases';
import type { EntryStore } from '../../storage/entries';
import type { Question } from '../rules';

export interface QuestionDeps {
  readonly questions: EntryStore<Question>;
  /** Who a question goes to, and how people are reached, is known to members. */
  readonly members: MembersDeps;
  readonly clock: Clock;
}
