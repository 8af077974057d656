import { block, type Block } from '../../cards/text-form';
import type { Reader } from '../../cards/reader';
import { dayInWords, timeInWords, type Translate } from '../../i18n';
import type { Phase } from '../methods/method';
import {
  contributors,
  currentPhase,
  isWritten,
  OVER,
  scores,
  sizeWarning,
  speaker,
  tally,
  type Room,
} from '../rules';
import { methodTexts, nameIn, phaseTexts, type RoundView } from './view';

/** A sentence of ours on a card. */
export interface CardLine {
  readonly line: string;
  readonly weight: 'Default' | 'Bolder';
}

/** What everybody sees of where the round is. */
export function phaseLines(t: Translate, reader: Reader, view: RoundView): CardLine[] {
  const { room } = view.loaded;
  const phase = currentPhase(room);
  if (OVER.includes(room.round.status)) return overLines(t, view);
  if (!phase) return callLines(t, reader, view);
  return lines([
    phaseTexts(reader, view, phase).group,
    bold(speakerLine(t, view)),
    untilLine(t, reader, view),
    tallyLine(t, room, phase),
    hiddenLine(t, room, phase),
    phase.choosesCase ? voteLine(t, room) : '',
    bringerLine(t, view),
    t('rounds.leads', { name: nameIn(t, view, room.round.facilitator) }),
  ]);
}

/** Of those who gave nothing yet so many are named. */
export const MOST_NAMES = 12;

/** For who leads: what to watch, who is still to give something. */
export function leadLines(t: Translate, reader: Reader, view: RoundView): CardLine[] {
  const { room } = view.loaded;
  const phase = currentPhase(room);
  if (OVER.includes(room.round.status)) return overLines(t, view);
  if (!phase) return [...callLines(t, reader, view), ...lines([joinedLine(t, view), askedLine(t, view)])];
  const { open } = tally(room, phase);
  const writes = isWritten(room.round, phase) && contributors(room, phase).length > 0;
  const names = namesOf(t, view, open);
  return lines([
    bold(phaseTexts(reader, view, phase).facilitator),
    bold(speakerLine(t, view)),
    untilLine(t, reader, view),
    tallyLine(t, room, phase),
    writes && !phase.choosesCase
      ? open.length > 0
        ? t('rounds.leadOpen', { names })
        : t('rounds.leadAllGave')
      : '',
    phase.choosesCase ? voteLine(t, room) : '',
    bringerLine(t, view),
    askedLine(t, view),
  ]);
}

/** Who needs the facilitator's leave, and asked for it. */
function askedLine(t: Translate, view: RoundView): string {
  const asked = view.loaded.room.guests.filter(({ state }) => state === 'asked');
  const people = asked.map(({ person }) => person);
  return people.length === 0 ? '' : t('rounds.askedNames', { names: namesOf(t, view, people) });
}

/** Who agreed so far. */
function joinedLine(t: Translate, view: RoundView): string {
  const names = namesOf(
    t,
    view,
    view.loaded.room.people.map(({ person }) => person),
  );
  return t('rounds.joinedNames', { names });
}

function namesOf(t: Translate, view: RoundView, people: readonly string[]): string {
  const shown = people.slice(0, MOST_NAMES).map((person) => nameIn(t, view, person));
  return people.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
}

export function promptsOf(reader: Reader, view: RoundView): { readonly line: string }[] {
  const { room } = view.loaded;
  const phase = currentPhase(room);
  if (!phase || OVER.includes(room.round.status)) return [];
  return phaseTexts(reader, view, phase).prompts.map((line) => ({ line }));
}

/** What only this person gets to see: their glasses. */
export function ownBlocks(t: Translate, reader: Reader, view: RoundView, person: string): Block[] {
  const code = view.loaded.room.round.glasses[person];
  const glasses = code === undefined ? undefined : methodTexts(reader, view).glasses[code];
  return glasses === undefined
    ? []
    : [block(t('rounds.glasses', { glasses }), t('rounds.glassesAsk', { glasses }))];
}

function callLines(t: Translate, reader: Reader, view: RoundView): CardLine[] {
  const { room } = view.loaded;
  const count = room.people.length;
  const size = sizeWarning(room);
  return lines([
    methodTexts(reader, view).invitation,
    room.round.isLive ? t('rounds.liveLine') : t('rounds.withoutMeetingLine'),
    t('rounds.leads', { name: nameIn(t, view, room.round.facilitator) }),
    bold(t('rounds.people', { count })),
    size ? t(`rounds.${size}`, { count }) : '',
    room.method.choice === 'facilitator' ? t('rounds.leadBefore', { count: room.cases.length }) : '',
    room.method.choice === 'vote' ? voteLine(t, room) : '',
  ]);
}

function overLines(t: Translate, view: RoundView): CardLine[] {
  const { room, content } = view.loaded;
  return lines([
    t('rounds.people', { count: room.people.length }),
    t('rounds.deedCount', { count: content.deeds.length }),
    content.isErased ? t('rounds.erasedText') : '',
  ]);
}

function speakerLine(t: Translate, view: RoundView): string {
  const { room } = view.loaded;
  const who = speaker(room);
  return who === undefined ? '' : t('rounds.speaking', { name: nameIn(t, view, who) });
}

function untilLine(t: Translate, reader: Reader, { loaded, now }: RoundView): string {
  const { status, endsAt, isLive } = loaded.room.round;
  if (status === 'gepauzeerd') return t('rounds.paused');
  if (endsAt === undefined) return '';
  const end = new Date(endsAt);
  const time = timeInWords(reader.language, reader.zone, end);
  if (end <= now) return t('rounds.timeOver', { time });
  if (isLive) return t('rounds.until', { time });
  return t('rounds.untilDay', { time, day: dayInWords(reader.language, reader.zone, end, now) });
}

/** How many gave something or passed; in a spoken phase nobody counts. */
function tallyLine(t: Translate, room: Room, phase: Phase): string {
  const { done, open } = tally(room, phase);
  const all = done.length + open.length;
  if (all === 0 || !isWritten(room.round, phase) || phase.choosesCase) return '';
  return t('rounds.gave', { done: done.length, all });
}

function voteLine(t: Translate, room: Room): string {
  const voted = scores(room.cases, room.votes).reduce((sum, { urgent }) => sum + urgent, 0);
  return t('rounds.votes', { cases: room.cases.length, votes: voted });
}

function hiddenLine(t: Translate, room: Room, phase: Phase): string {
  if (!isWritten(room.round, phase) || phase.who === 'nobody') return '';
  if (phase.isAnonymous) return t('rounds.anonymous');
  if (phase.shows === 'caseBringer') return phase.who === 'caseBringer' ? '' : t('rounds.hiddenForBringer');
  return phase.shows === 'end' && !room.round.isRevealed ? t('rounds.hiddenUntilEnd') : '';
}

function bringerLine(t: Translate, view: RoundView): string {
  const { caseBringer } = view.loaded.room.round;
  return caseBringer === undefined ? '' : t('rounds.bringer', { name: nameIn(t, view, caseBringer) });
}

function bold(line: string): CardLine {
  return { line, weight: 'Bolder' };
}

function lines(all: readonly (string | CardLine)[]): CardLine[] {
  return all
    .map((one): CardLine => (typeof one === 'string' ? { line: one, weight: 'Default' } : one))
    .filter(({ line }) => line !== '');
}
