import {
  leaders,
  scores,
  speaker,
  tally,
  winner,
  type CaseMeta,
  type Room,
  type RoundEvent,
  type Vote,
} from '../../src/intervision/rules';
import {
  aCall,
  aMethod,
  answer,
  aPhase,
  back,
  BO,
  ended,
  FAY,
  inPhase,
  nextPhase,
  outcomeOf,
  passes,
  play,
  VOTED,
  writes,
} from './support/rooms';

const CASES: readonly CaseMeta[] = ['bo', 'cas', 'dee'].map((by) => ({ id: `case-${by}`, by }));
const vote = (by: string, urgent: string, valuable = urgent): Vote => ({
  by,
  urgent: `case-${urgent}`,
  valuable: `case-${valuable}`,
});
const votes = (by: string, urgent: string, valuable = urgent): RoundEvent => ({
  type: 'vote',
  ...vote(by, urgent, valuable),
});
const choose = (id: string): RoundEvent => ({ type: 'chooseCase', by: FAY, id: `case-${id}` });

/** The phase in which the group chooses, with three cases. */
function choosing(session = 1): Room {
  const people = ['bo', 'cas', 'dee', 'eli'];
  const room = play(
    aCall({ method: VOTED, people, session }),
    CASES.map(({ id, by }) => ({ type: 'bringCase', id, by })),
  );
  const begun = play(room, [{ type: 'start', by: FAY, chance: [] }]);
  return session === 1 ? begun : play(begun, [nextPhase(begun)]);
}

describe('which case the group chose', () => {
  it.each<[string, readonly Vote[], string | undefined, readonly string[]]>([
    ['nobody voted', [], undefined, ['bo', 'cas', 'dee']],
    ['one vote', [vote('eli', 'cas')], 'cas', ['cas']],
    ['both criteria count the same', [vote('eli', 'bo', 'cas'), vote('bo', 'dee', 'cas')], 'cas', ['cas']],
    ['a tie over both', [vote('eli', 'bo', 'cas')], undefined, ['bo', 'cas']],
    [
      'a tie of all',
      [vote('a', 'bo', 'cas'), vote('b', 'dee', 'bo'), vote('c', 'cas', 'dee')],
      undefined,
      ['bo', 'cas', 'dee'],
    ],
    ['urgent for all', [vote('a', 'bo', 'cas'), vote('b', 'bo', 'dee')], 'bo', ['bo']],
    ['votes for a case that was taken away', [vote('a', 'gone'), vote('b', 'dee')], 'dee', ['dee']],
  ])('%s', (_what, given, chosen, best) => {
    expect(winner(CASES, given)).toBe(chosen && `case-${chosen}`);
    expect(leaders(CASES, given)).toEqual(best.map((one) => `case-${one}`));
  });

  test('one case needs no votes; without cases there is none', () => {
    expect([winner(CASES.slice(0, 1), []), winner([], []), leaders([], [])]).toEqual([
      'case-bo',
      undefined,
      [],
    ]);
  });

  test('scores tell both criteria apart', () => {
    expect(scores(CASES, [vote('eli', 'bo', 'cas'), vote('bo', 'bo')])).toEqual([
      { id: 'case-bo', urgent: 2, valuable: 1 },
      { id: 'case-cas', urgent: 0, valuable: 1 },
      { id: 'case-dee', urgent: 0, valuable: 0 },
    ]);
  });
});

describe('choosing', () => {
  test('the one with most votes becomes the case when the phase ends', () => {
    const room = play(choosing(), [votes('bo', 'cas'), votes('eli', 'cas', 'dee')]);
    expect(room.round.caseBringer).toBeUndefined();
    expect(play(room, [nextPhase(room)]).round).toMatchObject({ caseId: 'case-cas', caseBringer: 'cas' });
  });

  test('voting again replaces the first vote', () => {
    const room = play(choosing(), [votes('eli', 'bo'), votes('eli', 'dee')]);
    expect(room.votes).toEqual([vote('eli', 'dee')]);
    expect(play(room, [nextPhase(room)]).round.caseBringer).toBe('dee');
  });

  test('without cases, or with a tie, it does not go on', () => {
    const none = inPhase('choose', { method: VOTED });
    expect(answer({ ...none, cases: [] }, nextPhase(none))).toBe('noCase');
    expect(answer({ ...none, cases: [{ id: 'case-fay', by: FAY }] }, nextPhase(none))).toBe('noCase');
    expect(answer(choosing(), nextPhase(choosing()))).toBe('tie');
  });

  test('the facilitator decides a tie, among the tied', () => {
    const room = play(choosing(), [votes('eli', 'bo', 'cas')]);
    expect(answer(room, choose('dee'))).toBe('groupChose');
    const chosen = play(room, [choose('cas')]);
    expect(play(chosen, [nextPhase(chosen)]).round.caseBringer).toBe('cas');
  });

  test('the group decides after all when a vote breaks the tie', () => {
    const room = play(choosing(), [votes('eli', 'bo', 'cas'), choose('cas'), votes('dee', 'bo')]);
    expect(answer(room, choose('cas'))).toBe('groupChose');
    expect(play(room, [nextPhase(room)]).round.caseBringer).toBe('bo');
  });

  test('a tie that leaves out what was chosen is a tie again', () => {
    const chosen = play(choosing(), [choose('cas')]);
    const room = play(chosen, [votes('eli', 'bo', 'dee')]);
    expect(answer(room, nextPhase(room))).toBe('tie');
  });

  it.each<[string, RoundEvent, string]>([
    ['a vote for what is no case', votes('eli', 'none'), 'unknownCase'],
    ['a vote for what is half a case', votes('eli', 'bo', 'none'), 'unknownCase'],
    ['a vote of the facilitator', votes(FAY, 'bo'), 'facilitatorIsNeutral'],
    ['a case of the facilitator', { type: 'bringCase', by: FAY, id: 'case-fay' }, 'facilitatorIsNeutral'],
    ['a choice of what is no case', choose('none'), 'unknownCase'],
  ])('refused: %s', (_what, event, expected) => {
    expect(answer(choosing(), event)).toBe(expected);
  });

  test('before the start people vote already; a case that the facilitator picks has no votes', () => {
    const call = play(aCall({ method: VOTED, people: ['bo'] }), [
      { type: 'bringCase', by: 'bo', id: 'case-bo' },
    ]);
    expect(answer(call, votes('bo', 'bo'))).toBe('allowed');
    const picked = play(aCall({ people: ['bo'] }), [{ type: 'bringCase', by: 'bo', id: 'case-bo' }]);
    expect(answer(picked, votes('bo', 'bo'))).toBe('notInPhase');
  });

  test('after going back another case may win, and its owner becomes the case-bringer', () => {
    const room = play(choosing(), [votes('eli', 'bo')]);
    const chosen = play(room, [nextPhase(room)]);
    const again = play(chosen, [back(chosen), votes('eli', 'dee')]);
    expect(play(again, [nextPhase(again)]).round).toMatchObject({ caseId: 'case-dee', caseBringer: 'dee' });
  });
});

describe('who leads and whose case it is are never the same', () => {
  it.each([1, 2])('in session %d nobody with a case takes over before the choice', (session) => {
    expect(answer(choosing(session), { type: 'handOver', by: FAY, to: 'cas' })).toBe('bringerLeadsNot');
    expect(answer(choosing(session), { type: 'handOver', by: FAY, to: 'eli' })).toBe('allowed');
  });

  test('while looking back, a case that was brought before the start counts too', () => {
    const call = play(aCall({ method: VOTED, people: ['bo', 'cas'], session: 2 }), [
      { type: 'bringCase', by: 'bo', id: 'case-bo' },
      { type: 'start', by: FAY, chance: [] },
    ]);
    expect(answer(call, { type: 'handOver', by: FAY, to: 'bo' })).toBe('bringerLeadsNot');
  });

  test('who takes over later has no case any more when it is chosen again', () => {
    const room = play(choosing(), [votes('eli', 'bo')]);
    const chosen = play(room, [nextPhase(room), { type: 'handOver', by: FAY, to: 'cas' }]);
    const again = play(chosen, [back(chosen)]);
    expect(answer(again, votes('eli', 'cas'))).toBe('unknownCase');
    expect(answer(again, { type: 'chooseCase', by: 'cas', id: 'case-cas' })).toBe('unknownCase');
    const tied = { ...again, votes: [vote('eli', 'cas'), vote('dee', 'cas')] };
    const next = play(tied, [{ type: 'nextPhase', by: 'cas', phase: 'choose', chance: [] }]);
    expect(next.round.caseBringer).toBe('bo');
  });

  it.each<[string, string]>([
    ['zoe', 'unknownPerson'],
    [FAY, 'alreadyMoved'],
    [BO, 'bringerLeadsNot'],
    ['cas', 'allowed'],
  ])('hand over to %s: %s', (to, expected) => {
    expect(answer(inPhase('tell'), { type: 'handOver', by: FAY, to })).toBe(expected);
  });

  test('both hear of it, and the one before leads no more', () => {
    const room = inPhase('suggest');
    const event: RoundEvent = { type: 'handOver', by: FAY, to: 'cas' };
    expect(outcomeOf(room, event).notices).toEqual([
      { tell: 'room' },
      { tell: 'facilitator', person: 'cas' },
      { tell: 'facilitator', person: FAY },
    ]);
    const handed = play(room, [event]);
    expect(answer(handed, { type: 'pause', by: FAY })).toBe('notFacilitator');
    expect(answer(handed, writes(handed, 'cas'))).toBe('facilitatorIsNeutral');
    expect(answer(handed, writes(handed, FAY))).toBe('allowed');
  });
});

describe('the effect', () => {
  const room = inPhase('effect');

  it.each<[string, RoundEvent]>([
    ['a deed of the case-bringer', { type: 'deed', by: BO }],
    ['a deed that the facilitator noted for them', { type: 'deed', by: FAY, behalfOf: BO }],
    ['what they wrote', writes(room, BO)],
    ['that no step is needed', passes(room, BO)],
  ])('is %s', (_what, event) => {
    const done = play(room, [event]);
    expect(answer(done, nextPhase(done))).toBe('allowed');
  });

  test('is not a deed of somebody else', () => {
    const other = play(room, [{ type: 'deed', by: 'cas' }]);
    expect(answer(other, nextPhase(other))).toBe('noEffect');
  });
});

describe('ideas that came too early', () => {
  const kept = play(inPhase('ask'), [{ type: 'park', by: 'cas', id: 'idea' }]);
  const room = play(kept, [nextPhase(kept)]);
  const gives = (by: string, change: object = {}): RoundEvent =>
    writes(room, by, { parked: 'idea', ...change });

  test('come back beside what one may write, once, by whom they are', () => {
    const given = play(room, [
      writes(room, 'cas', { id: 'a' }),
      writes(room, 'cas', { id: 'b' }),
      gives('cas'),
    ]);
    expect([given.contributions.length, given.parked]).toEqual([3, []]);
    expect(answer(given, gives('cas', { id: 'again' }))).toBe('notInPhase');
    expect(answer(room, gives('dee'))).toBe('notInPhase');
    expect(answer(room, gives('cas', { parked: 'other' }))).toBe('notInPhase');
  });

  test('are given by whoever gave nothing else too', () => {
    const given = play(room, [gives('cas')]);
    const [phase] = given.method.phases.filter(({ id }) => id === 'suggest');
    expect(phase && tally(given, phase).done).toEqual(['cas']);
    expect(given.marks).toHaveLength(1);
    const both = play(given, [writes(given, 'cas'), writes(given, 'cas', { id: 'b' })]);
    expect(both.contributions).toHaveLength(3);
    const first = play(room, [writes(room, 'cas', { id: 'a' }), gives('cas')]);
    expect(first.marks).toEqual([{ phase: 'suggest', turn: 1, person: 'cas', nth: 1 }]);
    const others = play(room, [passes(room, 'dee'), gives('cas')]);
    expect(others.marks.map(({ person }) => person)).toEqual(['dee', 'cas']);
  });

  test('come back in writing where people speak, and take nobody their turn', () => {
    const method = aMethod('spoken', 'subject', [
      aPhase('ask', { canPark: true }),
      aPhase('advise', { live: 'spoken', inTurn: true, returnsParked: true }),
    ]);
    const asking = inPhase('ask', { method, people: ['cas', 'dee'] });
    const advising = play(asking, [{ type: 'park', by: 'cas', id: 'idea' }, nextPhase(asking)]);
    expect(answer(advising, writes(advising, 'cas'))).toBe('spoken');
    const given = play(advising, [writes(advising, 'cas', { parked: 'idea' })]);
    expect([given.contributions.length, given.marks]).toEqual([1, []]);
    const passed = play(given, [passes(given, 'dee')]);
    expect(speaker(passed)).toBe('cas');
  });

  test('come back only where the method says so', () => {
    const later = play(room, [nextPhase(room)]);
    expect(answer(later, writes(later, 'cas', { parked: 'idea' }))).toBe('notInPhase');
  });
});

describe('over', () => {
  test('says so, to the group and to who led', () => {
    const room = inPhase('close');
    expect(outcomeOf(room, nextPhase(room)).notices).toEqual([
      { tell: 'over' },
      { tell: 'facilitator', person: FAY },
    ]);
  });

  test('the case-bringer approves the report, once', () => {
    const over = ended();
    const approved = play(over, [{ type: 'approve', by: BO }]);
    expect([over.round.status, approved.round.status]).toEqual(['afgerond', 'verslag_goedgekeurd']);
    expect(answer(over, { type: 'approve', by: FAY })).toBe('notBringer');
    expect(answer(approved, { type: 'approve', by: BO })).toBe('alreadyApproved');
  });
});
