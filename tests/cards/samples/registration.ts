import { translator } from '../../../src/i18n';
import {
  anonymousDoneCard,
  openFormCard,
  registrationForm,
  type FormView,
} from '../../../src/registration/cards';
import { KINDS, type Details } from '../../../src/registration/rules';
import { LONG_NETWORK, NETWORK, NEW_NETWORK } from './people';
import { empty, longest, sample, type Sample } from './sample';
import { prose, TRICKY } from './texts';

/** Every optional field filled in. */
export const ALL_DETAILS: Details = {
  theme: 'income',
  targetGroup: 'professionals',
  frequency: 'sometimes',
  families: 'moreThanTen',
  perspective: 'education',
  timeSpent: 'halfToTwo',
  urgency: 'today',
  wish: 'intervision',
  visibility: 'unnamed',
  quote: 'Ik bel al drie weken en krijg altijd een antwoordapparaat.',
  saidBy: 'een mama',
  mayBeUsed: true,
  tried: 'Samen gebeld, en gevraagd naar de wachtlijst van de buurgemeente.',
};

/** The same, with each text as long as its field takes. */
export const LONG_DETAILS: Details = {
  ...ALL_DETAILS,
  quote: prose(600),
  saidBy: prose(80),
  tried: prose(1_000),
};

const form = (view: Partial<FormView>): FormView => ({
  network: NETWORK,
  kind: 'signal',
  owner: 'An Peeters',
  text: '',
  details: { visibility: 'named' },
  nonce: 'a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6',
  notice: '',
  guard: 'fine',
  alike: [],
  isPrivate: true,
  ...view,
});

export const registrationSamples: readonly Sample[] = [
  ...KINDS.map((kind) =>
    sample(`registration-form ${kind}`, (render, reader) => registrationForm(render, reader, form({ kind }))),
  ),
  sample('registration-form in a channel', (render, reader) =>
    registrationForm(render, reader, form({ isPrivate: false })),
  ),
  sample('registration-form with all fields', (render, reader) =>
    registrationForm(render, reader, form({ text: TRICKY, details: ALL_DETAILS })),
  ),
  sample('registration-form that speaks of danger', (render, reader) =>
    registrationForm(render, reader, form({ text: 'Een kind wordt thuis geslagen.' })),
  ),
  sample('registration-form with something alike', (render, reader) =>
    registrationForm(
      render,
      reader,
      form({
        text: 'De wachtlijst bij de logopedist is te lang.',
        alike: [
          { label: 'S-2026-0007', text: 'Gezinnen wachten lang op logopedie.', times: 3 },
          { label: 'S-2026-0012', text: TRICKY, times: 1 },
        ],
      }),
    ),
  ),
  sample('registration-form with marked words', (render, reader) => {
    const notice = translator(reader.language)('registration.warned', { found: '“Yassin”, “0470 12 34 56”' });
    const text = 'De mama van Yassin belde me op 0470 12 34 56.';
    return registrationForm(render, reader, form({ text, notice, guard: 'marked' }));
  }),
  sample('registration-form with a national number', (render, reader) => {
    const notice = translator(reader.language)('registration.blocked', { found: '85••••••••••' });
    const text = 'Het gaat over 85.07.30-033.28, kan iemand bellen?';
    return registrationForm(render, reader, form({ text, notice, guard: 'blocked' }));
  }),
  sample('registration-form from a message', (render, reader) => {
    const t = translator(reader.language);
    const [intro, notice] = [t('registration.introMessage'), t('registration.messageCut')];
    return registrationForm(render, reader, form({ text: prose(2_990), intro, notice, isFromMenu: true }));
  }),
  sample('registration-form from a message with a national number', (render, reader) => {
    const t = translator(reader.language);
    const notice = `${t('registration.blocked', { found: '85••••••••••' })} ${t('registration.blockedInMessage')}`;
    const text = '… schreef dat het over 85.07.30-033.28 gaat.';
    const intro = t('registration.introMessage');
    return registrationForm(
      render,
      reader,
      form({ text, intro, notice, guard: 'blocked', isFromMenu: true }),
    );
  }),
  longest('registration-form', (render, reader) => {
    const t = translator(reader.language);
    const notice = `${t('registration.blocked', { found: '85••••••••••' })} ${t('registration.blockedInChannel')}`;
    const text = `mishandeling ${prose(2_987)}`;
    return registrationForm(
      render,
      reader,
      form({ network: LONG_NETWORK, text, notice, details: LONG_DETAILS }),
    );
  }),
  empty('registration-form', (render, reader) =>
    registrationForm(
      render,
      reader,
      form({ network: NEW_NETWORK, kind: 'question', owner: 'Bo', isPrivate: false }),
    ),
  ),
  ...KINDS.map((kind) =>
    sample(`registration-open ${kind}`, (render, reader) => openFormCard(render, reader, NETWORK, kind)),
  ),
  longest('registration-open', (render, reader) => openFormCard(render, reader, LONG_NETWORK, 'question')),
  sample('registration-anonymous-done', (render, reader) =>
    anonymousDoneCard(render, reader, NETWORK, 'S-2026-0042'),
  ),
  longest('registration-anonymous-done', (render, reader) =>
    anonymousDoneCard(render, reader, LONG_NETWORK, 'S-2026-0042'),
  ),
];
