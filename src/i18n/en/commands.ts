import type { Shape } from '../shape';

export const commands = {
  help: 'Start here: choose what you want to share or ask',
  signal: 'Report what goes wrong and is bigger than one family: type your text after it',
  well: 'Share what goes well: type your text after it',
  theme: 'Put a theme on the agenda of your network: type your text after it',
  question: 'Ask your point of contact a question: type your text after it',
  case: 'Propose a case to think about together, in our personal chat',
  signalCard: 'Tick what is in the foreground for a family, in three clicks',
  mine: 'See your own entries and how they are doing',
  signals: 'Look at the signals of your network; coordinators follow them up',
  search: 'Search with a few words in everything you may read',
  oase: 'Start an OASE round in this conversation: think about one situation together',
  wanda: 'Start a Wanda round in this conversation: look at one moment together',
  round: 'Start a round in this conversation: type the method after it, or choose',
  sessions: 'See your rounds, your open actions and the cases you proposed',
  agenda: 'Trainings and meetings: look, join or leave',
  who: 'Who is who in your network, and who is the point of contact',
  settings: 'For coordinators: roles, absence and other settings',
  status: 'For coordinators: what could not be delivered, and why',
  language: 'Choose your language: type nl, en or fr after it',
} satisfies Shape['commands'];
