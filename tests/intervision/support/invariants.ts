import { isDeepStrictEqual } from 'node:util';
import type { Phase } from '../../../src/intervision/methods/method';
import {
  decide,
  isVisible,
  ROUND_REFUSALS,
  speaker,
  type Outcome,
  type Room,
  type RoundEvent,
} from '../../../src/intervision/rules';
import { isIn, mustCount, mustSee, press, runs, speaks, type Memory } from './memory';
import { MINUTE, nowIn } from './rooms';
import { EVERYBODY, type Step } from './stories';

/** A step, with what came of it; only steps that were allowed are looked at. */
interface Allowed extends Step {
  readonly decision: Outcome;
}

const LEADS: readonly RoundEvent['type'][] = [
  ...(['chooseCase', 'start', 'nextSpeaker', 'nextPhase', 'back', 'anotherTurn', 'reveal', 'more'] as const),
  ...(['pause', 'resume', 'handOver', 'letIn', 'seat', 'stop', 'nextDate'] as const),
];
const AFTERWARDS: readonly RoundEvent['type'][] = [
  ...(['deed', 'score', 'note', 'weigh', 'reason', 'approve', 'nextDate', 'contribute', 'resume'] as const),
];
/** Presses that must have no second effect, whenever they come again. */
const ONCE: readonly RoundEvent['type'][] = [
  ...(['start', 'nextPhase', 'back', 'nextSpeaker', 'anotherTurn', 'reveal', 'more'] as const),
];
/** What is refused, or changes nothing, when it comes twice in a row. */
const TWICE: readonly RoundEvent['type'][] = [
  ...ONCE,
  'stop',
  ...(['contribute', 'join', 'leave', 'pass', 'pause', 'resume', 'handOver', 'score', 'approve'] as const),
];

/** Enough of those who take part and of those who do not. */
const SEERS = EVERYBODY.slice(0, 8);

type Check<S> = (step: S, memory: Memory) => boolean;

/** Of every step, before it is remembered. */
export const ALWAYS: Readonly<Record<string, Check<Step>>> = {
  'a refusal is one of those with a sentence, and changes nothing': ({ decision, before, next }) =>
    !('refused' in decision) || (ROUND_REFUSALS.includes(decision.refused) && next === before),

  'a text counts when its turn is open or closed at most 60 seconds ago, whatever else happens': (
    step,
    memory,
  ) =>
    step.event.type !== 'contribute' ||
    'refused' in step.decision !== mustCount(memory, step.before, step.event, step.now),

  'there is an end time exactly while it runs, and time left exactly while it is paused or stopped': ({
    next: { round },
  }) => {
    const isStopped = round.status === 'geannuleerd' && round.at >= 0;
    return (
      (round.endsAt !== undefined) === (round.status === 'bezig') &&
      (round.leftMs !== undefined) === (round.status === 'gepauzeerd' || isStopped)
    );
  },

  'somebody else than the facilitator owns the case, and takes part': ({ next: { round, cases }, next }) =>
    round.caseBringer === undefined
      ? round.caseId === undefined
      : round.caseBringer !== round.facilitator &&
        isIn(next, round.caseBringer) &&
        cases.some(({ id, by }) => id === round.caseId && by === round.caseBringer),

  'every phase after the choice of a case has a case-bringer': ({ next: { method, round } }) => {
    const choosing = round.phases.findIndex((id) => method.phases.find((one) => one.id === id)?.choosesCase);
    return (
      method.choice === 'subject' || round.at <= choosing || round.at < 0 || round.caseBringer !== undefined
    );
  },

  'who speaks in turn are exactly those whose phase it is, each once': ({ next }) => {
    const phase = phaseOf(next);
    if (!phase || !runs(next)) return true;
    const isInTurn = phase.inTurn && phase.live === 'spoken' && next.round.isLive;
    return isSame(next.round.order, isInTurn ? speakersOf(next, phase) : []);
  },

  'everybody who may contribute has glasses, and nobody else': ({ next }) => {
    const phase = phaseOf(next);
    if (!phase || !runs(next)) return true;
    return isSame(Object.keys(next.round.glasses), phase.glasses.length > 0 ? speakersOf(next, phase) : []);
  },
};

/** Of every step that was allowed, before it is remembered. */
export const WHEN_ALLOWED: Readonly<Record<string, Check<Allowed>>> = {
  'only the facilitator leads': ({ event, before }) =>
    !LEADS.includes(event.type) ||
    event.by === before.round.facilitator ||
    (event.type === 'handOver' && event.isRescue === true),

  'no phase is skipped; it moves by one, and only by its own press': ({ event, before, next }) => {
    const moved = next.round.at - before.round.at;
    if (event.type === 'nextPhase') return moved === (next.round.status === 'afgerond' ? 0 : 1);
    return moved === (event.type === 'start' ? 1 : event.type === 'back' ? -1 : 0);
  },

  'it is over only after its last phase, or stopped': ({ event, before, next }) =>
    runs(before) === runs(next) ||
    event.type === 'start' ||
    event.type === 'stop' ||
    (event.type === 'resume' && before.round.status === 'geannuleerd') ||
    (event.type === 'nextPhase' && before.round.at === before.round.phases.length - 1),

  'a phase is not left without its outcome': ({ event, before, next }) => {
    if (event.type !== 'nextPhase') return true;
    const { round, hasLearningQuestion, hasDeedOfBringer, marks } = before;
    const phase = phaseOf(before);
    switch (phase?.outcome) {
      case 'case':
        return hasMostVotes(before, next.round.caseId);
      case 'learningQuestion':
        return hasLearningQuestion;
      case 'effect':
        return (
          hasDeedOfBringer ||
          marks.some(
            (one) =>
              one.phase === nowIn(before) && one.turn === round.turn && one.person === round.caseBringer,
          ) ||
          !phase ||
          !speaks(before, phase, round.caseBringer ?? '')
        );
      case undefined:
        return true;
    }
  },

  'nobody who did not agree adds anything': ({ event, before, decision: { added } }) =>
    added.length === 0 || event.type === 'join' || event.type === 'ask' || isIn(before, event.by),

  'to ask makes nobody a participant, and only who asked is let in': ({ event, before, next }) =>
    (event.type !== 'ask' && event.type !== 'letIn') ||
    (isDeepStrictEqual(next.people, before.people) &&
      (event.type === 'ask' || before.guests.some(({ person }) => person === event.person))),

  'the facilitator gives no content, not through others either': ({ before, decision: { added } }) =>
    added.every((row) => {
      const who =
        row.what === 'vote'
          ? row.vote.by
          : row.what === 'mark'
            ? row.phase === 'safety'
              ? ''
              : row.person
            : row.what === 'case' || row.what === 'parked' || row.what === 'contribution'
              ? row.by
              : undefined;
      return who !== before.round.facilitator;
    }),

  'the case-bringer is silent in phases of the group': ({ event, before: { round, method } }) => {
    if (event.type !== 'contribute' && event.type !== 'pass') return true;
    const phase = method.phases.find(({ id }) => id === event.phase);
    const who = event.type === 'contribute' ? (event.behalfOf ?? event.by) : event.by;
    const answers = phase?.bringerAnswers && !round.isLive && event.type === 'contribute';
    return phase?.who !== 'group' || who !== round.caseBringer || answers === true;
  },

  'nothing is lost, and a text is counted once': ({ event, before, next }) => {
    const grew = event.type === 'contribute' ? 1 : 0;
    const isKeptIdea = event.type === 'contribute' && event.parked !== undefined;
    const marks = next.marks.length - before.marks.length;
    return (
      next.contributions.length === before.contributions.length + grew &&
      before.contributions.every((one, at) => one === next.contributions[at]) &&
      before.marks.every((one, at) => one === next.marks[at]) &&
      (event.type === 'pass' || isKeptIdea
        ? marks <= 1
        : marks === grew + (event.type === 'score' ? 1 : 0)) &&
      next.marks
        .slice(before.marks.length)
        .every((mark) => !before.marks.some((one) => isDeepStrictEqual(one, mark)))
    );
  },

  'what is anonymous has no author, all else has one': ({ event, decision: { added }, before: { method } }) =>
    added.every(
      (row) =>
        row.what !== 'contribution' ||
        event.type !== 'contribute' ||
        (method.phases.find(({ id }) => id === row.phase)?.isAnonymous
          ? !('by' in row)
          : row.by === (event.behalfOf ?? event.by)),
    ),

  'a press has its effect once, however late it comes again': ({ event }, memory) =>
    !ONCE.includes(event.type) || !memory.pressed.has(press(event)),

  'pressed twice in a row it does nothing the second time': ({ event, next, now }) => {
    if (!TWICE.includes(event.type)) return true;
    const again = decide(next, event, now);
    return 'refused' in again || (again.round === undefined && again.added.length === 0);
  },

  'time changes by its own presses only, and a pause keeps what was left': (step) => isTimeRight(step),

  'after the end only what comes after is taken': ({ event, before: { round } }) =>
    !['afgerond', 'verslag_goedgekeurd', 'geannuleerd'].includes(round.status) ||
    AFTERWARDS.includes(event.type),

  'only a hand-over changes who leads': ({ event, before, next }) =>
    next.round.facilitator === (event.type === 'handOver' ? event.to : before.round.facilitator),

  'who comes or goes changes neither the speaker nor the order of the others': (step) => isOrderKept(step),

  'the next to speak did not pass, unless all did': ({ event, before, decision, next }) => {
    if (event.type === 'pass' && decision.added.length > 0 && next.round.order.length > 1)
      if (speaker(next) === event.by) return false;
    const { order, speaker: at } = next.round;
    const now = speaker(next);
    if (now === undefined || at === before.round.speaker || next.round.turn !== before.round.turn)
      return true;
    const isPassed = (person: string) =>
      next.marks.some(
        (one) =>
          one.phase === nowIn(next) && one.turn === next.round.turn && one.person === person && one.nth === 0,
      );
    // Who speaks while somebody comes or goes may have passed before, when all had.
    return !isPassed(now) || order.every(isPassed) || now === speaker(before);
  },

  'glasses differ as much as they can, and whoever has some keeps them': ({ before, next }) => {
    const { round } = next;
    const isNewTurn = round.at !== before.round.at || before.round.turn === 0;
    const worn = (glass: string) => Object.values(round.glasses).filter((one) => one === glass).length;
    const counts = phaseOf(next)?.glasses.map(worn) ?? [];
    if (isNewTurn) return counts.length === 0 || Math.max(...counts) - Math.min(...counts) <= 1;
    const had = before.round.glasses;
    const [came] = Object.keys(round.glasses).filter((person) => !Object.hasOwn(had, person));
    const isKept = Object.entries(round.glasses).every(([person, glass]) => (had[person] ?? glass) === glass);
    if (came === undefined) return isKept;
    const theirs = round.glasses[came];
    const others = phaseOf(next)?.glasses.map((glass) => worn(glass) - Number(glass === theirs)) ?? [];
    return isKept && worn(theirs ?? '') - 1 === Math.min(...others);
  },
};

/** Who sees what, after the step was remembered. */
export function seenWrongly(memory: Memory, { next, before }: Step): boolean {
  const isMoved = before.round.at !== next.round.at || before.round.turn !== next.round.turn;
  const isShown = before.round.isRevealed !== next.round.isRevealed || runs(before) !== runs(next);
  const looked =
    isMoved || isShown || before.people !== next.people ? next.contributions : next.contributions.slice(-1);
  return looked.some((one) =>
    SEERS.some((person) => isVisible(next, one, person) !== mustSee(memory, next, one, person)),
  );
}

function phaseOf(room: Room): Phase | undefined {
  return room.method.phases.find(({ id }) => id === nowIn(room));
}

function speakersOf(room: Room, phase: Phase): string[] {
  return room.people.map(({ person }) => person).filter((person) => speaks(room, phase, person));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && others.every((one) => some.includes(one));
}

/** Named most often over both criteria, of the cases that the facilitator does not own. */
function hasMostVotes({ cases, votes, round }: Room, id: string | undefined): boolean {
  const count = (one: string) =>
    votes.reduce((sum, { urgent, valuable }) => sum + Number(urgent === one) + Number(valuable === one), 0);
  const open = cases.filter(({ by }) => by !== round.facilitator);
  return open.some((one) => one.id === id) && open.every((one) => count(one.id) <= count(id ?? ''));
}

function isTimeRight({ event, before, next, now }: Allowed): boolean {
  const at = now.getTime();
  const [was, is] = [Date.parse(before.round.endsAt ?? ''), Date.parse(next.round.endsAt ?? '')];
  switch (event.type) {
    case 'start':
    case 'nextPhase':
    case 'back': {
      if (!runs(next)) return true;
      const minutes = phaseOf(next)?.minutes.default ?? 0;
      return next.round.isLive ? is === at + minutes * MINUTE : is > at;
    }
    case 'anotherTurn': {
      if (before.round.endsAt === undefined) return next.round.endsAt === undefined;
      const minutes = phaseOf(next)?.minutes.default ?? 0;
      return next.round.isLive ? is === Math.max(was, at + minutes * MINUTE) : is >= was && is > at;
    }
    case 'stop':
      return before.round.endsAt === undefined
        ? next.round.leftMs === before.round.leftMs
        : next.round.leftMs === was - at;
    case 'more':
      return is === Math.max(was, at) + event.minutes * MINUTE;
    case 'pause':
      return next.round.leftMs === was - at;
    case 'resume':
      if (before.round.status === 'gepauzeerd') return is - at === before.round.leftMs;
      // Taken up again within the hour, with the time that was left.
      return (
        at - Date.parse(before.round.endedAt ?? '') <= 60 * MINUTE &&
        (!runs(next) || is - at === Math.max(0, before.round.leftMs ?? 0))
      );
    default:
      return next.round.endsAt === before.round.endsAt && next.round.leftMs === before.round.leftMs;
  }
}

function isOrderKept({ event, before, next }: Allowed): boolean {
  if (event.type !== 'join' && event.type !== 'seat' && event.type !== 'leave' && event.type !== 'handOver')
    return true;
  if (before.round.order.length === 0 || next.round.order.length === 0) return true;
  const stays = (person: string) => next.round.order.includes(person) && before.round.order.includes(person);
  const was = speaker(before);
  const goesOn = was !== undefined && stays(was);
  const [old, now] = [fromSpeaker(before).filter(stays), fromSpeaker(next).filter(stays)];
  const [first] = now;
  const turned =
    first === undefined ? old : [...old.slice(old.indexOf(first)), ...old.slice(0, old.indexOf(first))];
  return (!goesOn || speaker(next) === was) && turned.join() === now.join();
}

function fromSpeaker({ round: { order, speaker: at } }: Room): string[] {
  const from = at % order.length;
  return [...order.slice(from), ...order.slice(0, from)];
}
