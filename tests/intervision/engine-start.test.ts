import { after, approverOf, decide, type Room, type RoundRefusal } from '../../src/intervision/rules';
import { aCall, answer, BO, FAY, NOW, play, refusalOf, SHARED, VOTED } from './support/rooms';

/** Four people, and one case. */
const CALLED = play(aCall({ people: [BO, 'cas', 'dee'] }), [{ type: 'bringCase', by: BO, id: 'case-bo' }]);

describe('before it starts', () => {
  it.each<[string, Room, RoundRefusal | 'allowed']>([
    ['nobody came', aCall(), 'tooFew'],
    ['nobody brought a case', aCall({ people: [BO] }), 'noCase'],
    ['there is one case', CALLED, 'allowed'],
    ['all share a subject', aCall({ method: SHARED, people: [BO] }), 'allowed'],
    ['the group votes later', aCall({ method: VOTED, people: [BO] }), 'allowed'],
  ])('when %s', (_what, room, expected) => {
    expect(answer(room, { type: 'start', by: FAY, chance: [] })).toBe(expected);
  });

  test('a case has to be chosen when there are several, and can be chosen again', () => {
    const two = play(CALLED, [{ type: 'bringCase', by: 'cas', id: 'case-cas' }]);
    expect(answer(two, { type: 'start', by: FAY, chance: [] })).toBe('chooseCase');
    const begun = play(two, [
      { type: 'chooseCase', by: FAY, id: 'case-bo' },
      { type: 'chooseCase', by: FAY, id: 'case-cas' },
      { type: 'start', by: FAY, chance: [] },
    ]);
    expect(begun.round).toMatchObject({ caseId: 'case-cas', caseBringer: 'cas', status: 'bezig', at: 0 });
  });

  test('bringing another case takes the place of the first', () => {
    const room = play(CALLED, [{ type: 'bringCase', by: BO, id: 'case-other' }]);
    expect(room.cases).toEqual([{ id: 'case-bo', by: BO }]);
  });

  test('who leaves takes the case and the vote along', () => {
    const room = play(aCall({ method: VOTED, people: [BO, 'cas'] }), [
      { type: 'bringCase', by: BO, id: 'case-bo' },
      { type: 'vote', by: BO, urgent: 'case-bo', valuable: 'case-bo' },
      { type: 'leave', by: BO },
    ]);
    expect([room.cases, room.votes, room.people.map(({ person }) => person)]).toEqual([[], [], [FAY, 'cas']]);
  });

  test('who approves for somebody who left does so for their case alone', () => {
    const two = play(CALLED, [
      { type: 'bringCase', by: 'cas', id: 'case-cas' },
      { type: 'chooseCase', by: FAY, id: 'case-bo' },
    ]);
    const left = { ...two, round: { ...two.round, approver: FAY } };
    expect(approverOf(play(left, [{ type: 'chooseCase', by: FAY, id: 'case-bo' }]))).toBe(FAY);
    const other = play(left, [
      { type: 'chooseCase', by: FAY, id: 'case-cas' },
      { type: 'start', by: FAY, chance: [] },
    ]);
    expect(approverOf(other)).toBe('cas');
  });

  test('joining twice is joining once', () => {
    const room = aCall({ people: [BO] });
    const decision = decide(room, { type: 'join', by: BO }, NOW);
    expect([refusalOf(decision), after(room, decision)]).toEqual(['allowed', room]);
    expect(answer(room, { type: 'leave', by: FAY })).toBe('facilitatorStays');
  });

  test('who was let in as a volunteer and then left the network asks anew', () => {
    const zoe = { person: 'zoe', isOutsider: false, state: 'admitted' } as const;
    const room = { ...CALLED, guests: [zoe] };
    const again = decide(room, { type: 'ask', by: 'zoe', isOutsider: false }, NOW);
    expect(after(room, again)).toEqual(room);
    const anew = play(room, [{ type: 'ask', by: 'zoe', isOutsider: true }]);
    expect(anew.guests).toEqual([{ person: 'zoe', isOutsider: true, state: 'asked' }]);
  });

  test('a case whose owner does not take part, or leads, is no case', () => {
    const room = aCall({ people: [BO] });
    const queued = {
      ...room,
      cases: [
        { id: 'case-zoe', by: 'zoe' },
        { id: 'case-fay', by: FAY },
      ],
    };
    expect(answer(queued, { type: 'start', by: FAY, chance: [] })).toBe('noCase');
    expect(answer(queued, { type: 'chooseCase', by: FAY, id: 'case-zoe' })).toBe('unknownCase');
    const came = play(queued, [
      { type: 'join', by: 'zoe' },
      { type: 'start', by: FAY, chance: [] },
    ]);
    expect(came.round.caseBringer).toBe('zoe');
  });
});
