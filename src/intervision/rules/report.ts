import type { Phase } from '../methods/method';
import type { Content, Contribution, Deed, Weight } from './content';
import { isOpenDeed } from './content';
import { isVisible, isWritten, takesPart } from './room';
import { MINUTE_MS, type Room } from './round';

/**
 * What is left of a round to read (domain.md 3.4), for three kinds of readers: whose case it was, who took part, and the
 * network. Each is built up from what its readers may know, so that nothing has to be taken out.
 */
export const REPORT_VERSIONS = ['caseBringer', 'group', 'network'] as const;
export type ReportVersion = (typeof REPORT_VERSIONS)[number];

/** A round, and what was promised in this group before it. */
export interface ReportSource {
  readonly room: Room;
  readonly content: Content;
  readonly earlier: readonly Deed[];
}

interface Learned {
  readonly label: string;
  /** How many took part. */
  readonly people: number;
  readonly learnings: readonly string[];
  /** The numbers of the signals that came of it. */
  readonly signals: readonly string[];
}

/** What the network may know: nothing of the case. */
export interface NetworkReport extends Learned {
  readonly version: 'network';
}

/** Something that was said, without who said it. */
export interface Said {
  readonly text: string;
  /** One of the phase's labels. */
  readonly code?: string;
  /** What the case-bringer does with it; in their own version alone. */
  readonly weight?: Weight;
}

/** When a round was. */
export interface Times {
  /** ISO moments. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** How long it took with people together. */
  readonly minutes?: number;
}

interface Told extends Learned, Times {
  readonly facilitator: string;
  readonly present: readonly string[];
  /** What was promised before, and how that stands. */
  readonly earlier: readonly Deed[];
  /** What all talked about, in a method without a case. */
  readonly subject?: string;
  readonly help?: string;
  readonly learningQuestion?: string;
  /** What was said, a phase at a time, in no order that tells anything. */
  readonly parts: readonly { readonly phase: string; readonly said: readonly Said[] }[];
  readonly reasoning?: { readonly chosen: string; readonly dropped: string };
  readonly deeds: readonly Deed[];
  /** `2026-12-20`. */
  readonly nextDate?: string;
  readonly weeksUntilNext: number;
  /** The case and what was said are gone; what was promised and learned is still there. */
  readonly isErased: boolean;
}

export interface GroupReport extends Told {
  readonly version: 'group';
}

/** Everything, for whose case it was. */
export interface BringerReport extends Told {
  readonly version: 'caseBringer';
  readonly about?: string;
  readonly works?: string;
  readonly better?: string;
  readonly notes?: string;
}

export type Report = NetworkReport | GroupReport | BringerReport;

export function reportOf(source: ReportSource, version: 'network'): NetworkReport;
export function reportOf(source: ReportSource, version: ReportVersion): Report;
export function reportOf(source: ReportSource, version: ReportVersion): Report {
  switch (version) {
    case 'network':
      return { version, ...learned(source) };
    case 'group':
      return { version, ...told(source, forGroup) };
    case 'caseBringer':
      return { version, ...told(source, forBringer), ...ownOf(source) };
  }
}

/** Why somebody may not read the report (yet). */
export type ReportRefusal = 'notAgreed' | 'notOver' | 'notApproved' | 'noReport';

/** Who reads the report first and approves it: whose case it was, or without a case who led (domain.md 3.3). */
export function approverOf({ round }: Pick<Room, 'round'>): string {
  return round.approver ?? round.caseBringer ?? round.facilitator;
}

/** Who approves when that was for somebody who left: who led, else who agreed first of those who are still there. */
export function standInOf(
  { round, people }: Pick<Room, 'round' | 'people'>,
  isThere: (person: string) => boolean,
): string | undefined {
  const inOrder = [...people].sort((a, b) => a.agreedAt.localeCompare(b.agreedAt));
  const there = inOrder.map(({ person }) => person).filter(isThere);
  return there.find((person) => person === round.facilitator) ?? there[0];
}

/**
 * Which version somebody may read now, or why none. `wanted` asks for less than one's own: the case-bringer looks at what the
 * others will get; everybody of the network may know what the network's version holds, once it is approved.
 */
export function versionFor(
  room: Room,
  person: string,
  wanted?: ReportVersion,
): ReportVersion | { readonly refused: ReportRefusal } {
  const { status } = room.round;
  const isApproved = status === 'verslag_goedgekeurd';
  if (wanted === 'network' && isApproved) return wanted;
  if (!takesPart(room, person))
    return isApproved && wanted === undefined ? 'network' : { refused: 'notAgreed' };
  if (status === 'geannuleerd') return { refused: 'noReport' };
  if (status !== 'afgerond' && !isApproved) return { refused: 'notOver' };
  const isBringer = person === room.round.caseBringer;
  if (!isApproved && person !== approverOf(room)) return { refused: 'notApproved' };
  if (wanted === 'caseBringer' && !isBringer) return { refused: 'notAgreed' };
  return wanted ?? (isBringer ? 'caseBringer' : 'group');
}

/** What was written and is for the case-bringer to weigh, in the order in which it is numbered. */
export function suggestionsOf({ room, content }: Pick<ReportSource, 'room' | 'content'>): Contribution[] {
  const { caseBringer = '' } = room.round;
  const phases = room.method.phases.filter(({ returnsParked }) => returnsParked).map(({ id }) => id);
  return unordered(
    content.contributions.filter((one) => phases.includes(one.phase) && isVisible(room, one, caseBringer)),
  );
}

/** A deed that an earlier round left, and that a later one looks back on. */
export function isLookedBackOn(deed: Deed, isOfLastRound: boolean): boolean {
  return isOfLastRound || isOpenDeed(deed);
}

function learned({ room, content }: ReportSource): Learned {
  const phases = room.method.phases.filter((phase) => placeOf(phase) === 'learnings').map(({ id }) => id);
  return {
    label: room.round.label,
    people: room.people.length,
    learnings: unordered(content.contributions.filter(({ phase }) => phases.includes(phase))).map(
      ({ text }) => text,
    ),
    signals: content.signals,
  };
}

function told(source: ReportSource, filter: (room: Room, phase: Phase) => boolean): Told {
  const { room, content, earlier } = source;
  const { nextDate, facilitator } = room.round;
  const { learningQuestion, reasoning, deeds, isErased } = content;
  const weights = filter === forBringer ? content.weights : {};
  return {
    ...learned(source),
    ...timesOf(room),
    ...defined({ nextDate, learningQuestion, reasoning, ...questionOf(source) }),
    facilitator,
    present: room.people.map(({ person }) => person),
    earlier,
    parts: partsOf(source, filter, weights),
    deeds,
    weeksUntilNext: room.method.weeksUntilNext,
    isErased,
  };
}

export function timesOf({ round }: Pick<Room, 'round'>): Times {
  const { startedAt, endedAt, isLive } = round;
  const isTimed = isLive && startedAt !== undefined && endedAt !== undefined;
  const minutes = isTimed ? Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / MINUTE_MS) : undefined;
  return defined({ startedAt, endedAt, minutes });
}

/** The one question of the case, or the subject that all share; of a case nothing else. */
function questionOf({ room, content }: ReportSource): { subject?: string; help?: string } {
  if (room.method.choice === 'subject') return defined({ subject: content.cases[0]?.about });
  return defined({ help: caseOf({ room, content })?.help });
}

function caseOf({ room, content }: Pick<ReportSource, 'room' | 'content'>) {
  return content.cases.find(({ id }) => id === room.round.caseId);
}

/** What only whose case it was reads. */
function ownOf({ room, content }: ReportSource): Partial<BringerReport> {
  const { about, works, better } = caseOf({ room, content }) ?? {};
  const { caseBringer = '' } = room.round;
  const notes = Object.hasOwn(content.notes, caseBringer) ? content.notes[caseBringer] : undefined;
  return defined({ about, works, better, notes });
}

type Place = 'caseBringer' | 'learnings' | 'exploration' | 'group';

/** Where in a report what was written in a phase belongs. */
function placeOf({ shows, keepsLearnings, who, bringerAnswers }: Phase): Place {
  if (shows === 'caseBringer') return 'caseBringer';
  if (keepsLearnings) return 'learnings';
  if (who === 'caseBringer' || who === 'nobody') return 'caseBringer';
  return bringerAnswers ? 'exploration' : 'group';
}

/** Of what was asked and answered the group keeps at most what the facilitator noted: what was said aloud. */
function forGroup({ round }: Room, phase: Phase): boolean {
  const place = placeOf(phase);
  return place === 'group' || (place === 'exploration' && !isWritten(round, phase));
}

function forBringer(_room: Room, phase: Phase): boolean {
  return placeOf(phase) !== 'learnings';
}

function partsOf(
  { room, content }: ReportSource,
  filter: (room: Room, phase: Phase) => boolean,
  weights: Content['weights'],
): Told['parts'] {
  return room.method.phases
    .filter((phase) => filter(room, phase))
    .map(({ id }) => ({
      phase: id,
      said: unordered(content.contributions.filter(({ phase }) => phase === id)).map((one) =>
        saidIn(one, weights),
      ),
    }))
    .filter(({ said }) => said.length > 0);
}

function saidIn({ id, text, code }: Contribution, weights: Content['weights']): Said {
  return { text, ...defined({ code, weight: Object.hasOwn(weights, id) ? weights[id] : undefined }) };
}

/** By their ids, which chance made: neither who nor when can be read from it. */
function unordered(contributions: readonly Contribution[]): Contribution[] {
  return [...contributions].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
