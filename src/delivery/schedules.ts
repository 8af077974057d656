import { DateTime } from 'luxon';
import type { Clock } from '../calendar/clock';
import { key, within } from '../storage/keys';
import { Conflict, type Table } from '../storage/table';
import type { Logger } from '../telemetry/logger';

/** Work that the clock asks for once a day. It may be done again after a crash in the middle. */
export interface DailyJob {
  readonly name: string;
  /** Hour of the day (0-23) and IANA zone in which it starts. */
  readonly hour: number;
  readonly zone: string;
  run(): Promise<void>;
}

export interface Schedules {
  /** Does what has fallen due since it was last done. Called by the instance that holds the lease. */
  runDue(): Promise<void>;
  /** ISO moment at which a job was last done. */
  lastDone(name: string): Promise<string | undefined>;
}

interface JobRow {
  readonly state: 'bezig' | 'gedaan';
  readonly at: string;
}

/**
 * Every job runs once per moment: the row of that moment, with its date as key, is the claim. A moment missed while
 * nothing ran is caught up at once; of several missed ones only the last.
 */
export function createSchedules(
  table: Table,
  clock: Clock,
  log: Logger,
  jobs: readonly DailyJob[],
): Schedules {
  return {
    runDue: async () => {
      for (const job of jobs) await runOne(table, clock, log, job);
    },
    lastDone: async (name) => {
      const rows = await table.range<JobRow>(PARTITION, within(`${key(name)}|`));
      return rows.filter((row) => row.value.state === 'gedaan').at(-1)?.value.at;
    },
  };
}

const PARTITION = '_schedule';

async function runOne(table: Table, clock: Clock, log: Logger, job: DailyJob): Promise<void> {
  const moment = key(job.name, lastMoment(job, clock.now()));
  const row = await table.get<JobRow>(PARTITION, moment);
  if (row?.value.state === 'gedaan') return;
  const mark = (state: JobRow['state']) => ({ state, at: clock.now().toISOString() });
  try {
    if (!row) await table.write(PARTITION, [{ create: moment, value: mark('bezig') }]);
    await job.run();
    await table.write(PARTITION, [{ put: moment, value: mark('gedaan') }]);
  } catch (error) {
    if (!(error instanceof Conflict))
      log.error({ error, job: job.name }, 'a scheduled job failed; it is tried again');
  }
}

/** The date of the last moment at which the job fell due. */
function lastMoment(job: DailyJob, now: Date): string {
  const here = DateTime.fromJSDate(now, { zone: job.zone });
  const today = here.set({ hour: job.hour, minute: 0, second: 0, millisecond: 0 });
  return (here < today ? here.minus({ days: 1 }) : here).toFormat('yyyy-MM-dd');
}
