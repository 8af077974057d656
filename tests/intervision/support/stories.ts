import fc from 'fast-check';
import type { Method, Phase } from '../../../src/intervision/methods/method';
import { after, decide, type Decision, type Room, type RoundEvent } from '../../../src/intervision/rules';
import { aCall, aMethod, aPhase, BO, DAY, FAY, MINUTE, NOW, nowIn, SECOND } from './rooms';

/** Those who may come to take part. */
const ROSTER = [FAY, BO, 'cas', 'dee', 'eli', 'flo', 'gus'] as const;
/** Those who never agree to anything, and ids that nobody has. */
const OUTSIDERS = ['out', '', '__proto__', 'constructor'] as const;
export const EVERYBODY = [...ROSTER, ...OUTSIDERS] as const;

const KINDS = [
  ...[
    'contribute',
    'contribute',
    'contribute',
    'contribute',
    'contribute',
    'late',
    'late',
    'noteFor',
    'giveParked',
  ],
  ...[
    'onward',
    'onward',
    'onward',
    'onward',
    'onward',
    'onward',
    'nextPhase',
    'back',
    'nextSpeaker',
    'nextSpeaker',
    'pass',
  ],
  ...[
    'again',
    'again',
    'join',
    'join',
    'ask',
    'letIn',
    'seat',
    'leave',
    'handOver',
    'bringCase',
    'vote',
    'vote',
    'chooseCase',
  ],
  ...['start', 'park', 'park', 'learningQuestion', 'note', 'weigh', 'deed', 'score', 'anotherTurn', 'reveal'],
  ...['more', 'pause', 'resume', 'resume', 'approve', 'reason', 'nextDate', 'stop'],
] as const;

/** Mostly seconds, as when people press; never a whole minute, so that two moments do not agree by chance. */
const JUMPS = [
  0,
  3,
  17,
  SECOND + 1,
  7 * SECOND + 3,
  29 * SECOND,
  31 * SECOND,
  MINUTE,
  MINUTE + 1,
  4 * MINUTE,
];
const LONG_JUMPS = [11 * MINUTE + 7, 3 * 60 * MINUTE + 13, DAY + 11, 9 * DAY + 19];

/** What somebody tries: numbers that are given a meaning by how the room is at that moment. */
interface Attempt {
  readonly kind: (typeof KINDS)[number];
  readonly who: number;
  readonly other: number;
  /** Now and then something stale or senseless. */
  readonly odd: number;
  readonly jump: number;
}

export interface Story {
  readonly method: Method;
  readonly isLive: boolean;
  readonly session: number;
  /** Everybody came, brought a case and began, before the attempts. */
  readonly isBegun: boolean;
  readonly attempts: readonly Attempt[];
}

export interface Step {
  readonly before: Room;
  readonly event: RoundEvent;
  readonly now: Date;
  readonly decision: Decision;
  readonly next: Room;
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  kind: fc.constantFrom(...KINDS),
  who: fc.nat(999),
  other: fc.nat(999),
  odd: fc.nat(19),
  jump: fc.constantFrom(...JUMPS, ...JUMPS, ...LONG_JUMPS),
});

export function storiesOf(method: fc.Arbitrary<Method>): fc.Arbitrary<Story> {
  return fc.record({
    method,
    isLive: fc.constantFrom(true, true, false),
    session: fc.constantFrom(1, 2),
    isBegun: fc.constantFrom(true, true, false),
    attempts: fc.array(attempt, { minLength: 5, maxLength: 60, size: 'max' }),
  });
}

const anyPhase = fc.record({
  live: fc.constantFrom('spoken', 'written'),
  who: fc.constantFrom('everyone', 'group', 'group', 'caseBringer', 'nobody'),
  inTurn: fc.boolean(),
  perTurn: fc.constantFrom(1, 2, 3),
  bringerAnswers: fc.boolean(),
  shows: fc.constantFrom('live', 'end', 'caseBringer'),
  isAnonymous: fc.boolean(),
  canPark: fc.boolean(),
  returnsParked: fc.boolean(),
  weighsSuggestions: fc.boolean(),
  glasses: fc.constantFrom([], ['near'], ['near', 'far', 'high']),
  isFromSecondSession: fc.constantFrom(false, false, false, true),
  wants: fc.constantFrom('nothing', 'nothing', 'effect', 'learningQuestion'),
});

/** Methods that nobody wrote: every property of a phase beside every other. */
export const ANY_METHOD: fc.Arbitrary<Method> = fc
  .tuple(
    fc.constantFrom('facilitator', 'vote', 'subject'),
    fc.array(anyPhase, { minLength: 1, maxLength: 4 }),
    fc.nat(3),
  )
  .map(([choice, drawn, place]) => {
    const phases = drawn.map(({ wants, ...own }, at): Phase => {
      const needsBringer = choice === 'subject' || (choice === 'vote' && at < place);
      const outcome = wants === 'nothing' || needsBringer ? {} : { outcome: wants };
      return aPhase(`p${at}`, { ...own, isFromSecondSession: at > 0 && own.isFromSecondSession, ...outcome });
    });
    const choose = aPhase('choose', { choosesCase: true, outcome: 'case' });
    return aMethod(
      'any',
      choice,
      choice === 'vote' ? [...phases.slice(0, place), choose, ...phases.slice(place)] : phases,
    );
  });

/** Plays a story, and shows each step of it to `see`. */
export function tell({ method, isLive, session, isBegun, attempts }: Story, see: (step: Step) => void): Room {
  let room = frozen(aCall({ method, isLive, session }));
  let now = NOW;
  const past: RoundEvent[] = [];
  const trail: [string, number][] = [];
  const step = (event: RoundEvent) => {
    const decision = decide(room, frozen(event), now);
    const next = frozen(after(room, decision));
    see({ before: room, event, now, decision, next });
    past.push(event);
    if (next.round.at !== room.round.at || next.round.turn !== room.round.turn)
      trail.push([nowIn(next), next.round.turn]);
    room = next;
  };
  if (isBegun) begin(method).forEach(step);
  attempts.forEach((one, at) => {
    now = new Date(now.getTime() + one.jump);
    step(meaning(one, at, room, past, trail));
  });
  return room;
}

function begin({ choice }: Method): RoundEvent[] {
  return [
    ...[BO, 'cas', 'dee', 'eli'].map((by): RoundEvent => ({ type: 'join', by })),
    ...(choice === 'subject' ? [] : [{ type: 'bringCase', by: BO, id: 'case-first' } as const]),
    { type: 'start', by: FAY, chance: chanceOf(7) },
  ];
}

/** What an attempt is, as the room is now. */
function meaning(
  { kind, who, other, odd }: Attempt,
  at: number,
  room: Room,
  past: readonly RoundEvent[],
  trail: readonly [string, number][],
): RoundEvent {
  const { round } = room;
  const present = room.people.map(({ person }) => person);
  const others = present.filter((person) => odd < 7 || person !== round.facilitator);
  const somebody =
    odd === 0 ? pick(OUTSIDERS, who) : odd === 1 ? pick(ROSTER, who) : (pick(others, who) ?? BO);
  const leader = odd < 2 ? somebody : round.facilitator;
  const here: [string, number] = [nowIn(room), round.turn];
  const [phase, turn] =
    odd === 2 ? (pick([...trail, here], other) ?? here) : odd === 3 ? senseless(who) : here;
  const caseId =
    odd === 4 ? 'no-case' : (room.cases[other % Math.max(1, room.cases.length)]?.id ?? 'no-case');
  switch (kind) {
    case 'contribute':
      return { type: kind, by: somebody, id: odd === 5 ? `text-${at - 1}` : `text-${at}`, phase, turn };
    case 'late': {
      const [left, of] = pick(trail.slice(-4), other) ?? here;
      return { type: 'contribute', by: somebody, id: `text-${at}`, phase: left, turn: of };
    }
    case 'noteFor': {
      const behalfOf = odd < 6 ? pick(EVERYBODY, other) : (pick(others, other) ?? FAY);
      return { type: 'contribute', by: leader, id: `text-${at}`, phase, turn, behalfOf };
    }
    case 'giveParked': {
      const idea = pick(room.parked, other);
      const by = odd < 4 ? somebody : (idea?.by ?? BO);
      return { type: 'contribute', by, id: `text-${at}`, phase, turn, parked: idea?.id ?? 'none' };
    }
    case 'again':
      return past.at(-1 - (who % 8)) ?? { type: 'join', by: pick(ROSTER, who) };
    case 'onward':
      return wanted(room) ?? { type: 'nextPhase', by: leader, phase, turn, chance: chanceOf(who) };
    case 'nextPhase':
    case 'back':
      return { type: kind, by: leader, phase, turn, chance: chanceOf(who) };
    case 'nextSpeaker':
      return { type: kind, by: leader, phase, turn, speaker: odd === 4 ? other % 5 : round.speaker };
    case 'anotherTurn':
    case 'reveal':
      return { type: kind, by: leader, phase, turn };
    case 'pass':
      return { type: kind, by: somebody, phase, turn };
    case 'join':
      return { type: kind, by: pick(ROSTER, who) };
    case 'handOver':
      return {
        type: kind,
        by: leader,
        to: odd < 6 ? pick(EVERYBODY, other) : (pick(present, other) ?? FAY),
        ...(odd === 0 ? { isRescue: true } : {}),
      };
    case 'bringCase':
    case 'park':
      return { type: kind, by: somebody, id: `${kind}-${at}` };
    case 'vote':
      return { type: kind, by: somebody, urgent: caseId, valuable: pick(room.cases, who)?.id ?? 'no-case' };
    case 'chooseCase':
      return { type: kind, by: leader, id: caseId };
    case 'start':
      return { type: kind, by: leader, chance: chanceOf(who) };
    case 'ask':
      return { type: kind, by: pick(EVERYBODY, who), isOutsider: other % 2 === 0 };
    case 'letIn':
      return { type: kind, by: leader, person: pick(EVERYBODY, who) };
    // Whether it is somebody of the network was looked up before.
    case 'seat':
      return { type: kind, by: leader, person: pick(ROSTER, who) };
    case 'deed':
      return other % 3 === 0
        ? { type: kind, by: leader, behalfOf: pick(EVERYBODY, who) }
        : { type: kind, by: somebody };
    case 'more':
      return { type: kind, by: leader, minutes: who % 2 ? 2 : 5, endsAt: endShown(room, odd) };
    case 'nextDate':
      return { type: kind, by: leader, date: '2026-12-20' };
    // Mostly refused, so that stories go on.
    case 'stop':
      return { type: kind, by: other % 16 === 0 ? leader : somebody };
    case 'pause':
    case 'resume':
      return { type: kind, by: leader };
    default:
      return { type: kind, by: odd % 2 === 0 && round.caseBringer ? round.caseBringer : somebody };
  }
}

/** What this phase waits for, so that stories come further than their first phases. */
function wanted(room: Room): RoundEvent | undefined {
  const { round, method, cases } = room;
  if (round.status === 'oproep')
    return { type: 'start', by: round.facilitator, chance: chanceOf(cases.length) };
  const by = round.caseBringer ?? round.facilitator;
  switch (method.phases.find(({ id }) => id === nowIn(room))?.outcome) {
    case 'learningQuestion':
      return room.hasLearningQuestion ? undefined : { type: 'learningQuestion', by };
    case 'effect':
      return room.hasDeedOfBringer ? undefined : { type: 'deed', by };
    default:
      return undefined;
  }
}

function senseless(number: number): [string, number] {
  return [pick(['', 'no-phase', '__proto__', 'p0'], number), pick([0, -1, 1.5, NaN, Infinity, 2], number)];
}

function endShown({ round }: Room, odd: number): string {
  return odd === 3 ? 'never' : (round.endsAt ?? 'never');
}

/** Numbers in [0, 1), the same for the same seed. */
function chanceOf(seed: number): number[] {
  return Array.from({ length: 10 }, (_, at) => ((seed + 1) * 0.618_033_988_7 * (at + 3)) % 1);
}

function pick<T>(items: readonly [T, ...T[]], number: number): T;
function pick<T>(items: readonly T[], number: number): T | undefined;
function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % Math.max(1, items.length)];
}

/** Whatever changes it throws. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
