import { method, phase } from './method';
import { elephants as en } from './texts/en/elephants';
import { elephants as fr } from './texts/fr/elephants';
import { elephants as nl } from './texts/nl/elephants';

/** How a group works together: what goes well, what is in the way, what nobody says aloud (domain.md 5, 18 and 40-41). */
export const elephants = method({
  id: 'elephants',
  words: ['olifanten', 'olifant', 'successen', 'elephants', 'elephant', 'successes', 'reussites'],
  choice: 'subject',
  weeksUntilNext: 8,
  letters: {},
  phases: [
    phase('successes', {
      minutes: { short: 8, default: 12, long: 20 },
      live: 'spoken',
      who: 'everyone',
      inTurn: true,
    }),
    phase('barriers', {
      minutes: { short: 10, default: 15, long: 22 },
      live: 'written',
      who: 'everyone',
      perTurn: 3,
      longest: 500,
    }),
    phase('elephants', {
      minutes: { short: 12, default: 18, long: 28 },
      live: 'written',
      who: 'everyone',
      perTurn: 3,
      longest: 500,
      shows: 'end',
      isAnonymous: true,
    }),
    phase('reflection', {
      minutes: { short: 10, default: 15, long: 20 },
      live: 'written',
      who: 'everyone',
      keepsLearnings: true,
    }),
  ],
  texts: { nl, en, fr },
});
