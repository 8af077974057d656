import { method, phase } from './method';
import { chances as en } from './texts/en/chances';
import { chances as fr } from './texts/fr/chances';
import { chances as nl } from './texts/nl/chances';

/** Two rounds about something that the network agreed on: what helps and what threatens, then what we do (domain.md 5, 42-43). */
export const chances = method({
  id: 'chances',
  words: ['kansen', 'kansen en bedreigingen', 'chances', 'opportunities', 'opportunites'],
  choice: 'subject',
  weeksUntilNext: 8,
  letters: {},
  phases: [
    phase('chances', {
      minutes: { short: 10, default: 20, long: 25 },
      live: 'written',
      who: 'everyone',
      perTurn: 3,
      longest: 280,
      shows: 'end',
      labels: ['chance', 'threat'],
    }),
    phase('alive', {
      minutes: { short: 11, default: 18, long: 25 },
      live: 'written',
      who: 'everyone',
      perTurn: 3,
      longest: 500,
    }),
    phase('closing', {
      minutes: { short: 4, default: 7, long: 10 },
      days: 2,
      live: 'written',
      who: 'everyone',
      longest: 280,
      keepsLearnings: true,
    }),
  ],
  texts: { nl, en, fr },
});
