import type { TeamsPerson } from '../../teams/turn';
import { compareRoster, firstCoordinator, withoutPerson, type Network, type Person } from '../rules';
import type { MembersDeps } from './deps';
import { changeNetwork } from './change-network';
import { catchUpTasks, leaveTasks, news } from './intents';

const busy = new WeakMap<MembersDeps, Map<string, Promise<void>>>();

/** Brings the people of a network in line with the team's roster. Calls at the same time share one look. */
export function syncRoster(deps: MembersDeps, networkId: string): Promise<void> {
  const looks = busy.get(deps) ?? new Map<string, Promise<void>>();
  busy.set(deps, looks);
  const look = looks.get(networkId) ?? readRoster(deps, networkId).finally(() => looks.delete(networkId));
  looks.set(networkId, look);
  return look;
}

/** People left: they lose their rights, their work is handed over, the coordinators hear of roles that fell free. */
export async function release(
  deps: MembersDeps,
  networkId: string,
  people: readonly Person[],
): Promise<void> {
  const { store } = deps;
  const gone = people.map((person) => ({ ...person, present: false }));
  await store.savePeople(
    networkId,
    gone,
    gone.flatMap((person) => leaveTasks(deps, networkId, person.id)),
  );
  const present = (await store.people(networkId)).filter((person) => person.present);
  for (const person of gone)
    await changeNetwork(deps, networkId, (network) => without(deps, network, person, present));
}

function without(deps: MembersDeps, network: Network, person: Person, present: readonly Person[]) {
  const { network: rest, lost } = withoutPerson(network, person.id);
  if (lost.length === 0) return { network, intents: [] };
  const first = firstCoordinator(rest.roles, present, undefined, deps.adminIds);
  const roles = first === undefined ? rest.roles : { ...rest.roles, coordinators: [first] };
  const told = roles.coordinators.flatMap((coordinator) =>
    lost.map((role) => news(deps, network.id, `lost.${role}`, coordinator, person.id)),
  );
  const welcome =
    first === undefined
      ? []
      : [
          news(deps, network.id, 'role.coordinator', first),
          ...catchUpTasks(deps, network.id, first, ['questions']),
        ];
  const intents = [...welcome, ...told];
  return { network: { ...rest, roles }, intents };
}

async function readRoster(deps: MembersDeps, networkId: string): Promise<void> {
  const { store, log } = deps;
  const [row, place] = await Promise.all([store.network(networkId), store.teamPlace(networkId)]);
  if (!row || !place || row.value.removedAt !== undefined) return;
  const roster = await deps.roster(place, row.value.teamId);
  // A team always holds somebody: an empty answer is a fault of Teams, and nobody loses their rights by it.
  if (roster.length === 0) {
    log.warn({ network: networkId }, 'Teams gave an empty roster; it is not used');
    return;
  }
  const { arrived, changed, left } = compareRoster(await store.people(networkId), roster);
  const people = await Promise.all(arrived.map((person) => admit(deps, networkId, person)));
  await store.savePeople(networkId, [...people, ...changed]);
  if (left.length > 0) await release(deps, networkId, left);
  log.info({ network: networkId, arrived: arrived.length, left: left.length }, 'roster read');
}

async function admit(deps: MembersDeps, network: string, person: TeamsPerson): Promise<Person> {
  const id = await deps.store.join(person.entraId, { network, person: deps.newId() });
  return { ...person, id, present: true };
}

/** One after the other: a network whose team does not answer must not keep the others from being read. */
export async function syncAllRosters(deps: MembersDeps): Promise<void> {
  for (const network of await deps.store.networks()) {
    await syncRoster(deps, network).catch((error: unknown) => {
      deps.log.error({ error, network }, 'a roster could not be read');
    });
  }
}
