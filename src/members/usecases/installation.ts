import type { Place } from '../../storage/outbox';
import type { TeamsPerson, Turn } from '../../teams/turn';
import { firstCoordinator, NO_ROLES, type Network } from '../rules';
import { changeNetwork } from './change-network';
import type { User } from '../store';
import type { MembersDeps } from './deps';
import { catchUpTasks, news, teamWelcome } from './intents';
import { DEFAULT_LANGUAGE, DEFAULT_ZONE } from './readers';
import { release, syncRoster } from './roster';

/** The app came into a team: the network begins, or begins again within its 30 days. Teams may say so twice. */
export async function installed(deps: MembersDeps, turn: Turn): Promise<void> {
  const network = await ensureNetwork(deps, turn, turn.person.entraId);
  if (!network) return;
  await keepPlace(deps, network, turn.place);
  const isSettled = network.removedAt === undefined && network.roles.coordinators.length > 0;
  if (isSettled) return;
  await changeNetwork(deps, network.id, (now) => ({ network: again(now, turn.person.entraId), intents: [] }));
  await syncRoster(deps, network.id);
  await settle(deps, network.id);
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
  await settle(deps, known);
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
  const before: { user: User } = { user: {} };
  await deps.store.updateUser(turn.person.entraId, (user) => {
    before.user = user;
    const { unreachable: _reachableNow, ...rest } = user;
    return { ...rest, place: turn.place, welcomed: true };
  });
  if (before.user.unreachable !== undefined) await tryAgain(deps, turn.person.entraId);
  return before.user.welcomed !== true;
}

/** Who can be reached again gets what waited for them, in each of their networks. */
export async function tryAgain(deps: MembersDeps, entraId: string): Promise<void> {
  const { memberships } = await deps.store.user(entraId);
  await Promise.all(memberships.map(({ network, person }) => deps.requeue(network, person)));
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
  if (!row) return createNetwork(deps, turn, turn.team, installer);
  return row.value.name === '' && turn.team.name !== '' ? named(deps, row.value, turn.team.name) : row.value;
}

/** Messages and installations carry no name of the team; the first event that does gives it. */
async function named(deps: MembersDeps, network: Network, name: string): Promise<Network> {
  const changed = await changeNetwork(deps, network.id, (now) => ({
    network: { ...now, name },
    intents: [],
  }));
  return changed ?? network;
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
    ...(installer === undefined ? {} : { installer }),
  };
  const id = await deps.store.createNetwork(network, teamPlace(turn.place));
  await syncRoster(deps, id);
  return settle(deps, id);
}

/** Gives a network its first coordinator and its welcome, each once; again when the roster was not there the first time. */
export async function settle(deps: MembersDeps, id: string): Promise<Network | undefined> {
  const [place, people] = await Promise.all([deps.store.teamPlace(id), deps.store.people(id)]);
  const present = people.filter((person) => person.present);
  return changeNetwork(deps, id, (network) => {
    const first = firstCoordinator(network.roles, present, network.installer, deps.adminIds);
    const isWelcomeDue = !network.welcomed && place !== undefined;
    if (first === undefined && !isWelcomeDue) return { network, intents: [] };
    const intents = [
      ...(first === undefined
        ? []
        : [
            news(deps, id, 'role.coordinator', first),
            ...catchUpTasks(deps, id, first, ['signals', 'questions']),
          ]),
      ...(isWelcomeDue ? [teamWelcome(deps, id, place)] : []),
    ];
    return { network: { ...withCoordinator(network, first), welcomed: true }, intents };
  });
}

function withCoordinator(network: Network, first: string | undefined): Network {
  if (first === undefined) return network;
  const { installer: _known, ...rest } = network;
  return { ...rest, roles: { ...rest.roles, coordinators: [first] }, revision: rest.revision + 1 };
}

function again({ removedAt, ...network }: Network, installer: string): Network {
  return { ...network, installer, ...(removedAt === undefined ? {} : { welcomed: false }) };
}

/** The team's own conversation stays; where Teams is reached may change. */
async function keepPlace(deps: MembersDeps, network: Network, place: Place): Promise<void> {
  const known = await deps.store.teamPlace(network.id);
  if (known?.serviceUrl === place.serviceUrl) return;
  await deps.store.saveTeamPlace(network.id, {
    ...(known ?? teamPlace(place)),
    serviceUrl: place.serviceUrl,
  });
}

async function networkOf(deps: MembersDeps, turn: Turn): Promise<string | undefined> {
  return turn.team && (await deps.store.networkOfTeam(turn.team.id));
}

/** The conversation of the team itself, not of one thread in it. */
function teamPlace(place: Place): Place {
  return { ...place, conversation: place.conversation.split(';')[0] ?? place.conversation, scope: 'channel' };
}
