import { randomBytes } from 'node:crypto';
import { BOT, GROUP_CHAT, PEOPLE, TEAM, TENANT_ID } from '../../scripts/people';
import {
  installationUpdate,
  teamUpdate,
  type Activity,
  type Scene,
  type TeamEvent,
  type Wire,
} from './activities';
import type { Card } from './cards';
import type { Connector } from './connector';
import type { Account, Message } from './conversations';
import { createHands, type Hands } from './hands';
import type { Shown } from './screen';
import { postActivity, type Endpoint, type Response } from './wire';

export interface TeamOptions {
  readonly connector: Connector;
  readonly bot: Endpoint;
  /** With a `key` each, to find them by; those of the local playground when not given. */
  readonly people?: readonly Named[];
  readonly name?: string;
  readonly teamId?: string;
  readonly channel?: { readonly id: string; readonly name: string; readonly type?: string };
  readonly chat?: string;
}

export interface Named extends Account {
  readonly key: string;
}

/** A team with its people, one channel beside its own, and a group chat of the same people. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** Conversation ids. */
  readonly channel: string;
  readonly chat: string;
  /** The hands of somebody, by key (`sofie`). */
  person(key: string): Hands;
  people(): readonly Hands[];
  /** What the bot said in a conversation, or to a person personally. */
  messages(where: string | Hands): Message[];
  /** The newest card in a conversation, or that a person sees in the personal chat. */
  lastCard(where: string | Hands): Card | undefined;
  /** Teams tells it twice: of the team and of the installation. `first` says which comes first. */
  installs(by: Hands, first?: 'team' | 'installation'): Promise<Response[]>;
  uninstalls(by: Hands): Promise<Response[]>;
  renames(name: string, by: Hands): Promise<Response>;
  joins(newcomer: Named, by: Hands): Promise<Hands>;
  leaves(leaver: Hands, by?: Hands): Promise<Response>;
  /** Posts any activity: one of those that were posted before, or one that no client of Teams would send. */
  post(activity: unknown, bot?: Endpoint): Promise<Response>;
  /** For building activities by hand (activities.ts). */
  readonly wire: Wire;
  readonly scene: { readonly team: Scene; readonly channel: Scene; readonly chat: Scene };
}

/** A team in the fake Teams; the bot knows nothing of it until it `installs`. */
export function createTeam(options: TeamOptions): Team {
  const { connector, bot, people = PEOPLE } = options;
  const { conversations } = connector;
  const wire = { serviceUrl: connector.url, tenantId: TENANT_ID, bot: BOT, nextId: conversations.nextId };
  const scene = scenesOf(options);
  const members = new Map<string, Hands>();
  const accounts = () => [...members.values()].map((hands) => hands.account);
  for (const { scope, conversation: id } of Object.values(scene))
    conversations.open({ id, scope, members: accounts });
  const origins = new WeakMap<Card, Shown>();

  function add(person: Named): Hands {
    conversations.meet(person);
    const hands = createHands({ wire, bot, conversations, origins, scene, person });
    members.set(person.key, hands);
    return hands;
  }
  people.forEach(add);
  const post = (activity: unknown, to = bot) => postActivity(to, activity as Activity);

  return {
    id: scene.team.conversation,
    name: scene.team.team.name,
    channel: scene.channel.conversation,
    chat: scene.chat.conversation,
    wire,
    scene,
    post,
    people: () => [...members.values()],
    person: (key) => members.get(key) ?? nobody(key),
    messages: (where) => (typeof where === 'string' ? conversations.messages(where) : where.messages()),
    lastCard: (where) => {
      if (typeof where !== 'string') return where.lastCard();
      return conversations
        .messages(where)
        .filter((one) => one.card)
        .at(-1)?.card;
    },
    ...eventsOf(wire, scene.team, members, { add, post }),
  };
}

/** Ids that no other team has, to make another team beside the first, with the same people or others. */
export function newTeamNames(
  name: string,
): Required<Pick<TeamOptions, 'name' | 'teamId' | 'channel' | 'chat'>> {
  const id = randomBytes(8).toString('hex');
  return {
    name,
    teamId: `19:team-${id}@thread.tacv2`,
    channel: { id: `19:channel-${id}@thread.tacv2`, name: 'Signalen' },
    chat: `19:chat-${id}@thread.v2`,
  };
}

function scenesOf({
  name = TEAM.name,
  teamId = TEAM.id,
  channel = TEAM.channels[0],
  chat = GROUP_CHAT.id,
}: TeamOptions) {
  const team = { id: teamId, name, aadGroupId: TEAM.aadGroupId };
  const own = { id: teamId, name: 'General' };
  return {
    team: { scope: 'channel', conversation: teamId, team, channel: own },
    channel: { scope: 'channel', conversation: channel.id, team, channel },
    chat: { scope: 'group', conversation: chat },
  } as const;
}

/** What happens to the team and to the app in it. */
function eventsOf(
  wire: Wire,
  scene: Scene,
  members: Map<string, Hands>,
  { add, post }: { readonly add: (person: Named) => Hands; readonly post: Team['post'] },
): Pick<Team, 'installs' | 'uninstalls' | 'renames' | 'joins' | 'leaves'> {
  const self = { ...BOT, aadObjectId: '' };
  const tell = (by: Hands, event: TeamEvent) => post(teamUpdate(wire, by.account, scene, event));
  return {
    installs: async (by, first = 'team') => {
      const update = () => tell(by, { membersAdded: [self] });
      const install = () => post(installationUpdate(wire, by.account, scene, 'add'));
      const [one, other] = first === 'team' ? [update, install] : [install, update];
      return [await one(), await other()];
    },
    uninstalls: async (by) => [
      await tell(by, { membersRemoved: [self] }),
      await post(installationUpdate(wire, by.account, scene, 'remove')),
    ],
    renames: (name, by) => tell(by, { eventType: 'teamRenamed', name }),
    joins: async (newcomer, by) => {
      const hands = add(newcomer);
      await tell(by, { membersAdded: [hands.account] });
      return hands;
    },
    leaves: (leaver, by = leaver) => {
      members.delete(leaver.key);
      return tell(by, { membersRemoved: [leaver.account] });
    },
  };
}

function nobody(key: string): never {
  throw new Error(`nobody here is called ${key}`);
}
