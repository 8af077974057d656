/** The languages in which every method has its texts. */
export const METHOD_LANGUAGES = ['nl', 'en', 'fr'] as const;
export type MethodLanguage = (typeof METHOD_LANGUAGES)[number];

/** How much time a round takes: each phase has its minutes for all three. */
export const TIMINGS = ['short', 'default', 'long'] as const;
export type Timing = (typeof TIMINGS)[number];

/**
 * What a written text may be told, without ever being stopped: `suggestion` an idea hidden in a question ("heb je al …"),
 * `why` a why-question, `closed` a yes-or-no question, `but` a "maar" in what is meant as appreciation.
 */
export type Hint = 'suggestion' | 'why' | 'closed' | 'but';

/** What must be there before a phase can end. */
export type PhaseOutcome = 'case' | 'learningQuestion' | 'effect';

/** One step of a method: who does what, for how long, and who sees it when. */
export interface Phase {
  readonly id: string;
  readonly minutes: Readonly<Record<Timing, number>>;
  /** How long it stays open in a round without a meeting. */
  readonly days: number;
  /** With people together: do they talk, or write? Without a meeting everything is written. */
  readonly live: 'spoken' | 'written';
  /**
   * Who contributes: everyone who takes part, all but the case-bringer, the case-bringer alone, or nobody. The facilitator
   * never does.
   */
  readonly who: 'everyone' | 'group' | 'caseBringer' | 'nobody';
  /** One speaks at a time, everybody gets a turn. */
  readonly inTurn: boolean;
  /** How many texts one person may write in a turn. */
  readonly perTurn: number;
  /** The case-bringer may answer what is written, in a round without a meeting. */
  readonly bringerAnswers: boolean;
  /** Longest contribution, in characters. */
  readonly longest: number;
  /** When what is written shows: at once, all together when the phase ends, or to the case-bringer alone. */
  readonly shows: 'live' | 'end' | 'caseBringer';
  /** Nobody ever sees who wrote what. */
  readonly isAnonymous: boolean;
  readonly hints: readonly Hint[];
  /** An idea that comes too early can be kept; it comes back in the phase that says `returnsParked`. */
  readonly canPark: boolean;
  readonly returnsParked: boolean;
  /** Codes a contribution can be labelled with; their words are texts of the method. Empty: none. */
  readonly labels: readonly string[];
  /** Everyone looks through somebody else's eyes: codes of perspectives that are handed out. Empty: none. */
  readonly glasses: readonly string[];
  /** Begins with what was promised last time. */
  readonly showsDeeds: boolean;
  /** People bring cases and vote which one it will be. */
  readonly choosesCase: boolean;
  /** The case-bringer weighs the suggestions: takes along, thinks about it, not now. */
  readonly weighsSuggestions: boolean;
  /** What is written here is learned by the group, and stays when the case is erased. */
  readonly keepsLearnings: boolean;
  /** Only from the group's second session on. */
  readonly isFromSecondSession: boolean;
  readonly outcome?: PhaseOutcome;
}

/** What people read in a phase, in our own words. */
export interface PhaseTexts {
  readonly name: string;
  /** What everybody does now. */
  readonly group: string;
  /** What the case-bringer does now; empty when the method has none. */
  readonly bringer: string;
  /** What the facilitator watches. */
  readonly facilitator: string;
  /** Questions or beginnings of sentences that help. */
  readonly prompts: readonly string[];
  /** How a contribution begins, as an example in the empty field. */
  readonly starter: string;
}

export interface MethodTexts {
  readonly title: string;
  /** What it is for, in one or two sentences. */
  readonly invitation: string;
  /** Where it comes from: "gebaseerd op …". */
  readonly attribution: string;
  readonly phases: Readonly<Record<string, PhaseTexts>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly glasses: Readonly<Record<string, string>>;
}

/** A way of thinking together. Methods are data of one shape; the engine knows none by name. */
export interface Method {
  readonly id: string;
  /** What one may type after `ronde`, folded: lower case without accents. The first is Dutch, for the pages. */
  readonly words: readonly string[];
  /** One case that the facilitator picks, one that the group votes for, or a subject that all share. */
  readonly choice: 'facilitator' | 'vote' | 'subject';
  /** Weeks after which the group best meets again. */
  readonly weeksUntilNext: number;
  /** Colour band of each phase, for methods whose name is made of letters: `W`, `AN`, `DA`; by phase. */
  readonly letters: Readonly<Record<string, string>>;
  readonly phases: readonly Phase[];
  readonly texts: Readonly<Record<MethodLanguage, MethodTexts>>;
}

/** A phase whose id, labels and glasses the compiler knows by name, so that none goes without its texts. */
export interface PhaseOf<
  Id extends string,
  Label extends string = never,
  Glass extends string = never,
> extends Phase {
  readonly id: Id;
  readonly labels: readonly Label[];
  readonly glasses: readonly Glass[];
}

/** The texts of another language: the same phases, labels and glasses as the Dutch ones, or it does not compile. */
export interface TextsLike<T extends MethodTexts> extends MethodTexts {
  readonly phases: { readonly [K in keyof T['phases']]: PhaseTexts };
  readonly labels: { readonly [K in keyof T['labels']]: string };
  readonly glasses: { readonly [K in keyof T['glasses']]: string };
}

/** A method whose phases, labels and glasses are those of its Dutch texts. */
interface MethodOf<T extends MethodTexts> extends Omit<Method, 'texts'> {
  readonly phases: readonly PhaseOf<
    keyof T['phases'] & string,
    keyof T['labels'] & string,
    keyof T['glasses'] & string
  >[];
}

interface TextsOf<T extends MethodTexts> {
  readonly texts: { readonly nl: T; readonly en: TextsLike<NoInfer<T>>; readonly fr: TextsLike<NoInfer<T>> };
}

/** Ties a method to its texts: a phase, label or glass without words in all three languages does not compile. */
export function method<T extends MethodTexts>(own: MethodOf<NoInfer<T>> & TextsOf<T>): Method {
  return own;
}

/** What most phases are; a method says only what is different. */
export function phase<
  const Id extends string,
  const Label extends string = never,
  const Glass extends string = never,
>(
  id: Id,
  own: Partial<Omit<Phase, 'labels' | 'glasses'>> &
    Pick<Phase, 'minutes' | 'live' | 'who'> & {
      readonly labels?: readonly Label[];
      readonly glasses?: readonly Glass[];
    },
): PhaseOf<Id, NoInfer<Label>, NoInfer<Glass>> {
  return {
    days: 3,
    inTurn: false,
    perTurn: 1,
    bringerAnswers: false,
    longest: 1_000,
    shows: 'live',
    isAnonymous: false,
    hints: [],
    canPark: false,
    returnsParked: false,
    labels: [],
    glasses: [],
    showsDeeds: false,
    choosesCase: false,
    weighsSuggestions: false,
    keepsLearnings: false,
    isFromSecondSession: false,
    ...own,
    id,
  };
}

/** How long these phases take together. */
export function totalMinutes(phases: readonly Phase[], timing: Timing): number {
  return phases.reduce((sum, { minutes }) => sum + minutes[timing], 0);
}
