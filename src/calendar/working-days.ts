import Holidays from 'date-holidays';
import { DateTime } from 'luxon';

/** Countries whose public holidays we know. */
export type Country = 'BE' | 'NL';

/**
 * The end of a term: 17:00 network time on the nth working day after the moment it starts (product.md, "Signals").
 * Weekends and the country's public holidays do not count; the day it starts on never counts.
 */
export function endOfTerm(start: Date, workingDays: number, zone: string, country: Country): Date {
  let day = DateTime.fromJSDate(start, { zone }).startOf('day');
  for (let left = workingDays; left > 0;) {
    day = day.plus({ days: 1 });
    if (isWorkingDay(day, country)) left -= 1;
  }
  return day.set({ hour: CLOSING_HOUR }).toJSDate();
}

/** The moment a term is one and a half times over: the coordinator is told then. */
export function escalationDays(workingDays: number): number {
  return Math.ceil(workingDays * 1.5);
}

/** The calendar year of a moment where the network is. */
export function yearIn(zone: string, moment: Date): number {
  return DateTime.fromJSDate(moment, { zone }).year;
}

/** The date where the network is, as `2026-11-22`. */
export function dateIn(zone: string, moment: Date): string {
  return DateTime.fromJSDate(moment, { zone }).toFormat('yyyy-MM-dd');
}

/** 00:00 of a date (`2026-11-22`) where the network is. */
export function startOfDate(zone: string, date: string): Date {
  return DateTime.fromISO(date, { zone }).startOf('day').toJSDate();
}

const CLOSING_HOUR = 17;
const calendars: Record<Country, Holidays> = { BE: new Holidays('BE'), NL: new Holidays('NL') };
const holidaysByYear = new Map<string, ReadonlySet<string>>();

function isWorkingDay(day: DateTime, country: Country): boolean {
  return day.weekday <= 5 && !publicHolidays(country, day.year).has(day.toFormat('yyyy-MM-dd'));
}

/** Only public holidays: on a bank, school or optional day people work. One year costs 5 ms, so it is kept. */
function publicHolidays(country: Country, year: number): ReadonlySet<string> {
  const name = `${country}${year}`;
  const known = holidaysByYear.get(name);
  if (known) return known;
  const days = calendars[country].getHolidays(year).filter((holiday) => holiday.type === 'public');
  const dates = new Set(days.map((holiday) => holiday.date.slice(0, 10)));
  holidaysByYear.set(name, dates);
  return dates;
}
