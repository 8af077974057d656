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

/** Whether the group met, whatever became of its report. */
export function isHeld({ status }: Pick<RoundLine, 'status'>): boolean {
  return status === 'afgerond' || status === 'verslag_goedgekeurd';
}

/** Since when somebody led no round; `last` is absent for who never did. */
export interface RotaTurn {
  readonly person: string;
  /** ISO moment. */
  readonly last?: string;
}

/** Whose turn it is to lead, so that the load spreads: who never did first, then who did longest ago. */
export function rotaOf(people: readonly string[], lines: readonly RoundLine[]): RotaTurn[] {
  const turns = people.map((person): RotaTurn => {
    const led = lines.filter((line) => line.facilitator === person && isHeld(line));
    const last = led
      .map(({ calledAt }) => calledAt)
      .sort()
      .at(-1);
    return last === undefined ? { person } : { person, last };
  });
  return turns.sort((a, b) => (a.last ?? '').localeCompare(b.last ?? ''));
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
