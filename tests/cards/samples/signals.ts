import { translator } from '../../../src/i18n';
import {
  signalCoordinatorCard,
  signalReceiptCard,
  signalThreadCard,
  supplementForm,
  type SignalView,
} from '../../../src/signals/cards';
import { anAnonymousSignal, aSignal, aText, NOW } from '../../support/builders';
import { LONG_NAME, LONG_NETWORK, NETWORK, NEW_NETWORK } from './people';
import { ALL_DETAILS, LONG_DETAILS } from './registration';
import { empty, longest, sample, type Sample } from './sample';
import { manyLines, prose, TRICKY, TRICKY_NAME } from './texts';

const view = (given: Partial<SignalView> = {}): SignalView => ({
  signal: aSignal(),
  network: NETWORK,
  texts: [],
  name: 'Lien De Smet',
  now: NOW,
  ...given,
});

const { name: _name, ...nameless } = view();
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
  name: LONG_NAME,
  texts: Array.from({ length: 6 }, (_, at) => aText('supplement', 'lien', prose(2_000), at)),
});
const listed = view({
  signal: aSignal({ text: manyLines(3_000) }),
  texts: Array.from({ length: 6 }, (_, at) => aText('supplement', 'lien', manyLines(2_000), at)),
});
const tricky = view({ signal: aSignal({ text: TRICKY, kind: 'theme' }), name: TRICKY_NAME });
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
    const notice = translator(reader.language)('signals.withdrawn', { label: withdrawn.label });
    return signalReceiptCard(render, reader, view({ signal: withdrawn, notice }));
  }),
  longest('signals-receipt', (render, reader) => signalReceiptCard(render, reader, long)),
  longest('signals-receipt of many lines', (render, reader) => signalReceiptCard(render, reader, listed)),
  empty('signals-receipt', (render, reader) => signalReceiptCard(render, reader, nameless)),
  sample('signals-coordinator', (render, reader) => signalCoordinatorCard(render, reader, view())),
  sample('signals-coordinator unnamed, with all fields', (render, reader) =>
    signalCoordinatorCard(render, reader, supplemented),
  ),
  sample('signals-coordinator anonymous', (render, reader) =>
    signalCoordinatorCard(render, reader, { ...nameless, signal: anAnonymousSignal() }),
  ),
  sample('signals-coordinator with a tricky text', (render, reader) =>
    signalCoordinatorCard(render, reader, tricky),
  ),
  sample('signals-coordinator of danger', (render, reader) =>
    signalCoordinatorCard(render, reader, dangerous),
  ),
  sample('signals-coordinator withdrawn', (render, reader) =>
    signalCoordinatorCard(render, reader, view({ signal: withdrawn })),
  ),
  longest('signals-coordinator', (render, reader) => signalCoordinatorCard(render, reader, long)),
  empty('signals-coordinator', (render, reader) => signalCoordinatorCard(render, reader, nameless)),
  sample('signals-supplement', (render, reader) =>
    supplementForm(render, reader, view(), { text: '', nonce: 'n', notice: '' }),
  ),
  longest('signals-supplement', (render, reader) => {
    const notice = translator(reader.language)('signals.tooLong');
    return supplementForm(render, reader, long, { text: prose(3_000), nonce: 'n', notice });
  }),
];
