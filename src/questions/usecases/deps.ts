import type { Clock } from '../../calendar/clock';
import type { Subject } from '../../members/policy';
import type { proposeCase, ProposedCase } from '../../intervision/usecases';
import type { Caller, MembersDeps } from '../../members/usecases';
import type { EntryStore } from '../../storage/entries';
import type { LiveIndex } from '../../search/live-index';
import type { Question } from '../rules';
import type { RegionalStore } from '../store';
import type { FindAlike } from './find-alike';

export interface QuestionDeps {
  readonly questions: EntryStore<Question>;
  /** What other networks ask. */
  readonly regional: RegionalStore;
  readonly findAlike: FindAlike;
  /** Who a question goes to, and how people are reached, is known to members. */
  readonly members: MembersDeps;
  readonly clock: Clock;
  readonly newId: () => string;
  /** The texts of every network, to be searched. */
  readonly index: LiveIndex<QuestionMeta>;
  /** Proposes a case to think about together. */
  readonly propose: (caller: Caller, proposed: ProposedCase) => ReturnType<typeof proposeCase>;
}

/** What decides who may find a question. */
export interface QuestionMeta {
  readonly label: string;
  readonly subject: Subject;
}
