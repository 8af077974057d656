import type { Country } from '../calendar/working-days';

/** A network: one Team in which the app is installed (product.md, "Whom it serves"). Changes carry its revision. */
export interface Network {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly zone: string;
  readonly country: Country;
  readonly language: 'nl' | 'en' | 'fr';
  readonly roles: Roles;
  /** Telephone numbers for danger, in the coordinator's own words; empty: those of the country. */
  readonly emergency: string;
  /** Days after a round of intervision at which its case and contributions are erased; absent: CASE_DAYS. */
  readonly caseDays?: number;
  readonly revision: number;
  readonly welcomed: boolean;
  /** Entra id of who installed the app, until there is a coordinator. */
  readonly installer?: string;
  /** ISO moment at which the app was taken out of the team; everything stops then. */
  readonly removedAt?: string;
}

/** People by their id within the network. */
export interface Roles {
  readonly coordinators: readonly string[];
  readonly pointOfContact?: string;
  readonly deputy?: string;
  /** First and last day (`2026-11-22`) on which the deputy takes the questions. */
  readonly absentFrom?: string;
  readonly absentUntil?: string;
  readonly facilitators: readonly string[];
  readonly volunteers: readonly string[];
  /** Another point of contact for a theme. */
  readonly themeContacts: Readonly<Record<string, string>>;
}

/** Somebody of a network. The only row that ties the random id to a name and an Entra id. */
export interface Person {
  readonly id: string;
  readonly entraId: string;
  readonly teamsId: string;
  readonly name: string;
  /** Still on the team's roster. Who left has no rights, but keeps a name in what they did. */
  readonly present: boolean;
}

/** Longest name of an organisation, in characters. */
export const LONGEST_ORGANISATION = 60;

/**
 * An organisation as it is kept: without stray spaces, and in the spelling others of the network used before, so that
 * `clb  testdorp` and `CLB Testdorp` are one.
 */
export function tidyOrganisation(typed: string, known: readonly string[]): string {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  const same = (other: string) => other.toLocaleLowerCase('nl') === name.toLocaleLowerCase('nl');
  return known.find(same) ?? name;
}

/** Who acts: a person present in a network. */
export interface Actor {
  readonly network: Network;
  readonly person: Person;
}

export type Role = 'coordinator' | 'pointOfContact' | 'deputy' | 'themeContact' | 'facilitator' | 'volunteer';

/** Who must act on an entry: a person, or the coordinators until one of them takes it. */
export type Owner = { readonly person: string } | 'coordinators';

/** Everything a coordinator fills in under `instellingen`. */
export interface Settings {
  readonly pointOfContact?: string;
  readonly deputy?: string;
  readonly absentFrom?: string;
  readonly absentUntil?: string;
  readonly country: Country;
  readonly caseDays?: number;
  readonly coordinators: readonly string[];
  readonly facilitators: readonly string[];
  readonly volunteers: readonly string[];
}

/** For how many days after its round a case may be kept; the usual, and what a coordinator may choose instead. */
export const CASE_DAYS = 30;
export const CASE_DAYS_CHOICES = [7, 14, 30, 60, 90] as const;

export type SettingsRefusal =
  | 'noCoordinator'
  | 'unknownPerson'
  | 'deputyIsPointOfContact'
  | 'absenceBackwards'
  | 'absenceHalf'
  | 'changedMeanwhile';

/** The themes of a network (domain.md 4.4), as codes; their words are texts. */
export const THEMES = [
  'care',
  'education',
  'housing',
  'income',
  'health',
  'parenting',
  'language',
  'leisure',
  'mobility',
  'social',
  'work',
  'other',
] as const;

export const NO_ROLES: Roles = { coordinators: [], facilitators: [], volunteers: [], themeContacts: {} };

/** The roles a person holds. */
export function rolesOf(roles: Roles, person: string): ReadonlySet<Role> {
  const held: [Role, boolean][] = [
    ['coordinator', roles.coordinators.includes(person)],
    ['pointOfContact', roles.pointOfContact === person],
    ['deputy', roles.deputy === person],
    ['themeContact', Object.values(roles.themeContacts).includes(person)],
    ['facilitator', roles.facilitators.includes(person)],
    ['volunteer', roles.volunteers.includes(person)],
  ];
  return new Set(held.filter(([, holds]) => holds).map(([role]) => role));
}

/**
 * Who becomes the first coordinator: the installer when they are on the roster, else the first of the deployment's
 * administrators who is. Nobody when the network has a coordinator already.
 */
export function firstCoordinator(
  roles: Roles,
  present: readonly Person[],
  installer: string | undefined,
  adminIds: readonly string[],
): string | undefined {
  if (roles.coordinators.length > 0) return undefined;
  const candidates = [installer, ...adminIds];
  const found = candidates
    .map((entraId) => present.find((person) => person.entraId === entraId))
    .find(Boolean);
  return found?.id;
}

/**
 * Who gets a question, in order: the theme's own point of contact, the point of contact, the deputy, the coordinators.
 * On a day of absence the point of contact is passed over; so is whoever cannot be reached or is not there any more.
 */
export function contactChain(
  roles: Roles,
  question: { readonly theme?: string; readonly day: string },
  canReach: (person: string) => boolean,
): Owner {
  const themeContact = question.theme === undefined ? undefined : roles.themeContacts[question.theme];
  const pointOfContact = isAbsent(roles, question.day) ? undefined : roles.pointOfContact;
  const person = [themeContact, pointOfContact, roles.deputy].find((id) => id !== undefined && canReach(id));
  return person === undefined ? 'coordinators' : { person };
}

/** Whether the point of contact is away on this day; both days of the period count. */
export function isAbsent(roles: Roles, day: string): boolean {
  const { absentFrom, absentUntil } = roles;
  return absentFrom !== undefined && absentUntil !== undefined && absentFrom <= day && day <= absentUntil;
}

/** Takes over what a coordinator filled in, or says why not. A network always keeps a coordinator. */
export function applySettings(
  network: Network,
  settings: Settings,
  present: ReadonlySet<string>,
  revision: number,
): Network | { readonly refused: SettingsRefusal } {
  const refused = refuseSettings(network, settings, present, revision);
  if (refused) return { refused };
  const { country, caseDays = network.caseDays, ...roles } = settings;
  return {
    ...network,
    country,
    ...(caseDays === undefined ? {} : { caseDays }),
    roles: { ...roles, themeContacts: network.roles.themeContacts },
    revision: network.revision + 1,
  };
}

/** Gives a theme its own point of contact, or takes it away. */
export function setThemeContact(network: Network, theme: string, person: string | undefined): Network {
  const others = Object.entries(network.roles.themeContacts).filter(([name]) => name !== theme);
  const themeContacts = Object.fromEntries(person === undefined ? others : [...others, [theme, person]]);
  return { ...network, roles: { ...network.roles, themeContacts }, revision: network.revision + 1 };
}

/** The network without the roles of somebody who left, and which roles those were. */
export function withoutPerson(
  network: Network,
  person: string,
): { readonly network: Network; readonly lost: Role[] } {
  const lost = [...rolesOf(network.roles, person)];
  if (lost.length === 0) return { network, lost };
  const { pointOfContact, deputy, ...rest } = network.roles;
  const others = (people: readonly string[]) => people.filter((id) => id !== person);
  const roles: Roles = {
    ...rest,
    ...(pointOfContact !== undefined && pointOfContact !== person ? { pointOfContact } : {}),
    ...(deputy !== undefined && deputy !== person ? { deputy } : {}),
    coordinators: others(rest.coordinators),
    facilitators: others(rest.facilitators),
    volunteers: others(rest.volunteers),
    themeContacts: Object.fromEntries(Object.entries(rest.themeContacts).filter(([, id]) => id !== person)),
  };
  return { network: { ...network, roles, revision: network.revision + 1 }, lost };
}

/** How the people we know differ from the roster: who is new or changed (to be saved), and who left. */
export function compareRoster(
  known: readonly Person[],
  roster: readonly Omit<Person, 'id' | 'present'>[],
): {
  readonly arrived: Omit<Person, 'id' | 'present'>[];
  readonly changed: Person[];
  readonly left: Person[];
} {
  // Pages of a roster can shift while they are read, and name somebody twice.
  const people = [...new Map(roster.map((person) => [person.entraId, person])).values()];
  const byEntraId = new Map(known.map((person) => [person.entraId, person]));
  const onRoster = new Set(people.map((person) => person.entraId));
  const arrived = people.filter((person) => !byEntraId.has(person.entraId));
  const changed = people.flatMap((person) => {
    const old = byEntraId.get(person.entraId);
    if (!old) return [];
    const name = person.name || old.name;
    const teamsId = person.teamsId || old.teamsId;
    const same = old.present && old.name === name && old.teamsId === teamsId;
    return same ? [] : [{ ...old, name, teamsId, present: true }];
  });
  const left = known.filter((person) => person.present && !onRoster.has(person.entraId));
  return { arrived, changed, left };
}

function refuseSettings(
  network: Network,
  settings: Settings,
  present: ReadonlySet<string>,
  revision: number,
): SettingsRefusal | undefined {
  const { pointOfContact, deputy, absentFrom, absentUntil } = settings;
  const named = [pointOfContact, deputy].filter((id) => id !== undefined);
  const people = [...named, ...settings.coordinators, ...settings.facilitators, ...settings.volunteers];
  if (revision !== network.revision) return 'changedMeanwhile';
  if (settings.coordinators.length === 0) return 'noCoordinator';
  if (people.some((id) => !present.has(id))) return 'unknownPerson';
  if (deputy !== undefined && deputy === pointOfContact) return 'deputyIsPointOfContact';
  if ((absentFrom === undefined) !== (absentUntil === undefined)) return 'absenceHalf';
  if (absentFrom !== undefined && absentUntil !== undefined && absentUntil < absentFrom)
    return 'absenceBackwards';
  return undefined;
}
