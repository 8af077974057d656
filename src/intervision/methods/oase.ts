import { method, phase } from './method';
import { oase as en } from './texts/en/oase';
import { oase as fr } from './texts/fr/oase';
import { oase as nl } from './texts/nl/oase';

/** Explore, appreciate, suggest, effect: one case, solution-focused (domain.md 1). */
export const oase = method({
  id: 'oase',
  words: ['oase', 'oasis'],
  choice: 'facilitator',
  weeksUntilNext: 4,
  letters: {},
  phases: [
    phase('start', { minutes: { short: 2, default: 3, long: 5 }, days: 1, live: 'spoken', who: 'nobody' }),
    phase('telling', {
      minutes: { short: 4, default: 5, long: 7 },
      days: 2,
      live: 'spoken',
      who: 'caseBringer',
    }),
    phase('questions', {
      minutes: { short: 7, default: 10, long: 15 },
      live: 'spoken',
      who: 'group',
      inTurn: true,
      // A question, and one that follows from its answer.
      perTurn: 2,
      bringerAnswers: true,
      hints: ['suggestion'],
      canPark: true,
    }),
    phase('appreciation', {
      minutes: { short: 3, default: 5, long: 6 },
      days: 2,
      live: 'spoken',
      who: 'group',
      inTurn: true,
      hints: ['but'],
    }),
    phase('suggestions', {
      minutes: { short: 5, default: 10, long: 13 },
      live: 'written',
      who: 'group',
      longest: 280,
      shows: 'end',
      returnsParked: true,
    }),
    phase('effect', {
      minutes: { short: 3, default: 7, long: 8 },
      days: 2,
      live: 'written',
      who: 'caseBringer',
      shows: 'caseBringer',
      weighsSuggestions: true,
      outcome: 'effect',
    }),
    phase('closing', {
      minutes: { short: 1, default: 5, long: 6 },
      days: 2,
      live: 'written',
      who: 'everyone',
      longest: 280,
      keepsLearnings: true,
    }),
  ],
  texts: { nl, en, fr },
});
