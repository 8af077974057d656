import type { TextsLike } from '../../method';
import type { elephants as nl } from '../nl/elephants';

export const elephants: TextsLike<typeof nl> = {
  title: 'Successes, barriers and elephants',
  invitation:
    'We look at how we work together. What works, what holds us back, and what do we hardly ever say aloud? Those last ones are the elephants in the room. You write them down anonymously.',
  attribution:
    'Based on an exchange in three parts from the Bestuurlijk Netwerk Friesland, a Dutch network. The wording and the timings are our own: this is not official material.',
  phases: {
    successes: {
      name: 'Successes',
      group:
        'Take turns to tell something that goes well in how we work together. Something small is fine too. Say what made it work.',
      bringer: '',
      facilitator:
        'Let everyone tell something before you move on to the barriers. Ask further: who did what, and what do we want more of?',
      prompts: [
        'What has gone well lately?',
        'What made it work?',
        'Who deserves a compliment?',
        'What do we want to keep this way?',
      ],
      starter: 'We managed to …',
    },
    barriers: {
      name: 'Barriers',
      group:
        'Write down what makes our work hard: three at most, each in a short sentence. Write about time, resources, rules and agreements, not about individuals. Everyone reads along.',
      bringer: '',
      facilitator:
        'Keep asking until the barrier is clear. No solutions yet. Point out what is alike. Is something bigger than this group? You can make a signal of it after the round.',
      prompts: [
        'What holds us back?',
        'What takes more time or energy than it should?',
        'Which rule or agreement does not work?',
        'What is bigger than our group?',
      ],
      starter: 'What is hard is that …',
    },
    elephants: {
      name: 'Elephants',
      group:
        'What do we not talk about, although many people notice it? Write it down. Nobody sees who wrote what. Do not mention individuals. Everything appears together, in no particular order.',
      bringer: '',
      facilitator:
        'Allow plenty of silence. Then read each elephant aloud, calmly. Nobody guesses who wrote something, nobody has to defend themselves. Choose one elephant together to talk about.',
      prompts: [
        'What do we say in the corridor, but not at the table?',
        'Which risk or dilemma is left lying?',
        'What do we not dare to ask?',
        'What would help us to talk about it after all?',
      ],
      starter: 'We do not talk about the fact that …',
    },
    reflection: {
      name: 'Reflection',
      group:
        'Answer in a few sentences. What do you contribute? What can you influence? What will you do differently or better tomorrow? What do you need, and from whom? Mention a role or an organisation, no names: your answer is kept.',
      bringer: '',
      facilitator:
        'First let everyone write. Then ask who would like to read something aloud. Turn a concrete step into an action: who does what, by when? Agree when you look back.',
      prompts: [
        'What do I contribute?',
        'What can I influence?',
        'What will I do differently or better tomorrow?',
        'What do I need, and from whom?',
      ],
      starter: 'Tomorrow I will …',
    },
  },
  labels: {},
  glasses: {},
};
