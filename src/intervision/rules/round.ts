import type { Country } from '../../calendar/working-days';
import type { Method, Timing } from '../methods/method';

/** domain.md 4.5: called together, under way, paused, over, with a report that the case-bringer approved, broken off. */
export const ROUND_STATUSES = [
  'oproep',
  'bezig',
  'gepauzeerd',
  'afgerond',
  'verslag_goedgekeurd',
  'geannuleerd',
] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];

/** A turn of a phase that was left or shown a moment ago: what was on its way when it closed still counts. */
interface ClosedPhase {
  readonly phase: string;
  readonly turn: number;
  /** ISO moment. */
  readonly at: string;
}

/** One round of a group with a method. This is the one row that a change of phase is guarded by. */
export interface Round {
  readonly label: string;
  readonly network: string;
  readonly seq: number;
  /** ISO moment of its last change. */
  readonly changedAt: string;
  /** Where the group talks: a conversation, without the thread. */
  readonly group: string;
  readonly method: string;
  readonly timing: Timing;
  /** People are together; without that, each phase has a deadline and everything is written. */
  readonly isLive: boolean;
  readonly zone: string;
  readonly country: Country;
  /** Days after its end at which the case and what was written are erased. */
  readonly caseDays: number;
  readonly status: RoundStatus;
  readonly facilitator: string;
  /** How often this group met before with this method, and this time. */
  readonly session: number;
  /** The phases of this session, in order. */
  readonly phases: readonly string[];
  /** Which of them it is in; -1 before it starts. */
  readonly at: number;
  /** Turn of the phase it is in; a phase that is gone back to, or that goes round again, has another. */
  readonly turn: number;
  /** The last turn of each phase that was opened. */
  readonly turns: Readonly<Record<string, number>>;
  /** What is written in this turn was shown before the phase ended. */
  readonly isRevealed: boolean;
  /** ISO moment at which the time of this phase is over; absent before the start, while paused and at the end. */
  readonly endsAt?: string;
  /** Milliseconds that were left when it was paused or stopped; below zero when the time was over already. */
  readonly leftMs?: number;
  /** The phase that it was in before this one. */
  readonly left?: string;
  /** What closed within the grace time; older ones are forgotten with the next that closes. */
  readonly closed?: readonly ClosedPhase[];
  /** Who speaks when, in a phase where everybody gets a turn; `speaker` counts on when it goes round again. */
  readonly order: readonly string[];
  readonly speaker: number;
  /** Which glasses each has, in a phase of perspectives. */
  readonly glasses: Readonly<Record<string, string>>;
  readonly caseId?: string;
  readonly caseBringer?: string;
  /** Who approves the report in place of somebody who left the network. */
  readonly approver?: string;
  /** ISO moments. */
  readonly calledAt: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** `2026-12-20`: when the group meets again. */
  readonly nextDate?: string;
}

/** Somebody who agreed to keep things confidential, and so takes part. */
export interface Participant {
  readonly person: string;
  /** ISO moment. */
  readonly agreedAt: string;
  /** The facilitator, who heard it from somebody without a device. */
  readonly notedBy?: string;
}

/** Somebody who may take part only when the facilitator lets them in: a volunteer, or somebody who is not of the network. */
export interface Guest {
  readonly person: string;
  readonly state: 'asked' | 'admitted';
  readonly isOutsider: boolean;
}

export interface CaseMeta {
  readonly id: string;
  readonly by: string;
}

/** What somebody finds most urgent, and what the group would learn most from (domain.md 2.3, W2). */
export interface Vote {
  readonly by: string;
  readonly urgent: string;
  readonly valuable: string;
}

/** Something written in a phase. `by` is absent where nobody may know. */
export interface ContributionMeta {
  readonly id: string;
  readonly phase: string;
  readonly turn: number;
  readonly by?: string;
}

/** That somebody wrote, or passed, in a turn: the guard against a second press. `nth` counts from 1; 0 is a pass. */
export interface Mark {
  readonly phase: string;
  readonly turn: number;
  readonly person: string;
  readonly nth: number;
}

/** A round with everything that its rules look at. */
export interface Room {
  readonly method: Method;
  readonly round: Round;
  readonly people: readonly Participant[];
  readonly guests: readonly Guest[];
  readonly cases: readonly CaseMeta[];
  readonly votes: readonly Vote[];
  readonly contributions: readonly ContributionMeta[];
  /** Ideas that came too early. */
  readonly parked: readonly { readonly id: string; readonly by: string }[];
  readonly marks: readonly Mark[];
  readonly hasLearningQuestion: boolean;
  /** Whether the case-bringer promised a deed. */
  readonly hasDeedOfBringer: boolean;
}

/** How long after its phase closed a contribution still counts (product.md, "Intervision"). */
export const GRACE_MS = 60_000;
/** For how long a round that was stopped can be taken up again. */
export const TAKE_UP_MS = 3_600_000;
/** A round works with fewer or more, but the card says so (domain.md 3.1). */
export const FEWEST = 4;
export const MOST = 10;
/** Those who begin: the facilitator and at least one other. */
export const LEAST_TO_START = 2;
/** Milliseconds of a minute. */
export const MINUTE_MS = 60_000;

/** Statuses in which people write and speak. */
export const RUNNING: readonly RoundStatus[] = ['bezig', 'gepauzeerd'];
/** Statuses of a round that is over. */
export const OVER: readonly RoundStatus[] = ['afgerond', 'verslag_goedgekeurd', 'geannuleerd'];
