import type { Details, Visibility } from '../registration/rules';
import type { Subject } from '../members/policy';

/** What stands in the S series: what goes well, a signal, or a theme for the agenda. */
export type SignalKind = 'signal' | 'well' | 'theme';

/** domain.md 4.5; triage brings the others. */
export type SignalStatus = 'ontvangen' | 'ingetrokken';

export interface Signal {
  readonly label: string;
  readonly network: string;
  readonly kind: SignalKind;
  readonly status: SignalStatus;
  readonly seq: number;
  /** Empty after withdrawal. */
  readonly text: string;
  readonly details: Details;
  /** Absent when registered anonymously. */
  readonly reporter?: string;
  /** Where the reporter worked or helped then, if they said so. */
  readonly organisation?: string;
  readonly language: 'nl' | 'en' | 'fr';
  /** ISO moment; for an anonymous entry absent, for the time could tell who it was. */
  readonly registeredAt?: string;
  /** ISO moment by which the coordinator has looked at it; for an anonymous entry the end of that day. */
  readonly triageBy: string;
}

export type SignalRefusal = 'forbidden' | 'withdrawn' | 'empty' | 'tooLong' | 'blocked';

/** Working days within which a coordinator looks at a signal (domain.md 4.5). */
export const TRIAGE_DAYS = 10;
export const LONGEST_SUPPLEMENT = 2_000;

/** What rights depend on. */
export function subjectOf(signal: Signal): Subject {
  return {
    network: signal.network,
    owner: 'coordinators',
    ...(signal.reporter === undefined ? {} : { reporter: signal.reporter }),
  };
}

/** Whether an addition may be kept. */
export function refuseSupplement(signal: Signal, text: string): SignalRefusal | undefined {
  if (signal.status === 'ingetrokken') return 'withdrawn';
  if (text.trim() === '') return 'empty';
  return text.length > LONGEST_SUPPLEMENT ? 'tooLong' : undefined;
}

/** The entry after its reporter took it back: number and kind stay, every text of it goes. */
export function withdraw(signal: Signal): Signal | { readonly refused: SignalRefusal } {
  if (signal.status === 'ingetrokken') return { refused: 'withdrawn' };
  return { ...signal, status: 'ingetrokken', text: '', details: { visibility: signal.details.visibility } };
}

/** Whether the coordinators' card names the reporter. `unnamed` hides the name from the network, not from them. */
export function isNamedToCoordinators(visibility: Visibility): boolean {
  return visibility !== 'anonymous';
}
