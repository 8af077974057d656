import type { TextsLike } from '../../method';
import type { wanda as nl } from '../nl/wanda';

export const wanda: TextsLike<typeof nl> = {
  title: 'Wanda',
  invitation:
    'Together we look at one moment that stayed with somebody. We look for no one to blame and no recipe, but for new ways of seeing and acting.',
  attribution:
    'Based on Wanda, the appreciative practice analysis of Artevelde University of Applied Sciences and VBJK. The wording and the timings are our own: this is not official material of Artevelde or VBJK.',
  phases: {
    review: {
      name: 'Looking back',
      group:
        'Take turns to look back at last time. What stayed with you? Did you try something because of what we discussed? Having done nothing is fine too: what made it hard?',
      bringer:
        'Did you bring the case last time? Tell us how it went with what you wanted to do: done, partly done, done differently or not done.',
      facilitator:
        'Read aloud what was promised last time. Let everyone speak briefly. Appreciate small steps as well. Do not open up last time’s case again.',
      prompts: [
        'What stayed with you from last time?',
        'What did you try?',
        'What changed because of it, even if only a little?',
        'What made it hard?',
        'What did you learn from it?',
      ],
      starter: 'What stayed with me is …',
    },
    choose: {
      name: 'Choosing a case',
      group:
        'Bring in a moment that moved or surprised you. Describe it as if you were showing a photo: what do you see and hear? No names. Then vote: what is most urgent, and what will we learn most from together?',
      bringer:
        'Does the group choose your moment? Then you are the case-bringer. It stays your case: you choose what you tell. Your question may still be vague.',
      facilitator:
        'Give everyone time to bring in a moment. Those who bring none still vote. If there is a tie, you choose. Also say what you appreciate about the moments that were not chosen.',
      prompts: [
        'Which moment stayed with you?',
        'What do you see and hear in the photo?',
        'Why did this touch you?',
        'What question do you have about it?',
      ],
      starter: 'I see and hear …',
    },
    questions: {
      name: 'Asking questions',
      group:
        'First understand. Take turns to ask an open question: who, what, where, when or how. Ask about everyone who was there, the child and the parent too. No explanations, judgements or advice yet.',
      bringer:
        'Answer with what you saw and heard. At the end, think about what you want to learn from this. Make it a positive question: “How can I … so that …?”',
      facilitator:
        'Make sure that questions are open and free of judgement. It is about how we look at things, not about what others should do. Only round off when the case-bringer has a positive learning question.',
      prompts: [
        'What happened just before?',
        'Who else was there?',
        'What did you notice about the child?',
        'What did you want to achieve at that moment?',
        'What went well?',
      ],
      starter: 'What happened just before?',
    },
    perspectives: {
      name: 'Perspectives',
      group:
        'Look through your glasses: for a moment you are that person. What matters to you? What do you feel? What do you hope for? Begin with “It could be that …”. Every possibility counts, nobody has to be right.',
      bringer: 'Listen and do not respond yet. Note for yourself what is new.',
      facilitator:
        'Let everyone look through their own glasses in turn. We look for no one to blame and no one to be right: the more possibilities, the better. Do you hear advice? Ask what perspective is behind it.',
      prompts: [
        'What matters to you at this moment?',
        'What do you feel?',
        'What do you hope for?',
        'What worries you?',
        'What do the others not know about you?',
      ],
      starter: 'It could be that …',
    },
    advice: {
      name: 'Advice and actions',
      group:
        'Give different kinds of advice: something for the case-bringer, something for the team, something for the organisation or the network. What you kept earlier comes back here too. Finish by saying in one sentence what you appreciate about this conversation.',
      bringer:
        'Listen first. What appeals to you? What will you do? By when, and how will you notice that it helps?',
      facilitator:
        'Ask for advice on all three levels. Let the case-bringer choose, without discussion. Note the actions and who leads them. Round off: what did we see about how we work, is there a signal in it, and when do we meet again?',
      prompts: [
        'What can the case-bringer do tomorrow?',
        'What can the team do differently?',
        'What can the organisation or the network do?',
        'Which action do we take on together? Who leads it?',
        'What did we see about how we work?',
        'What do you appreciate about this conversation?',
      ],
      starter: 'Tomorrow you could …',
    },
  },
  labels: {
    self: 'The case-bringer',
    team: 'The team',
    organisation: 'The organisation or the network',
  },
  glasses: {
    child: 'child',
    parent: 'parent',
    colleague: 'colleague',
    partner: 'partner or school',
    policy: 'manager or policy maker',
    neighbourhood: 'neighbourhood',
  },
};
