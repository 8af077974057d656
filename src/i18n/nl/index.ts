import { commands } from './commands';
import { common } from './common';
import { home } from './home';
import { members } from './members';
import { privacy } from './privacy';
import { questions } from './questions';
import { choices, registration } from './registration';
import { signals } from './signals';

/** Dutch (Belgium): the source of all keys. */
export const nl = { common, commands, home, members, privacy, registration, choices, signals, questions };
