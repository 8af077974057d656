import type { TextsLike } from '../../method';
import type { oase as nl } from '../nl/oase';

export const oase: TextsLike<typeof nl> = {
  title: 'OASE',
  invitation:
    'Together we think about one situation of one colleague. We are not looking for who is right, but for what helps.',
  attribution:
    'Based on OASE, a solution-focused practice developed by Ilfaro. The steps are reconstructed here on the Solution-Focused Reflecting Team. The wording is our own: this is not official Ilfaro material.',
  phases: {
    start: {
      name: 'Start',
      group:
        'We agree on how we work together. What is said here, stays here. Give no names or details by which somebody could recognise a family. Keep your ideas until it is time for suggestions.',
      bringer:
        'Have another look at your situation. What do you want help with? Make it one question that begins with “How can I …”.',
      facilitator:
        'Briefly explain how the round goes and who speaks when. Check that everyone agrees to the ground rules. Is anyone here the manager of the case-bringer? Then ask the case-bringer whether that is all right.',
      prompts: [
        'Does everyone know each other?',
        'Are the ground rules clear to everyone?',
        'What do you need to be able to speak freely here?',
      ],
      starter: '',
    },
    telling: {
      name: 'Telling',
      group:
        'Listen without interrupting. Write down your questions for yourself. We look for solutions later.',
      bringer:
        'Tell us what is going on and where you would like to get to. Also say what already works, even if only a little. Give no names.',
      facilitator:
        'Make sure that the case-bringer can talk without being interrupted. At the end, sum up the request for help in one sentence and ask: is that right?',
      prompts: [
        'What is going on?',
        'What do you want help with?',
        'What already works, even if only a little?',
        'What will it look like when things are a bit better?',
      ],
      starter: 'It is about a moment when …',
    },
    questions: {
      name: 'Questions',
      group:
        'Take turns: one question and one follow-up. Ask what the case-bringer wants to achieve and what already works. No ideas yet, not even dressed up as a question: keep them for later. You may pass.',
      bringer:
        'Answer as briefly or as fully as you like. You do not have to defend yourself. “I don’t know” is an answer too.',
      facilitator:
        'Make sure that everyone gets a turn and that a question stays a question. Do you hear an idea? Ask for it to be kept for later. Do not add content yourself.',
      prompts: [
        'When were things already a little better? What did you do differently then?',
        'What would you like to see instead?',
        'Who will be the first to notice when things get better? How?',
        'Where are you now, on a scale of 0 to 10? Why not lower?',
        'What should certainly stay as it is?',
        'Who or what is already helping you with this?',
      ],
      starter: 'When were things already a little better?',
    },
    appreciation: {
      name: 'Appreciation',
      group:
        'Take turns to say what you appreciate in how the case-bringer deals with this. Be specific and mean it. No “but”, and no ideas yet.',
      bringer: 'Listen and let it sink in. You do not have to explain anything: “thank you” is enough.',
      facilitator:
        'Only go on when everyone has said something or passed. Is it about a solution? Bring it back to what the case-bringer does and can do.',
      prompts: [
        'I admire how you …',
        'I can see that you care a lot about …',
        'Thanks to you, it was possible to …',
        'What I want to remember from you is …',
      ],
      starter: 'I admire how you …',
    },
    suggestions: {
      name: 'Suggestions',
      group:
        'In silence, write down one idea, in brief. It is an offer, not an order. What you kept earlier comes back here too. All ideas appear together; then we read them aloud.',
      bringer: 'Listen and read. You do not have to respond. Note for yourself what strikes you.',
      facilitator:
        'Guard the silence until everyone is done. Then have every idea read aloud, without discussion. Is there time left? Ask for a second idea: something tiny, or something crazy.',
      prompts: [
        'You could …',
        'What worked for us was …',
        'Perhaps you could ask …',
        'A tiny step might be: …',
        'Something crazy that might help: …',
      ],
      starter: 'You could …',
    },
    effect: {
      name: 'Effect',
      group: 'Listen. The choice is up to the case-bringer. We no longer discuss or defend ideas.',
      bringer:
        'What does this do for you? Mark each suggestion: I take it along, I will think about it, or not now. Choose one small step and a date. No step needed? That is fine too.',
      facilitator:
        'Give the case-bringer time to write. Then ask what the case-bringer wants to share. Help to make the step small and concrete: what, when, and how will you notice?',
      prompts: [
        'What strikes you most?',
        'What is your first small step?',
        'When will you do it?',
        'How will you notice that it works?',
        'Who do you still need something from?',
      ],
      starter: 'What suits me best is …',
    },
    closing: {
      name: 'Closing',
      group:
        'Write in one sentence what you take away for your own work. Write nothing about the case itself, because this sentence is kept.',
      bringer:
        'You too, write in one sentence what you take away. Write nothing about your case, because this sentence is kept.',
      facilitator:
        'Ask whether there is a signal in this that is bigger than this situation. Agree when the group looks back and who will facilitate then. Thank the case-bringer and the group.',
      prompts: [
        'What do you take away for your own work?',
        'What helped us to think together?',
        'What do others run into as well?',
        'When do we look back?',
      ],
      starter: 'I take away that …',
    },
  },
  labels: {},
  glasses: {},
};
