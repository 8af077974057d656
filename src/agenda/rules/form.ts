import { DateTime } from 'luxon';
import { blockedNumbers, refuseText, type TextRefusal } from '../../privacy/rules';
import {
  LARGEST_CAPACITY,
  LONGEST_ABOUT,
  LONGEST_LINE,
  LONGEST_LINK,
  LONGEST_TITLE,
  type ItemKind,
  type Repeat,
} from './item';
import { datesOf, momentOf, MOST_DATES } from './moments';

/** A training or meeting as a form sends it: everything as it was typed. */
export interface ItemForm {
  readonly kind: ItemKind;
  readonly title: string;
  readonly about: string;
  readonly giver: string;
  readonly place: string;
  readonly link: string;
  readonly date: string;
  readonly begin: string;
  readonly end: string;
  readonly capacity: string;
}

export type FormRefusal =
  | TextRefusal
  | 'noPlace'
  | 'badLink'
  | 'badDate'
  | 'badTime'
  | 'endBeforeStart'
  | 'past'
  | 'tooFar'
  | 'badCapacity'
  | 'badTimes';

/** The same with what it means. */
export interface ItemFields extends Omit<ItemForm, 'capacity'> {
  /** Absent: there is room for everyone. */
  readonly capacity?: number;
}

/** The dates of an item and, on each, its start and end. */
export interface Planned {
  readonly start: Date;
  readonly end: Date;
}

/** In what years something may be planned: this year and two more, for lists look back so far. */
export const YEARS_AHEAD = 2;

interface Here {
  readonly zone: string;
  readonly now: Date;
  /** The words that the guard marked were looked at. */
  readonly isChecked: boolean;
  /** Texts that were kept before, and so looked at then. */
  readonly known?: readonly string[];
  /** The year in which it was added, which its number holds. */
  readonly year: number;
}

/**
 * What a form means, or why it cannot be kept. Who gives it and where are a name and an address by nature: there the guard looks
 * for national numbers only.
 */
export function readForm(form: ItemForm, here: Here): ItemFields | { readonly refused: FormRefusal } {
  const fields = tidy(form);
  const capacity = readCapacity(form.capacity);
  const refused =
    refuseTexts(fields, here) ??
    refusePlace(fields) ??
    refuseMoment(fields, here) ??
    (Number.isNaN(capacity) ? 'badCapacity' : undefined);
  if (refused) return { refused };
  return { ...fields, ...(capacity === undefined ? {} : { capacity }) };
}

/** The moments of each date of a series. */
export function plan(
  fields: ItemFields,
  { repeat, times }: { readonly repeat: Repeat; readonly times: string },
  here: Here,
): readonly Planned[] | { readonly refused: FormRefusal } {
  const count = repeat === 'never' ? 1 : Number(times);
  const isCount = Number.isInteger(count) && count >= (repeat === 'never' ? 1 : 2) && count <= MOST_DATES;
  if (!isCount) return { refused: 'badTimes' };
  const dates = datesOf(fields.date, repeat, count);
  const planned = dates.flatMap((date) => plannedOn(here.zone, { ...fields, date }) ?? []);
  const isTooFar = planned.some(({ start }) => yearOf(here.zone, start) > here.year + YEARS_AHEAD);
  return isTooFar ? { refused: 'tooFar' } : planned;
}

/** Its moments; undefined for what is no date or time. */
export function plannedOn(
  zone: string,
  { date, begin, end }: Pick<ItemFields, 'date' | 'begin' | 'end'>,
): Planned | undefined {
  const [start, until] = [momentOf(zone, date, begin), momentOf(zone, date, end)];
  return start && until && { start, end: until };
}

/** Whether something of this length may stand in a field for one line. */
function refuseLine(text: string, longest = LONGEST_LINE): 'tooLong' | 'blocked' | undefined {
  if (text.length > longest) return 'tooLong';
  return blockedNumbers(text).length > 0 ? 'blocked' : undefined;
}

function tidy({ capacity: _capacity, ...form }: ItemForm): Omit<ItemFields, 'capacity'> {
  const { title, about, giver, place, link } = form;
  return {
    ...form,
    title: oneLine(title),
    about: about.trim(),
    giver: oneLine(giver),
    place: oneLine(place),
    link: link.trim(),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function refuseTexts(
  { title, about, giver, place }: ItemFields,
  { isChecked, known = [] }: Here,
): FormRefusal | undefined {
  const refuse = (text: string, longest: number) =>
    refuseText(text, { longest, isChecked: isChecked || known.includes(text) });
  return (
    refuse(title, LONGEST_TITLE) ??
    (about === '' ? undefined : refuse(about, LONGEST_ABOUT)) ??
    refuseLine(giver) ??
    refuseLine(place)
  );
}

/** A place, an address to meet online, or both. */
function refusePlace({ place, link }: ItemFields): FormRefusal | undefined {
  if (place === '' && link === '') return 'noPlace';
  if (link === '') return undefined;
  return isAddress(link) ? refuseLine(link, LONGEST_LINK) : 'badLink';
}

/** Only what a browser opens safely: nothing that runs, and no name or password before the host. */
function isAddress(link: string): boolean {
  if (!/^https:\/\/[^\s"<>\\]+$/i.test(link) || !URL.canParse(link)) return false;
  const { username, password, hostname } = new URL(link);
  return username === '' && password === '' && hostname.includes('.');
}

function refuseMoment(fields: ItemFields, { zone, now, year }: Here): FormRefusal | undefined {
  const { date, begin } = fields;
  if (!momentOf(zone, date, '12:00')) return 'badDate';
  const planned = plannedOn(zone, fields);
  if (!planned || !momentOf(zone, date, begin)) return 'badTime';
  if (planned.end <= planned.start) return 'endBeforeStart';
  if (planned.start <= now) return 'past';
  return yearOf(zone, planned.start) > year + YEARS_AHEAD ? 'tooFar' : undefined;
}

function yearOf(zone: string, moment: Date): number {
  return DateTime.fromJSDate(moment, { zone }).year;
}

/** Undefined when nothing is filled in; NaN when it is no number of places. */
function readCapacity(typed: string): number | undefined {
  if (typed.trim() === '') return undefined;
  const places = Number(typed.trim());
  return Number.isInteger(places) && places >= 1 && places <= LARGEST_CAPACITY ? places : NaN;
}
