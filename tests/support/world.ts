import { startBot, type BotOptions, type RunningBot } from './bot';
import { startConnector, type Connector } from './connector';
import type { Hands } from './hands';
import { createTeam, type Team, type TeamOptions } from './teams';

/** A bot in a team whose first person installed it, with everything said that there was to say. */
export interface World {
  readonly connector: Connector;
  readonly bot: RunningBot;
  readonly team: Team;
  readonly coordinator: Hands;
  close(): Promise<void>;
}

export async function startWorld(
  options: BotOptions & Partial<Omit<TeamOptions, 'bot' | 'connector'>> = {},
): Promise<World> {
  const connector = await startConnector();
  const bot = await startBot(options);
  const team = createTeam({ ...options, connector, bot });
  const coordinator = team.people()[0];
  if (!coordinator) throw new Error('a team needs somebody to install the app');
  await team.installs(coordinator);
  await bot.drain();
  const close = async () => {
    await bot.close();
    await connector.close();
  };
  return { connector, bot, team, coordinator, close };
}
