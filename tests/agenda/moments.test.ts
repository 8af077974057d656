import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  datesOf,
  momentOf,
  MOST_DATES,
  nextStep,
  plan,
  slotOf,
  type ItemFields,
  type Repeat,
} from '../../src/agenda/rules';
import { anItem } from './items';

/** Two with clock changes, one without, and one that is not a whole number of hours from UTC. */
const ZONES = ['Europe/Brussels', 'Europe/Amsterdam', 'America/Paramaribo', 'Asia/Kolkata'] as const;
const REPEATED = ['weekly', 'biweekly', 'monthlyByWeekday', 'monthlyByDate'] as const;

const day = fc
  .integer({ min: 0, max: 365 * 12 })
  .map((days) => DateTime.utc(2024, 1, 1).plus({ days }).toFormat('yyyy-MM-dd'));
/** Times at which people meet: no clock changes between four in the morning and midnight. */
const time = fc
  .tuple(fc.integer({ min: 4, max: 22 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const FIELDS: ItemFields = {
  kind: 'vorming',
  title: 'Iets leren',
  about: '',
  giver: '',
  place: 'Hier',
  link: '',
  date: '2026-10-13',
  begin: '19:30',
  end: '21:30',
};

test.each<[Repeat, string, number, string[]]>([
  ['never', '2026-10-13', 5, ['2026-10-13']],
  ['weekly', '2026-10-13', 4, ['2026-10-13', '2026-10-20', '2026-10-27', '2026-11-03']],
  ['biweekly', '2026-12-22', 3, ['2026-12-22', '2027-01-05', '2027-01-19']],
  ['monthlyByDate', '2026-11-15', 3, ['2026-11-15', '2026-12-15', '2027-01-15']],
  ['monthlyByDate', '2027-01-31', 4, ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
  ['monthlyByDate', '2028-01-30', 3, ['2028-01-30', '2028-02-29', '2028-03-30']],
  ['monthlyByWeekday', '2026-10-20', 3, ['2026-10-20', '2026-11-17', '2026-12-15']],
  ['monthlyByWeekday', '2026-09-29', 3, ['2026-09-29', '2026-10-27', '2026-11-24']],
])('%s from %s', (repeat, first, times, dates) => {
  expect(datesOf(first, repeat, times)).toEqual(dates);
});

test('a series has as many dates as were asked for, begins on the first, and goes on', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...REPEATED),
      fc.integer({ min: 2, max: MOST_DATES }),
      (first, repeat, n) => {
        const dates = datesOf(first, repeat, n);
        expect(dates).toHaveLength(n);
        expect(dates[0]).toBe(first);
        expect([...new Set(dates)].sort()).toEqual(dates);
      },
    ),
  );
});

test('a week stays a week and a weekday a weekday, whatever the month', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 2, max: MOST_DATES }), (first, n) => {
      const at = (date: string) => DateTime.fromISO(date, { zone: 'utc' });
      const weekly = datesOf(first, 'weekly', n).map(at);
      weekly.slice(1).forEach((date, before) => {
        expect(date.diff(weekly[before] ?? date, 'days').days).toBe(7);
      });
      const monthly = datesOf(first, 'monthlyByWeekday', n).map(at);
      expect(new Set(monthly.map(({ weekday }) => weekday)).size).toBe(1);
      monthly.slice(1).forEach((date, before) => {
        const previous = monthly[before] ?? date;
        expect(date.month).toBe((previous.month % 12) + 1);
      });
    }),
  );
});

describe.each(ZONES)('in %s', (zone) => {
  test('19:30 stays 19:30 on every date of a series, across years and clock changes', () => {
    fc.assert(
      fc.property(day, time, fc.constantFrom(...REPEATED), (date, begin, repeat) => {
        const fields = { ...FIELDS, date, begin, end: '23:30' };
        const here = { zone, now: new Date(0), isChecked: true, year: 9_999 };
        const planned = plan(fields, { repeat, times: String(MOST_DATES) }, here);
        if ('refused' in planned) throw new Error(planned.refused);
        const shown = planned.map(({ start }) => DateTime.fromJSDate(start, { zone }));
        expect(new Set(shown.map((moment) => moment.toFormat('HH:mm')))).toEqual(new Set([begin]));
        expect(shown.map((moment) => moment.toFormat('yyyy-MM-dd'))).toEqual(
          datesOf(date, repeat, MOST_DATES),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('what the clock shows of a moment is what it was made of', () => {
    fc.assert(
      fc.property(day, time, (date, begin) => {
        const start = momentOf(zone, date, begin)?.toISOString() ?? '';
        expect(slotOf(zone, { start, end: start })).toEqual({ date, begin, end: begin });
      }),
    );
  });

  test('reminders come at nine, a week and a day before, and people are forgotten last', () => {
    fc.assert(
      fc.property(day, time, (date, begin) => {
        const start = momentOf(zone, date, begin) ?? new Date(NaN);
        const item = { start: start.toISOString(), end: new Date(start.getTime() + 3_600_000).toISOString() };
        const week = nextStep(item, zone, new Date(0));
        const dayBefore = nextStep(item, zone, week?.due ?? start);
        const forget = nextStep(item, zone, dayBefore?.due ?? start);
        expect([week?.step, dayBefore?.step, forget?.step]).toEqual(['week', 'day', 'forget']);
        const shown = [week, dayBefore].map((one) =>
          DateTime.fromJSDate(one?.due ?? start, { zone }).toFormat('yyyy-MM-dd HH:mm'),
        );
        const before = (days: number) =>
          DateTime.fromISO(date, { zone: 'utc' }).minus({ days }).toFormat('yyyy-MM-dd 09:00');
        expect(shown).toEqual([before(7), before(1)]);
        expect(nextStep(item, zone, forget?.due ?? start)).toBeUndefined();
      }),
    );
  });
});

test('over the end of summer time a weekly evening moves by an hour in UTC, and not on the wall', () => {
  const at = (date: string) => momentOf('Europe/Brussels', date, '19:30')?.toISOString();
  expect(at('2026-10-20')).toBe('2026-10-20T17:30:00.000Z');
  expect(at('2026-10-27')).toBe('2026-10-27T18:30:00.000Z');
  expect(at('2027-03-27')).toBe('2027-03-27T18:30:00.000Z');
  expect(at('2027-03-29')).toBe('2027-03-29T17:30:00.000Z');
});

test.each([
  ['2026-02-30', '19:30'],
  ['', '19:30'],
  ['2026-10-20', ''],
  ['2026-10-20', '24:30'],
  ['2026-10-20', '19:30:00'],
  ['20 oktober', 'half acht'],
])('%s %s is no moment', (date, clock) => {
  expect(momentOf('Europe/Brussels', date, clock)).toBeUndefined();
});

test('a moment that the clock skips is the one that it jumps to', () => {
  const moment = momentOf('Europe/Brussels', '2027-03-28', '02:30');
  expect(moment?.toISOString()).toBe('2027-03-28T01:30:00.000Z');
});

test('what is to be done next goes by the moment, not by what was done', () => {
  const item = anItem();
  const zone = 'Europe/Brussels';
  const after = (iso: string) => nextStep(item, zone, new Date(iso));
  expect(after('2026-11-22T09:30:00.000Z')).toEqual({
    step: 'week',
    due: new Date('2026-12-01T08:00:00.000Z'),
  });
  expect(after('2026-12-01T08:00:00.000Z')).toEqual({
    step: 'day',
    due: new Date('2026-12-07T08:00:00.000Z'),
  });
  expect(after('2026-12-08T12:00:00.000Z')).toEqual({
    step: 'forget',
    due: new Date('2027-03-08T20:30:00.000Z'),
  });
});
