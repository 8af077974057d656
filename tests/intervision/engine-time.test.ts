import { METHODS } from '../../src/intervision/methods';
import { TIMINGS } from '../../src/intervision/methods/method';
import { minutesOf, phasesOf, type Room, type RoundEvent } from '../../src/intervision/rules';
import {
  aCall,
  answer,
  back,
  BO,
  DAY,
  ended,
  FAY,
  inPhase,
  later,
  MINUTE,
  nextPhase,
  nextSpeaker,
  NOW,
  nowIn,
  onward,
  outcomeOf,
  PICKED,
  play,
  SECOND,
  SHARED,
  VOTED,
  writes,
} from './support/rooms';

const anotherTurn = (room: Room): RoundEvent => ({
  type: 'anotherTurn',
  by: FAY,
  phase: nowIn(room),
  turn: room.round.turn,
});
const reveal = (room: Room): RoundEvent => ({ ...anotherTurn(room), type: 'reveal' }) as RoundEvent;
const more = (room: Room, minutes: 2 | 5 = 2): RoundEvent => ({
  type: 'more',
  by: FAY,
  minutes,
  endsAt: room.round.endsAt ?? '',
});
const endsIn = ({ round }: Room) => Date.parse(round.endsAt ?? '') - NOW.getTime();

describe('phases of a session', () => {
  test('looking back is from the second session on', () => {
    expect(phasesOf(VOTED, 1)).toEqual(['choose', 'learn', 'look', 'advise']);
    expect(phasesOf(VOTED, 2)).toEqual(['review', 'choose', 'learn', 'look', 'advise']);
    expect(phasesOf(VOTED, 9)).toEqual(phasesOf(VOTED, 2));
    expect(phasesOf(PICKED, 1)).toEqual(phasesOf(PICKED, 2));
  });

  it.each(TIMINGS)('minutes of a %s round are those of its own phases', (timing) => {
    const minutes = { short: 2, default: 5, long: 8 }[timing];
    expect([minutesOf(VOTED, timing, 1), minutesOf(VOTED, timing, 2)]).toEqual([4 * minutes, 5 * minutes]);
  });

  /** domain.md 1.4 and 2.4. */
  it.each([
    ['oase', 'default', 1, 40, 45],
    ['oase', 'short', 1, 20, 25],
    ['oase', 'long', 1, 55, 60],
    ['wanda', 'short', 2, 85, 90],
    ['wanda', 'default', 2, 100, 105],
    ['wanda', 'long', 2, 115, 120],
  ] as const)('%s, %s, session %d takes %d to %d minutes', (id, timing, session, least, most) => {
    const method = METHODS.get(id) ?? PICKED;
    const minutes = minutesOf(method, timing, session);
    expect(minutes).toBeGreaterThanOrEqual(least);
    expect(minutes).toBeLessThanOrEqual(most);
  });
});

describe('a new phase', () => {
  test('is told to the group, to who leads and to whose case it is', () => {
    const told = (room: Room) => outcomeOf(room, nextPhase(room)).notices;
    const all = [{ tell: 'phase' }, { tell: 'time' }, { tell: 'facilitator', person: FAY }];
    expect(told(inPhase('tell'))).toEqual([...all, { tell: 'caseBringer', person: BO }]);
    expect(told(inPhase('talk', { method: SHARED }))).toEqual(all);
  });
});

describe('the end of a phase', () => {
  test('is in minutes when people are together, and on a working day at five when not', () => {
    expect(endsIn(inPhase('tell'))).toBe(5 * MINUTE);
    // Three working days after a Tuesday.
    expect(inPhase('tell', { isLive: false }).round.endsAt).toBe('2026-11-27T16:00:00.000Z');
  });

  test('never cuts off: long after it everything is still possible', () => {
    const room = inPhase('suggest');
    expect(answer(room, writes(room, 'cas'), later(3 * DAY))).toBe('allowed');
    expect(answer(room, nextPhase(room), later(3 * DAY))).toBe('allowed');
  });

  test('moves by 2 or 5 minutes, once for each card', () => {
    const room = inPhase('tell');
    const longer = play(room, [more(room)]);
    expect(endsIn(longer)).toBe(7 * MINUTE);
    expect(answer(longer, more(room))).toBe('alreadyMoved');
    expect(answer(longer, more(room, 5))).toBe('alreadyMoved');
    expect(endsIn(play(longer, [more(longer, 5)]))).toBe(12 * MINUTE);
  });

  test('counts from now when the time was over already', () => {
    const room = inPhase('tell');
    expect(endsIn(play(room, [more(room, 5)], later(9 * MINUTE)))).toBe(14 * MINUTE);
  });

  test('is a deadline of days without a meeting: no minutes more', () => {
    const room = inPhase('tell', { isLive: false });
    expect(answer(room, more(room))).toBe('noDeadline');
  });

  it.each([
    ['with time left', 2 * MINUTE, 3 * MINUTE],
    ['when it was over', 7 * MINUTE, -2 * MINUTE],
  ])('stands still while paused, %s', (_what, after, left) => {
    const paused = play(inPhase('tell'), [{ type: 'pause', by: FAY }], later(after));
    expect(paused.round).toMatchObject({ status: 'gepauzeerd', leftMs: left });
    expect(paused.round).not.toHaveProperty('endsAt');
    const resumed = play(paused, [{ type: 'resume', by: FAY }], later(DAY));
    expect(endsIn(resumed)).toBe(DAY + left);
    expect(resumed.round).not.toHaveProperty('leftMs');
  });

  test('a new phase starts the time again, also out of a pause', () => {
    const paused = play(inPhase('tell'), [{ type: 'pause', by: FAY }]);
    const moved = play(paused, [nextPhase(paused)], later(MINUTE));
    expect([moved.round.status, endsIn(moved), 'leftMs' in moved.round]).toEqual([
      'bezig',
      6 * MINUTE,
      false,
    ]);
  });

  test('at the end of the round there is no end of a phase left', () => {
    expect(ended().round).not.toHaveProperty('leftMs');
    expect(ended().round).not.toHaveProperty('endsAt');
    expect(ended().round.endedAt).toBe(NOW.toISOString());
  });
});

describe('stopped by mistake', () => {
  const STOP: RoundEvent = { type: 'stop', by: FAY };
  const RESUME: RoundEvent = { type: 'resume', by: FAY };

  it.each([
    [0, 'allowed'],
    [60 * MINUTE, 'allowed'],
    [60 * MINUTE + 1, 'isOver'],
  ] as const)('can be taken up again %d ms later: %s', (ms, expected) => {
    expect(answer(play(inPhase('tell'), [STOP]), RESUME, later(ms))).toBe(expected);
  });

  it.each([
    ['while it ran', [], 2 * MINUTE, 3 * MINUTE],
    ['while it was paused', [{ type: 'pause', by: FAY } as const], 2 * MINUTE, 3 * MINUTE],
    ['when the time was over', [], 9 * MINUTE, 0],
  ] as const)('goes on with the time that was left: %s', (_what, first, after, left) => {
    const stopped = play(inPhase('tell'), [...first, STOP], later(after));
    expect(stopped.round).not.toHaveProperty('endsAt');
    const again = play(stopped, [RESUME], later(after + 10 * MINUTE));
    expect(again.round).toMatchObject({ status: 'bezig', at: 1, turn: 1, caseBringer: BO });
    expect(endsIn(again)).toBe(after + 10 * MINUTE + left);
    expect('endedAt' in again.round || 'leftMs' in again.round).toBe(false);
    expect(answer(again, RESUME)).toBe('notPaused');
  });

  test('before it began, it is called together again', () => {
    const again = play(aCall({ people: [BO] }), [STOP, RESUME]);
    expect(again.round).toMatchObject({ status: 'oproep', at: -1 });
    expect(again.round).not.toHaveProperty('endsAt');
  });

  test('what was open is open again, and closes anew', () => {
    const room = inPhase('suggest');
    const stopped = play(room, [STOP]);
    expect(answer(stopped, writes(room, 'cas'), later(2 * MINUTE))).toBe('tooLate');
    const again = play(stopped, [RESUME], later(30 * SECOND));
    expect(answer(again, writes(again, 'cas'), later(9 * MINUTE))).toBe('allowed');
    const left = play(again, [nextPhase(again)], later(50 * SECOND));
    expect(answer(left, writes(room, 'cas'), later(100 * SECOND))).toBe('allowed');
    expect(answer(left, writes(room, 'cas'), later(111 * SECOND))).toBe('tooLate');
  });
});

describe('pressed late or twice', () => {
  const LEADS = [nextPhase, nextSpeaker, more, back, anotherTurn, reveal];

  it.each(LEADS.map((press) => [press(inPhase('ask')).type, press] as const))(
    '%s, with the card of the phase before',
    (_type, press) => {
      const old = inPhase('ask');
      const room = onward(old, later(SECOND));
      expect(answer(room, press(old))).toBe('alreadyMoved');
    },
  );

  test('after going back, the press that went on does not go on again', () => {
    const old = inPhase('tell');
    const moved = play(old, [nextPhase(old)]);
    const again = play(moved, [back(moved)]);
    expect(nowIn(again)).toBe('tell');
    expect(answer(again, nextPhase(old))).toBe('alreadyMoved');
    expect(answer(again, back(old))).toBe('alreadyMoved');
    expect(nowIn(play(again, [nextPhase(again)]))).toBe('ask');
  });

  test('after going back, the press for the first speaker does not pass over the first again', () => {
    const old = inPhase('ask');
    const moved = play(old, [nextPhase(old)]);
    const again = play(moved, [back(moved)]);
    expect(answer(again, nextSpeaker(old))).toBe('alreadyMoved');
  });

  test('a card that says nothing of the turn goes by its phase', () => {
    const room = inPhase('tell');
    expect(answer(room, { type: 'nextPhase', by: FAY, phase: 'tell', chance: [] })).toBe('allowed');
    expect(answer(room, { type: 'nextPhase', by: FAY, phase: 'explain', chance: [] })).toBe('alreadyMoved');
  });

  test('a text with the same id counts once, however many a turn takes', () => {
    const room = inPhase('suggest');
    const wrote = play(room, [writes(room, 'cas', { id: 'a' })]);
    expect(answer(wrote, writes(wrote, 'cas', { id: 'a' }))).toBe('alreadyGave');
    const second = play(wrote, [writes(wrote, 'cas', { id: 'b' })]);
    expect(answer(second, writes(second, 'cas', { id: 'c' }))).toBe('alreadyGave');
    expect(second.marks.map(({ nth }) => nth)).toEqual([1, 2]);
  });

  test('a safety score is given once', () => {
    const room = play(inPhase('close'), [{ type: 'score', by: 'cas' }]);
    expect(answer(room, { type: 'score', by: 'cas' })).toBe('alreadyGave');
    expect(answer(room, { type: 'score', by: FAY })).toBe('allowed');
  });
});

describe('a text that comes late', () => {
  const cases = [
    [0, 'allowed'],
    [MINUTE, 'allowed'],
    [MINUTE + 1, 'tooLate'],
    [3 * DAY, 'tooLate'],
  ] as const;

  it.each(cases)('%d ms after its phase was left', (ms, expected) => {
    const old = inPhase('suggest');
    const room = play(old, [nextPhase(old)]);
    expect(answer(room, writes(old, 'cas'), later(ms))).toBe(expected);
  });

  it.each(cases)('%d ms after it was shown', (ms, expected) => {
    const old = inPhase('suggest');
    const room = play(old, [reveal(old)]);
    expect(answer(room, writes(old, 'cas'), later(ms))).toBe(expected);
    // Leaving the phase, or going round again, opens what was shown no more.
    const left = play(room, [nextPhase(room)], later(ms));
    expect(answer(left, writes(old, 'cas'), later(ms))).toBe(expected);
    const round = play(room, [anotherTurn(room)], later(ms));
    expect(answer(round, writes(old, 'cas'), later(ms))).toBe(expected);
  });

  it.each(cases)('%d ms after it went round again', (ms, expected) => {
    const old = inPhase('suggest');
    const room = play(old, [anotherTurn(old)]);
    expect(answer(room, writes(old, 'cas'), later(ms))).toBe(expected);
    expect(answer(room, writes(room, 'cas'), later(ms))).toBe('allowed');
  });

  it.each(cases)('%d ms after the round ended', (ms, expected) => {
    const old = inPhase('close');
    const room = play(old, [nextPhase(old)]);
    expect(room.round.status).toBe('afgerond');
    expect(answer(room, writes(old, 'cas'), later(ms))).toBe(expected);
  });

  test('counts in both phases that closed within the minute', () => {
    const old = inPhase('suggest');
    const next = play(old, [nextPhase(old)]);
    const room = play(next, [nextPhase(next)], later(20 * SECOND));
    expect(answer(room, writes(old, 'cas'), later(MINUTE))).toBe('allowed');
    expect(answer(room, writes(next, 'cas'), later(MINUTE))).toBe('allowed');
    expect(answer(room, writes(old, 'cas'), later(MINUTE + 1))).toBe('tooLate');
    expect(answer(room, writes(next, 'cas'), later(80 * SECOND))).toBe('allowed');
  });

  test('of a turn of before going back is late, though its phase is open again', () => {
    const old = inPhase('suggest');
    const moved = play(old, [nextPhase(old)]);
    const again = play(moved, [back(moved)], later(30 * SECOND));
    expect(again.round.turn).toBe(2);
    expect(answer(again, writes(old, 'cas'), later(MINUTE))).toBe('allowed');
    expect(answer(again, writes(old, 'cas'), later(2 * MINUTE))).toBe('tooLate');
    expect(answer(again, writes(again, 'cas'), later(2 * MINUTE))).toBe('allowed');
  });

  it.each([0, -1, 1.5, 2, NaN, Infinity])('of turn %d, which never was', (turn) => {
    const room = inPhase('suggest');
    expect(answer(room, writes(room, 'cas', { turn }))).toBe('tooLate');
  });

  test('remembers no more than what closed a minute ago', () => {
    let room = inPhase('explain');
    for (let at = 1; at < 20; at++)
      room = play(room, [at % 2 ? nextPhase(room) : back(room)], later(at * 50 * SECOND));
    expect(room.round.closed?.length).toBeLessThanOrEqual(3);
  });
});
