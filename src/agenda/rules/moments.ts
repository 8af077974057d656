import { DateTime } from 'luxon';
import { RRule, datetime, type Options } from 'rrule';
import { PEOPLE_DAYS, type Item, type Repeat } from './item';

/** Dates of a series, so that they are added, with their places, in one transaction. */
export const MOST_DATES = 30;

/** A date is `2026-11-24`, a time of day `19:30`, both as the clock on the wall of the network shows them. */
export interface Slot {
  readonly date: string;
  readonly begin: string;
  readonly end: string;
}

/**
 * The dates of a series, the first one included (RFC 5545). The library counts in days without a time zone; a moment is made of
 * each afterwards (`momentOf`), so that 19:30 stays 19:30 when the clocks change.
 */
export function datesOf(first: string, repeat: Repeat, times: number): string[] {
  if (repeat === 'never') return [first];
  const day = DateTime.fromFormat(first, DATE, { zone: 'utc' });
  const dtstart = datetime(day.year, day.month, day.day);
  const rule = new RRule({ ...frequency(repeat, day), dtstart, count: times });
  return rule.all().map((date) => DateTime.fromJSDate(date, { zone: 'utc' }).toFormat(DATE));
}

/** The moment at which the clock of a zone shows this; undefined for what is no date or time. */
export function momentOf(zone: string, date: string, time: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return undefined;
  const moment = DateTime.fromISO(`${date}T${time}`, { zone });
  return moment.isValid ? moment.toJSDate() : undefined;
}

/** What the clock on the wall shows from the start to the end of an item. */
export function slotOf(zone: string, { start, end }: Pick<Item, 'start' | 'end'>): Slot {
  const begin = DateTime.fromISO(start, { zone });
  return {
    date: begin.toFormat(DATE),
    begin: begin.toFormat(TIME),
    end: DateTime.fromISO(end, { zone }).toFormat(TIME),
  };
}

/** What is done about an item by itself, in this order. */
export const STEPS = ['week', 'day', 'forget'] as const;
export type StepName = (typeof STEPS)[number];

/**
 * The next thing to be done about an item after a moment: remind a week before, remind the day before (both at nine where the
 * network is), and long after its end forget who came.
 */
export function nextStep(
  { start, end }: Pick<Item, 'start' | 'end'>,
  zone: string,
  after: Date,
): { readonly step: StepName; readonly due: Date } | undefined {
  const begin = DateTime.fromISO(start, { zone });
  const morning = (days: number) => begin.minus({ days }).startOf('day').set({ hour: MORNING }).toJSDate();
  const forget = DateTime.fromISO(end, { zone }).plus({ days: PEOPLE_DAYS }).toJSDate();
  const all = { week: morning(7), day: morning(1), forget };
  const step = STEPS.find((one) => all[one].getTime() > after.getTime());
  return step && { step, due: all[step] };
}

const MORNING = 9;
const DATE = 'yyyy-MM-dd';
const TIME = 'HH:mm';
/** Every month has a day of this number. */
const LAST_DAY_OF_ALL = 28;
const WEEKDAYS = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

function frequency(repeat: Exclude<Repeat, 'never'>, day: DateTime): Partial<Options> {
  switch (repeat) {
    case 'weekly':
      return { freq: RRule.WEEKLY };
    case 'biweekly':
      return { freq: RRule.WEEKLY, interval: 2 };
    case 'monthlyByDate':
      return { freq: RRule.MONTHLY, ...sameDate(day.day) };
    case 'monthlyByWeekday':
      return { freq: RRule.MONTHLY, ...sameWeekday(day) };
  }
}

/** The 31st is the last day of a month that has fewer. */
function sameDate(day: number): Partial<Options> {
  if (day <= LAST_DAY_OF_ALL) return { bymonthday: day };
  const days = Array.from({ length: day - LAST_DAY_OF_ALL + 1 }, (_, more) => LAST_DAY_OF_ALL + more);
  return { bymonthday: days, bysetpos: -1 };
}

/** The third Tuesday; the fifth is the last one. */
function sameWeekday(day: DateTime): Partial<Options> {
  const nth = Math.ceil(day.day / 7);
  const weekday = WEEKDAYS[day.weekday - 1] ?? RRule.MO;
  return { byweekday: [weekday.nth(nth > 4 ? -1 : nth)] };
}
