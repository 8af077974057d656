import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Language } from '../i18n';

/** The content type of what `writeCalendar` makes. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8; method=PUBLISH';

/** Something on one date, for somebody's own calendar. Every text is shown exactly as typed. */
export interface CalendarEvent {
  /** The same for the same event whenever it is fetched, so that a calendar replaces what it has. */
  readonly uid: string;
  /** Counts its changes: a calendar keeps the highest. */
  readonly revision: number;
  readonly changedAt: Date;
  readonly start: Date;
  readonly end: Date;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** `https://…`, or empty. */
  readonly link: string;
  readonly isCancelled: boolean;
}

/** Makes an iCalendar file (RFC 5545). Its moments are in UTC, so that it needs no rules of time zones. */
export function writeCalendar(event: CalendarEvent, language: Language): string {
  const { uid, revision, changedAt, start, end, title, description, place, link, isCancelled } = event;
  const calendar = ical({
    prodId: { company: 'Signaalpunt', product: 'Signaalpunt', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid,
    sequence: revision,
    stamp: changedAt,
    lastModified: changedAt,
    start,
    end,
    summary: harmless(title),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(description === '' ? {} : { description: harmless(description) }),
    ...(place === '' ? {} : { location: harmless(place) }),
    ...(link === '' ? {} : { url: link }),
  });
  return calendar.toString();
}

/** The library escapes what has a meaning in the format; characters that no text may hold there are left out. */
function harmless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
}
