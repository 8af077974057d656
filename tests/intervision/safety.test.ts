import fc from 'fast-check';
import { daysLater, FEWEST_ANSWERS, FEWEST_ROUNDS, isWithinAYear, safety } from '../../src/intervision/rules';

describe('how safe rounds felt', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 10 });

  test.each([
    ['nothing', [], undefined],
    ['one round of many', [[5, 5, 5, 5, 5, 5, 5, 5, 5]], undefined],
    [
      'two rounds of few',
      [
        [5, 5, 5],
        [1, 1, 1, 1],
      ],
      undefined,
    ],
    [
      'two rounds of eight',
      [
        [5, 5, 4, 4],
        [4, 4, 5, 4],
      ],
      { score: 4.5 },
    ],
    ['rounds without answers', [[], [], [5, 5, 4, 4, 4, 4, 5, 4]], undefined],
    [
      'a third round, that waits for a fourth',
      [
        [5, 5, 4, 4],
        [4, 4, 5, 4],
        [1, 1, 1, 1],
      ],
      { score: 4.5 },
    ],
  ])('of %s', (_what, rounds, shown) => {
    expect(safety(rounds)).toEqual(shown);
  });

  it('needs two rounds and eight answers', () => {
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 12 }), (rounds) => {
        const held = rounds.filter(({ length }) => length > 0);
        const shown = safety(rounds);
        if (held.length < FEWEST_ROUNDS || held.flat().length < FEWEST_ANSWERS) expect(shown).toBeUndefined();
        if (shown) expect(shown.score * 2).toBe(Math.round(shown.score * 2));
      }),
    );
  });

  it('changes only with two more rounds and eight more answers', () => {
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 20 }), (rounds) => {
        const counts = rounds.map((_one, at) => safety(rounds.slice(0, at + 1)));
        const changes = counts.flatMap((shown, at) =>
          JSON.stringify(shown) === JSON.stringify(counts[at - 1]) ? [] : [at],
        );
        changes.slice(1).forEach((at, nth) => {
          const between = rounds.slice((changes[nth] ?? 0) + 1, at + 1).filter(({ length }) => length > 0);
          expect(between.length).toBeGreaterThanOrEqual(FEWEST_ROUNDS);
          expect(between.flat().length).toBeGreaterThanOrEqual(FEWEST_ANSWERS);
        });
      }),
    );
  });
});

describe('a date that one can plan for', () => {
  test.each([
    ['tomorrow', '2026-11-25', true],
    ['in a year', '2027-11-24', true],
    ['today', '2026-11-24', false],
    ['later than a year', '2027-11-25', false],
    ['yesterday', '2026-11-23', false],
    ['no day of the calendar', '2027-02-30', false],
    ['nothing', '', false],
    ['words', 'morgen', false],
    ['another order', '25-11-2026', false],
  ])('%s', (_what, date, isOne) => {
    expect(isWithinAYear(date, '2026-11-24')).toBe(isOne);
  });

  test('two weeks on', () => {
    expect(daysLater('2026-12-20', 14)).toBe('2027-01-03');
  });
});
