import { createFindAlike } from '../../src/questions/usecases';
import type { PublishedLine } from '../../src/questions/store';
import { createTextIndex } from '../../src/search/text-index';

const ASKED = 'Kent iemand buitenschoolse opvang die op woensdag open is?';

describe('what was published and is like a text', () => {
  const made = { times: 0 };
  const findAlike = createFindAlike(() => {
    made.times += 1;
    return createTextIndex();
  });
  const care = line(1, 'Waar is er buitenschoolse opvang op woensdag?');
  const bikes = line(2, 'Waar leen ik een kinderfiets?');

  beforeEach(() => {
    made.times = 0;
  });

  it('is found by its question, with its answer', () => {
    expect(findAlike('n-found', [bikes, care], ASKED)).toEqual([care]);
  });

  it.each([
    ['nothing is published', []],
    ['nothing is alike', [bikes]],
  ])('is nothing when %s', (_when, published) => {
    expect(findAlike('n-none', published, ASKED)).toEqual([]);
  });

  it('is at most three', () => {
    const many = Array.from({ length: 6 }, (_, at) => line(at, care.question));
    expect(findAlike('n-many', many, ASKED)).toHaveLength(3);
  });

  it('is indexed once until the published ones change, and never beyond its network', () => {
    findAlike('n-one', [care], ASKED);
    expect(findAlike('n-one', [care], ASKED)).toEqual([care]);
    expect(made.times).toBe(1);
    const reworded = { ...care, question: 'Hoe vraag ik een rolstoel aan?' };
    expect(findAlike('n-one', [reworded], ASKED)).toEqual([]);
    expect(findAlike('n-two', [care], ASKED)).toEqual([care]);
    expect(made.times).toBe(3);
  });
});

function line(number: number, question: string): PublishedLine {
  return { label: `V-2026-000${number}`, question, answer: 'Bij de stad.', at: '2026-11-22T10:00:00.000Z' };
}
