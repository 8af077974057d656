import type { CaseMeta, Vote } from './round';

/** How often a case was named: urgent, and worth learning from together (domain.md 2.3, W2). */
export interface Score {
  readonly id: string;
  readonly urgent: number;
  readonly valuable: number;
}

export function scores(cases: readonly CaseMeta[], votes: readonly Vote[]): Score[] {
  return cases.map(({ id }) => ({
    id,
    urgent: votes.filter((vote) => vote.urgent === id).length,
    valuable: votes.filter((vote) => vote.valuable === id).length,
  }));
}

/** The cases most often named over both criteria: one when the group chose, several when it is a tie. */
export function leaders(cases: readonly CaseMeta[], votes: readonly Vote[]): string[] {
  const totals = scores(cases, votes).map(({ id, urgent, valuable }) => ({ id, total: urgent + valuable }));
  const most = Math.max(...totals.map(({ total }) => total));
  return totals.filter(({ total }) => total === most).map(({ id }) => id);
}

/** The case that the group chose. Undefined when it is a tie, which the facilitator decides, or when there is none. */
export function winner(cases: readonly CaseMeta[], votes: readonly Vote[]): string | undefined {
  const [best, next] = leaders(cases, votes);
  return next === undefined ? best : undefined;
}
