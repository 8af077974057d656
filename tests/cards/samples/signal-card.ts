import { translator } from '../../../src/i18n';
import { THEMES } from '../../../src/members/rules';
import { signalCardHowForm, signalCardPickForm, type SignalCardView } from '../../../src/registration/cards';
import { LONG_NETWORK, NETWORK, NEW_NETWORK } from './people';
import { empty, longest, sample, type Sample } from './sample';
import { prose, TRICKY } from './texts';

const view = (filled: Partial<SignalCardView> = {}): SignalCardView => ({
  network: NETWORK,
  themes: ['housing', 'income', 'social'],
  how: { housing: 'veryHard', income: 'hard' },
  said: { targetGroup: 'age0to3', quote: 'We slapen met vijf in één kamer.', saidBy: 'een mama' },
  nonce: 'a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6',
  notice: '',
  guard: 'fine',
  ...filled,
});
const EMPTY = { network: NEW_NETWORK, themes: [], how: {}, said: {} };
const LONG_SAID = { quote: `mishandeling ${prose(587)}`, saidBy: prose(80), mayBeUsed: true };

export const signalCardSamples: readonly Sample[] = [
  sample('registration-card-pick', (render, reader) => signalCardPickForm(render, reader, view())),
  longest('registration-card-pick', (render, reader) => {
    const notice = translator(reader.language)('registration.cardTooMany');
    const how = Object.fromEntries(THEMES.map((theme) => [theme, 'veryHard' as const]));
    const filled = { network: LONG_NETWORK, themes: THEMES, how, said: LONG_SAID, notice };
    return signalCardPickForm(render, reader, view(filled));
  }),
  empty('registration-card-pick', (render, reader) => signalCardPickForm(render, reader, view(EMPTY))),
  sample('registration-card-how', (render, reader) => signalCardHowForm(render, reader, view())),
  sample('registration-card-how incomplete', (render, reader) => {
    const notice = translator(reader.language)('registration.cardIncomplete');
    return signalCardHowForm(render, reader, view({ said: { quote: TRICKY }, notice }));
  }),
  sample('registration-card-how with a marked word', (render, reader) => {
    const notice = translator(reader.language)('registration.warned', { found: '“Bilal”' });
    return signalCardHowForm(
      render,
      reader,
      view({ said: { quote: 'Bilal slaapt slecht' }, notice, guard: 'marked' }),
    );
  }),
  longest('registration-card-how', (render, reader) => {
    const notice = translator(reader.language)('registration.blocked', { found: '85••••••••••' });
    const filled = { network: LONG_NETWORK, said: LONG_SAID, notice, guard: 'blocked' } as const;
    return signalCardHowForm(render, reader, view(filled));
  }),
  empty('registration-card-how', (render, reader) =>
    signalCardHowForm(render, reader, view({ ...EMPTY, themes: ['other'] })),
  ),
];
