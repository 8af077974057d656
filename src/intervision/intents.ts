import { DateTime } from 'luxon';
import { editIntent, type Intent, type Place, type SentCard } from '../storage/outbox';
import {
  approverOf,
  MINUTE_MS,
  TAKE_UP_MS,
  type Added,
  type Deed,
  type Notice,
  type Outcome,
  type Room,
  type Round,
} from './rules';

/** What is known of a round when something is to be told: where its group is, and the cards that are out. */
interface Known {
  readonly place: Place;
  readonly room: Room;
  readonly cards: readonly SentCard[];
}

const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** After the last contribution that may still come. */
const UNLINK_MS = 2 * MINUTE_MS;

/** Under these names cards are kept, so that they follow their round. */
const ROOM_CARD = 'room';
const LEAD_CARD = 'lead';
const BRINGER_CARD = 'bringer';
const REPORT_CARD = 'report';

/** The call to take part goes to the group; who leads gets a card of their own. */
export function callTogether(round: Round, place: Place, now: Date): Intent[] {
  return [roomCard(round, place, now), leadCard(round, round.facilitator, now), listTask(round, 'call', now)];
}

/** Everything that is to be told after what was decided; with the deeds that were promised in it. */
export function tellAfter(
  loaded: Known,
  { round, notices, added }: Outcome,
  deeds: readonly Deed[],
  now: Date,
): Intent[] {
  const next = round ?? loaded.room.round;
  const told = notices.flatMap((notice) => tell(loaded, next, notice, notices, now));
  const reminders = deeds.flatMap((deed) => deedReminder(next, deed, now));
  const lists = added.flatMap((one) => memberTask(next, one, now));
  const isShown = round !== undefined || added.some(({ what }) => IN_REPORT.includes(what));
  const isNew = notices.some(({ tell: what }) => what === 'over' || what === 'approved');
  return unique([...told, ...reminders, ...lists, ...(isShown && !isNew ? reports(loaded.cards, now) : [])]);
}

/** What a report shows besides the round itself. */
const IN_REPORT: readonly Added['what'][] = ['note', 'weights', 'reasoning', 'deed'];

/** The reports that are out follow what they tell of. */
export function reports(cards: readonly SentCard[], now: Date): Intent[] {
  return cards.filter(({ keep }) => keep.startsWith(`${REPORT_CARD}.`)).map((card) => editIntent(card, now));
}

function tell(loaded: Known, round: Round, notice: Notice, all: readonly Notice[], now: Date): Intent[] {
  const isNewCard = all.some(({ tell: what }) => what === 'phase' || what === 'over');
  switch (notice.tell) {
    case 'room':
      return isNewCard ? [] : edits(loaded.cards, ROOM_CARD, now);
    case 'progress':
      return edits(loaded.cards, `${LEAD_CARD}.${round.facilitator}`, nextSecond(now));
    case 'phase':
      return [roomCard(round, loaded.place, now), listTask(round, `at.${round.seq + 1}`, now)];
    case 'facilitator':
      return follow(loaded.cards, leadCard(round, notice.person, now), isNewCard, now);
    case 'caseBringer':
      return follow(loaded.cards, bringerCard(round, notice.person, now), isNewCard, now);
    case 'time':
      return timeTasks(round);
    case 'asked':
      return [aboutGuest(round, notice.person, 'asked', round.facilitator, now)];
    case 'admitted':
      return [aboutGuest(round, notice.person, 'admitted', notice.person, now)];
    case 'over':
      return over(loaded, round, now);
    case 'approved':
      return approved(loaded, round, now);
  }
}

/** A card that is there follows in place; with a new phase, or where there is none, a new one is sent. */
function follow(cards: readonly SentCard[], card: Intent, isNew: boolean, now: Date): Intent[] {
  const sent = isNew ? [] : edits(cards, card.keep ?? '', now);
  return sent.length > 0 ? sent : [card];
}

function edits(cards: readonly SentCard[], keep: string, now: Date): Intent[] {
  return cards.filter((card) => card.keep === keep).map((card) => editIntent(card, now));
}

function nextSecond(now: Date): Date {
  return new Date(Math.ceil(now.getTime() / 1_000) * 1_000);
}

function roomCard(round: Round, place: Place, now: Date): Intent {
  return {
    ...base(round, `room.${moment(round)}`, 'rounds.room', now),
    to: { place },
    keep: ROOM_CARD,
    repeatable: false,
  };
}

function leadCard(round: Round, person: string, now: Date): Intent {
  return personal(round, LEAD_CARD, person, `${moment(round)}.${round.endsAt ?? ''}`, now);
}

function bringerCard(round: Round, person: string, now: Date): Intent {
  return personal(round, BRINGER_CARD, person, moment(round), now);
}

/** For who leads: somebody asks to be let in. For who asked: they may. */
function aboutGuest(
  round: Round,
  guest: string,
  what: 'asked' | 'admitted',
  person: string,
  now: Date,
): Intent {
  return {
    ...base(round, `${what}.${guest}`, `rounds.${what}`, now),
    about: `${round.label}|${guest}`,
    to: { person },
    repeatable: true,
  };
}

/** The report, for one who took part; what it shows depends on who they were in the round. */
export function reportCard(round: Round, person: string, now: Date): Intent {
  return personal(round, REPORT_CARD, person, round.status, now);
}

function personal(round: Round, keep: string, person: string, which: string, now: Date): Intent {
  return {
    ...base(round, `${keep}.${person}.${which}`, `rounds.${keep}`, now),
    to: { person },
    keep: `${keep}.${person}`,
    repeatable: true,
  };
}

/** Where the round is: an id of this in a card's intent makes that it is sent once. */
function moment({ status, phases, at, turns }: Round): string {
  const phase = phases[at] ?? '';
  return `${status}.${phase}.${turns[phase] ?? 0}`;
}

/** Looks again when the time of the phase is over; without a meeting also a day before. */
function timeTasks(round: Round): Intent[] {
  const { endsAt, isLive, facilitator, label } = round;
  if (endsAt === undefined) return [];
  const at = (what: string, due: number): Intent => ({
    ...base(round, `time.${what}.${endsAt}`, 'rounds.time', new Date(due)),
    about: `${label}|${endsAt}|${what}`,
    to: { person: facilitator },
    repeatable: true,
  });
  const end = Date.parse(endsAt);
  return [at('over', end), ...(isLive ? [] : [at('soon', end - DAY_MS)])];
}

/** When time is up: who leads gets a new card, the group's card follows, and who gave nothing yet is asked to. */
export function timeNotices(loaded: Known, open: readonly string[], what: string, now: Date): Intent[] {
  const { round } = loaded.room;
  const asked = open.map((person) => ({
    ...base(round, `remind.${person}.${what}.${round.endsAt ?? ''}`, 'rounds.remind', now),
    to: { person },
    repeatable: false,
  }));
  const lead = { ...leadCard(round, round.facilitator, now), id: `lead.time.${what}.${round.endsAt ?? ''}` };
  return [...edits(loaded.cards, ROOM_CARD, now), lead, ...asked];
}

/** The end: a last card for the group, the report for whose case it was, and what is to be cleared away when. */
function over(loaded: Known, round: Round, now: Date): Intent[] {
  // Taken up again, it ends another time: then this task does nothing.
  const later = (what: string, ms: number) => {
    const about = `${round.label}|${what}|${round.endedAt ?? ''}`;
    return task(round, what, 'rounds.clear', new Date(now.getTime() + ms), about);
  };
  const unlinkMs = round.status === 'geannuleerd' ? TAKE_UP_MS : UNLINK_MS;
  return [
    roomCard(round, loaded.place, now),
    listTask(round, round.status, now),
    later('unlink', unlinkMs),
    later('erase', round.caseDays * DAY_MS),
    ...(round.status === 'afgerond' ? [reportCard(round, approverOf({ round }), now)] : []),
  ];
}

/** Everybody who took part gets the report, now that whose case it was has approved it. */
function approved({ room }: Known, round: Round, now: Date): Intent[] {
  const people = room.people.map(({ person }) => person);
  return [...people.map((person) => reportCard(round, person, now)), listTask(round, round.status, now)];
}

/** Who led a round left: the coordinators give it to somebody else. */
export function orphanCards(round: Round, coordinators: readonly string[], now: Date): Intent[] {
  return coordinators.map((person) => ({
    ...base(round, `orphan.${person}.${round.facilitator}`, 'rounds.orphan', now),
    to: { person },
    repeatable: true,
  }));
}

/** Cards that show what was written, and must no longer. */
export function overwrite(cards: readonly SentCard[], now: Date): Intent[] {
  return cards.map((card) => editIntent(card, now));
}

/** The morning of the day before, at nine where the network is; at once when that is over. */
function deedReminder(round: Round, deed: Deed, now: Date): Intent[] {
  const morning = DateTime.fromISO(deed.due, { zone: round.zone }).minus({ days: 1 }).set({ hour: 9 });
  if (!morning.isValid || morning.toJSDate() <= now) return [];
  return [
    {
      ...base(round, `deed.${deed.id}.${deed.due}`, 'rounds.deed', morning.toJSDate()),
      about: `${round.label}|${deed.id}`,
      to: { person: deed.by },
      repeatable: true,
    },
  ];
}

/** Brings the lists of rounds up to date. */
function listTask(round: Round, why: string, now: Date): Intent {
  return task(round, `list.${why}`, 'rounds.list', now, round.label);
}

/** The list of one person who came or went, so that sixty who join do not write sixty lists. */
function memberTask(round: Round, added: Added, now: Date): Intent[] {
  const of = (id: string, person: string) =>
    task(round, `list.${id}.${person}`, 'rounds.list', now, `${round.label}|${person}`);
  switch (added.what) {
    case 'participant':
      return [of('join', added.participant.person)];
    case 'noParticipant':
      return [of('leave', added.person)];
    default:
      return [];
  }
}

function task(round: Round, id: string, kind: string, due: Date, about: string): Intent {
  return { ...base(round, id, kind, due), about, to: { person: round.facilitator }, repeatable: true };
}

function base({ label, network }: Round, id: string, kind: string, due: Date) {
  return { id, kind, network, about: label, due: due.toISOString() };
}

/** The same told for two reasons is told once. */
function unique(intents: readonly Intent[]): Intent[] {
  return [...new Map(intents.map((intent) => [`${intent.due}|${intent.id}`, intent])).values()];
}
