import type { Subject } from '../../src/members/policy';
import type { Actor, Network, Roles } from '../../src/members/rules';

/** Why somebody may do something, in product.md's words. */
export type Ground =
  | 'member'
  | 'coordinator'
  | 'contact'
  | 'reporter'
  | 'notReporter'
  | 'owner'
  | 'ownerWithText'
  | 'openContact'
  | 'referred'
  | 'released'
  | 'recogniser'
  | 'facilitator'
  | 'notOnlyVolunteer'
  | 'participant'
  | 'admitted';

export const ME = 'p-me';
export const OTHER = 'p-other';
const BOOLEANS = [false, true] as const;
export const OWNERS = ['me', 'meByReferral', 'somebodyElse', 'theCoordinators', 'nobody'] as const;

export interface Case {
  readonly coordinator: boolean;
  readonly pointOfContact: boolean;
  readonly deputy: boolean;
  readonly themeContact: boolean;
  readonly facilitator: boolean;
  readonly volunteer: boolean;
  readonly reporter: boolean;
  readonly referred: boolean;
  readonly released: boolean;
  readonly recogniser: boolean;
  readonly participant: boolean;
  readonly admitted: boolean;
  readonly confined: boolean;
  readonly owner: (typeof OWNERS)[number];
}

export const FLAGS = [
  'coordinator',
  'pointOfContact',
  'deputy',
  'themeContact',
  'facilitator',
  'volunteer',
  'reporter',
  'referred',
  'released',
  'recogniser',
  'participant',
  'admitted',
  'confined',
] as const;

/** Every combination of roles and of ways in which somebody takes part in a subject. */
export const CASES: readonly Case[] = OWNERS.flatMap((owner) =>
  FLAGS.reduce<Readonly<Record<string, boolean>>[]>(
    (made, flag) => made.flatMap((one) => BOOLEANS.map((is) => ({ ...one, [flag]: is }))),
    [{}],
  ).map((flags) => ({ ...(flags as Omit<Case, 'owner'>), owner })),
);

export function groundsOf(one: Case): ReadonlySet<Ground> {
  const isOwner =
    one.owner === 'me' ||
    one.owner === 'meByReferral' ||
    (one.owner === 'theCoordinators' && one.coordinator);
  const isContact = one.pointOfContact || one.deputy || one.themeContact;
  const held: [Ground, boolean][] = [
    ['member', true],
    ['coordinator', one.coordinator],
    ['contact', isContact],
    ['reporter', one.reporter],
    ['notReporter', !one.reporter],
    ['released', one.released],
    ['recogniser', one.recogniser],
    ['facilitator', one.facilitator],
    ['notOnlyVolunteer', !one.volunteer || isContact || one.coordinator || one.facilitator],
    ['participant', one.participant],
    ['admitted', one.admitted],
    ['owner', isOwner],
    ['ownerWithText', isOwner && one.owner !== 'meByReferral' && !one.confined],
    ['openContact', isContact && !one.confined],
    ['referred', one.referred],
  ];
  return new Set(held.filter(([, holds]) => holds).map(([ground]) => ground));
}

export function subjectOf({ owner, reporter, referred, released, ...one }: Case): Subject {
  const owners: Readonly<Record<Case['owner'], Pick<Subject, 'owner' | 'ownerByReferral'>>> = {
    me: { owner: { person: ME }, ownerByReferral: false },
    meByReferral: { owner: { person: ME }, ownerByReferral: true },
    somebodyElse: { owner: { person: OTHER }, ownerByReferral: false },
    theCoordinators: { owner: 'coordinators', ownerByReferral: false },
    nobody: {},
  };
  return {
    network: 'n-1',
    reporter: reporter ? ME : OTHER,
    ...owners[owner],
    isReleased: released,
    isConfined: one.confined,
    recognisedBy: one.recogniser ? [OTHER, ME] : [OTHER],
    participants: one.participant ? [OTHER, ME] : [OTHER],
    admitted: one.admitted ? [OTHER, ME] : [OTHER],
    guests: [OTHER],
    ...(referred ? { referredTo: ME } : { referredTo: OTHER }),
  };
}

export function actorOf(one: Case): Actor {
  const me = (is: boolean) => (is ? ME : OTHER);
  return actor({
    coordinators: one.coordinator ? [OTHER, ME] : [OTHER],
    facilitators: [me(one.facilitator)],
    volunteers: [me(one.volunteer)],
    pointOfContact: me(one.pointOfContact),
    deputy: me(one.deputy),
    themeContacts: { care: OTHER, work: me(one.themeContact) },
  });
}

export function actor(roles: Roles): Actor {
  const network: Network = {
    id: 'n-1',
    name: 'Huis van het Kind',
    teamId: 't-1',
    zone: 'Europe/Brussels',
    country: 'BE',
    language: 'nl',
    roles,
    emergency: '',
    revision: 1,
    welcomed: true,
  };
  return { network, person: { id: ME, entraId: 'e-me', teamsId: '29:me', name: 'An Maes', present: true } };
}
