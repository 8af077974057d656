import type { Actor, Network, Person, Roles } from '../../src/members/rules';
import type { Question } from '../../src/questions/rules';
import type { Signal } from '../../src/signals/rules';
import type { EntryText } from '../../src/storage/entries';

/** The moment at which the built things are looked at: a Sunday, so that working days show. */
export const NOW = new Date('2026-11-22T09:30:00.000Z');

/** Somebody on the roster of the team. The id is the first name unless given, so that tests read. */
export function aPerson(name = 'An Peeters', overrides: Partial<Person> = {}): Person {
  const id = overrides.id ?? (name.split(' ')[0] ?? name).toLowerCase();
  return { id, entraId: `entra-${id}`, teamsId: `29:${id}`, name, present: true, ...overrides };
}

/** The roles of a network that works: someone for each of them. */
function theRoles(overrides: Partial<Roles> = {}): Roles {
  return {
    coordinators: ['karim'],
    pointOfContact: 'an',
    deputy: 'sofie',
    facilitators: ['tom'],
    volunteers: [],
    themeContacts: {},
    ...overrides,
  };
}

export function aNetwork({
  roles,
  ...overrides
}: Overrides<Network, { roles: Partial<Roles> }> = {}): Network {
  return {
    id: 'net1',
    name: 'Huis van het Kind Deinze',
    teamId: '19:team@thread.tacv2',
    zone: 'Europe/Brussels',
    country: 'BE',
    language: 'nl',
    emergency: '',
    revision: 1,
    welcomed: true,
    ...overrides,
    roles: theRoles(roles),
  };
}

export function anActor(person: Person = aPerson(), network: Network = aNetwork()): Actor {
  return { network, person };
}

export function aSignal(overrides: Partial<Signal> = {}): Signal {
  return {
    label: 'S-2026-0042',
    network: 'net1',
    kind: 'signal',
    status: 'ontvangen',
    seq: 1,
    changedAt: '2026-11-20T10:00:00.000Z',
    text: 'De wachtlijst voor logopedie is weer langer. Drie ouders vroegen ernaar aan de schoolpoort.',
    details: { visibility: 'named' },
    reporter: 'lien',
    language: 'nl',
    registeredAt: '2026-11-20T10:00:00.000Z',
    owner: 'coordinators',
    triageBy: '2026-12-04T16:00:00.000Z',
    feedbackBy: '2026-12-11T16:00:00.000Z',
    round: 0,
    ...overrides,
  };
}

/** Without a reporter, a moment, or anything else that could tell who it was. */
export function anAnonymousSignal(overrides: Partial<Signal> = {}): Signal {
  const { reporter: _reporter, registeredAt: _registeredAt, ...signal } = aSignal();
  return { ...signal, details: { visibility: 'anonymous' }, ...overrides };
}

export function aQuestion(overrides: Partial<Question> = {}): Question {
  return {
    label: 'V-2026-0007',
    network: 'net1',
    status: 'open',
    seq: 1,
    changedAt: '2026-11-20T10:00:00.000Z',
    text: 'Een mama vraagt of de buitenschoolse opvang ook op woensdagmiddag open is. Wie weet dat?',
    details: { visibility: 'named' },
    asker: 'lien',
    language: 'nl',
    askedAt: '2026-11-20T10:00:00.000Z',
    owner: { person: 'an' },
    ownerByReferral: false,
    claimBy: '2026-11-24T16:00:00.000Z',
    answerBy: '2026-11-27T16:00:00.000Z',
    missed: [],
    round: 0,
    ...overrides,
  };
}

/** Something said about an entry after it was registered. */
export function aText(kind: string, by: string, text: string, minute = 0): EntryText {
  const at = new Date(Date.parse('2026-11-21T10:00:00.000Z') + minute * 60_000).toISOString();
  return { id: `${kind}-${minute}`, kind, by, at, text };
}

type Overrides<T, Loose> = Partial<Omit<T, keyof Loose>> & Partial<Loose>;
