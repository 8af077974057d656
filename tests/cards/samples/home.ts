import { privateCard } from '../../../src/cards/notice';
import {
  chooseNetworkCard,
  homeCard,
  languageCard,
  mineCard,
  outdatedCard,
  outsiderCard,
  searchCard,
  statusCard,
  type HomeView,
  type MineLine,
  type SearchView,
  type StatusView,
} from '../../../src/home/cards';
import { translator } from '../../../src/i18n';
import type { Network } from '../../../src/members/rules';
import { anActor, aNetwork, aPerson, NOW } from '../../support/builders';
import { LONG_NAME, LONG_NETWORK, LONG_PEOPLE, NETWORK, NEW_NETWORK, PEOPLE } from './people';
import { empty, longest, sample, type Sample } from './sample';
import { prose, TRICKY_NAME } from './texts';

const [an = aPerson(), karim = aPerson()] = PEOPLE;
const [coordinator = aPerson()] = LONG_PEOPLE;

const home = (view: Partial<HomeView> = {}): HomeView => ({
  actor: anActor(an, NETWORK),
  likely: [],
  typed: '',
  hasOtherNetworks: false,
  ...view,
});

const NETWORKS: readonly Network[] = [
  aNetwork({ id: 'a', name: 'Huis van het Kind Deinze' }),
  aNetwork({ id: 'b', name: 'Huis van het Kind Gent Centrum' }),
];
const MANY_NETWORKS: readonly Network[] = Array.from({ length: 8 }, (_, at) =>
  aNetwork({ id: `n${at}`, name: `${at + 1} ${LONG_NETWORK.name}` }),
);

const LINES: readonly MineLine[] = [
  {
    label: 'V-2026-0007',
    kind: 'question',
    status: 'beantwoord',
    registeredAt: '2026-11-20T10:00:00.000Z',
    start: 'Een mama vraagt of de buitenschoolse opvang ook op woensdag open is.',
  },
  {
    label: 'S-2026-0042',
    kind: 'signal',
    status: 'ontvangen',
    registeredAt: '2026-11-18T10:00:00.000Z',
    start: 'De wachtlijst voor logopedie is weer langer.',
  },
  {
    label: 'S-2025-0311',
    kind: 'well',
    status: 'ingetrokken',
    registeredAt: '2025-12-01T10:00:00.000Z',
    start: '',
  },
];
const LONG_LINES: readonly MineLine[] = Array.from({ length: 10 }, (_, at) => ({
  label: `V-2026-99${at}9`,
  kind: 'question',
  status: 'info_gevraagd',
  registeredAt: '2025-09-24T10:00:00.000Z',
  start: prose(120),
}));

const STATUS: StatusView = {
  network: NETWORK,
  lines: [
    { about: 'V-2026-0007', who: 'An Peeters', state: 'onbereikbaar', code: 'ConversationBlockedByUser' },
    { about: 'S-2026-0042', who: 'Karim El Amrani', state: 'onzeker', code: '502' },
    { about: 'S-2026-0041', who: 'Sofie Vandenberghe', state: 'mislukt', code: 'BadSyntax' },
  ],
  rosterReadAt: '2026-11-22T03:00:00.000Z',
  version: '0.1.0',
  now: NOW,
};
const LONG_STATUS: StatusView = {
  ...STATUS,
  network: LONG_NETWORK,
  lines: Array.from({ length: 40 }, (_, at) => ({
    about: `V-2026-${1000 + at}`,
    who: LONG_NAME,
    state: ['onbereikbaar', 'onzeker', 'mislukt'][at % 3] ?? '',
    code: 'ForbiddenOperationException',
  })),
};

const found = (given: Partial<SearchView> = {}): SearchView => ({
  words: 'wachtlijst logopedie',
  entries: [
    {
      label: 'S-2026-0042',
      kind: 'signal',
      status: 'in_opvolging',
      text: 'Gezinnen wachten lang op de wachtlijsten voor logopedie.',
    },
    {
      label: 'V-2026-0007',
      kind: 'question',
      status: 'beantwoord',
      text: 'Waar is er nog logopedie zonder wachtlijst?',
    },
  ],
  page: 0,
  hasNext: false,
  ...given,
});

export const homeSamples: readonly Sample[] = [
  sample('home-search', (render, reader) => searchCard(render, reader, found())),
  longest('home-search', (render, reader) => {
    const [entry] = found().entries;
    const entries = entry
      ? Array.from({ length: 5 }, () => ({ ...entry, text: TRICKY_NAME + prose(2_000) }))
      : [];
    return searchCard(render, reader, found({ words: prose(200), entries, page: 2, hasNext: true }));
  }),
  empty('home-search', (render, reader) => searchCard(render, reader, found({ words: '', entries: [] }))),
  sample('home-search of nothing', (render, reader) =>
    searchCard(render, reader, found({ words: 'zwembad', entries: [] })),
  ),
  sample('home-home', (render, reader) => homeCard(render, reader, home())),
  sample('home-home of a coordinator', (render, reader) =>
    homeCard(render, reader, home({ actor: anActor(karim, NETWORK), hasOtherNetworks: true })),
  ),
  sample('home-home after an unknown text', (render, reader) =>
    homeCard(
      render,
      reader,
      home({ likely: ['question', 'signal', 'mine'], typed: 'kan iemand mij helpen?' }),
    ),
  ),
  sample('home-home after an unknown text in a channel', (render, reader) =>
    homeCard(render, reader, home({ likely: ['who', 'settings', 'status'] })),
  ),
  longest('home-home', (render, reader) => {
    const actor = anActor({ ...coordinator, name: TRICKY_NAME }, LONG_NETWORK);
    const likely = ['question', 'signal', 'theme'] as const;
    return homeCard(render, reader, home({ actor, likely, typed: prose(1_500), hasOtherNetworks: true }));
  }),
  empty('home-home', (render, reader) =>
    homeCard(render, reader, home({ actor: anActor(aPerson('', { id: 'x' }), NEW_NETWORK) })),
  ),
  ...outsiders(),
  sample('home-choose-network', (render, reader) => chooseNetworkCard(render, reader, NETWORKS)),
  longest('home-choose-network', (render, reader) => chooseNetworkCard(render, reader, MANY_NETWORKS)),
  sample('home-private', (render, reader) => {
    const title = translator(reader.language)('home.settings');
    return privateCard(render, reader, { title, verb: 'settings.show', opensForm: true });
  }),
  sample('home-mine', (render, reader) => mineCard(render, reader, { lines: LINES, now: NOW, next: 1 })),
  longest('home-mine', (render, reader) =>
    mineCard(render, reader, { lines: LONG_LINES, now: NOW, previous: 1, next: 3 }),
  ),
  empty('home-mine', (render, reader) => mineCard(render, reader, { lines: [], now: NOW })),
  sample('home-outdated', (render, reader) => outdatedCard(render, reader, 'V-2026-0007')),
  sample('home-language', (render, reader) => languageCard(render, reader)),
  sample('home-status', (render, reader) => statusCard(render, reader, STATUS)),
  longest('home-status', (render, reader) => statusCard(render, reader, LONG_STATUS)),
  empty('home-status', (render, reader) =>
    statusCard(render, reader, { ...STATUS, lines: [], rosterReadAt: undefined }),
  ),
];

function outsiders(): Sample[] {
  return [
    sample('home-outsider in a shared channel', (render, reader) =>
      outsiderCard(render, reader, { is: 'sharedChannel', reader }),
    ),
    sample('home-outsider a stranger', (render, reader) =>
      outsiderCard(render, reader, { is: 'stranger', reader }),
    ),
    sample('home-outsider not of the network', (render, reader) =>
      outsiderCard(render, reader, { is: 'notOfNetwork', reader }),
    ),
    sample('home-outsider in a chat that is not bound', (render, reader) =>
      outsiderCard(render, reader, { is: 'unboundChat', reader, networks: NETWORKS.slice(0, 1) }),
    ),
    longest('home-outsider in a chat that is not bound', (render, reader) =>
      outsiderCard(render, reader, { is: 'unboundChat', reader, networks: MANY_NETWORKS }),
    ),
    empty('home-outsider in a chat that is not bound', (render, reader) =>
      outsiderCard(render, reader, { is: 'unboundChat', reader, networks: [] }),
    ),
    sample('home-outsider in several networks', (render, reader) =>
      outsiderCard(render, reader, { is: 'severalNetworks', reader, networks: NETWORKS }),
    ),
  ];
}
