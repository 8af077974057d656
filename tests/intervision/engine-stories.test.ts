import fc from 'fast-check';
import { METHODS } from '../../src/intervision/methods';
import type { Method } from '../../src/intervision/methods/method';
import { ALWAYS, seenWrongly, WHEN_ALLOWED } from './support/invariants';
import { aMemory, remember } from './support/memory';
import { PICKED, SHARED, VOTED } from './support/rooms';
import { ANY_METHOD, storiesOf, tell, type Story } from './support/stories';

/** What product.md and domain.md promise and a story breaks, with the step that breaks it. */
function brokenBy(story: Story): string[] {
  const memory = aMemory();
  const broken: string[] = [];
  tell(story, (step) => {
    if (broken.length > 0) return;
    const { decision } = step;
    const names = Object.entries(ALWAYS)
      .filter(([, holds]) => !holds(step, memory))
      .map(([name]) => name);
    if (!('refused' in decision)) {
      const allowed = { ...step, decision };
      names.push(
        ...Object.entries(WHEN_ALLOWED)
          .filter(([, holds]) => !holds(allowed, memory))
          .map(([name]) => name),
      );
    }
    remember(memory, step);
    if (seenWrongly(memory, step)) names.push('everybody sees what they may see, and nothing else');
    broken.push(...names.map((name) => `${name}: ${JSON.stringify([step.event, decision])}`));
  });
  return broken;
}

const KINDS: readonly (readonly [string, fc.Arbitrary<Method>, number])[] = [
  ['a case that the facilitator picks', fc.constant(PICKED), 300],
  ['a case that the group votes for', fc.constant(VOTED), 350],
  ['a subject that all share', fc.constant(SHARED), 300],
  ['methods that nobody wrote', ANY_METHOD, 700],
  ['the methods we have', fc.constantFrom(...METHODS.values()), 450],
];

describe('whatever people press, in whatever order and however late', () => {
  it.each(KINDS)('%s', (_what, method, numRuns) => {
    fc.assert(
      fc.property(storiesOf(method), (story) => {
        expect(brokenBy(story)).toEqual([]);
      }),
      { numRuns },
    );
  });
});
