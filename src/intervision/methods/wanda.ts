import { method, phase } from './method';
import { wanda as en } from './texts/en/wanda';
import { wanda as fr } from './texts/fr/wanda';
import { wanda as nl } from './texts/nl/wanda';

/** Appreciating, analysing, acting: one case that the group chose (domain.md 2). The last phase also rounds off. */
export const wanda = method({
  id: 'wanda',
  words: ['wanda'],
  choice: 'vote',
  weeksUntilNext: 5,
  letters: { review: 'DA', choose: 'W', questions: 'AN', perspectives: 'AN', advice: 'DA' },
  phases: [
    phase('review', {
      minutes: { short: 10, default: 10, long: 10 },
      live: 'spoken',
      who: 'everyone',
      inTurn: true,
      showsDeeds: true,
      isFromSecondSession: true,
    }),
    phase('choose', {
      minutes: { short: 10, default: 15, long: 15 },
      live: 'written',
      who: 'everyone',
      choosesCase: true,
      outcome: 'case',
    }),
    phase('questions', {
      minutes: { short: 20, default: 25, long: 30 },
      days: 5,
      live: 'spoken',
      who: 'group',
      inTurn: true,
      bringerAnswers: true,
      hints: ['why', 'closed', 'suggestion'],
      canPark: true,
      outcome: 'learningQuestion',
    }),
    phase('perspectives', {
      minutes: { short: 25, default: 25, long: 30 },
      live: 'spoken',
      who: 'group',
      inTurn: true,
      glasses: ['child', 'parent', 'colleague', 'partner', 'policy', 'neighbourhood'],
    }),
    phase('advice', {
      minutes: { short: 25, default: 30, long: 35 },
      live: 'spoken',
      who: 'group',
      inTurn: true,
      // One of each kind.
      perTurn: 3,
      longest: 500,
      labels: ['self', 'team', 'organisation'],
      returnsParked: true,
    }),
  ],
  texts: { nl, en, fr },
});
