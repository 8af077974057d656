import fc from 'fast-check';
import { rotaOf, type RoundLine } from '../../src/intervision/rules';

const DAYS = ['2026-01-10', '2026-05-12', '2026-09-01', '2026-11-20'] as const;

function line(facilitator: string, day: string, status: RoundLine['status'] = 'afgerond'): RoundLine {
  const calledAt = `${day}T09:00:00.000Z`;
  return {
    label: `I-${day}`,
    method: 'oase',
    status,
    isLive: true,
    facilitator,
    people: 5,
    calledAt,
    session: 1,
  };
}

test('who never led comes first, then who did longest ago', () => {
  const lines = [line('ann', DAYS[3]), line('bo', DAYS[0]), line('ann', DAYS[1]), line('bo', DAYS[2])];
  expect(rotaOf(['ann', 'bo', 'cas'], lines)).toEqual([
    { person: 'cas' },
    { person: 'bo', last: `${DAYS[2]}T09:00:00.000Z` },
    { person: 'ann', last: `${DAYS[3]}T09:00:00.000Z` },
  ]);
});

test('a round that was called or stopped is no turn', () => {
  const lines = [line('ann', DAYS[3], 'geannuleerd'), line('ann', DAYS[2], 'oproep'), line('bo', DAYS[0])];
  expect(rotaOf(['bo', 'ann'], lines).map(({ person }) => person)).toEqual(['ann', 'bo']);
});

test('everybody has one place, and nobody stands before who led longer ago', () => {
  const people = fc.uniqueArray(fc.constantFrom('ann', 'bo', 'cas', 'dee'));
  const lines = fc.array(fc.tuple(fc.constantFrom('ann', 'bo', 'zoe'), fc.constantFrom(...DAYS)));
  fc.assert(
    fc.property(people, lines, (who, led) => {
      const turns = rotaOf(
        who,
        led.map(([person, day]) => line(person, day)),
      );
      expect(turns.map(({ person }) => person).sort()).toEqual([...who].sort());
      expect(turns.map(({ last }) => last ?? '')).toEqual(turns.map(({ last }) => last ?? '').sort());
    }),
  );
});
