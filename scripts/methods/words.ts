import type { Hint, Phase, PhaseOutcome, Timing } from '../../src/intervision/methods/method';

/** What the data of a method mean, in Dutch, for the pages about them. */
export const TIMING_NAMES: Readonly<Record<Timing, string>> = {
  short: 'Kort',
  default: 'Gewoon',
  long: 'Lang',
};

export const WHO: Readonly<Record<Phase['who'], string>> = {
  everyone: 'iedereen',
  group: 'iedereen behalve de inbrenger',
  caseBringer: 'de inbrenger',
  nobody: 'de begeleider legt uit',
};

export const SHOWS: Readonly<Record<Phase['shows'], string>> = {
  live: 'iedereen die meedoet, meteen',
  end: 'iedereen die meedoet, alles samen op het einde',
  caseBringer: 'enkel de inbrenger',
};

export const HINTS: Readonly<Record<Hint, string>> = {
  suggestion: 'Klinkt een tekst als een idee? Dan zegt de bot dat. Versturen mag.',
  why: 'Bij een waarom-vraag stelt de bot een open vraag voor. Versturen mag.',
  closed: 'Bij een vraag met ja of nee stelt de bot een open vraag voor. Versturen mag.',
  but: 'Staat er “maar” in een appreciatie? Dan zegt de bot dat. Versturen mag.',
};

export const OUTCOMES: Readonly<Record<PhaseOutcome, string>> = {
  case: 'De fase eindigt als er een casus gekozen is.',
  learningQuestion: 'De fase eindigt met een positieve leervraag van de inbrenger.',
  effect: 'De fase eindigt met één kleine stap en een datum, of met “geen stap nodig”.',
};

export function days(count: number): string {
  return count === 1 ? '1 dag' : `${count} dagen`;
}
