import { DateTime } from 'luxon';

/** Whether a date, as a form sends it, is one of the days from tomorrow to a year from today. Dates are `2026-12-20`. */
export function isWithinAYear(date: string, today: string): boolean {
  return dayOf(date).isValid && date > today && date <= yearLater(today);
}

/** The last date that one may plan for. */
export function yearLater(today: string): string {
  return dayOf(today).plus({ years: 1 }).toFormat(FORMAT);
}

export function daysLater(today: string, days: number): string {
  return dayOf(today).plus({ days }).toFormat(FORMAT);
}

const FORMAT = 'yyyy-MM-dd';

function dayOf(date: string): DateTime {
  return DateTime.fromFormat(date, FORMAT, { zone: 'utc' });
}
