import { THEMES } from '../../members/rules';

/** The four things one can register (domain.md 4.3). */
export const KINDS = ['well', 'signal', 'theme', 'question'] as const;
export type Kind = (typeof KINDS)[number];

/** Choices of the optional fields (domain.md 4.4), as codes; their words are texts. */
export const CHOICES = {
  theme: THEMES,
  targetGroup: [
    'pregnancy',
    'age0to3',
    'age3to6',
    'age6to12',
    'age12up',
    'parents',
    'volunteers',
    'professionals',
  ],
  frequency: ['once', 'sometimes', 'often'],
  families: ['one', 'twoToFive', 'sixToTen', 'moreThanTen'],
  perspective: ['policy', 'education', 'practice', 'research', 'family'],
  timeSpent: ['under30', 'halfToTwo', 'overTwo'],
  urgency: ['no', 'thisWeek', 'today'],
  wish: ['registerOnly', 'answer', 'agenda', 'intervision'],
  visibility: ['named', 'unnamed', 'anonymous'],
} as const;

export type ChoiceField = keyof typeof CHOICES;
export type Choice<F extends ChoiceField> = (typeof CHOICES)[F][number];
export type Visibility = Choice<'visibility'>;

/** What somebody may add to the text; nothing of it is required. */
export interface Details {
  readonly theme?: Choice<'theme'>;
  readonly targetGroup?: Choice<'targetGroup'>;
  readonly frequency?: Choice<'frequency'>;
  readonly families?: Choice<'families'>;
  readonly perspective?: Choice<'perspective'>;
  readonly timeSpent?: Choice<'timeSpent'>;
  readonly urgency?: Choice<'urgency'>;
  readonly wish?: Choice<'wish'>;
  readonly visibility: Visibility;
  /** Literally, without a name. */
  readonly quote?: string;
  /** A role, never a name. */
  readonly saidBy?: string;
  readonly mayBeUsed?: boolean;
  /** What was tried, or what already works. */
  readonly tried?: string;
}

/** An entry of the network that says the same, as whoever registers may read it. */
export interface Alike {
  readonly label: string;
  readonly text: string;
  /** How often it was reported. */
  readonly times: number;
}

/** What an entry has when nothing was chosen. */
export const NAMED: Details = { visibility: 'named' };

/** A registration as somebody sends it in. */
export interface Registration {
  readonly kind: Kind;
  readonly text: string;
  readonly details: Details;
  /** What the guard marked stays in it: only the coordinators read it, and its text is erased after ten working days. */
  readonly isConfined?: boolean;
}

/** A typed command with less text than this opens the form instead of registering (product.md, "Commands"). */
export const SHORTEST_TYPED = 15;
/** Longer than a person types on a phone, and short enough for a card. */
export const LONGEST_TEXT = 3_000;
/** The fields beside the text are shorter; the form says so too. */
const LONGEST_LINE = 1_000;

/** The beginning of a text that is too long for a form, up to its last whole word where one ends near the limit. */
export function atMost(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = cut.search(/\s\S*$/);
  // Without a space near the end: not through the middle of a character of two.
  return end > longest / 2 ? cut.slice(0, end).trimEnd() : cut.replace(/[\ud800-\udbff]$/, '');
}

/** Working days after which a text for the coordinators alone is erased (product.md, "Trust"). */
export const CONFINED_DAYS = 10;

export type RegistrationRefusal = 'empty' | 'tooLong' | 'anonymousInShared' | 'anonymousQuestion';

/**
 * Whether a registration may be kept. Fully anonymous exists only where the form itself is private: in a dialog or a
 * personal chat; and never for a question, which must be answered to somebody.
 */
export function refuseRegistration(
  registration: Registration,
  isPrivate: boolean,
): RegistrationRefusal | undefined {
  const { text, kind, details } = registration;
  const lines = [details.quote, details.saidBy, details.tried].filter((line) => line !== undefined);
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST_TEXT || lines.some((line) => line.length > LONGEST_LINE)) return 'tooLong';
  if (details.visibility !== 'anonymous') return undefined;
  if (kind === 'question') return 'anonymousQuestion';
  return isPrivate ? undefined : 'anonymousInShared';
}

/** Every free text of a registration: the guard reads them all. */
export function freeTexts({ text, details }: Pick<Registration, 'text' | 'details'>): string[] {
  return [text, details.quote, details.saidBy, details.tried].filter((one) => one !== undefined);
}

/**
 * Words that may mean danger for a child now (domain.md 3.6), in three languages. They only bring the emergency numbers
 * to the front: better once too often.
 */
export function soundsLikeDanger(text: string): boolean {
  return DANGER.test(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

const DANGER = new RegExp(
  [
    '(?:kinder)?mishandel',
    '(?:kinder)?misbruik',
    'verwaarlo',
    'geslagen',
    'slaat (?:het|haar|zijn|de) (?:kind|dochter|zoon|baby)',
    'zelfmoord',
    'zelfdoding',
    'suicid',
    'levensgevaar',
    'in gevaar',
    'onveilig thuis',
    'geweld',
    'bedreigt',
    'bedreigd',
    'mes getrokken',
    'wapen',
    'abuse',
    'neglect',
    'beaten',
    'beating',
    'in danger',
    'domestic violence',
    'threaten',
    'weapon',
    'maltrait',
    'abus',
    'battu',
    'frappe',
    'en danger',
    'violence',
    'negligence grave',
    'menace',
  ]
    .map((word) => `\\b${word}`)
    .join('|'),
  'u',
);
