import { dateIn } from '../../calendar/working-days';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import { dayInWords, timeInWords, type Translate } from '../../i18n';
import { hasBegun, isFull, spotsLeft, standingOf, type Item, type Standing } from '../rules';

/** `Vorming A-2026-0007`. */
export function headingOf(t: Translate, { kind, label }: Pick<Item, 'kind' | 'label'>): string {
  return t('agenda.heading', { kind: t(`agenda.kind${kind}`), label });
}

/** `dinsdag 24 november, 19:30 tot 21:30`, as the clock of the network shows it. */
export function whenOf(
  t: Translate,
  { language, zone }: Reader,
  { start, end }: Pick<Item, 'start' | 'end'>,
  now: Date,
): string {
  return t('agenda.when', {
    day: dayInWords(language, zone, new Date(start), now),
    begin: timeInWords(language, zone, new Date(start)),
    end: timeInWords(language, zone, new Date(end)),
  });
}

export function statusOf(t: Translate, item: Item, now: Date): string {
  if (item.status === 'geannuleerd') return t('agenda.statusgeannuleerd');
  if (Date.parse(item.end) <= now.getTime()) return t('agenda.statusvoorbij');
  return t(hasBegun(item, now) ? 'agenda.statusbezig' : 'agenda.statusgepland');
}

/** How many places are free, and how many wait; nothing once it has begun. */
export function spotsOf(t: Translate, item: Item): string {
  const left = spotsLeft(item);
  const free = left === undefined ? t('agenda.spotsAll') : t('agenda.spotsLeft', { count: left });
  const { length: count } = item.waiting;
  return isFull(item) || count > 0 ? `${free} · ${t('agenda.waitingCount', { count })}` : free;
}

/** The same for who plans it: how many come. */
export function takenOf(t: Translate, item: Item): string {
  const { capacity, forgotten } = item;
  const going = forgotten?.going ?? item.going.length;
  const waiting = forgotten?.waiting ?? item.waiting.length;
  const taken =
    capacity === undefined ? t('agenda.spotsTaken', { going }) : t('agenda.spotsOf', { going, capacity });
  return waiting > 0 ? `${taken} · ${t('agenda.waitingCount', { count: waiting })}` : taken;
}

export function standingText(t: Translate, standing: Standing): string {
  if (standing.is === 'waiting') return t('agenda.minewaiting', { position: standing.position });
  return t(`agenda.mine${standing.is}`);
}

/** Where it is, in a sentence of ours. */
export function placeOf(t: Translate, { place, link }: Pick<Item, 'place' | 'link'>): string {
  if (place === '') return t('agenda.online');
  return link === '' ? inSentence(place) : `${inSentence(place)} · ${t('agenda.online')}`;
}

/** What came of `Ik kom`, for who stands there now. */
export function joinedText(t: Translate, item: Item, person: string, isRepeated: boolean): string {
  const standing = standingOf(item, person);
  if (standing.is === 'waiting')
    return t(isRepeated ? 'agenda.queuedAlready' : 'agenda.queued', { position: standing.position });
  return t(isRepeated ? 'agenda.joinedAlready' : 'agenda.joined');
}

const DAY_MS = 86_400_000;

/** `Morgen: vorming A-2026-0007`. */
export function reminderTitle(t: Translate, { zone }: Reader, item: Item, now: Date): string {
  const day = (moment: Date) => Date.parse(dateIn(zone, moment));
  const days = Math.round((day(new Date(item.start)) - day(now)) / DAY_MS);
  const what = headingOf(t, item);
  if (days <= 0) return t('agenda.reminderToday', { what });
  return days === 1 ? t('agenda.reminderTomorrow', { what }) : t('agenda.reminderDays', { days, what });
}
