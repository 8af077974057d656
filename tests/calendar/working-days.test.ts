import fc from 'fast-check';
import {
  dateIn,
  endOfTerm,
  escalationDays,
  startOfDate,
  yearIn,
  type Country,
} from '../../src/calendar/working-days';

const BRUSSELS = 'Europe/Brussels';
const DAY = 86_400_000;

/** Easter as the almanac gives it. */
const EASTER = ['2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21'];

/** The legal holidays of both countries, 2025-2030; the King's birthday comes a day early when it is a Sunday (2025). */
const HOLIDAYS: Readonly<Record<Country, ReadonlySet<string>>> = {
  BE: new Set(
    EASTER.flatMap((easter) => [
      ...['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => on(easter, day)),
      ...[1, 39, 50].map((days) => plus(easter, days)),
    ]),
  ),
  NL: new Set(
    EASTER.flatMap((easter) => [
      ...['01-01', '12-25', '12-26'].map((day) => on(easter, day)),
      on(easter, easter.startsWith('2025') ? '04-26' : '04-27'),
      ...[1, 39, 50].map((days) => plus(easter, days)),
    ]),
  ),
};

describe('a term ends at 17:00 where the network is, on the nth working day after it starts', () => {
  it.each<[string, string, number, Country, string]>([
    ['the day after', '2026-11-23T08:00:00Z', 1, 'BE', '2026-11-24T16:00:00Z'],
    [
      'the day it starts on does not count, even early',
      '2026-11-22T23:30:00Z',
      1,
      'BE',
      '2026-11-24T16:00:00Z',
    ],
    ['nor late', '2026-11-23T22:30:00Z', 1, 'BE', '2026-11-24T16:00:00Z'],
    ['over a weekend', '2026-11-20T15:00:00Z', 1, 'BE', '2026-11-23T16:00:00Z'],
    ['from a Saturday', '2026-11-21T10:00:00Z', 2, 'BE', '2026-11-24T16:00:00Z'],
    ['five days', '2026-11-23T08:00:00Z', 5, 'BE', '2026-11-30T16:00:00Z'],
    ['ten days', '2026-11-23T08:00:00Z', 10, 'BE', '2026-12-07T16:00:00Z'],
    ['over Armistice Day in Belgium', '2026-11-10T10:00:00Z', 1, 'BE', '2026-11-12T16:00:00Z'],
    ['not in the Netherlands', '2026-11-10T10:00:00Z', 1, 'NL', '2026-11-11T16:00:00Z'],
    ["over King's Day in the Netherlands", '2026-04-24T10:00:00Z', 1, 'NL', '2026-04-28T15:00:00Z'],
    ['not in Belgium', '2026-04-24T10:00:00Z', 1, 'BE', '2026-04-27T15:00:00Z'],
    [
      'over the second day of Christmas in the Netherlands',
      '2025-12-24T10:00:00Z',
      1,
      'NL',
      '2025-12-29T16:00:00Z',
    ],
    ['not in Belgium', '2025-12-24T10:00:00Z', 1, 'BE', '2025-12-26T16:00:00Z'],
    ['over the year end', '2026-12-31T10:00:00Z', 1, 'BE', '2027-01-04T16:00:00Z'],
    ['started in the old year, far into the new', '2026-12-24T10:00:00Z', 5, 'BE', '2027-01-04T16:00:00Z'],
    ['over Easter Monday', '2026-04-03T10:00:00Z', 1, 'BE', '2026-04-07T15:00:00Z'],
    ['over Ascension Day', '2026-05-13T10:00:00Z', 2, 'BE', '2026-05-18T15:00:00Z'],
    ['when the clocks go forward it stays 17:00', '2026-03-27T10:00:00Z', 1, 'BE', '2026-03-30T15:00:00Z'],
    ['when the clocks go back it stays 17:00', '2026-10-23T10:00:00Z', 1, 'BE', '2026-10-26T16:00:00Z'],
    ['no days: the day itself', '2026-11-23T08:00:00Z', 0, 'BE', '2026-11-23T16:00:00Z'],
  ])('%s', (_what, start, days, country, end) => {
    expect(endOfTerm(new Date(start), days, BRUSSELS, country)).toEqual(new Date(end));
  });

  it.each<Country>(['BE', 'NL'])(
    'in %s, from every day of 2026 and about every holiday of six years',
    (country) => {
      const about = [...HOLIDAYS[country]].flatMap((day) => [-1, 0].map((n) => plus(day, n)));
      const wrong = [...days('2026-01-01', '2026-12-31'), ...about].filter((day) => {
        const end = endOfTerm(new Date(`${day}T12:00:00Z`), 1, BRUSSELS, country);
        return localTime(end, BRUSSELS) !== `${counted(day, 1, country)} 17:00`;
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe('of any term', () => {
  const moment = fc.date({
    min: new Date('2025-01-01T12:00:00Z'),
    max: new Date('2030-06-30T12:00:00Z'),
    noInvalidDate: true,
  });
  const number = fc.integer({ min: 1, max: 40 });
  const country = fc.constantFrom<Country>('BE', 'NL');
  const zone = fc.constantFrom(BRUSSELS, 'Europe/Amsterdam', 'America/Paramaribo', 'Asia/Tokyo', 'UTC');

  test('the end is the working day that counting day by day finds, at 17:00 there', () => {
    fc.assert(
      fc.property(moment, number, zone, country, (start, n, where, land) => {
        const end = endOfTerm(start, n, where, land);
        const day = localTime(start, where).slice(0, 10);
        expect(localTime(end, where)).toBe(`${counted(day, n, land)} 17:00`);
      }),
    );
  });

  test('one day more ends later', () => {
    fc.assert(
      fc.property(moment, number, country, (start, n, land) => {
        const [end, later] = [n, n + 1].map((m) => endOfTerm(start, m, BRUSSELS, land).getTime());
        expect(later).toBeGreaterThan(end ?? Infinity);
      }),
    );
  });

  test('starting later never ends earlier', () => {
    fc.assert(
      fc.property(moment, moment, number, country, (a, b, n, land) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const end = (start: Date) => endOfTerm(start, n, BRUSSELS, land).getTime();
        expect(end(second)).toBeGreaterThanOrEqual(end(first));
      }),
    );
  });
});

it.each([
  [1, 2],
  [2, 3],
  [3, 5],
  [5, 8],
  [10, 15],
  [15, 23],
])('a term of %i days is one and a half times over after %i', (days, expected) => {
  expect(escalationDays(days)).toBe(expected);
});

it.each([
  ['2026-12-31T22:59:59Z', BRUSSELS, 2026, '2026-12-31'],
  ['2026-12-31T23:00:00Z', BRUSSELS, 2027, '2027-01-01'],
  ['2026-12-31T23:00:00Z', 'UTC', 2026, '2026-12-31'],
  ['2026-06-30T21:59:59Z', BRUSSELS, 2026, '2026-06-30'],
  ['2026-06-30T22:00:00Z', BRUSSELS, 2026, '2026-07-01'],
])('%s in %s is in %i, on %s', (moment, zone, year, date) => {
  expect(yearIn(zone, new Date(moment))).toBe(year);
  expect(dateIn(zone, new Date(moment))).toBe(date);
});

it.each([
  ['2026-11-22', '2026-11-21T23:00:00Z'],
  ['2026-07-01', '2026-06-30T22:00:00Z'],
  ['2026-03-29', '2026-03-28T23:00:00Z'],
  ['2026-10-25', '2026-10-24T22:00:00Z'],
])('%s starts at midnight in Brussels', (date, moment) => {
  expect(startOfDate(BRUSSELS, date)).toEqual(new Date(moment));
  expect(dateIn(BRUSSELS, new Date(moment))).toBe(date);
});

/** The nth working day after a day, found one day at a time. */
function counted(day: string, n: number, country: Country): string {
  let at = day;
  for (let found = 0; found < n;) {
    at = plus(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !HOLIDAYS[country].has(at)) found += 1;
  }
  return at;
}

function plus(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

function on(yearOf: string, day: string): string {
  return `${yearOf.slice(0, 4)}-${day}`;
}

function days(first: string, last: string): string[] {
  const count = (Date.parse(last) - Date.parse(first)) / DAY;
  return Array.from({ length: count + 1 }, (_, n) => plus(first, n));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-23 17:00`, as a wall clock there shows it. */
function localTime(moment: Date, timeZone: string): string {
  const known = formats.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(moment);
}
