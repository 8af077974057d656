import type { CaseMeta, ContributionMeta } from './round';

/** A case as its bringer wrote it. Only those who agreed read it, and it is erased after the round. */
export interface CaseText extends CaseMeta {
  readonly about: string;
  /** The one question: what do you want help with? */
  readonly help: string;
  readonly works?: string;
  readonly better?: string;
}

/** What was written in a phase; `code` is one of the phase's labels. */
export interface Contribution extends ContributionMeta {
  readonly text: string;
  readonly code?: string;
  /** ISO moment; absent where nobody may know who wrote it. */
  readonly at?: string;
}

/** An idea that came too early, kept for the suggestions. */
export interface Parked {
  readonly id: string;
  readonly by: string;
  readonly text: string;
}

/** What the case-bringer does with a suggestion (domain.md 1.3, E1). */
export const WEIGHTS = ['take', 'think', 'later'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** domain.md 4.5: `open` → `bezig` → `gedaan`, `anders_opgelost` or `losgelaten`. */
export const DEED_STATUSES = ['open', 'bezig', 'gedaan', 'anders_opgelost', 'losgelaten'] as const;
export type DeedStatus = (typeof DEED_STATUSES)[number];

/** Who does what by when, and how one will notice. It stays when the case is erased. */
export interface Deed {
  readonly id: string;
  readonly by: string;
  readonly what: string;
  /** `2026-12-20`. */
  readonly due: string;
  readonly noticed?: string;
  readonly status: DeedStatus;
  /** What made it hard, of one that was let go. */
  readonly reason?: string;
}

/** How safe somebody felt, 1 to 5. Its id says nothing of who. */
export interface SafetyScore {
  readonly id: string;
  readonly score: number;
}

/** Everything people wrote in a round. */
export interface Content {
  readonly cases: readonly CaseText[];
  readonly contributions: readonly Contribution[];
  readonly parked: readonly Parked[];
  readonly learningQuestion?: string;
  /** Private, by person. */
  readonly notes: Readonly<Record<string, string>>;
  readonly weights: Readonly<Record<string, Weight>>;
  readonly deeds: readonly Deed[];
  /** Nobody's. */
  readonly scores: readonly SafetyScore[];
  /** What was chosen and why, what fell away and why: in the case-bringer's words. */
  readonly reasoning?: { readonly chosen: string; readonly dropped: string };
  /** The numbers of the signals that came of it. */
  readonly signals: readonly string[];
  /** The case and what was written in the round are gone. */
  readonly isErased: boolean;
}

/** Whether this deed still waits for somebody. */
export function isOpenDeed({ status }: Deed): boolean {
  return status === 'open' || status === 'bezig';
}

/** Longest texts, in characters. */
export const LONGEST_CASE = 1_500;
export const LONGEST_HELP = 300;
export const LONGEST_DEED = 300;
export const LONGEST_NOTE = 2_000;
export const LONGEST_QUESTION = 300;
export const LONGEST_REASONING = 1_000;

/** A case that somebody wants to think about together, before there is a round. */
export interface Proposal {
  readonly id: string;
  readonly by: string;
  readonly about: string;
  readonly help: string;
  readonly works?: string;
  readonly better?: string;
  /** ISO moment. */
  readonly proposedAt: string;
  /** The question it came from, as its own room names it. */
  readonly origin?: string;
}

/** Calendar days after which a proposed case is erased that no round took up. */
export const PROPOSAL_DAYS = 90;
