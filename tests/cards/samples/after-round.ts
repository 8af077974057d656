import type { RoundView } from '../../../src/intervision/cards';
import type { Content, Deed, Round } from '../../../src/intervision/rules';
import type { Network, Person } from '../../../src/members/rules';
import { LONG_NAME, LONG_NETWORK, LONG_PEOPLE, PEOPLE } from './people';
import { aRoundView } from './round-view';
import { manyLines, prose, TRICKY, TRICKY_NAME } from './texts';

export const aDeed = (id: string, given: Partial<Deed> = {}): Deed => ({
  id,
  by: 'lien',
  what: 'Ik vraag mama hoe zij het ziet, aan de poort.',
  due: '2026-12-20',
  noticed: 'Ze blijft even staan.',
  status: 'open',
  ...given,
});

const SUGGESTIONS = ['Begin met wat goed gaat.', 'Vraag het aan de zorgleerkracht.', TRICKY];

export const CONTENT: Content = {
  cases: [
    {
      id: 'case-lien',
      by: 'lien',
      about: 'Een kleuter komt al weken met een lege brooddoos naar de klas.',
      help: 'Hoe kan ik met de ouders praten zonder verwijt?',
      works: 'Aan de poort zegt mama goeiedag.',
      better: 'We drinken samen koffie.',
    },
  ],
  contributions: [
    { id: 'a0', phase: 'questions', turn: 1, by: 'karim', text: 'Wanneer ging het al iets beter?' },
    {
      id: 'a1',
      phase: 'appreciation',
      turn: 1,
      by: 'sofie',
      text: 'Ik vind het sterk dat je blijft proberen.',
    },
    ...SUGGESTIONS.map((text, at) => ({ id: `s${at}`, phase: 'suggestions', turn: 1, by: 'karim', text })),
    { id: 'e0', phase: 'effect', turn: 1, by: 'lien', text: 'Ik begin morgen.' },
    { id: 'c0', phase: 'closing', turn: 1, by: 'an', text: 'Eerst luisteren helpt.' },
  ],
  parked: [],
  notes: { lien: 'Niet vergeten: ook papa vragen.' },
  weights: { s0: 'take', s1: 'think', s2: 'later' },
  deeds: [aDeed('d0'), aDeed('d1', { by: 'karim', what: TRICKY, status: 'gedaan' })],
  scores: [],
  reasoning: { chosen: 'Dat lukt morgen al.', dropped: 'Dat is nu te groot.' },
  signals: ['S-2026-0042'],
  isErased: false,
};

export const LONG: Content = {
  ...CONTENT,
  cases: CONTENT.cases.map((one) => ({
    ...one,
    about: prose(1_500),
    help: prose(300),
    works: manyLines(1_500),
    better: prose(1_500),
  })),
  contributions: ['questions', 'appreciation', 'suggestions', 'effect', 'closing'].flatMap((phase) =>
    Array.from({ length: 14 }, (_, at) => ({
      id: `${'x'.repeat(30)}${phase}${at}`,
      phase,
      turn: 1,
      by: 'karim',
      text: at % 3 === 0 ? manyLines(1_000) : prose(1_000),
    })),
  ),
  weights: {},
  notes: { lien: prose(2_000) },
  deeds: Array.from({ length: 12 }, (_, at) =>
    aDeed(`${'d'.repeat(30)}${at}`, { what: prose(300), noticed: manyLines(300), status: 'anders_opgelost' }),
  ),
  reasoning: { chosen: prose(1_000), dropped: manyLines(1_000) },
  signals: Array.from({ length: 20 }, (_, at) => `S-2026-${1_000 + at}`),
};

const { reasoning: _reasoning, ...UNREASONED } = CONTENT;

export const ERASED: Content = {
  ...UNREASONED,
  cases: [],
  contributions: CONTENT.contributions.filter(({ phase }) => phase === 'closing'),
  notes: {},
  weights: {},
  isErased: true,
};

export const NOTHING: Content = {
  ...UNREASONED,
  cases: [],
  contributions: [],
  notes: {},
  weights: {},
  deeds: [],
  signals: [],
};

export interface Given {
  readonly content?: Content;
  readonly round?: Partial<Round>;
  readonly network?: Network;
  readonly name?: RoundView['name'];
  readonly people?: readonly Person[];
}

/** A round that is over; the case was Lien's. */
export function aView({ content = CONTENT, round = {}, ...given }: Given = {}): RoundView {
  return aRoundView({
    ...given,
    content,
    round: {
      status: 'afgerond',
      at: 6,
      caseId: 'case-lien',
      caseBringer: 'lien',
      startedAt: '2026-11-20T10:00:00.000Z',
      endedAt: '2026-11-20T10:47:00.000Z',
      ...round,
    },
  });
}

export const LONG_VIEW: Given = {
  content: LONG,
  people: [...PEOPLE, ...LONG_PEOPLE, ...LONG_PEOPLE],
  network: LONG_NETWORK,
  name: () => LONG_NAME,
};
export const TRICKY_VIEW: Given = { name: () => TRICKY_NAME };
