import type { Subject } from '../../members/policy';
import type { Signal } from './signal';

/** What a line of `mijn` shows. */
export interface MineLine {
  readonly label: string;
  readonly kind: Signal['kind'];
  readonly status: Signal['status'];
  readonly registeredAt: string;
  /** The first words, for the reporter alone: this index is read by its own person only. */
  readonly start: string;
}

/** What a line of `signalen` shows. */
export interface SignalLine {
  readonly label: string;
  readonly kind: Signal['kind'];
  readonly status: Signal['status'];
  readonly isOpen: boolean;
  /** ISO moment of the next term. */
  readonly due: string;
  readonly owner: Signal['owner'];
  readonly theme?: string;
  /** Which bundle it is in; only in the list of what is open, which coordinators alone see. */
  readonly bundle?: string;
  /** The first words: of the wording when there is one, else of the text, which only coordinators see. */
  readonly start: string;
}

/** What decides who may find a text of an entry: as it was written, or its neutral wording. */
export interface SignalMeta {
  readonly label: string;
  readonly isRaw: boolean;
  readonly subject: Subject;
}
