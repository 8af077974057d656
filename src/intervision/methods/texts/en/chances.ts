import type { TextsLike } from '../../method';
import type { chances as nl } from '../nl/chances';

export const chances: TextsLike<typeof nl> = {
  title: 'Opportunities and threats',
  invitation:
    'Together we look at an agreement or a plan. Which opportunities do we see, what could threaten it, and what do we do ourselves to keep it alive?',
  attribution:
    'Based on an exchange in two rounds from the Dutch learning network Met Andere Ogen. The wording and the timings are our own: this is not official material.',
  phases: {
    chances: {
      name: 'Opportunities and threats',
      group:
        'In silence, write down which opportunities you see and what could threaten this: three at most, each in a short sentence. Choose each time whether it is an opportunity or a threat. Everything appears together.',
      bringer: '',
      facilitator:
        'Check that the subject is clear to everyone. Guard the silence until everyone is done. Then read together, opportunities first. Ask what something means, not yet how to solve it.',
      prompts: [
        'Which opportunity do you see?',
        'What could threaten this?',
        'What already goes well and do we want to keep?',
        'Who is still missing?',
      ],
      starter: 'An opportunity is that …',
    },
    alive: {
      name: 'Keeping it alive',
      group:
        'What can we do to keep this alive or to make use of the opportunities? Write what you can do yourself, or what we can do together. Small is good. Read along and build on each other.',
      bringer: '',
      facilitator:
        'Keep to what this group can do itself. Do several people want the same? Ask who will take it on and by when, and note it as an action.',
      prompts: [
        'What can you do yourself?',
        'What can we do together?',
        'Which opportunity do we use first?',
        'What do we do about the biggest threat?',
        'Who will take it on, and by when?',
      ],
      starter: 'We could …',
    },
    closing: {
      name: 'Closing',
      group:
        'Write in one sentence what you take away. Write no names and nothing about a family, because this sentence is kept.',
      bringer: '',
      facilitator:
        'Read the actions aloud once more: is it right who does what? Agree when you look back and who else needs to know. Thank the group.',
      prompts: [
        'What do you take away?',
        'What will you do differently tomorrow?',
        'Who else needs to know?',
      ],
      starter: 'I take away that …',
    },
  },
  labels: { chance: 'Opportunity', threat: 'Threat' },
  glasses: {},
};
