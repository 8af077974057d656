import type { Owner } from '../../members/rules';
import type { Details } from '../../registration/rules';
import type { Subject } from '../../members/policy';

/** What stands in the S series: what goes well, a signal, or a theme for the agenda. */
export type SignalKind = 'signal' | 'well' | 'theme';

/** domain.md 4.5; `samengevoegd` is an entry that became part of another. */
export const STATUSES = [
  'ontvangen',
  'in_triage',
  'info_gevraagd',
  'gebundeld',
  'in_opvolging',
  'doorgegeven',
  'teruggekoppeld',
  'afgerond',
  'niet_weerhouden',
  'heropend',
  'samengevoegd',
  'ingetrokken',
] as const;
export type SignalStatus = (typeof STATUSES)[number];

/** Choices of triage (domain.md 4.5, "Triagekaart"), as codes; their words are texts. */
export const TRIAGE_CHOICES = {
  /** The eight building blocks of integrated work. */
  block: ['vision', 'offer', 'time', 'communication', 'support', 'leadership', 'means', 'analysis'],
  /** The five B's: what is wanting. */
  access: ['reachable', 'available', 'affordable', 'usable', 'understandable'],
  /** Where the problem comes from: the six sources of Ghent. */
  source: ['service', 'coordination', 'rules', 'riskGroups', 'information', 'policyGap'],
  level: ['service', 'network', 'policy'],
} as const;

export type TriageField = keyof typeof TRIAGE_CHOICES;
type Choice<F extends TriageField> = (typeof TRIAGE_CHOICES)[F][number];

/** What a coordinator made of an entry. The wording is what everyone else reads of it. */
export interface Triage {
  readonly wording: string;
  readonly block?: Choice<'block'>;
  readonly access: readonly Choice<'access'>[];
  readonly source?: Choice<'source'>;
  readonly level?: Choice<'level'>;
  /** Structural when it comes back, is bigger than one person, and bigger than one organisation. */
  readonly isRecurring: boolean;
  readonly isBeyondPerson: boolean;
  readonly isBeyondOrganisation: boolean;
  /** `2026-12-31`: by when its owner wants to be further. */
  readonly targetDate?: string;
}

export interface Signal {
  readonly label: string;
  readonly network: string;
  readonly kind: SignalKind;
  readonly status: SignalStatus;
  readonly seq: number;
  readonly changedAt: string;
  /** Empty after withdrawal. */
  readonly text: string;
  readonly details: Details;
  /** Absent when registered anonymously. */
  readonly reporter?: string;
  /** Where the reporter worked or helped then, if they said so. */
  readonly organisation?: string;
  /** Only the coordinators read it; ISO moment at which its text is erased. */
  readonly confinedUntil?: string;
  readonly language: 'nl' | 'en' | 'fr';
  /** ISO moment; for an anonymous entry absent, for the time could tell who it was. */
  readonly registeredAt?: string;
  /** Never empty: a person, or the coordinators until one takes it. */
  readonly owner: Owner;
  /** ISO moments by which a coordinator has looked at it, and the reporter has heard what came of it. */
  readonly triageBy: string;
  readonly feedbackBy: string;
  readonly triage?: Triage;
  /** Entries that belong together carry the same words. */
  readonly bundle?: string;
  /** ISO moment of the last feedback. */
  readonly feedbackAt?: string;
  /** The entry that this one became part of. */
  readonly mergedInto?: string;
  /** Counts feedback and reopening, so that an old reminder touches nothing that went on. */
  readonly round: number;
}

/** Statuses in which somebody still has to do something. */
export const OPEN: readonly SignalStatus[] = [
  'ontvangen',
  'in_triage',
  'info_gevraagd',
  'gebundeld',
  'in_opvolging',
  'doorgegeven',
  'heropend',
];

/** Whether others than the reporter and the coordinators may read its wording. */
export function isReleased(signal: Signal): boolean {
  const isThere = signal.status !== 'ingetrokken' && signal.status !== 'samengevoegd';
  return isThere && signal.triage !== undefined;
}

/** What rights depend on; `recognisedBy` are the people who see it too. */
export function subjectOf(signal: Signal, recognisedBy: readonly string[] = []): Subject {
  return {
    network: signal.network,
    owner: signal.owner,
    isReleased: isReleased(signal),
    recognisedBy,
    ...(signal.reporter === undefined ? {} : { reporter: signal.reporter }),
  };
}
