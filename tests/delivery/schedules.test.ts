import { createSchedules, type DailyJob } from '../../src/delivery/schedules';
import { createLogger } from '../../src/telemetry/logger';
import { openPostOffice } from './post-office';

/** Two instances with a job at four in the morning in Brussels; `at` moves the clock, `runs` holds when it ran. */
async function schedule(run: () => Promise<void> = () => Promise.resolve()) {
  const { table } = await openPostOffice();
  const runs: string[] = [];
  const time = { now: new Date('2026-11-22T02:00:00.000Z') };
  const clock = { now: () => time.now };
  const job: DailyJob = {
    name: 'roster',
    hour: 4,
    zone: 'Europe/Brussels',
    run: async () => {
      runs.push(time.now.toISOString());
      await run();
    },
  };
  const make = (jobs: DailyJob[]) => createSchedules(table, clock, createLogger('silent'), jobs);
  const at = async (moment: string, schedules = one) => {
    time.now = new Date(moment);
    await schedules.runDue();
  };
  const one = make([job]);
  return { runs, at, one, two: make([job]), make, job };
}

test('a job runs once for each day, when its hour has come where it counts', async () => {
  const { runs, at } = await schedule();
  await at('2026-11-22T03:00:00.000Z');
  await at('2026-11-22T03:00:30.000Z');
  await at('2026-11-22T23:59:00.000Z');
  await at('2026-11-23T02:59:59.999Z');
  await at('2026-11-23T03:00:00.000Z');
  expect(runs).toEqual(['2026-11-22T03:00:00.000Z', '2026-11-23T03:00:00.000Z']);
});

test('in summer it is an hour earlier by the sun', async () => {
  const { runs, at } = await schedule();
  await at('2026-07-01T02:00:00.000Z');
  await at('2026-07-02T01:59:59.999Z');
  await at('2026-07-02T02:00:00.000Z');
  expect(runs).toEqual(['2026-07-01T02:00:00.000Z', '2026-07-02T02:00:00.000Z']);
});

test.each([
  ['forward', ['2026-03-28T03:30:00Z', '2026-03-29T02:30:00Z', '2026-03-30T02:30:00Z']],
  ['back', ['2026-10-24T02:30:00Z', '2026-10-25T03:30:00Z', '2026-10-26T03:30:00Z']],
])('once a day when the clocks go %s', async (_way, moments) => {
  const { runs, at } = await schedule();
  for (const moment of moments) {
    await at(moment);
    await at(moment);
  }
  expect(runs).toHaveLength(3);
});

test('what was missed while nothing ran is caught up once', async () => {
  const { runs, at } = await schedule();
  await at('2026-11-22T03:00:00.000Z');
  await at('2026-11-27T15:00:00.000Z');
  await at('2026-11-27T15:00:30.000Z');
  expect(runs).toEqual(['2026-11-22T03:00:00.000Z', '2026-11-27T15:00:00.000Z']);
});

test('another instance does not do it again', async () => {
  const { runs, at, two } = await schedule();
  await at('2026-11-22T03:00:00.000Z');
  await at('2026-11-22T03:00:01.000Z', two);
  expect(runs).toHaveLength(1);
});

test('a job that broke off is done again, and keeps no other from running', async () => {
  let fails = true;
  const { runs, at, job, make } = await schedule(() => {
    const failed = fails;
    fails = false;
    return failed ? Promise.reject(new Error('storage')) : Promise.resolve();
  });
  const others: string[] = [];
  const other: DailyJob = { ...job, name: 'other', run: () => Promise.resolve(void others.push('ran')) };
  const both = make([job, other]);
  await at('2026-11-22T03:00:00.000Z', both);
  await at('2026-11-22T03:00:30.000Z', both);
  await at('2026-11-22T03:01:00.000Z', both);
  expect([runs.length, others.length]).toEqual([2, 1]);
});

test('says when it was last done', async () => {
  const { at, one } = await schedule();
  expect(await one.lastDone('roster')).toBeUndefined();
  await at('2026-11-22T03:00:05.000Z');
  await at('2026-11-23T03:00:07.000Z');
  expect(await one.lastDone('roster')).toBe('2026-11-23T03:00:07.000Z');
});
