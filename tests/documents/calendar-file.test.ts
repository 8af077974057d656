import fc from 'fast-check';
import { writeCalendar, type CalendarEvent } from '../../src/documents/calendar-file';

const EVENT: CalendarEvent = {
  uid: 'A-2026-0007.net1@signaalpunt',
  revision: 2,
  changedAt: new Date('2026-11-20T10:00:00.000Z'),
  start: new Date('2026-12-08T18:30:00.000Z'),
  end: new Date('2026-12-08T20:30:00.000Z'),
  title: 'Omgaan met schoolmoeheid',
  description: 'Breng mee: pen, papier; en jezelf.\nTot dan!',
  place: 'Leietheater, zaal 2',
  link: '',
  isCancelled: false,
};

/** The lines of a file as a calendar reads them: folded ones joined (RFC 5545, 3.1). */
function linesOf(file: string): string[] {
  return file.replace(/\r\n[ \t]/g, '').split('\r\n');
}

function valueOf(file: string, name: string): string | undefined {
  const line = linesOf(file).find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
  return line?.slice(line.indexOf(':') + 1);
}

/** A text as a calendar shows it (RFC 5545, 3.3.11). */
function unescaped(text: string | undefined): string | undefined {
  return text?.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));
}

test('holds what a calendar needs to put it down, and to replace what it has', () => {
  const file = writeCalendar(EVENT, 'nl');
  const lines = linesOf(file);
  for (const line of [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${EVENT.uid}`,
    'SEQUENCE:2',
    'DTSTAMP:20261120T100000Z',
    'DTSTART:20261208T183000Z',
    'DTEND:20261208T203000Z',
    'SUMMARY:Omgaan met schoolmoeheid',
    'LOCATION:Leietheater\\, zaal 2',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
    expect(lines).toContain(line);
  expect(unescaped(valueOf(file, 'DESCRIPTION'))).toBe(EVENT.description);
  expect(valueOf(file, 'PRODID')).toBe('-//Signaalpunt//Signaalpunt//NL');
});

test('says that it does not take place, and where to meet online', () => {
  const file = writeCalendar({ ...EVENT, isCancelled: true, link: 'https://meet.example.org/1?a=1' }, 'fr');
  expect(valueOf(file, 'STATUS')).toBe('CANCELLED');
  expect(valueOf(file, 'URL')).toBe('https://meet.example.org/1?a=1');
});

test('leaves out what is not there', () => {
  const file = writeCalendar({ ...EVENT, description: '', place: '' }, 'en');
  expect(file).not.toMatch(/DESCRIPTION|LOCATION|URL/);
});

/** Anything that somebody might type or paste, also what would begin another event. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    'a;b,c\\d\\n',
    '\u0000\u0007',
    '👩‍👩‍👧'.repeat(30),
    ';'.repeat(100),
  ),
);

test('whatever people type is text: one event, lines of at most 75 bytes, and the same words again', () => {
  fc.assert(
    fc.property(typed, typed, typed, (title, description, place) => {
      const file = writeCalendar({ ...EVENT, title, description, place }, 'nl');
      expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = linesOf(file);
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      expect(lines.filter((line) => /^[A-Z-]+[:;]/.test(line) || line === '')).toEqual(lines);
      const shown = description.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
      expect(unescaped(valueOf(file, 'DESCRIPTION')) ?? '').toBe(shown);
    }),
    { numRuns: 300 },
  );
});
