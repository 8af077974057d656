import { agenda, planning } from './agenda';
import { cases } from './cases';
import { commands } from './commands';
import { common } from './common';
import { deeds } from './deeds';
import { home } from './home';
import { links } from './links';
import { members } from './members';
import { privacy } from './privacy';
import { questions } from './questions';
import { choices, registration } from './registration';
import { rounds } from './rounds';
import { signals } from './signals';

/** Dutch (Belgium): the source of all keys. */
export const nl = {
  common,
  commands,
  home,
  links,
  members,
  privacy,
  registration,
  choices,
  signals,
  questions,
  rounds,
  cases,
  deeds,
  agenda,
  planning,
};
