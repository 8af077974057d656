import fc from 'fast-check';
import {
  MOST,
  nextSpeakerAt,
  shuffled,
  sizeWarning,
  speaker,
  tally,
  type Room,
  type RoundEvent,
} from '../../src/intervision/rules';
import {
  aCall,
  aMethod,
  aPhase,
  answer,
  BO,
  FAY,
  inPhase,
  nextPhase,
  nextSpeaker,
  nowIn,
  outcomeOf,
  passes,
  play,
  SHARED,
  VOTED,
  writes,
} from './support/rooms';

/** A spoken phase in which fay, who leads, gives everybody their turn; nobody is a case-bringer. */
function talking(people: readonly string[], method = SHARED): Room {
  return inPhase('talk', { method, people });
}

/** Who speaks, one after the other, as the facilitator goes on. */
function speakers(room: Room, count: number): (string | undefined)[] {
  const heard = [speaker(room)];
  for (let next = room; heard.length < count; heard.push(speaker(next)))
    next = play(next, [nextSpeaker(next)]);
  return heard;
}

const joins = (by: string): RoundEvent => ({ type: 'join', by });
const leaves = (by: string): RoundEvent => ({ type: 'leave', by });

describe('who speaks', () => {
  it.each<[string, Room, string | undefined]>([
    ['before the start nobody', aCall(), undefined],
    ['where it is explained: the facilitator', inPhase('explain'), FAY],
    ['where the case is told: the case-bringer', inPhase('tell'), BO],
    ['in turn: the first of the order', inPhase('ask', { people: [BO, 'cas'] }), 'cas'],
    ['where people write: nobody', inPhase('suggest'), undefined],
    ['where all talk without turns: nobody in particular', inPhase('learn', { method: VOTED }), undefined],
    ['without a meeting: nobody', inPhase('ask', { isLive: false }), undefined],
    ['when only the case-bringer came: nobody', inPhase('ask', { people: [BO] }), undefined],
    ['while it is paused: who spoke', play(inPhase('tell'), [{ type: 'pause', by: FAY }]), BO],
    ['after the end: nobody', play(inPhase('tell'), [{ type: 'stop', by: FAY }]), undefined],
  ])('%s', (_what, room, expected) => {
    expect(speaker(room)).toBe(expected);
  });

  test('goes round: everybody once, then again in the same order', () => {
    const heard = speakers(talking(['bo', 'cas', 'dee']), 6);
    expect(new Set(heard.slice(0, 3))).toEqual(new Set(['bo', 'cas', 'dee']));
    expect(heard.slice(3)).toEqual(heard.slice(0, 3));
  });

  test('who passed is left out, also when it goes round again', () => {
    const room = talking(['bo', 'cas', 'dee']);
    const [first, second, third] = speakers(room, 3);
    const passed = play(room, [passes(room, second ?? '')]);
    expect(speaker(passed)).toBe(first);
    expect(speakers(passed, 5)).toEqual([first, third, first, third, first]);
  });

  test('who passes in their own turn gives it to the next, once', () => {
    const room = talking(['bo', 'cas', 'dee']);
    const [first, second] = speakers(room, 2);
    const pass = passes(room, first ?? '');
    const passed = play(room, [pass]);
    expect(speaker(passed)).toBe(second);
    expect(speaker(play(passed, [pass]))).toBe(second);
    // The card of before the pass.
    expect(answer(passed, nextSpeaker(room))).toBe('alreadyMoved');
  });

  test('so does every speaker, also when it goes round again', () => {
    const room = talking(['bo', 'cas', 'dee']);
    const [first, second, third] = speakers(room, 3);
    const passed = play(room, [nextSpeaker(room), passes(room, second ?? '')]);
    expect(speaker(passed)).toBe(third);
    const again = play(passed, [nextSpeaker(passed)]);
    expect(speaker(again)).toBe(first);
    expect(speaker(play(again, [passes(again, first ?? '')]))).toBe(third);
  });

  test('where nobody takes turns a pass moves nothing', () => {
    const room = inPhase('suggest');
    expect(outcomeOf(room, passes(room, 'cas'))).not.toHaveProperty('round');
    const ask = inPhase('ask', { isLive: false });
    expect(outcomeOf(ask, passes(ask, 'cas'))).not.toHaveProperty('round');
  });

  test('when all passed it still goes on', () => {
    const room = talking(['bo', 'cas']);
    const all = play(room, [passes(room, 'bo'), passes(room, 'cas')]);
    expect(nextSpeakerAt(all)).toBe(all.round.speaker + 1);
    expect(new Set(speakers(all, 2))).toEqual(new Set(['bo', 'cas']));
  });

  test('a pass counts for its own turn only', () => {
    const room = talking(['bo', 'cas']);
    const passed = play(room, [passes(room, 'bo')]);
    const again = play(passed, [
      nextPhase(passed),
      { type: 'back', by: FAY, phase: 'hidden', turn: 1, chance: [] },
    ]);
    expect(nowIn(again)).toBe('talk');
    expect(new Set(speakers(again, 2))).toEqual(new Set(['bo', 'cas']));
  });

  test('each phase begins with the first of its order', () => {
    const method = aMethod('two', 'subject', [
      aPhase('talk', { live: 'spoken', inTurn: true }),
      aPhase('more', { live: 'spoken', inTurn: true }),
    ]);
    const room = talking(['bo', 'cas', 'dee'], method);
    const second = play(room, [nextSpeaker(room), nextPhase(room)]);
    expect(second.round.speaker).toBe(0);
    expect(speaker(second)).toBe(second.round.order[0]);
  });

  test('nobody speaks next where nobody takes turns', () => {
    const room = inPhase('suggest');
    expect(answer(room, nextSpeaker(room))).toBe('notInPhase');
    expect(answer(inPhase('ask', { isLive: false }), nextSpeaker(inPhase('ask')))).toBe('notInPhase');
  });
});

describe('who comes or goes in the middle', () => {
  test('who comes speaks last and everybody else keeps their turn', () => {
    const room = talking(['bo', 'cas', 'dee']);
    const [first, second, third] = speakers(room, 3);
    const second_ = play(room, [nextSpeaker(room), joins('gus')]);
    expect(speakers(second_, 5)).toEqual([second, third, 'gus', first, second]);
  });

  test('who comes while it goes round again speaks after the last one too', () => {
    const room = talking(['bo', 'cas', 'dee']);
    const [first, second, third] = speakers(room, 3);
    let again = room;
    for (let at = 0; at < 4; at++) again = play(again, [nextSpeaker(again)]);
    expect(speakers(play(again, [joins('gus')]), 4)).toEqual([second, third, 'gus', first]);
  });

  it.each([0, 1, 2])('when number %d goes while the second speaks, nobody loses a turn', (gone) => {
    const room = talking(['bo', 'cas', 'dee']);
    const order = speakers(room, 3);
    const left = play(room, [nextSpeaker(room), leaves(order[gone] ?? '')]);
    const rest = [order[1], order[2], order[0]].filter((one) => one !== order[gone]);
    expect(speakers(left, 3)).toEqual([...rest, rest[0]]);
  });

  test('when the speaker goes, those who passed are left out', () => {
    const room = talking(['bo', 'cas', 'dee']);
    const [first, second, third] = speakers(room, 3);
    expect(speaker(play(room, [passes(room, second ?? ''), leaves(first ?? '')]))).toBe(third);
  });

  test('when the last one goes, it begins again with the first who did not pass', () => {
    const room = talking(['bo', 'cas', 'dee']);
    const [first, second, third] = speakers(room, 3);
    const last = play(room, [nextSpeaker(room)]);
    const passed = play(last, [nextSpeaker(last), passes(last, first ?? '')]);
    expect(speaker(passed)).toBe(third);
    expect(speaker(play(passed, [leaves(third ?? '')]))).toBe(second);
  });

  test('a late press for the speaker of before never moves another', () => {
    const room = talking(['bo', 'cas', 'dee']);
    const [first, second] = speakers(room, 2);
    const left = play(room, [nextSpeaker(room), leaves(first ?? '')]);
    expect(speaker(left)).toBe(second);
    expect(answer(left, nextSpeaker(room))).toBe('alreadyMoved');
    const gone = play(room, [leaves(first ?? '')]);
    expect(speaker(gone)).toBe(second);
    expect(answer(gone, nextSpeaker(room))).toBe('alreadyMoved');
  });

  test('everybody may go, and somebody may come', () => {
    const room = talking(['bo']);
    const empty = play(room, [leaves('bo')]);
    expect(speaker(empty)).toBeUndefined();
    expect(speaker(play(empty, [joins('gus')]))).toBe('gus');
  });

  test('who hands over joins the order, and who leads now leaves it', () => {
    const room = talking(['bo', 'cas', 'dee']);
    const [first, second, third] = speakers(room, 3);
    const handed = play(room, [{ type: 'handOver', by: FAY, to: second ?? '' }]);
    expect(speakers(handed, 4)).toEqual([first, third, FAY, first]);
  });

  test('somebody who came while the phase began gets a turn with the next press', () => {
    const room = talking(['bo', 'cas']);
    const raced = { ...room, people: [...room.people, { person: 'gus', agreedAt: room.round.calledAt }] };
    expect(new Set(speakers(raced, 3))).toEqual(new Set(['bo', 'cas', 'gus']));
    const passed = play(raced, [passes(raced, speaker(raced) ?? '')]);
    expect(passed.round.order).toContain('gus');
  });

  test('before the start and where nobody takes turns the round itself does not change by a join', () => {
    expect(outcomeOf(aCall(), joins('gus')).round).toBeUndefined();
    const room = inPhase('suggest');
    expect(outcomeOf(room, joins('gus')).round).toMatchObject({ order: [], speaker: 0, glasses: {} });
  });
});

describe('glasses', () => {
  const worn = ({ round }: Room) => Object.values(round.glasses).sort();

  it.each([
    [['cas'], ['child']],
    [
      ['cas', 'dee'],
      ['child', 'parent'],
    ],
    [
      ['cas', 'dee', 'eli', 'flo', 'gus'],
      ['child', 'child', 'parent', 'parent', 'school'],
    ],
  ])('%j wear %j', (group, expected) => {
    const room = inPhase('look', { method: VOTED, people: [BO, ...group] });
    expect(worn(room)).toEqual(expected);
    expect(Object.keys(room.round.glasses).sort()).toEqual(group);
  });

  test('who comes gets the pair that is worn least; who goes gives theirs back', () => {
    const room = inPhase('look', { method: VOTED, people: [BO, 'cas', 'dee', 'eli'] });
    const left = play(room, [leaves('dee')]);
    expect(Object.keys(left.round.glasses).sort()).toEqual(['cas', 'eli']);
    const came = play(left, [joins('gus')]);
    expect(came.round.glasses).toEqual({ ...left.round.glasses, gus: room.round.glasses.dee });
  });

  test('chance decides who wears which', () => {
    const room = inPhase('learn', { method: VOTED });
    const asked = play(room, [{ type: 'learningQuestion', by: BO }]);
    const chances = [[], [0.9, 0.1, 0.5, 0.2], [0, 0.9, 0.9, 0.9]];
    const given = chances.map(
      (chance) => play(asked, [{ ...nextPhase(asked), chance } as RoundEvent]).round.glasses,
    );
    expect(new Set(given.map((one) => JSON.stringify(one))).size).toBeGreaterThan(1);
  });
});

describe('how far a phase is', () => {
  test('those who gave or passed are done; the facilitator hears when the last one is', () => {
    const room = inPhase('suggest', { people: [BO, 'cas', 'dee'] });
    const wrote = outcomeOf(room, writes(room, 'cas'));
    expect(wrote.notices).toEqual([{ tell: 'room' }, { tell: 'progress' }]);
    const one = play(room, [writes(room, 'cas')]);
    const [phase = aPhase('none')] = one.method.phases.filter(({ id }) => id === 'suggest');
    expect(tally(one, phase)).toEqual({ done: ['cas'], open: ['dee'] });
    expect(outcomeOf(one, passes(one, 'dee')).notices).toContainEqual({ tell: 'facilitator', person: FAY });
    // A second text of somebody who is done already says nothing new.
    expect(outcomeOf(one, writes(one, 'cas', { id: 'text-b' })).notices).toEqual([{ tell: 'room' }]);
  });

  test('a text that comes late says nothing of the phase that began', () => {
    const room = inPhase('suggest', { people: [BO, 'cas'] });
    const late = writes(room, 'cas');
    const moved = play(room, [nextPhase(room)]);
    expect(outcomeOf(moved, late).notices).toEqual([{ tell: 'room' }]);
  });
});

describe('the number of people', () => {
  const many = (count: number) => aCall({ people: Array.from({ length: count - 1 }, (_, at) => `p${at}`) });

  it.each([
    [1, 'few'],
    [3, 'few'],
    [4, undefined],
    [MOST, undefined],
    [11, 'many'],
  ] as const)('%d: %s', (count, expected) => {
    expect(sizeWarning(many(count))).toBe(expected);
  });
});

describe('shuffled', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 12 });

  test('is the same things in some order, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), chances, (items, chance) => {
        const before = [...items];
        const order = (some: readonly number[]) => [...some].sort((a, b) => a - b);
        expect(order(shuffled(items, chance))).toEqual(order(items));
        expect(items).toEqual(before);
      }),
    );
  });

  test('can give every order', () => {
    const steps = [0, 0.34, 0.67];
    const orders = steps.flatMap((a) => steps.map((b) => shuffled(['a', 'b', 'c'], [0, a, b]).join('')));
    expect(new Set(orders).size).toBe(6);
  });
});

describe('a method of one phase', () => {
  test('begins and ends', () => {
    const room = talking(['bo'], aMethod('one', 'subject', [aPhase('talk', { live: 'spoken' })]));
    expect(play(room, [nextPhase(room)]).round.status).toBe('afgerond');
  });
});
