import { THEMES } from '../../members/rules';
import { NAMED, type Choice, type Details, type Registration } from './registration';

/** How it goes with a theme, seen by a family; from heaviest to lightest. */
export const HOW = ['veryHard', 'hard', 'well'] as const;
export type How = (typeof HOW)[number];

/** A card is about what is in the foreground: no more than this. */
export const MOST_THEMES = 3;

/** A theme that was ticked, and how it goes. */
export interface Ticked {
  readonly theme: Choice<'theme'>;
  readonly how: How;
}

export type SignalCardRefusal = 'cardNone' | 'cardTooMany' | 'cardIncomplete';

/** What may be told besides. */
export type Said = Pick<Details, 'targetGroup' | 'quote' | 'saidBy' | 'mayBeUsed'>;

/** The codes of themes out of what came back with a press, in the order of the list, each once. */
export function readThemes(codes: string): Choice<'theme'>[] {
  const given = codes.split(',');
  return THEMES.filter((theme) => given.includes(theme));
}

/** How it goes with each theme, out of the fields of a card (`how_housing`). */
export function readHow(fields: Readonly<Record<string, unknown>>): Partial<Record<Choice<'theme'>, How>> {
  const read = THEMES.map((theme) => [theme, HOW.find((how) => how === fields[`how_${theme}`])] as const);
  return Object.fromEntries(read.filter(([, how]) => how !== undefined));
}

/** Whether these themes make a card. */
export function refuseThemes(themes: readonly Choice<'theme'>[]): SignalCardRefusal | undefined {
  if (themes.length === 0) return 'cardNone';
  return themes.length > MOST_THEMES ? 'cardTooMany' : undefined;
}

/** The ticked themes, heaviest first; undefined as long as it was not said of each how it goes. */
export function weighed(
  themes: readonly Choice<'theme'>[],
  how: Readonly<Partial<Record<Choice<'theme'>, How>>>,
): Ticked[] | undefined {
  const ticked = themes.flatMap((theme) => {
    const goes = how[theme];
    return goes === undefined ? [] : [{ theme, how: goes }];
  });
  if (ticked.length < themes.length) return undefined;
  return ticked.sort((a, b) => HOW.indexOf(a.how) - HOW.indexOf(b.how));
}

/**
 * What a card registers: one entry, about its heaviest theme, seen by a family. When everything goes well it is that, else
 * a signal. `text` is ours, so it names nobody; what somebody said goes along as it was given.
 */
export function ofSignalCard(ticked: readonly Ticked[], text: string, said: Said): Registration {
  const [heaviest] = ticked;
  return {
    kind: ticked.every(({ how }) => how === 'well') ? 'well' : 'signal',
    text,
    details: {
      ...said,
      ...NAMED,
      ...(heaviest ? { theme: heaviest.theme } : {}),
      perspective: 'family',
    },
  };
}
