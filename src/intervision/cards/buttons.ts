import type { Button, ButtonData } from '../../cards/buttons';
import type { Translate } from '../../i18n';
import type { Phase } from '../methods/method';
import { contributors, currentPhase, decide, isWritten, OVER, takesPart, tally, type Room } from '../rules';
import type { RoundView } from './view';

/** What everybody can press on the group's card; who may not is told so. The most needed first. */
export function groupButtons(t: Translate, { loaded }: RoundView): Button[] {
  const { room } = loaded;
  const phase = currentPhase(room);
  if (OVER.includes(room.round.status)) return afterButtons(t, room);
  if (!phase) return callButtons(t, room);
  const join = form(t('rounds.join'), 'round.join', { label: room.round.label });
  return [...phaseButtons(t, room, phase), ...(isLast(room) ? closingButtons(t, room) : []), join];
}

/** The same for one person: without what they did already, and with a way out. */
export function ownButtons(t: Translate, view: RoundView, person: string): Button[] {
  const isIn = takesPart(view.loaded.room, person);
  const open = withoutDone(groupButtons(t, view), view, person);
  return isIn ? [...open, ...leaveButtons(t, view)] : open;
}

/** Who takes part need not join, nor open what this card shows; who gave something or passed need not again. */
function withoutDone(buttons: readonly Button[], { loaded, now }: RoundView, person: string): Button[] {
  const { room } = loaded;
  if (!takesPart(room, person)) return [...buttons];
  const done = [
    'round.join',
    'round.show',
    ...(canGive(room, person, now) ? [] : ['round.contribute', 'round.pass']),
  ];
  return buttons.filter(({ verb }) => !done.includes(verb));
}

/** Whether there is something they may still write, or an idea they kept for this phase. */
function canGive(room: Room, person: string, now: Date): boolean {
  const phase = currentPhase(room);
  if (!phase || !isWritten(room.round, phase)) return true;
  const event = { type: 'contribute', by: person, id: '', phase: phase.id, turn: room.round.turn } as const;
  const kept = phase.returnsParked ? room.parked.filter(({ by }) => by === person) : [];
  const events = [event, ...kept.map(({ id }) => ({ ...event, parked: id }))];
  return events.some((one) => !('refused' in decide(room, one, now)));
}

/** Who recognises a family steps out (domain.md 3.5). */
function leaveButtons(t: Translate, { loaded }: RoundView): Button[] {
  const { label, status } = loaded.room.round;
  return OVER.includes(status) ? [] : [press(t('rounds.leave'), 'round.leave', { label })];
}

/** What the facilitator leads with. */
export function leadButtons(t: Translate, { loaded }: RoundView): Button[] {
  const { room } = loaded;
  const { label, status } = room.round;
  const phase = currentPhase(room);
  const data = { label };
  if (status === 'geannuleerd')
    return [press(t('rounds.resume'), 'round.resume', data), ...afterButtons(t, room)];
  if (OVER.includes(status))
    return [form(t('rounds.nextDate'), 'round.nextDate', data), ...afterButtons(t, room)];
  const ending = [
    form(t('rounds.seat'), 'round.seat', data),
    form(t('rounds.handOver'), 'round.handOver', data),
    press(t('rounds.stop'), 'round.stop', data),
  ];
  const asked = room.guests.some((one) => one.state === 'asked')
    ? [form(t('rounds.letIn'), 'round.letIn', data)]
    : [];
  if (!phase)
    return [
      ...asked,
      press(t('rounds.start'), 'round.start', data, 'positive'),
      ...chooseButton(t, room),
      form(t('rounds.showCase'), 'round.case', data),
      ...ending,
    ];
  const shows = hidesStill(room, phase) ? [revealButton(t, room, phase)] : [];
  const [first, later] = allGave(room, phase) ? [shows, []] : [[], shows];
  return [
    ...first,
    ...onward(t, room, phase),
    ...timeButtons(t, room),
    ...asked,
    ...later,
    ...stepButtons(t, room, phase),
    ...ending,
  ];
}

/** What the case-bringer has: to read, to note, and to choose what to take along. */
export function bringerButtons(t: Translate, view: RoundView): Button[] {
  const { room } = view.loaded;
  const { label, status } = room.round;
  const data = { label };
  const phase = currentPhase(room);
  const notes = form(t('rounds.myNotes'), 'round.notes', data);
  const shows = showButtons(t, room);
  if (OVER.includes(status)) return [...afterButtons(t, room), notes];
  if (!phase) return withoutDone(callButtons(t, room), view, room.round.caseBringer ?? '');
  const question = phase.outcome === 'learningQuestion' ? [questionButton(t, label)] : [];
  const weighs = phase.weighsSuggestions ? [form(t('rounds.weigh'), 'round.weigh', data)] : [];
  const writes = mayBringerWrite(room, phase) ? writeButtons(t, room, phase) : [];
  const deeds = phase.outcome === 'effect' || isLast(room) ? closingButtons(t, room) : [];
  return withoutDone(
    [...question, ...weighs, ...deeds, ...writes, notes, ...shows],
    view,
    room.round.caseBringer ?? '',
  );
}

function mayBringerWrite({ round }: Room, phase: Phase): boolean {
  const isTheirs = phase.who === 'caseBringer' || phase.who === 'everyone';
  return (
    isWritten(round, phase) && !phase.choosesCase && (isTheirs || (phase.bringerAnswers && !round.isLive))
  );
}

function questionButton(t: Translate, label: string): Button {
  return press(t('rounds.saveLearningQuestion'), 'round.learningQuestion', { label }, 'positive');
}

function callButtons(t: Translate, { method, round }: Room): Button[] {
  const data = { label: round.label };
  return [
    form(t('rounds.join'), 'round.join', data, 'positive'),
    ...(method.choice === 'subject' ? [] : [form(t('rounds.bringCase'), 'round.bringCase', data)]),
    ...(method.choice === 'vote' ? [form(t('rounds.vote'), 'round.vote', data)] : []),
    form(showCaseTitle(t, method.choice), 'round.case', data),
  ];
}

function showCaseTitle(t: Translate, choice: Room['method']['choice']): string {
  return choice === 'subject' ? t('rounds.showSubject') : t('rounds.showCase');
}

function phaseButtons(t: Translate, room: Room, phase: Phase): Button[] {
  const { round } = room;
  const data = { label: round.label };
  if (phase.choosesCase)
    return [
      form(t('rounds.bringCase'), 'round.bringCase', data),
      form(t('rounds.vote'), 'round.vote', data),
      form(t('rounds.showCase'), 'round.case', data),
    ];
  const isForAll = phase.who === 'group' || phase.who === 'everyone';
  const writes = isForAll && isWritten(round, phase) ? writeButtons(t, room, phase) : [];
  const speaks = isForAll && phase.inTurn && !isWritten(round, phase) ? [passButton(t, room, phase)] : [];
  const parks = phase.canPark ? [form(t('rounds.park'), 'round.park', data)] : [];
  // What was promised last time comes first, also where the method has no phase for it.
  const isReview = phase.showsDeeds || (round.at === 0 && round.session > 1);
  const deeds = isReview ? [form(t('rounds.lastDeeds'), 'round.deeds', data)] : [];
  const glasses = phase.glasses.length > 0 ? [form(t('rounds.myGlasses'), 'round.show', data)] : [];
  return [...writes, ...speaks, ...deeds, ...glasses, ...showButtons(t, room), ...parks];
}

function writeButtons(t: Translate, room: Room, phase: Phase): Button[] {
  const { label, turn } = room.round;
  const data = { label, phase: phase.id, turn };
  return [form(t('rounds.contribute'), 'round.contribute', data, 'positive'), passButton(t, room, phase)];
}

function passButton(t: Translate, { round }: Room, phase: Phase): Button {
  const { label, turn } = round;
  return press(t('rounds.pass'), 'round.pass', { label, phase: phase.id, turn });
}

function showButtons(t: Translate, { method, round }: Room): Button[] {
  const data = { label: round.label };
  return [
    form(showCaseTitle(t, method.choice), 'round.case', data),
    form(t('rounds.showContributions'), 'round.contributions', data),
  ];
}

/** Who speaks now, and the next phase. */
function onward(t: Translate, { round }: Room, phase: Phase): Button[] {
  const here = { label: round.label, phase: phase.id, turn: round.turn };
  const isSpoken = phase.inTurn && !isWritten(round, phase);
  const speaker = press(t('rounds.nextSpeaker'), 'round.nextSpeaker', { ...here, speaker: round.speaker });
  const next = press(t('rounds.nextPhase'), 'round.nextPhase', here, 'positive');
  return [...(isSpoken ? [speaker] : []), next];
}

/** What is written is shown to all at once, before the phase is over. */
function revealButton(t: Translate, { round }: Room, phase: Phase): Button {
  const { label, turn } = round;
  return press(t('rounds.reveal'), 'round.reveal', { label, phase: phase.id, turn });
}

function hidesStill({ round }: Room, phase: Phase): boolean {
  return isWritten(round, phase) && phase.shows === 'end' && !round.isRevealed;
}

/** Everybody gave something or passed: there is nothing left to wait for. */
function allGave(room: Room, phase: Phase): boolean {
  const { done, open } = tally(room, phase);
  return done.length > 0 && open.length === 0;
}

/** What belongs to this phase besides. */
function stepButtons(t: Translate, room: Room, phase: Phase): Button[] {
  const { label, turn, at } = room.round;
  const here = { label, phase: phase.id };
  const writes = isWritten(room.round, phase);
  const hasWriters = contributors(room, phase).length > 0 && !phase.choosesCase;
  return [
    ...chooseButton(t, room),
    ...(hasWriters ? [form(t('rounds.noteFor'), 'round.noteFor', { ...here, turn })] : []),
    ...(phase.outcome === 'learningQuestion'
      ? [form(t('rounds.saveLearningQuestion'), 'round.learningQuestion', { label })]
      : []),
    ...(writes && hasWriters ? [press(t('rounds.anotherTurn'), 'round.anotherTurn', { ...here, turn })] : []),
    ...showButtons(t, room),
    ...(at > 0 ? [press(t('rounds.back'), 'round.back', { ...here, turn })] : []),
    ...(isLast(room) ? closingButtons(t, room) : []),
  ];
}

function timeButtons(t: Translate, { round }: Room): Button[] {
  const { label, status, endsAt = '', isLive } = round;
  if (status === 'gepauzeerd') return [press(t('rounds.resume'), 'round.resume', { label }, 'positive')];
  const more = ([2, 5] as const).map((minutes) =>
    press(t(`rounds.more${minutes}`), 'round.more', { label, minutes, endsAt }),
  );
  return [...(isLive ? more : []), press(t('rounds.pause'), 'round.pause', { label })];
}

/** The facilitator picks a case: before the start where they do, or where the votes are equal. */
function chooseButton(t: Translate, room: Room): Button[] {
  const { method, round, cases } = room;
  const isChoosing = round.status === 'oproep' || currentPhase(room)?.choosesCase === true;
  if (method.choice === 'subject' || !isChoosing || cases.length < 2) return [];
  return [form(t('rounds.chooseCase'), 'round.chooseCase', { label: round.label })];
}

/** What belongs to the end: who does what, and how safe it was. */
function closingButtons(t: Translate, { round }: Room): Button[] {
  const data = { label: round.label };
  return [
    form(t('rounds.deed'), 'round.deed', data),
    ...(round.at === round.phases.length - 1 ? [form(t('rounds.score'), 'round.score', data)] : []),
  ];
}

function afterButtons(t: Translate, room: Room): Button[] {
  const data = { label: room.round.label };
  if (room.round.status === 'geannuleerd')
    return [form(t('rounds.showContributions'), 'round.contributions', data)];
  return [
    form(t('rounds.deed'), 'round.deed', data),
    form(t('rounds.score'), 'round.score', data),
    form(t('rounds.makeSignal'), 'round.makeSignal', data),
    form(t('rounds.report'), 'round.report', data),
    form(t('rounds.proof'), 'round.proof', data),
    form(t('rounds.showContributions'), 'round.contributions', data),
  ];
}

function isLast({ round }: Room): boolean {
  return round.at === round.phases.length - 1;
}

function form(title: string, verb: string, data: ButtonData, style?: Button['style']): Button {
  return { ...press(title, verb, data, style), opensForm: true };
}

function press(title: string, verb: string, data: ButtonData, style?: Button['style']): Button {
  return { title, verb, data, ...(style ? { style } : {}) };
}
