import { agendaSamples } from './agenda';
import { agendaFormSamples } from './agenda-forms';
import { deedSamples } from './deeds';
import { homeSamples } from './home';
import { memberSamples } from './members';
import { questionSamples } from './questions';
import { registrationSamples } from './registration';
import { reportSamples } from './reports';
import { roundBeforeSamples } from './rounds-before';
import { roundRunningSamples } from './rounds-running';
import type { Sample } from './sample';
import { signalCardSamples } from './signal-card';
import { signalListSamples } from './signal-list';
import { signalSamples } from './signals';

/** Every card there is, as people meet it: for the tests and for the gallery. */
export const samples: readonly Sample[] = [
  ...homeSamples,
  ...registrationSamples,
  ...signalCardSamples,
  ...signalSamples,
  ...signalListSamples,
  ...questionSamples,
  ...memberSamples,
  ...roundBeforeSamples,
  ...roundRunningSamples,
  ...deedSamples,
  ...reportSamples,
  ...agendaSamples,
  ...agendaFormSamples,
];
