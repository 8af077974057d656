import { key, within } from '../storage/keys';
import type { Intent, Place } from '../storage/outbox';
import { intentWrite } from '../storage/outbox';
import { retryOnConflict } from '../storage/retry';
import { Conflict, type Row, type Table, type Write } from '../storage/table';
import type { Network, Person } from './rules';

/** What belongs to somebody over all their networks. `_user|<Entra id>`: forgetting a person starts here. */
export interface User {
  readonly language?: 'nl' | 'en' | 'fr';
  /** The language of their Teams, until they choose one. */
  readonly locale?: 'nl' | 'en' | 'fr';
  /** The network of the personal chat, for who is in several. */
  readonly chosen?: string;
  /** The personal chat with the bot. */
  readonly place?: Place;
  /** Why messages cannot reach them (a status or code), until they write or reinstall. */
  readonly unreachable?: string;
  readonly welcomed?: boolean;
}

export interface Membership {
  readonly network: string;
  readonly person: string;
}

interface Organisation {
  readonly person: string;
  readonly name: string;
}

export interface MembersStore {
  networkOfTeam(teamId: string): Promise<string | undefined>;
  networkOfChat(conversation: string): Promise<string | undefined>;
  /** Throws Conflict when the chat is bound already. */
  bindChat(conversation: string, network: string): Promise<unknown>;
  /** Says whether the app greets this group chat now: once. */
  greetChat(conversation: string): Promise<boolean>;
  /** Every network, also those the app was taken out of. */
  networks(): Promise<readonly string[]>;
  network(id: string): Promise<Row<Network> | undefined>;
  /** Makes a network for a team, or answers with the one that was made meanwhile. */
  createNetwork(network: Network, place: Place): Promise<string>;
  /** Replaces the network and writes what must be told about it, in one transaction. Throws Conflict. */
  saveNetwork(row: Row<Network>, network: Network, intents: readonly Intent[]): Promise<unknown>;
  /** The team's own conversation, where cards for everyone go. */
  teamPlace(network: string): Promise<Place | undefined>;
  saveTeamPlace(network: string, place: Place): Promise<unknown>;
  people(network: string): Promise<readonly Person[]>;
  person(network: string, id: string): Promise<Person | undefined>;
  /** Puts people down as the roster has them, and in the same transaction (of a hundred) what must be done about it. */
  savePeople(network: string, people: readonly Person[], intents?: readonly Intent[]): Promise<void>;
  /** What a person said about where they work or help; undefined when they said nothing. */
  organisation(network: string, person: string): Promise<string | undefined>;
  /** The organisations of a network by person, also of people who left. */
  organisations(network: string): Promise<ReadonlyMap<string, string>>;
  /** A row of its own: the roster, which writes people, never overwrites what they said. Empty takes it away. */
  saveOrganisation(network: string, person: string, organisation: string): Promise<unknown>;
  user(entraId: string): Promise<{ readonly user: User; readonly memberships: readonly Membership[] }>;
  /** Changes the user's own row; `change` may be called again when somebody else wrote first. */
  updateUser(entraId: string, change: (user: User) => User): Promise<User>;
  /** Ties an Entra id to a person of a network; answers with the person id that stands. */
  join(entraId: string, membership: Membership): Promise<string>;
}

const NETWORK = 'network';
const PLACE = 'place';
const BATCH = 100;

export function createMembersStore(table: Table): MembersStore {
  /** A team keeps its network for good, so it is looked up once. */
  const teams = new Map<string, string>();
  const lookup = async (partition: string, name: string) =>
    (await table.get<{ network: string }>(partition, key(name)))?.value.network;

  return {
    networkOfTeam: async (teamId) => {
      const network = teams.get(teamId) ?? (await lookup('_team', teamId));
      if (network !== undefined) teams.set(teamId, network);
      return network;
    },
    networkOfChat: (conversation) => lookup('_chat', conversation),
    bindChat: (conversation, network) =>
      table.write('_chat', [{ create: key(conversation), value: { network } }]),
    greetChat: (conversation) => greetChat(table, conversation),
    networks: async () => {
      const rows = await table.range<{ network: string }>('_team', { from: '', before: '~' });
      return rows.map((row) => row.value.network);
    },
    network: (id) => table.get<Network>(id, NETWORK),
    createNetwork: (network, place) => createNetwork(table, network, place),
    saveNetwork: (row, network, intents) =>
      table.write(network.id, [
        { replace: NETWORK, etag: row.etag, value: network },
        ...intents.map(intentWrite),
      ]),
    teamPlace: async (network) => (await table.get<Place>(network, PLACE))?.value,
    saveTeamPlace: (network, place) => table.write(network, [{ put: PLACE, value: place }]),
    people: async (network) => (await table.range<Person>(network, within('M|'))).map((row) => row.value),
    person: async (network, id) => (await table.get<Person>(network, key('M', id)))?.value,
    savePeople: (network, people, intents) => savePeople(table, network, people, intents ?? []),
    ...organisationRows(table),
    user: (entraId) => loadUser(table, entraId),
    updateUser: (entraId, change) => updateUser(table, entraId, change),
    join: (entraId, membership) => join(table, entraId, membership),
  };
}

function organisationRows(
  table: Table,
): Pick<MembersStore, 'organisation' | 'organisations' | 'saveOrganisation'> {
  const said = ({ value }: Row<Organisation>) => value.name !== '';
  return {
    organisation: async (network, person) => {
      const row = await table.get<Organisation>(network, key('B', person));
      return row && said(row) ? row.value.name : undefined;
    },
    organisations: async (network) => {
      const rows = await table.range<Organisation>(network, within('B|'));
      return new Map(rows.filter(said).map(({ value }) => [value.person, value.name]));
    },
    saveOrganisation: (network, person, name) =>
      table.write(network, [{ put: key('B', person), value: { person, name } }]),
  };
}

async function greetChat(table: Table, conversation: string): Promise<boolean> {
  try {
    await table.write('_chat', [{ create: key('greeted', conversation), value: {} }]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

const SELF = 'self';

function userPartition(entraId: string): string {
  return key('_user', entraId);
}

/** The network first, then the team that leads to it: a team never leads to a network that is not there. */
async function createNetwork(table: Table, network: Network, place: Place): Promise<string> {
  await table.write(network.id, [
    { create: NETWORK, value: network },
    { create: PLACE, value: place },
  ]);
  try {
    await table.write('_team', [{ create: key(network.teamId), value: { network: network.id } }]);
    return network.id;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const made = await table.get<{ network: string }>('_team', key(network.teamId));
    await table.write(network.id, [{ remove: NETWORK }, { remove: PLACE }]);
    if (!made) throw error;
    return made.value.network;
  }
}

async function savePeople(
  table: Table,
  network: string,
  people: readonly Person[],
  intents: readonly Intent[],
): Promise<void> {
  const rows = people.map((person) => ({ put: key('M', person.id), value: person }));
  const writes: Write[] = [...intents.map(intentWrite), ...rows];
  for (let at = 0; at < writes.length; at += BATCH) await table.write(network, writes.slice(at, at + BATCH));
}

function updateUser(table: Table, entraId: string, change: (user: User) => User): Promise<User> {
  const partition = userPartition(entraId);
  return retryOnConflict(async () => {
    const row = await table.get<User>(partition, SELF);
    const value = change(row?.value ?? {});
    await table.write(partition, [row ? { replace: SELF, etag: row.etag, value } : { create: SELF, value }]);
    return value;
  });
}

async function loadUser(table: Table, entraId: string) {
  const rows = await table.range<User | Membership>(userPartition(entraId), { from: '', before: '~' });
  const memberships = rows.filter((row) => row.key.startsWith('N|')).map((row) => row.value as Membership);
  const user = (rows.find((row) => row.key === SELF)?.value ?? {}) as User;
  return { user, memberships };
}

async function join(table: Table, entraId: string, membership: Membership): Promise<string> {
  const name = key('N', membership.network);
  try {
    await table.write(userPartition(entraId), [{ create: name, value: membership }]);
    return membership.person;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const standing = await table.get<Membership>(userPartition(entraId), name);
    if (!standing) throw error;
    return standing.value.person;
  }
}
