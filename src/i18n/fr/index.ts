import type { Shape } from '../shape';
import { commands } from './commands';
import { common } from './common';
import { home } from './home';
import { members } from './members';
import { privacy } from './privacy';
import { questions } from './questions';
import { choices, registration } from './registration';
import { signals } from './signals';

/** French (Belgium). */
export const fr: Shape = {
  common,
  commands,
  home,
  members,
  privacy,
  registration,
  choices,
  signals,
  questions,
};
