import type { Room, RoundEvent, RoundRefusal } from '../../src/intervision/rules';
import {
  aCall,
  answer,
  BO,
  ended,
  FAY,
  inPhase,
  back,
  nextPhase,
  nextSpeaker,
  nowIn,
  passes,
  play,
  SHARED,
  VOTED,
  writes,
} from './support/rooms';

/** Where a round can be: before it starts, in each kind of phase, paused, and over in three ways. */
const SITUATIONS: Readonly<Record<string, () => Room>> = {
  call: () => play(aCall({ people: [BO, 'cas', 'dee'] }), [{ type: 'bringCase', by: BO, id: 'case-bo' }]),
  explain: () => inPhase('explain'),
  tell: () => inPhase('tell'),
  ask: () => inPhase('ask'),
  suggest: () => inPhase('suggest'),
  effect: () => inPhase('effect'),
  close: () => inPhase('close'),
  choose: () => inPhase('choose', { method: VOTED }),
  hidden: () => inPhase('hidden', { method: SHARED }),
  paused: () => play(inPhase('suggest'), [{ type: 'pause', by: FAY }]),
  over: () => ended(),
  approved: () => play(ended(), [{ type: 'approve', by: BO }]),
  stopped: () => play(inPhase('suggest'), [{ type: 'stop', by: FAY }]),
};

/** What each does who may do it, with what the card shows at that moment. */
const EVENTS: Readonly<Record<string, (room: Room) => RoundEvent>> = {
  join: () => ({ type: 'join', by: 'zoe' }),
  ask: () => ({ type: 'ask', by: 'zoe', isOutsider: true }),
  letIn: () => ({ type: 'letIn', by: FAY, person: 'zoe' }),
  seat: () => ({ type: 'seat', by: FAY, person: 'zoe' }),
  leave: () => ({ type: 'leave', by: 'cas' }),
  'leave:bo': () => ({ type: 'leave', by: BO }),
  bringCase: () => ({ type: 'bringCase', by: 'cas', id: 'case-cas' }),
  vote: () => ({ type: 'vote', by: 'cas', urgent: 'case-bo', valuable: 'case-bo' }),
  chooseCase: () => ({ type: 'chooseCase', by: FAY, id: 'case-bo' }),
  start: () => ({ type: 'start', by: FAY, chance: [] }),
  'write:cas': (room) => writes(room, 'cas'),
  'write:bo': (room) => writes(room, BO),
  'write:fay': (room) => writes(room, FAY),
  'note:cas': (room) => writes(room, FAY, { behalfOf: 'cas' }),
  'note:bo': (room) => writes(room, FAY, { behalfOf: BO }),
  'park:cas': () => ({ type: 'park', by: 'cas', id: 'idea' }),
  'park:bo': () => ({ type: 'park', by: BO, id: 'idea' }),
  'park:fay': () => ({ type: 'park', by: FAY, id: 'idea' }),
  'pass:cas': (room) => passes(room, 'cas'),
  'pass:bo': (room) => passes(room, BO),
  'pass:fay': (room) => passes(room, FAY),
  learningQuestion: () => ({ type: 'learningQuestion', by: BO }),
  'own notes': () => ({ type: 'note', by: BO }),
  weigh: () => ({ type: 'weigh', by: BO }),
  deed: () => ({ type: 'deed', by: 'cas' }),
  score: () => ({ type: 'score', by: 'cas' }),
  approve: () => ({ type: 'approve', by: BO }),
  reason: () => ({ type: 'reason', by: BO }),
  nextSpeaker,
  nextPhase,
  back,
  anotherTurn: (room) => ({ type: 'anotherTurn', by: FAY, phase: nowIn(room), turn: room.round.turn }),
  reveal: (room) => ({ type: 'reveal', by: FAY, phase: nowIn(room), turn: room.round.turn }),
  more: ({ round }) => ({ type: 'more', by: FAY, minutes: 2, endsAt: round.endsAt ?? 'none' }),
  pause: () => ({ type: 'pause', by: FAY }),
  resume: () => ({ type: 'resume', by: FAY }),
  handOver: () => ({ type: 'handOver', by: FAY, to: 'cas' }),
  'handOver:bo': () => ({ type: 'handOver', by: FAY, to: BO }),
  rescue: () => ({ type: 'handOver', by: 'zoe', to: 'cas', isRescue: true }),
  stop: () => ({ type: 'stop', by: FAY }),
  nextDate: () => ({ type: 'nextDate', by: FAY, date: '2026-12-20' }),
};

const OVER = 'over approved stopped';
const RUNNING = 'explain tell ask suggest effect close choose hidden paused';
const CALL = 'call';

/** Where each is refused, and why; everywhere else it happens. */
const REFUSED: Readonly<Record<string, Partial<Record<RoundRefusal, string>>>> = {
  join: { isOver: OVER },
  ask: { isOver: OVER },
  // Only who asked.
  letIn: { unknownPerson: `${CALL} ${RUNNING}`, isOver: OVER },
  seat: { isOver: OVER },
  leave: { isOver: OVER },
  'leave:bo': { bringerStays: 'explain tell ask suggest effect close paused', isOver: OVER },
  bringCase: {
    alreadyStarted: 'explain tell ask suggest effect close paused',
    notInPhase: 'hidden',
    isOver: OVER,
  },
  vote: {
    alreadyStarted: 'explain tell ask suggest effect close paused',
    notInPhase: 'call hidden',
    isOver: OVER,
  },
  chooseCase: {
    notInPhase: 'explain tell ask suggest effect close hidden paused',
    groupChose: 'choose',
    isOver: OVER,
  },
  start: { alreadyStarted: RUNNING, isOver: OVER },
  // A round that ends at this moment still takes what was on its way.
  'write:cas': {
    notStarted: CALL,
    notInPhase: 'explain choose',
    notBringer: 'tell effect',
    spoken: 'ask',
  },
  'write:bo': {
    notStarted: CALL,
    listens: 'explain ask suggest paused stopped',
    spoken: 'tell',
    notInPhase: 'choose',
  },
  'write:fay': { notStarted: CALL, facilitatorIsNeutral: `${RUNNING} ${OVER}` },
  'note:cas': { notStarted: CALL, notInPhase: 'explain choose', notBringer: 'tell effect' },
  'note:bo': { notStarted: CALL, listens: 'explain ask suggest paused stopped', notInPhase: 'choose' },
  'park:cas': {
    notStarted: CALL,
    notInPhase: 'explain tell suggest effect close choose hidden paused',
    isOver: OVER,
  },
  'park:bo': {
    notStarted: CALL,
    notInPhase: 'explain tell suggest effect close choose hidden paused',
    listens: 'ask',
    isOver: OVER,
  },
  'park:fay': { notStarted: CALL, facilitatorIsNeutral: RUNNING, isOver: OVER },
  'pass:cas': { notStarted: CALL, notInPhase: 'explain', notBringer: 'tell effect', isOver: OVER },
  'pass:bo': { notStarted: CALL, listens: 'explain ask suggest paused', isOver: OVER },
  'pass:fay': { notStarted: CALL, facilitatorIsNeutral: RUNNING, isOver: OVER },
  learningQuestion: {
    notStarted: CALL,
    notInPhase: 'explain tell ask suggest effect close paused',
    notBringer: 'choose hidden',
    isOver: OVER,
  },
  'own notes': { notStarted: CALL, notBringer: 'choose hidden' },
  weigh: {
    notStarted: CALL,
    notInPhase: 'explain tell ask suggest paused stopped',
    notBringer: 'choose hidden',
    alreadyApproved: 'approved',
  },
  deed: { notStarted: CALL, isOver: 'stopped' },
  score: { notStarted: CALL, notInPhase: 'explain tell ask suggest effect choose hidden paused stopped' },
  approve: {
    notStarted: CALL,
    notOver: 'explain tell ask suggest effect close paused',
    notBringer: 'choose hidden',
    alreadyApproved: 'approved',
    isOver: 'stopped',
  },
  reason: {
    notStarted: CALL,
    notOver: 'explain tell ask suggest effect close paused',
    notBringer: 'choose hidden',
    alreadyApproved: 'approved',
    isOver: 'stopped',
  },
  nextSpeaker: {
    notStarted: CALL,
    notInPhase: 'explain tell suggest effect close choose hidden paused',
    isOver: OVER,
  },
  nextPhase: { notStarted: CALL, noEffect: 'effect', isOver: OVER },
  back: { notStarted: CALL, firstPhase: 'explain choose', isOver: OVER },
  anotherTurn: { notStarted: CALL, notInPhase: 'explain tell ask choose', isOver: OVER },
  reveal: { notStarted: CALL, notInPhase: 'explain tell ask effect close choose', isOver: OVER },
  more: { notStarted: CALL, isPaused: 'paused', isOver: OVER },
  pause: { notStarted: CALL, isPaused: 'paused', isOver: OVER },
  resume: {
    notStarted: CALL,
    notPaused: 'explain tell ask suggest effect close choose hidden',
    // What was stopped can be taken up again.
    isOver: 'over approved',
  },
  handOver: { isOver: OVER },
  'handOver:bo': {
    bringerLeadsNot: 'call explain tell ask suggest effect close choose paused',
    isOver: OVER,
  },
  rescue: { isOver: OVER },
  stop: { isOver: OVER },
  nextDate: { isOver: 'stopped' },
};

const ROOMS = Object.entries(SITUATIONS).map(([name, build]) => [name, build()] as const);

describe('every event in every situation', () => {
  it.each(Object.entries(EVENTS))('%s', (name, event) => {
    const answers = ROOMS.map(([situation, room]) => [situation, answer(room, event(room))]);
    const expected = ROOMS.map(([situation]) => {
      const reasons = Object.entries(REFUSED[name] ?? { unknown: situation });
      return [situation, reasons.find(([, where]) => where.split(' ').includes(situation))?.[0] ?? 'allowed'];
    });
    expect(answers).toEqual(expected);
  });

  test('the table knows all there is to press', () => {
    expect(Object.keys(REFUSED)).toEqual(Object.keys(EVENTS));
  });
});

describe('who may', () => {
  const LEADS = [
    ...['chooseCase', 'start', 'nextSpeaker', 'nextPhase', 'back', 'anotherTurn', 'reveal', 'more', 'pause'],
    ...['resume', 'handOver', 'letIn', 'seat', 'stop', 'nextDate'],
  ];
  const CROSS = ROOMS.flatMap(([situation, room]) =>
    Object.entries(EVENTS)
      .filter(([name]) => name !== 'rescue')
      .map(([name, event]) => [situation, name, room, event(room)] as const),
  );

  it.each([
    ['somebody who did not agree', 'zoe', 'notAgreed'],
    ['nobody', '', 'notAgreed'],
  ])('%s leads nothing and adds nothing', (_who, by, refused) => {
    for (const [, name, room, event] of CROSS) {
      if (event.type === 'join' || event.type === 'ask') continue;
      const expected = LEADS.includes(event.type) ? 'notFacilitator' : refused;
      expect([name, answer(room, { ...event, by })]).toEqual([name, expected]);
    }
  });

  test('whoever takes part leads nothing, and neither does the case-bringer', () => {
    for (const [, name, room, event] of CROSS.filter(([, , , { type }]) => LEADS.includes(type))) {
      for (const by of ['cas', BO])
        expect([name, answer(room, { ...event, by })]).toEqual([name, 'notFacilitator']);
    }
  });

  test('only the facilitator notes for others, and only for those who take part', () => {
    const room = inPhase('suggest');
    expect(answer(room, writes(room, 'cas', { behalfOf: 'dee' }))).toBe('notFacilitator');
    expect(answer(room, writes(room, FAY, { behalfOf: 'zoe' }))).toBe('unknownPerson');
    expect(answer(room, writes(room, FAY, { behalfOf: FAY }))).toBe('facilitatorIsNeutral');
    expect(answer(room, { type: 'deed', by: 'cas', behalfOf: 'dee' })).toBe('notFacilitator');
    expect(answer(room, { type: 'deed', by: FAY, behalfOf: 'zoe' })).toBe('unknownPerson');
    expect(answer(room, { type: 'deed', by: FAY, behalfOf: 'cas' })).toBe('allowed');
  });

  test('the case-bringer answers in a round without a meeting, as often as asked', () => {
    let room = inPhase('ask', { isLive: false });
    for (let at = 0; at < 5; at++) room = play(room, [writes(room, BO)]);
    expect(room.contributions).toHaveLength(5);
    expect(answer(inPhase('suggest', { isLive: false }), writes(inPhase('suggest'), BO))).toBe('listens');
  });

  test('the facilitator writes down the learning question; others do not', () => {
    const room = inPhase('learn', { method: VOTED });
    expect(answer(room, { type: 'learningQuestion', by: FAY })).toBe('allowed');
    expect(answer(room, { type: 'learningQuestion', by: 'cas' })).toBe('notBringer');
    expect(answer(room, nextPhase(room))).toBe('noLearningQuestion');
  });

  test('where there is no case-bringer the facilitator approves the report', () => {
    const over = ended({ method: SHARED });
    expect(answer(over, { type: 'approve', by: 'cas' })).toBe('notBringer');
    expect(answer(over, { type: 'approve', by: FAY })).toBe('allowed');
  });
});
