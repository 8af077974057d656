import type { Reader } from '../../../src/cards/reader';
import type { Card, Render } from '../../../src/cards/templates';
import { textFormCard } from '../../../src/cards/text-form';
import { translator } from '../../../src/i18n';
import {
  newsCard,
  organisationForm,
  settingsCard,
  teamWelcomeCard,
  themeContactCard,
  whoCard,
  type SettingsView,
} from '../../../src/members/cards';
import { LONGEST_ORGANISATION, type Network, type Person } from '../../../src/members/rules';
import { aNetwork, aPerson } from '../../support/builders';
import { LONG_NETWORK, LONG_PEOPLE, NETWORK, NEW_NETWORK, PEOPLE } from './people';
import { empty, longest, sample, type Sample } from './sample';
import { prose, TRICKY_NAME } from './texts';

const AWAY = aNetwork({ roles: { absentFrom: '2026-11-20', absentUntil: '2026-11-30' } });
const TODAY = '2026-11-22';

/** A whole town works together here. */
export const CROWD: readonly Person[] = Array.from({ length: 200 }, (_, at) =>
  aPerson(`Voornaam ${at} van der Familienaam`, { id: `6fa459ea-ee8a-4ca4-894e-db77e1${at + 100000}` }),
);
const CROWDED = aNetwork({
  roles: {
    coordinators: CROWD.slice(0, 12).map(({ id }) => id),
    pointOfContact: CROWD[20]?.id ?? '',
    deputy: CROWD[21]?.id ?? '',
    facilitators: CROWD.slice(30, 42).map(({ id }) => id),
    volunteers: CROWD.slice(50, 150).map(({ id }) => id),
    themeContacts: { care: CROWD[60]?.id ?? '' },
  },
});

const ORGANISATIONS = new Map([
  ['an', 'CLB Deinze'],
  ['tom', 'Basisschool De Regenboog'],
  ['lien', 'CLB Deinze'],
  ['tricky', 'Vzw *Samen* {{DATE(2026)}} <at>sterk</at>'],
]);
/** As many organisations as people, each with the longest name. */
const LONG_ORGANISATIONS = new Map(
  [...LONG_PEOPLE, ...CROWD].map(({ id }, at) => [
    id,
    `${at} ${prose(LONGEST_ORGANISATION)}`.slice(0, LONGEST_ORGANISATION),
  ]),
);

const NEWS = [
  ...['role.coordinator', 'role.pointOfContact', 'role.deputy', 'role.facilitator'],
  ...['lost.coordinator', 'lost.pointOfContact', 'lost.deputy', 'lost.facilitator', 'lost.volunteer'],
  ...['lost.themeContact'],
];

const [an = aPerson()] = PEOPLE;

export const memberSamples: readonly Sample[] = [
  sample('members-settings', (render, reader) => settingsCard(render, reader, settings(AWAY, PEOPLE))),
  sample('members-settings refused', (render, reader) => {
    const notice = translator(reader.language)('members.changedMeanwhile');
    return settingsCard(render, reader, { ...settings(AWAY, PEOPLE), notice });
  }),
  longest('members-settings', (render, reader) =>
    settingsCard(render, reader, settings(LONG_NETWORK, LONG_PEOPLE)),
  ),
  longest('members-settings of 200 people', (render, reader) =>
    settingsCard(render, reader, settings(CROWDED, CROWD)),
  ),
  empty('members-settings', (render, reader) =>
    settingsCard(render, reader, settings(NEW_NETWORK, PEOPLE.slice(1, 2))),
  ),
  sample('members-theme', (render, reader) => {
    const network = aNetwork({ roles: { themeContacts: { care: 'an', language: 'tom' } } });
    return themeContactCard(render, reader, network, PEOPLE, '');
  }),
  longest('members-theme', (render, reader) =>
    themeContactCard(render, reader, CROWDED, CROWD, translator(reader.language)('members.unknownPerson')),
  ),
  empty('members-theme', (render, reader) => themeContactCard(render, reader, NEW_NETWORK, [], '')),
  sample('members-emergency', (render, reader) =>
    emergencyForm(render, reader, 'Politie Deinze: 09 381 00 00.'),
  ),
  longest('members-emergency', (render, reader) => emergencyForm(render, reader, prose(300))),
  empty('members-emergency', (render, reader) => emergencyForm(render, reader, '')),
  sample('members-who', (render, reader) => whoCard(render, reader, NETWORK, PEOPLE, ORGANISATIONS, TODAY)),
  sample('members-who point of contact away', (render, reader) =>
    whoCard(render, reader, AWAY, [...PEOPLE, aPerson(TRICKY_NAME, { id: 'tricky' })], ORGANISATIONS, TODAY),
  ),
  longest('members-who', (render, reader) =>
    whoCard(render, reader, LONG_NETWORK, LONG_PEOPLE, LONG_ORGANISATIONS, TODAY),
  ),
  empty('members-who', (render, reader) => whoCard(render, reader, NEW_NETWORK, [], new Map(), TODAY)),
  longest('members-who of 200 organisations', (render, reader) =>
    whoCard(render, reader, LONG_NETWORK, [...LONG_PEOPLE, ...CROWD], LONG_ORGANISATIONS, TODAY),
  ),
  sample('members-organisation', (render, reader) =>
    organisationForm(render, reader, {
      text: '',
      known: ['Basisschool De Regenboog', 'CLB Deinze'],
      notice: '',
    }),
  ),
  longest('members-organisation', (render, reader) =>
    organisationForm(render, reader, {
      text: prose(LONGEST_ORGANISATION),
      known: [...LONG_ORGANISATIONS.values()],
      notice: translator(reader.language)('members.organisationTooLong'),
    }),
  ),
  empty('members-organisation', (render, reader) =>
    organisationForm(render, reader, { text: '', known: [], notice: '' }),
  ),
  sample('members-welcome', (render, reader) => teamWelcomeCard(render, reader, NETWORK)),
  longest('members-welcome', (render, reader) => teamWelcomeCard(render, reader, LONG_NETWORK)),
  ...NEWS.map((what) =>
    sample(`members-news ${what}`, (render, reader) => existing(newsCard(render, reader, NETWORK, what, an))),
  ),
  longest('members-news', (render, reader) => {
    const person = aPerson(TRICKY_NAME, { id: 'tricky' });
    return existing(newsCard(render, reader, LONG_NETWORK, 'lost.pointOfContact', person));
  }),
];

function settings(network: Network, people: readonly Person[]): SettingsView {
  const { roles, country } = network;
  return { network, people, values: { ...roles, country }, revision: network.revision, notice: '' };
}

/** As members/routes makes it. */
function emergencyForm(render: Render, reader: Reader, text: string): Card {
  const t = translator(reader.language);
  return textFormCard(render, reader, {
    title: t('members.emergencyTitle'),
    intro: t('members.emergencyIntro'),
    fieldLabel: t('members.emergencyLabel'),
    isRequired: false,
    text,
    notice: '',
    isMarked: false,
    blocks: [],
    emergency: '',
    send: { verb: 'settings.emergency.save', data: {} },
    cancel: { verb: 'settings.show', data: {} },
  });
}

function existing<T>(card: T | undefined): T {
  if (card === undefined) throw new Error('there is no such news');
  return card;
}
