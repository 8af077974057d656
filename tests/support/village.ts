import { randomBytes } from 'node:crypto';
import { PEOPLE } from '../../scripts/people';
import { startBot, type BotOptions, type RunningBot } from './bot';
import type { Fill } from './cards';
import { startConnector, type Connector, type ConnectorOptions } from './connector';
import type { Hands } from './hands';
import { createTeam, newTeamNames, type Named, type Team } from './teams';

/** One bot in which tests make network after network, each with people of its own, so that they need not start it again. */
export interface Village {
  readonly connector: Connector;
  readonly bot: RunningBot;
  /** A network with roles: Sofie coordinates, Karim is the point of contact, Lies the deputy; `settings` over those. */
  network(settings?: Fill, people?: readonly Named[]): Promise<Team>;
  /** A team that knows nothing of the bot yet, and the other way round. */
  team(people?: readonly Named[], name?: string): Team;
  /** Moves the clock on, and lets go out what has come due. */
  later(ms: number): Promise<void>;
  /** Sets the clock, and lets go out what has come due. */
  at(iso: string): Promise<void>;
  close(): Promise<void>;
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export async function startVillage(options: BotOptions & ConnectorOptions = {}): Promise<Village> {
  const connector = await startConnector(options);
  const bot = await startBot(options);
  return { ...villageOf(connector, bot), close: () => closeAll(bot, connector) };
}

/** The same around a bot that the test started itself. */
function villageOf(connector: Connector, bot: RunningBot): Omit<Village, 'close'> {
  let offset = 0;
  const at = async (iso: string) => {
    offset = Date.parse(iso) - Date.now();
    await bot.clock(iso);
    await bot.drain();
  };
  const team = (people: readonly Named[] = newPeople(), name = 'Huis van het Kind Testdorp') =>
    createTeam({ connector, bot, ...newTeamNames(name), people });
  return {
    connector,
    bot,
    team,
    network: async (settings, people) => {
      const made = team(people);
      const coordinator = first(made.people());
      await made.installs(coordinator);
      await setUp(coordinator, settings);
      await bot.drain();
      return made;
    },
    later: (ms) => at(new Date(Date.now() + offset + ms).toISOString()),
    at,
  };
}

/** Fills in the settings by the labels on the form, as a coordinator does. */
export async function setUp(coordinator: Hands, settings: Fill = {}): Promise<void> {
  const usual = { Aanspreekpunt: 'Karim El Amrani', Plaatsvervanger: 'Lies Vermeulen' };
  await coordinator.says('instellingen');
  await coordinator.presses('Bewaar', { fill: { ...usual, ...settings } });
}

/** Six people by the names of the playground, whom no other team has. */
export function newPeople(): Named[] {
  const mark = randomBytes(6).toString('hex');
  return PEOPLE.map((person) => ({
    ...person,
    id: `${person.id}-${mark}`,
    aadObjectId: person.aadObjectId.replace('c0ffee00-0000', `${mark.slice(0, 8)}-${mark.slice(8)}`),
  }));
}

/** Somebody with a name of their own. */
export function newcomer(name: string): Named {
  const mark = randomBytes(6).toString('hex');
  const [givenName = name] = name.split(' ');
  return {
    key: givenName.toLowerCase(),
    id: `29:${givenName.toLowerCase()}-${mark}`,
    aadObjectId: `${mark.slice(0, 8)}-${mark.slice(8)}-4000-8000-0000000000ff`,
    name,
    givenName,
  };
}

async function closeAll(bot: RunningBot, connector: Connector): Promise<void> {
  await bot.close();
  await connector.close();
}

function first(people: readonly Hands[]): Hands {
  const [one] = people;
  if (!one) throw new Error('a team needs somebody');
  return one;
}
