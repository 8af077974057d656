import type { Place } from '../../storage/outbox';
import type { TeamsPerson, Turn } from '../../teams/turn';
import { firstCoordinator, NO_ROLES, type Network } from '../rules';
import { changeNetwork } from './change-network';
import type { MembersDeps } from './deps';
import { news, teamWelcome } from './intents';
import { DEFAULT_LANGUAGE, DEFAULT_ZONE } from './readers';
import { release, syncRoster } from './roster';

/** The app came into a team: the network begins, or begins again within its 30 days. Teams may say so twice. */
export async function installed(deps: MembersDeps, turn: Turn): Promise<void> {
  const network = await ensureNetwork(deps, turn, turn.person.entraId);
  if (!network) return;
  await deps.store.saveTeamPlace(network.id, teamPlace(turn.place));
  if (network.removedAt !== undefined) {
    await changeNetwork(deps, network.id, (now) => ({ network: again(now), intents: [] }));
    await syncRoster(deps, network.id);
  }
  await settle(deps, network.id, turn.person.entraId);
}

/** The app was taken out of a team: from now on nothing is sent or answered there. */
export async function uninstalled(deps: MembersDeps, turn: Turn): Promise<void> {
  const known = await networkOf(deps, turn);
  if (known === undefined) return;
  const removedAt = deps.clock.now().toISOString();
  await changeNetwork(deps, known, (network) => ({ network: { ...network, removedAt }, intents: [] }));
}

/** People joined the team: the roster says who they are. */
export async function joined(deps: MembersDeps, turn: Turn): Promise<void> {
  const known = await networkOf(deps, turn);
  if (known === undefined) return;
  await syncRoster(deps, known);
  await settle(deps, known, undefined);
}

/** People left the team: they lose their rights at once. */
export async function left(deps: MembersDeps, turn: Turn, people: readonly TeamsPerson[]): Promise<void> {
  const known = await networkOf(deps, turn);
  if (known === undefined) return;
  const ids = new Set(people.flatMap((person) => [person.entraId, person.teamsId]));
  const present = (await deps.store.people(known)).filter((person) => person.present);
  const gone = present.filter((person) => ids.has(person.entraId) || ids.has(person.teamsId));
  if (gone.length > 0) await release(deps, known, gone);
}

/** The team has another name, and so has the network. */
export async function renamed(deps: MembersDeps, turn: Turn, name: string): Promise<void> {
  const known = await networkOf(deps, turn);
  if (known === undefined || name === '') return;
  await changeNetwork(deps, known, (network) => ({
    network: network.name === name ? network : { ...network, name },
    intents: [],
  }));
}

/** The app came into a personal chat. Says whether a welcome is due: once in a lifetime. */
export async function greet(deps: MembersDeps, turn: Turn): Promise<boolean> {
  let isFirst = false;
  await deps.store.updateUser(turn.person.entraId, ({ unreachable: _reachableNow, ...user }) => {
    isFirst = user.welcomed !== true;
    return { ...user, place: turn.place, welcomed: true };
  });
  return isFirst;
}

/** Somebody took the app out of their personal chat: until it is back, messages do not reach them there. */
export async function uninstalledPersonally(deps: MembersDeps, turn: Turn): Promise<void> {
  await deps.store.updateUser(turn.person.entraId, (user) => ({ ...user, unreachable: 'uninstalled' }));
}

/** The network of the turn's team; it is made when an event of its installation was missed. */
export async function ensureNetwork(
  deps: MembersDeps,
  turn: Turn,
  installer: string | undefined,
): Promise<Network | undefined> {
  if (!turn.team) return undefined;
  const known = await deps.store.networkOfTeam(turn.team.id);
  const row = known === undefined ? undefined : await deps.store.network(known);
  return row?.value ?? createNetwork(deps, turn, turn.team, installer);
}

async function createNetwork(
  deps: MembersDeps,
  turn: Turn,
  team: NonNullable<Turn['team']>,
  installer: string | undefined,
): Promise<Network | undefined> {
  const network: Network = {
    id: deps.newId(),
    name: team.name,
    teamId: team.id,
    zone: DEFAULT_ZONE,
    country: 'BE',
    language: DEFAULT_LANGUAGE,
    roles: NO_ROLES,
    emergency: '',
    revision: 0,
    welcomed: false,
  };
  const id = await deps.store.createNetwork(network, teamPlace(turn.place));
  await syncRoster(deps, id);
  return settle(deps, id, installer);
}

/** Gives a network its first coordinator and its welcome, each once. */
async function settle(
  deps: MembersDeps,
  id: string,
  installer: string | undefined,
): Promise<Network | undefined> {
  const [place, people] = await Promise.all([deps.store.teamPlace(id), deps.store.people(id)]);
  const present = people.filter((person) => person.present);
  return changeNetwork(deps, id, (network) => {
    const first = firstCoordinator(network.roles, present, installer, deps.adminIds);
    const isWelcomeDue = !network.welcomed && place !== undefined;
    if (first === undefined && !isWelcomeDue) return { network, intents: [] };
    const roles = first === undefined ? network.roles : { ...network.roles, coordinators: [first] };
    const intents = [
      ...(first === undefined ? [] : [news(deps, id, 'role.coordinator', first)]),
      ...(isWelcomeDue ? [teamWelcome(deps, id, place)] : []),
    ];
    return { network: { ...network, roles, welcomed: true }, intents };
  });
}

function again({ removedAt: _removed, ...network }: Network): Network {
  return { ...network, welcomed: false };
}

async function networkOf(deps: MembersDeps, turn: Turn): Promise<string | undefined> {
  return turn.team && (await deps.store.networkOfTeam(turn.team.id));
}

/** The conversation of the team itself, not of one thread in it. */
function teamPlace(place: Place): Place {
  return { ...place, conversation: place.conversation.split(';')[0] ?? place.conversation, scope: 'channel' };
}
