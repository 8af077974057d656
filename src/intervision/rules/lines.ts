import type { Round, RoundStatus } from './round';

/** What a line of `sessies` shows of a round: never a word of a case. */
export interface RoundLine {
  readonly label: string;
  readonly method: string;
  readonly status: RoundStatus;
  readonly isLive: boolean;
  readonly facilitator: string;
  readonly people: number;
  readonly calledAt: string;
  readonly session: number;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly nextDate?: string;
}

export function lineOf(round: Round, people: number): RoundLine {
  const { label, method, status, isLive, facilitator, calledAt, session, startedAt, endedAt, nextDate } =
    round;
  return {
    label,
    method,
    status,
    isLive,
    facilitator,
    people,
    calledAt,
    session,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(nextDate === undefined ? {} : { nextDate }),
  };
}
