import type { Language } from '../../i18n';
import type { Intent } from '../../storage/outbox';
import { retryOnConflict } from '../../storage/retry';
import type { Turn } from '../../teams/turn';
import { can } from '../policy';
import {
  applySettings,
  rolesOf,
  setThemeContact,
  type Actor,
  type Network,
  type Person,
  type Role,
  type Settings,
  type SettingsRefusal,
} from '../rules';
import type { MembersDeps } from './deps';
import { actorsOf } from './identify';
import { changeNetwork } from './change-network';
import { catchUpTasks, news } from './intents';

/** Saves what a coordinator filled in, and tells whoever has a new role. */
export async function changeSettings(
  deps: MembersDeps,
  caller: Actor,
  settings: Settings,
  revision: number,
): Promise<{ readonly saved: Network } | { readonly refused: SettingsRefusal | 'forbidden' }> {
  const { store } = deps;
  if (!can(caller, 'settings.change', { network: caller.network.id })) return { refused: 'forbidden' };
  const present = new Set((await people(deps, caller.network.id)).map((person) => person.id));
  return retryOnConflict(async () => {
    const row = await store.network(caller.network.id);
    if (!row) return { refused: 'forbidden' as const };
    const next = applySettings(row.value, settings, present, revision);
    if ('refused' in next) return next;
    const intents = [
      ...newRoles(deps, row.value, next, caller.person.id),
      ...newCoordinators(deps, row.value, next),
    ];
    await store.saveNetwork(row, next, intents);
    return { saved: next };
  });
}

/** A coordinator gives a theme its own point of contact, or takes it away; undefined when that is refused. */
export async function changeThemeContact(
  deps: MembersDeps,
  caller: Actor,
  theme: string,
  person: string | undefined,
): Promise<Network | undefined> {
  if (!can(caller, 'settings.change', { network: caller.network.id })) return undefined;
  const found = person === undefined ? undefined : await deps.store.person(caller.network.id, person);
  if (person !== undefined && !found?.present) return undefined;
  return changeNetwork(deps, caller.network.id, (network) => ({
    network: setThemeContact(network, theme, person),
    intents: [],
  }));
}

/** A coordinator writes the numbers for danger in their own words; empty: those of the country. */
export async function changeEmergency(
  deps: MembersDeps,
  caller: Actor,
  emergency: string,
): Promise<Network | undefined> {
  if (!can(caller, 'settings.change', { network: caller.network.id })) return undefined;
  return changeNetwork(deps, caller.network.id, (network) => ({
    network: { ...network, emergency, revision: network.revision + 1 },
    intents: [],
  }));
}

/** A coordinator binds a group chat to one of their networks, once. */
export async function bindChat(
  deps: MembersDeps,
  turn: Turn,
  networkId: string,
): Promise<'bound' | 'forbidden' | 'already'> {
  const { memberships } = await deps.store.user(turn.person.entraId);
  const actor = (await actorsOf(deps, memberships)).find(({ network }) => network.id === networkId);
  if (turn.place.scope !== 'group' || !actor || !can(actor, 'chat.bind', { network: networkId }))
    return 'forbidden';
  return retryOnConflict(async () => {
    if ((await deps.store.networkOfChat(turn.place.conversation)) !== undefined) return 'already';
    await deps.store.bindChat(turn.place.conversation, networkId);
    return 'bound';
  });
}

/** Somebody of several networks says which one their personal chat is about. */
export async function chooseNetwork(deps: MembersDeps, turn: Turn, network: string): Promise<void> {
  await deps.store.updateUser(turn.person.entraId, (user) => ({ ...user, chosen: network }));
}

export async function chooseLanguage(deps: MembersDeps, turn: Turn, language: Language): Promise<void> {
  await deps.store.updateUser(turn.person.entraId, (user) => ({ ...user, language }));
}

/** The people of a network who are there now, by name. */
export async function people(deps: MembersDeps, network: string): Promise<readonly Person[]> {
  const present = (await deps.store.people(network)).filter((person) => person.present);
  return present.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** The names behind ids, also of people who left; an erased person has none. */
export async function names(
  deps: MembersDeps,
  network: string,
  ids: readonly (string | undefined)[],
): Promise<(id: string | undefined) => string | undefined> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined))];
  const found = await Promise.all(
    wanted.map(async (id) => [id, await deps.store.person(network, id)] as const),
  );
  const known = new Map(found.map(([id, person]) => [id, person?.name]));
  return (id) => (id === undefined ? undefined : known.get(id));
}

function newCoordinators(deps: MembersDeps, before: Network, after: Network): Intent[] {
  const added = after.roles.coordinators.filter((id) => !before.roles.coordinators.includes(id));
  return added.flatMap((id) => catchUpTasks(deps, after.id, id, ['questions']));
}

function newRoles(deps: MembersDeps, before: Network, after: Network, me: string): Intent[] {
  const told: readonly Role[] = ['pointOfContact', 'deputy', 'coordinator', 'facilitator'];
  const { coordinators, facilitators, pointOfContact, deputy } = after.roles;
  const holders = [...coordinators, ...facilitators, pointOfContact, deputy].filter((id) => id !== undefined);
  return [...new Set(holders)]
    .filter((id) => id !== me)
    .flatMap((id) => {
      const had = rolesOf(before.roles, id);
      const has = rolesOf(after.roles, id);
      const gained = told.filter((role) => has.has(role) && !had.has(role));
      return gained.map((role) => news(deps, after.id, `role.${role}`, id));
    });
}
