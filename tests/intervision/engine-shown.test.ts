import { isVisible, type Room, type RoundEvent } from '../../src/intervision/rules';
import {
  aCall,
  aMethod,
  aPhase,
  answer,
  BO,
  FAY,
  GROUP,
  inPhase,
  nowIn,
  onward,
  outcomeOf,
  PICKED,
  play,
  SHARED,
  writes,
} from './support/rooms';

const anotherTurn = (room: Room): RoundEvent => ({
  type: 'anotherTurn',
  by: FAY,
  phase: nowIn(room),
  turn: room.round.turn,
});
const reveal = (room: Room): RoundEvent => ({ ...anotherTurn(room), type: 'reveal' }) as RoundEvent;

describe('who sees what is written', () => {
  const seers = (room: Room) => {
    const text = room.contributions.at(-1);
    return text ? [FAY, BO, ...GROUP, 'zoe'].filter((person) => isVisible(room, text, person)) : [];
  };
  const wrote = (phase: string, method = PICKED) => {
    const room = inPhase(phase, { method });
    return play(room, [writes(room, 'cas')]);
  };
  const ALL = [FAY, BO, ...GROUP];

  it.each<[string, Room, readonly string[]]>([
    ['shown at once: everyone who takes part', wrote('close'), ALL],
    ['shown at the end, before it: its author', wrote('suggest'), ['cas']],
    ['shown at the end, after it: everyone', onward(wrote('suggest')), ALL],
    [
      'shown at the end, stopped before it: its author',
      play(wrote('suggest'), [{ type: 'stop', by: FAY }]),
      ['cas'],
    ],
    ['shown at the end, paused: its author', play(wrote('suggest'), [{ type: 'pause', by: FAY }]), ['cas']],
    ['shown before the end: everyone', play(wrote('suggest'), [reveal(wrote('suggest'))]), ALL],
    ['another turn closes the one before', play(wrote('suggest'), [anotherTurn(wrote('suggest'))]), ALL],
    ['anonymous, before the end: nobody, not even its author', wrote('hidden', SHARED), []],
    ['anonymous, after it: everyone alike', onward(wrote('hidden', SHARED)), ALL],
    ['for the case-bringer: they and its author', wrote('private'), [BO, 'cas']],
    ['for the case-bringer, later: they and its author', onward(wrote('private')), [BO, 'cas']],
    [
      'who left sees nothing, not even their own',
      play(wrote('private'), [{ type: 'leave', by: 'cas' }]),
      [BO],
    ],
  ])('%s', (_what, room, expected) => {
    expect(seers(room)).toEqual(expected);
  });

  test('what was shown is shown once, and no turn moves by it', () => {
    const room = wrote('suggest');
    const shown = play(room, [reveal(room)]);
    expect(shown.round).toMatchObject({ isRevealed: true, turn: 1, at: room.round.at });
    expect(answer(shown, reveal(room))).toBe('alreadyMoved');
  });

  test('the next phase, and the next turn, are hidden again', () => {
    const method = aMethod('two', 'subject', [
      aPhase('one', { shows: 'end' }),
      aPhase('two', { shows: 'end' }),
    ]);
    const one = inPhase('one', { method });
    const shown = play(one, [reveal(one)]);
    for (const next of [onward(shown), play(shown, [anotherTurn(shown)])]) {
      expect(next.round.isRevealed).toBe(false);
      expect(seers(play(next, [writes(next, 'cas')]))).toEqual(['cas']);
    }
  });

  test('nothing about the author stands on what is anonymous', () => {
    const room = inPhase('hidden', { method: SHARED });
    const { added } = outcomeOf(room, writes(room, FAY, { behalfOf: 'cas' }));
    expect(added[0]).toEqual({ what: 'contribution', id: 'text-0', phase: 'hidden', turn: 1 });
  });

  test('a text of a phase that the method does not know is seen by nobody', () => {
    expect(isVisible(aCall(), { id: 'x', phase: 'none', turn: 1, by: FAY }, FAY)).toBe(false);
  });
});
