import {
  deedCard,
  deedForm,
  deedsCard,
  linkCard,
  nextDateForm,
  noReportCard,
  proofCard,
  reasonForm,
  reportCard,
  scoreForm,
  weighedCard,
  weighForm,
  type DeedFormState,
  type ReportView,
  type RoundView,
} from '../../../src/intervision/cards';
import {
  reportOf,
  type Content,
  type Deed,
  type DeedStatus,
  type ReportVersion,
  type Round,
} from '../../../src/intervision/rules';
import { translator } from '../../../src/i18n';
import type { Network, Person } from '../../../src/members/rules';
import { NOW } from '../../support/builders';
import { LONG_NAME, LONG_NETWORK, LONG_PEOPLE, PEOPLE } from './people';
import { aRoundView } from './round-view';
import { empty, longest, sample, type Sample } from './sample';
import { manyLines, prose, TRICKY, TRICKY_NAME } from './texts';

const aDeed = (id: string, given: Partial<Deed> = {}): Deed => ({
  id,
  by: 'lien',
  what: 'Ik vraag mama hoe zij het ziet, aan de poort.',
  due: '2026-12-20',
  noticed: 'Ze blijft even staan.',
  status: 'open',
  ...given,
});

const SUGGESTIONS = ['Begin met wat goed gaat.', 'Vraag het aan de zorgleerkracht.', TRICKY];

const CONTENT: Content = {
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

const LONG: Content = {
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

const ERASED: Content = {
  ...CONTENT,
  cases: [],
  contributions: CONTENT.contributions.filter(({ phase }) => phase === 'closing'),
  notes: {},
  weights: {},
  isErased: true,
};

const NOTHING: Content = {
  ...ERASED,
  contributions: [],
  deeds: [],
  signals: [],
  isErased: false,
};

interface Given {
  readonly content?: Content;
  readonly round?: Partial<Round>;
  readonly network?: Network;
  readonly name?: RoundView['name'];
  readonly people?: readonly Person[];
}

/** A round that is over; the case was Lien's. */
function aView({ content = CONTENT, round = {}, ...given }: Given = {}): RoundView {
  const { reasoning: _reasoning, ...unreasoned } = content;
  return aRoundView({
    ...given,
    content: content.isErased ? unreasoned : content,
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

function report(version: ReportVersion, given: Given = {}, earlier: readonly Deed[] = []): ReportView {
  const view = aView(given);
  return { view, report: reportOf({ ...view.loaded, earlier }, version) };
}

const APPROVED: Given = { round: { status: 'verslag_goedgekeurd', nextDate: '2026-12-18' } };
const LONG_VIEW: Given = {
  content: LONG,
  people: [...PEOPLE, ...LONG_PEOPLE, ...LONG_PEOPLE],
  network: LONG_NETWORK,
  name: () => LONG_NAME,
};
const TRICKY_VIEW: Given = { name: () => TRICKY_NAME };
const STATUSES: readonly DeedStatus[] = ['open', 'bezig', 'gedaan', 'anders_opgelost', 'losgelaten'];

const FORM: DeedFormState = {
  nonce: 'n',
  what: '',
  due: '2026-12-06',
  noticed: '',
  behalfOf: '',
  notice: '',
  isMarked: false,
  people: [],
  today: '2026-11-22',
};
const EVERYONE = ['lien', 'karim', 'sofie', 'an'];
const MANY = Array.from({ length: 30 }, (_, at) => `person-${at}`);

export const deedSamples: readonly Sample[] = [
  sample('intervision-deed', (render, reader) => deedForm(render, reader, aView(), FORM)),
  sample('intervision-deed of who leads', (render, reader) =>
    deedForm(render, reader, aView(), { ...FORM, people: EVERYONE, behalfOf: 'karim' }),
  ),
  longest('intervision-deed', (render, reader) =>
    deedForm(render, reader, aView(LONG_VIEW), {
      ...FORM,
      what: prose(300),
      noticed: manyLines(300),
      notice: translator(reader.language)('deeds.refuseddate'),
      isMarked: true,
      people: MANY,
    }),
  ),
  ...STATUSES.map((status) =>
    sample(`intervision-own-deed ${status}`, (render, reader) =>
      deedCard(render, reader, aView(), aDeed('d0', { status }), { maySettle: true, isMine: true }),
    ),
  ),
  sample('intervision-own-deed reminder', (render, reader) =>
    deedCard(render, reader, aView(), aDeed('d0'), { maySettle: true, isMine: true, isReminder: true }),
  ),
  sample('intervision-own-deed tricky, of somebody else', (render, reader) =>
    deedCard(render, reader, aView(TRICKY_VIEW), aDeed('d0', { what: TRICKY }), {
      maySettle: false,
      isMine: false,
      notice: translator(reader.language)('deeds.settled', { status: 'gedaan' }),
    }),
  ),
  longest('intervision-own-deed', (render, reader) =>
    deedCard(render, reader, aView(LONG_VIEW), aDeed('d0', { what: manyLines(300), noticed: prose(300) }), {
      maySettle: true,
      isMine: true,
      isReminder: true,
    }),
  ),
  sample('intervision-deeds', (render, reader) =>
    deedsCard(render, reader, aView(), [
      { label: 'I-2026-0001', deed: aDeed('d0'), maySettle: true },
      { label: 'I-2026-0002', deed: aDeed('d1', { what: TRICKY, status: 'bezig' }), maySettle: false },
    ]),
  ),
  longest('intervision-deeds', (render, reader) =>
    deedsCard(
      render,
      reader,
      aView(LONG_VIEW),
      Array.from({ length: 30 }, (_, at) => ({
        label: 'I-2026-10001',
        deed: aDeed(`${'d'.repeat(30)}${at}`, { what: manyLines(300) }),
        maySettle: true,
      })),
      1,
    ),
  ),
  empty('intervision-deeds', (render, reader) => deedsCard(render, reader, aView(), [])),
  sample('intervision-date', (render, reader) =>
    nextDateForm(render, reader, aView(), { date: '2026-12-20', today: '2026-11-22', notice: '' }),
  ),
  sample('intervision-date refused', (render, reader) =>
    nextDateForm(render, reader, aView(), {
      date: '2020-12-20',
      today: '2026-11-22',
      notice: translator(reader.language)('deeds.refuseddate'),
    }),
  ),
  sample('intervision-weigh', (render, reader) => {
    const view = aView();
    const suggestions = CONTENT.contributions.filter(({ phase }) => phase === 'suggestions');
    return weighForm(render, reader, view, suggestions, 0);
  }),
  longest('intervision-weigh', (render, reader) => {
    const suggestions = LONG.contributions.filter(({ phase }) => phase === 'suggestions');
    const texts = suggestions.map((one) => ({ ...one, text: prose(1_500) }));
    return weighForm(render, reader, aView(LONG_VIEW), texts, 1);
  }),
  sample('intervision-weighed', (render, reader) => weighedCard(render, reader, aView())),
  sample('intervision-reason', (render, reader) =>
    reasonForm(render, reader, aView(), { chosen: '', dropped: '', notice: '', isMarked: false }),
  ),
  longest('intervision-reason', (render, reader) =>
    reasonForm(render, reader, aView(LONG_VIEW), {
      chosen: prose(1_000),
      dropped: manyLines(1_000),
      notice: translator(reader.language)('rounds.refusedtooLong'),
      isMarked: true,
    }),
  ),
  sample('intervision-score', (render, reader) => scoreForm(render, reader, aView())),
  sample('intervision-report to approve', (render, reader) =>
    reportCard(render, reader, report('caseBringer', {}, [aDeed('d9', { status: 'gedaan' })]), {
      person: 'lien',
    }),
  ),
  sample('intervision-report of the case-bringer, approved', (render, reader) =>
    reportCard(render, reader, report('caseBringer', APPROVED), { person: 'lien' }),
  ),
  sample('intervision-report of the group', (render, reader) =>
    reportCard(render, reader, report('group', APPROVED), { person: 'karim' }),
  ),
  sample('intervision-report of the group, for whose case it is, tricky', (render, reader) =>
    reportCard(render, reader, report('group', TRICKY_VIEW), { person: 'lien' }),
  ),
  sample('intervision-report of the network', (render, reader) =>
    reportCard(
      render,
      reader,
      { ...report('network', APPROVED), safety: { score: 4.5 } },
      { person: 'somebody' },
    ),
  ),
  sample('intervision-report erased', (render, reader) =>
    reportCard(render, reader, report('caseBringer', { ...APPROVED, content: ERASED }), { person: 'lien' }),
  ),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((page) =>
    longest(`intervision-report page ${page}`, (render, reader) =>
      reportCard(render, reader, report('caseBringer', LONG_VIEW, LONG.deeds), { person: 'lien', page }),
    ),
  ),
  empty('intervision-report', (render, reader) =>
    reportCard(render, reader, report('group', { content: NOTHING }), { person: 'karim' }),
  ),
  sample('intervision-no-report', (render, reader) =>
    noReportCard(
      render,
      reader,
      'I-2026-0003',
      translator(reader.language)('deeds.refusednotApproved', { name: 'Tom Janssens' }),
    ),
  ),
  sample('intervision-link', (render, reader) =>
    linkCard(render, reader, {
      label: 'I-2026-0003',
      url: 'https://signaalpunt.example/r/abcdef',
      expires: new Date('2026-11-23T09:30:00.000Z'),
      now: NOW,
      title: translator(reader.language)('deeds.open'),
    }),
  ),
  sample('intervision-proof', (render, reader) => proofCard(render, reader, aView(), 'lien')),
  longest('intervision-proof', (render, reader) => proofCard(render, reader, aView(LONG_VIEW), 'person-3')),
];
