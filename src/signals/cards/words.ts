import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import { dayInWords, type Translate } from '../../i18n';
import type { Network, Owner } from '../../members/rules';
import { kindName } from '../../registration/cards';
import type { EntryText } from '../../storage/entries';
import type { Signal } from '../rules';

/** An entry with what its cards show of it; `name` tells who a person is, left or not. */
export interface SignalView {
  readonly signal: Signal;
  readonly network: Network;
  readonly texts: readonly EntryText[];
  readonly name: (person: string | undefined) => string | undefined;
  readonly now: Date;
  /** What must be said first: that a press came too late, for one. */
  readonly notice?: string;
  /** It was typed where others read along, and that message stays there. */
  readonly isInShared?: boolean;
  /** Pages back: only so many of the oldest texts are looked at. */
  readonly before?: number;
  /** Entries that say the same, to see this one with. */
  readonly similar?: readonly SimilarView[];
}

/** An entry like another, as its reader may read it. */
export interface SimilarView {
  readonly label: string;
  readonly text: string;
  readonly times: number;
}

export function statusName(t: Translate, status: Signal['status']): string {
  return t(`signals.status${status}`);
}

/** The owner in a sentence: a name, or the coordinators. */
export function ownerName(t: Translate, { name }: Pick<SignalView, 'name'>, owner: Owner): string {
  return owner === 'coordinators' ? t('common.coordinators') : personName(t, { name }, owner.person);
}

export function personName(
  t: Translate,
  { name }: Pick<SignalView, 'name'>,
  person: string | undefined,
): string {
  return inSentence(name(person) ?? t('common.somebody'));
}

/** Number, kind, status and next step: what every card of an entry begins with. */
export function head(t: Translate, reader: Reader, view: SignalView) {
  return { ...numberAndStatus(t, view.signal), next: nextStep(t, reader, view) };
}

/** What of that stands on every card, also where nobody waits for a next step. */
export function numberAndStatus(t: Translate, { kind, label, status }: Signal) {
  return { kindName: kindName(t, kind), label, status: statusName(t, status), statusColor: COLORS[status] };
}

/** Who acts next, and by when. */
function nextStep(t: Translate, reader: Reader, view: SignalView): string {
  const { signal, now } = view;
  const { status, triageBy, feedbackBy, owner, mergedInto = '' } = signal;
  const by = status === 'ontvangen' ? triageBy : feedbackBy;
  const day = dayInWords(reader.language, reader.zone, new Date(by), now);
  return t(`signals.next${status}`, { day, owner: ownerName(t, view, owner), into: mergedInto });
}

const COLORS: Readonly<Record<Signal['status'], string>> = {
  ontvangen: 'Accent',
  in_triage: 'Accent',
  info_gevraagd: 'Warning',
  gebundeld: 'Accent',
  in_opvolging: 'Accent',
  doorgegeven: 'Accent',
  teruggekoppeld: 'Good',
  afgerond: 'Default',
  niet_weerhouden: 'Default',
  heropend: 'Warning',
  samengevoegd: 'Default',
  ingetrokken: 'Default',
};
