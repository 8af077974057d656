import fc from 'fast-check';
import {
  countsOf,
  fillUp,
  forget,
  join,
  leave,
  MOST_PEOPLE,
  spotsLeft,
  standingOf,
  type Item,
  type RosterOutcome,
} from '../../src/agenda/rules';
import { NOW } from '../support/builders';
import { anItem, crowd } from './items';

const later = (ms: number) => new Date(NOW.getTime() + ms);

function done(outcome: RosterOutcome): Exclude<RosterOutcome, { refused: unknown }> {
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}

describe('Ik kom', () => {
  test('takes a free place', () => {
    const { item, isRepeated } = done(join(anItem({ capacity: 1 }), 'an', NOW));
    expect(standingOf(item, 'an')).toEqual({ is: 'going' });
    expect(spotsLeft(item)).toBe(0);
    expect(isRepeated).toBe(false);
  });

  test('when it is full, is the end of the waiting list', () => {
    const full = anItem({ capacity: 2, going: crowd(2), waiting: crowd(2, 'w') });
    const { item } = done(join(full, 'an', NOW));
    expect(standingOf(item, 'an')).toEqual({ is: 'waiting', position: 3 });
  });

  test('never runs out of room without a number of places', () => {
    const { capacity: _capacity, ...open } = anItem({ going: crowd(300) });
    expect(standingOf(done(join(open, 'an', NOW)).item, 'an')).toEqual({ is: 'going' });
    expect(spotsLeft(open)).toBeUndefined();
  });

  test.each(['going', 'waiting'] as const)('a second time changes nothing for who is %s', (list) => {
    const item = anItem({ capacity: 1, going: crowd(1), [list]: [{ person: 'an', at: 'then' }] });
    expect(join(item, 'an', NOW)).toEqual({ item, movedUp: [], isRepeated: true });
  });

  test.each([
    ['past', anItem({ start: NOW.toISOString() })],
    ['cancelled', anItem({ status: 'geannuleerd' })],
    ['noRoom', anItem({ going: crowd(20), waiting: crowd(MOST_PEOPLE - 20, 'w') })],
  ] as const)('is refused: %s', (refused, item) => {
    expect(join(item, 'an', NOW)).toEqual({ refused });
  });
});

describe('Ik kom niet', () => {
  test('gives the place to who waited longest', () => {
    const full = anItem({ capacity: 2, going: crowd(2), waiting: crowd(2, 'w') });
    const { item, movedUp } = done(leave(full, 'p0', NOW));
    expect(movedUp).toEqual(['w0']);
    expect(item.going.map(({ person }) => person)).toEqual(['p1', 'w0']);
    expect(item.waiting.map(({ person }) => person)).toEqual(['w1']);
    expect(item.going.at(-1)?.movedUpAt).toBe(NOW.toISOString());
  });

  test('of somebody who waits moves nobody up', () => {
    const full = anItem({ capacity: 2, going: crowd(2), waiting: crowd(3, 'w') });
    const { item, movedUp } = done(leave(full, 'w1', NOW));
    expect(movedUp).toEqual([]);
    expect(standingOf(item, 'w2')).toEqual({ is: 'waiting', position: 2 });
  });

  test('of who was not on a list changes nothing', () => {
    const item = anItem();
    expect(leave(item, 'an', NOW)).toEqual({ item, movedUp: [], isRepeated: true });
  });

  test('is refused once it has begun, or was called off', () => {
    expect(leave(anItem({ start: NOW.toISOString(), going: crowd(1) }), 'p0', NOW)).toEqual({
      refused: 'past',
    });
    expect(leave(anItem({ status: 'geannuleerd', going: crowd(1) }), 'p0', NOW)).toEqual({
      refused: 'cancelled',
    });
  });
});

test('what is counted names nobody, and counts each place of pressing apart', () => {
  const week = 'digest.2026-W48';
  const joined = done(join(anItem(), 'an', NOW, week)).item;
  const two = done(join(joined, 'lien', NOW)).item;
  const item = done(leave(two, 'an', NOW)).item;
  expect(countsOf({ ...item, came: 7 })).toEqual({
    label: 'A-2026-0007',
    kind: 'vorming',
    status: 'gepland',
    start: item.start,
    capacity: 20,
    going: 1,
    waiting: 0,
    joined: 2,
    left: 1,
    came: 7,
    via: { [week]: { joined: 1, left: 1 } },
  });
  expect(JSON.stringify(countsOf(item))).not.toContain('lien');
});

test('who came is forgotten, how many is not, also when it is forgotten again', () => {
  const item = forget(forget(anItem({ going: crowd(3), waiting: crowd(2, 'w') })));
  expect(item).toMatchObject({ going: [], waiting: [], forgotten: { going: 3, waiting: 2 } });
  expect(countsOf(item)).toMatchObject({ going: 3, waiting: 2 });
});

describe('whatever people press, in any order', () => {
  const press = fc.record({
    who: fc.integer({ min: 0, max: 14 }).map((n) => `p${n}`),
    comes: fc.boolean(),
  });
  const story = fc.array(press, { maxLength: 80 });
  const room = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined });

  function empty(capacity: number | undefined): Item {
    const { capacity: _usual, ...item } = anItem();
    return capacity === undefined ? item : { ...item, capacity };
  }

  test('it is never over capacity, nobody is in twice, nobody waits while a place is free', () => {
    fc.assert(
      fc.property(room, story, (capacity, presses) => {
        presses.reduce((item, { who, comes }, at) => {
          const next = done((comes ? join : leave)(item, who, later(at))).item;
          const people = [...next.going, ...next.waiting].map(({ person }) => person);
          expect(new Set(people).size).toBe(people.length);
          expect(next.going.length).toBeLessThanOrEqual(capacity ?? Infinity);
          if (next.waiting.length > 0) expect(spotsLeft(next)).toBe(0);
          return next;
        }, empty(capacity));
      }),
    );
  });

  test('first come, first served: both lists stay in the order of pressing, and nobody is passed over', () => {
    fc.assert(
      fc.property(room, story, (capacity, presses) => {
        const item = presses.reduce(
          (known, { who, comes }, at) => done((comes ? join : leave)(known, who, later(at))).item,
          empty(capacity),
        );
        const moments = [...item.going, ...item.waiting].map(({ at }) => at);
        expect(moments).toEqual([...moments].sort());
      }),
    );
  });

  test('one who leaves a full item moves up exactly the first who waits; else nobody moves', () => {
    fc.assert(
      fc.property(room, story, (capacity, presses) => {
        presses.reduce((item, { who, comes }, at) => {
          const outcome = done((comes ? join : leave)(item, who, later(at)));
          const leavesPlace = !comes && standingOf(item, who).is === 'going';
          const first = item.waiting.slice(0, 1).map(({ person }) => person);
          expect(outcome.movedUp).toEqual(leavesPlace ? first : []);
          return outcome.item;
        }, empty(capacity));
      }),
    );
  });

  test('what is counted adds up', () => {
    fc.assert(
      fc.property(room, story, (capacity, presses) => {
        const item = presses.reduce(
          (known, { who, comes }, at) => done((comes ? join : leave)(known, who, later(at), 'v')).item,
          empty(capacity),
        );
        const there = item.going.length + item.waiting.length;
        expect(item.tally.joined - item.tally.left).toBe(there);
        expect(item.via.v ?? { joined: 0, left: 0 }).toEqual(item.tally);
      }),
    );
  });

  test('more places go to who waits, in order, and to nobody else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 3, max: 20 }), (waiting, capacity) => {
        const item = anItem({ capacity, going: crowd(3), waiting: crowd(waiting, 'w') });
        const { item: next, movedUp } = fillUp(item, NOW);
        const lucky = Math.min(waiting, capacity - 3);
        expect(movedUp).toEqual(crowd(lucky, 'w').map(({ person }) => person));
        expect(next.going).toHaveLength(3 + lucky);
        expect(next.waiting).toHaveLength(waiting - lucky);
      }),
    );
  });
});
