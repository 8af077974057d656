import { recentYears } from '../../src/calendar/working-days';

it.each([
  ['2026-06-15T12:00:00.000Z', [2026, 2025]],
  ['2026-12-31T20:00:00.000Z', [2027, 2026, 2025]],
  ['2027-01-01T10:00:00.000Z', [2027, 2026, 2025]],
  ['2027-01-03T10:00:00.000Z', [2027, 2026]],
])('at %s entries of %j still change', (now, years) => {
  expect(recentYears(new Date(now))).toEqual(years);
});
