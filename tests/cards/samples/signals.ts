import { translator } from '../../../src/i18n';
import {
  signalForm,
  signalHandlerCard,
  signalLateCard,
  signalNetworkCard,
  signalPastedCard,
  signalOfferCard,
  signalReceiptCard,
  signalThreadCard,
  triageForm,
  type SignalView,
} from '../../../src/signals/cards';
import { STATUSES, type Signal, type Triage } from '../../../src/signals/rules';
import { anActor, anAnonymousSignal, aPerson, aSignal, aText, NOW } from '../../support/builders';
import { LONG_NAME, LONG_NETWORK, LONG_PEOPLE, NETWORK, NEW_NETWORK, PEOPLE } from './people';
import { ALL_DETAILS, LONG_DETAILS } from './registration';
import { empty, longest, sample, type Sample } from './sample';
import { manyLines, prose, TRICKY, TRICKY_NAME } from './texts';

const NAMES: Readonly<Record<string, string>> = {
  lien: 'Lien De Smet',
  tom: 'Tom Janssens',
  sofie: 'Sofie Peeters',
};
const nameOf = (id: string | undefined) => (id === undefined ? undefined : NAMES[id]);
const COORDINATOR = anActor(aPerson('Karim El Amrani'));
const TRIAGE: Triage = {
  wording: 'Gezinnen wachten lang op logopedie.',
  block: 'offer',
  access: ['available', 'affordable'],
  source: 'policyGap',
  level: 'policy',
  isRecurring: true,
  isBeyondPerson: true,
  isBeyondOrganisation: true,
  targetDate: '2026-12-31',
};
const SIMILAR = [
  { label: 'S-2026-0007', text: 'Gezinnen wachten lang op logopedie.', times: 3 },
  { label: 'S-2026-0012', text: TRICKY, times: 1 },
  { label: 'S-2026-0013', text: 'Kinderen krijgen te laat hulp bij taal.', times: 12 },
];
const NO_TRIAGE: Triage = {
  wording: '',
  access: [],
  isRecurring: false,
  isBeyondPerson: false,
  isBeyondOrganisation: false,
};
const FORMS = [
  'askInfo',
  'giveInfo',
  'supplement',
  'edit',
  'passOn',
  'offer',
  'recognise',
  'bundle',
  'merge',
  'feedback',
  'notRetain',
] as const;

const view = (given: Partial<SignalView> = {}): SignalView => ({
  signal: aSignal(),
  network: NETWORK,
  texts: [],
  name: nameOf,
  now: NOW,
  ...given,
});

const nameless = view({ name: () => undefined });
const withdrawn = aSignal({ status: 'ingetrokken', text: '' });
const supplemented = view({
  signal: aSignal({ details: ALL_DETAILS }),
  texts: [
    aText('supplement', 'lien', 'Intussen belde nog een vierde ouder.'),
    aText('supplement', 'lien', TRICKY, 90),
  ],
});
const long = view({
  signal: aSignal({ text: prose(3_000), details: LONG_DETAILS, triageBy: '2027-01-04T16:00:00.000Z' }),
  network: LONG_NETWORK,
  name: () => LONG_NAME,
  texts: Array.from({ length: 6 }, (_, at) => aText('supplement', 'lien', prose(2_000), at)),
});
const listed = view({
  signal: aSignal({ text: manyLines(3_000) }),
  texts: Array.from({ length: 6 }, (_, at) => aText('supplement', 'lien', manyLines(2_000), at)),
});
const tricky = view({ signal: aSignal({ text: TRICKY, kind: 'theme' }), name: () => TRICKY_NAME });
const dangerous = view({ signal: aSignal({ text: 'Een kind wordt thuis geslagen, zegt de juf.' }) });

export const signalSamples: readonly Sample[] = [
  sample('signals-thread', (render, reader) => signalThreadCard(render, reader, view(), ['29:lien'])),
  sample('signals-thread well', (render, reader) =>
    signalThreadCard(render, reader, view({ signal: aSignal({ kind: 'well' }) }), ['29:lien']),
  ),
  sample('signals-thread withdrawn', (render, reader) =>
    signalThreadCard(render, reader, view({ signal: withdrawn }), ['29:lien']),
  ),
  longest('signals-thread', (render, reader) =>
    signalThreadCard(
      render,
      reader,
      long,
      Array.from({ length: 60 }, (_, at) => `29:${'x'.repeat(70)}${at}`),
    ),
  ),
  empty('signals-thread', (render, reader) =>
    signalThreadCard(render, reader, { ...nameless, network: NEW_NETWORK }, []),
  ),
  sample('signals-receipt', (render, reader) => signalReceiptCard(render, reader, view())),
  sample('signals-receipt with supplements', (render, reader) =>
    signalReceiptCard(render, reader, supplemented),
  ),
  sample('signals-receipt of danger', (render, reader) => signalReceiptCard(render, reader, dangerous)),
  sample('signals-receipt withdrawn, pressed again', (render, reader) => {
    const notice = translator(reader.language)('signals.refusednotNow', {
      label: withdrawn.label,
      status: 'ingetrokken',
    });
    return signalReceiptCard(render, reader, view({ signal: withdrawn, notice }));
  }),
  longest('signals-receipt', (render, reader) => signalReceiptCard(render, reader, long)),
  longest('signals-receipt of many lines', (render, reader) => signalReceiptCard(render, reader, listed)),
  empty('signals-receipt', (render, reader) => signalReceiptCard(render, reader, nameless)),
  ...STATUSES.map((status) =>
    sample(`signals-receipt ${status}`, (render, reader) =>
      signalReceiptCard(render, reader, triaged(status)),
    ),
  ),
  ...STATUSES.map((status) =>
    sample(`signals-handler ${status}`, (render, reader) =>
      signalHandlerCard(render, reader, COORDINATOR, triaged(status)),
    ),
  ),
  sample('signals-handler of an owner who is no coordinator', (render, reader) =>
    signalHandlerCard(render, reader, anActor(aPerson('Tom Janssens')), triaged('in_opvolging')),
  ),
  sample('signals-handler unnamed, with all fields', (render, reader) =>
    signalHandlerCard(render, reader, COORDINATOR, supplemented),
  ),
  sample('signals-handler anonymous', (render, reader) =>
    signalHandlerCard(render, reader, COORDINATOR, { ...nameless, signal: anAnonymousSignal() }),
  ),
  sample('signals-handler with a tricky text', (render, reader) =>
    signalHandlerCard(render, reader, COORDINATOR, tricky),
  ),
  sample('signals-handler of danger', (render, reader) =>
    signalHandlerCard(render, reader, COORDINATOR, dangerous),
  ),
  longest('signals-handler', (render, reader) => signalHandlerCard(render, reader, COORDINATOR, long)),
  empty('signals-handler', (render, reader) => signalHandlerCard(render, reader, COORDINATOR, nameless)),
  sample('signals-network before triage', (render, reader) =>
    signalNetworkCard(render, reader, view(), { judge: false, recognise: true }),
  ),
  sample('signals-network released', (render, reader) =>
    signalNetworkCard(render, reader, triaged('teruggekoppeld'), { judge: true, recognise: false }),
  ),
  sample('signals-network pasted', (render, reader) =>
    signalPastedCard(render, reader, triaged('in_opvolging')),
  ),
  longest('signals-network pasted', (render, reader) => signalPastedCard(render, reader, long)),
  longest('signals-network', (render, reader) =>
    signalNetworkCard(
      render,
      reader,
      { ...long, signal: { ...long.signal, status: 'teruggekoppeld' } },
      { judge: true, recognise: true },
    ),
  ),
  ...FORMS.flatMap((what) => [
    sample(`signals-${what}`, (render, reader) =>
      signalForm(render, reader, view(), what, { values: {}, nonce: 'n', notice: '', isMarked: false }),
    ),
    longest(`signals-${what}`, (render, reader) => {
      const notice = translator(reader.language)('signals.refusedtooLong');
      const words = prose(2_000);
      const values = { text: words, heard: words, decided: words, next: words };
      return signalForm(render, reader, long, what, { values, nonce: 'n', notice, isMarked: true });
    }),
  ]),
  sample('signals-bundle with bundles to choose from', (render, reader) =>
    signalForm(render, reader, view(), 'bundle', {
      values: { existing: 'Wachtlijsten logopedie' },
      nonce: 'n',
      notice: '',
      isMarked: false,
      bundles: [
        'Vervoer op woensdag',
        'Wachtlijsten logopedie',
        '**Geld** & <at>rechten</at> {{TIME(2026)}}',
      ],
    }),
  ),
  longest('signals-bundle with bundles to choose from', (render, reader) =>
    signalForm(render, reader, long, 'bundle', {
      values: { text: prose(80), existing: `0 ${prose(76)}` },
      nonce: 'n',
      notice: translator(reader.language)('signals.refusedtooLong'),
      isMarked: true,
      bundles: Array.from({ length: 30 }, (_, at) => `${at} ${prose(76)}`),
    }),
  ),
  sample('signals-triage', (render, reader) =>
    triageForm(render, reader, view(), {
      triage: NO_TRIAGE,
      owner: 'an',
      people: PEOPLE,
      notice: '',
      isMarked: false,
    }),
  ),
  longest('signals-triage', (render, reader) =>
    triageForm(render, reader, long, {
      triage: { ...TRIAGE, wording: prose(2_000) },
      owner: LONG_PEOPLE[0]?.id ?? '',
      people: LONG_PEOPLE,
      notice: translator(reader.language)('signals.refusednoWording'),
      isMarked: true,
    }),
  ),
  sample('signals-receipt with what is alike', (render, reader) =>
    signalReceiptCard(render, reader, view({ similar: SIMILAR })),
  ),
  longest('signals-receipt with what is alike', (render, reader) =>
    signalReceiptCard(render, reader, {
      ...long,
      texts: [],
      similar: SIMILAR.map((one) => ({ ...one, text: prose(2_000) })),
    }),
  ),
  sample('signals-handler with what is alike', (render, reader) =>
    signalHandlerCard(render, reader, COORDINATOR, view({ similar: SIMILAR })),
  ),
  longest('signals-handler with what is alike', (render, reader) =>
    signalHandlerCard(render, reader, COORDINATOR, {
      ...long,
      similar: SIMILAR.map((one) => ({ ...one, text: prose(2_000) })),
    }),
  ),
  ...['triage.remind.0', 'feedback.remind.0', 'quiet.2026-12-01.0', 'feedback.escalate.0'].map((what) =>
    sample(`signals-late ${what}`, (render, reader) => signalLateCard(render, reader, view(), what)),
  ),
  sample('signals-offered', (render, reader) =>
    signalOfferCard(render, reader, view(), aText('offer', 'tom', TRICKY)),
  ),
];

/** Everything that can stand beside an entry. */
function triaged(status: Signal['status']): SignalView {
  const feedback = {
    ...aText(
      'feedback',
      'sofie',
      'We vragen de gemeente een tweede logopedist, want de wachttijd is een jaar.',
      70,
    ),
    fields: { heard: 'Gezinnen wachten een jaar.', next: 'Karim belt deze week.' },
  };
  const notRetained = {
    ...aText('notRetain', 'sofie', 'dit ene gezin is geholpen.', 71),
    fields: { next: 'Bel het CLB.' },
  };
  const said = [
    aText('supplement', 'lien', 'Intussen belde nog een vierde ouder.'),
    aText('askInfo', 'sofie', 'Over welke school gaat het?', 10),
    aText('giveInfo', 'lien', 'Over alle drie.', 20),
    aText('recognition', 'tom', 'Bij ons wacht men acht maanden.', 30),
    aText('offer', 'tom', 'Ik ken een logopedist in opleiding.', 40),
    aText('passOn', 'sofie', 'Aan de schepen van onderwijs: graag een tweede logopedist.', 50),
  ];
  const signal = aSignal({
    status,
    owner: { person: 'tom' },
    triage: TRIAGE,
    bundle: 'Wachtlijsten logopedie',
    mergedInto: 'S-2026-0007',
    feedbackAt: '2026-11-20T10:00:00.000Z',
  });
  return view({ signal, texts: [...said, status === 'niet_weerhouden' ? notRetained : feedback] });
}
