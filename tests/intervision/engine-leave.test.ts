import { after, decide, tally, waitsFor, type Room, type RoundEvent } from '../../src/intervision/rules';
import { aCall, answer, BO, FAY, inPhase, NOW, outcomeOf, play, VOTED } from './support/rooms';

const leaves = (by: string): RoundEvent => ({ type: 'leave', by });

function phaseOf({ method }: Room, id: string) {
  const phase = method.phases.find((one) => one.id === id);
  if (!phase) throw new Error(`no phase ${id}`);
  return phase;
}

describe('whose case was picked', () => {
  test('may still step out before it begins, and takes the case along', () => {
    const room = play(aCall({ people: [BO, 'cas'] }), [
      { type: 'bringCase', by: BO, id: 'case-bo' },
      { type: 'bringCase', by: 'cas', id: 'case-cas' },
      { type: 'chooseCase', by: FAY, id: 'case-bo' },
      leaves(BO),
    ]);
    expect(room.round).not.toHaveProperty('caseId');
    expect(room.round).not.toHaveProperty('caseBringer');
    expect(room.cases).toEqual([{ id: 'case-cas', by: 'cas' }]);
  });

  test('stays once the round is about it', () => {
    expect(answer(inPhase('tell'), leaves(BO))).toBe('bringerStays');
  });
});

test('a report that was for who leaves to approve falls to who leads', () => {
  const room = inPhase('close', { people: [BO, 'cas'] });
  const given = { ...room, round: { ...room.round, approver: 'cas' } };
  expect(play(given, [leaves('cas')]).round.approver).toBe(FAY);
});

test('who led and left the network takes part no longer once somebody else leads', () => {
  const room = inPhase('suggest', { people: [BO, 'cas', 'dee'] });
  const event: RoundEvent = { type: 'handOver', by: 'zoe', to: 'cas', isRescue: true };
  const gone = after(room, decide(room, { ...event, isGone: true }, NOW));
  expect(gone.people.map(({ person }) => person)).toEqual([BO, 'cas', 'dee']);
  expect(tally(gone, phaseOf(gone, 'suggest')).open).toEqual(['dee']);
  const there = after(room, decide(room, event, NOW));
  expect(tally(there, phaseOf(there, 'suggest')).open).toEqual([FAY, 'dee']);
});

test('in the choice of a case a vote is waited for', () => {
  const room = play(aCall({ method: VOTED, people: [BO, 'cas'] }), [
    { type: 'bringCase', by: BO, id: 'case-bo' },
    { type: 'start', by: FAY, chance: [] },
    { type: 'vote', by: BO, urgent: 'case-bo', valuable: 'case-bo' },
  ]);
  expect(waitsFor(room, phaseOf(room, 'choose'))).toEqual(['cas']);
});

test('a deed is what the case-bringer chose in the effect, and who leads hears it', () => {
  const room = inPhase('effect');
  const event: RoundEvent = { type: 'deed', by: BO };
  expect(outcomeOf(room, event).notices).toContainEqual({ tell: 'facilitator', person: FAY });
  const chosen = play(room, [event]);
  expect(tally(chosen, phaseOf(chosen, 'effect'))).toEqual({ done: [BO], open: [] });
  const early = inPhase('suggest');
  expect(outcomeOf(early, event).notices).toEqual([{ tell: 'room' }]);
});
