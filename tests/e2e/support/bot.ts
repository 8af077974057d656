import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionString, startAzurite } from '../../../scripts/local/azurite';
import { sampleNetwork, startBot } from '../../../scripts/local/bot';
import type { Child } from '../../../scripts/local/child';
import { freePort, freeRange } from '../../../scripts/local/ports';
import { PEOPLE } from '../../../scripts/people';

/** A bot with a storage of its own, on ports of its own; the storage outlives the bot. */
export interface Deployment {
  readonly botPort: number;
  /** Person n of PEOPLE has the playground on port firstPlaygroundPort + n. */
  readonly firstPlaygroundPort: number;
  readonly storage: string;
  log(): string;
  /** The polite stop, as with a deployment. */
  stopBot(): Promise<void>;
  /** SIGKILL: nothing is written any more. */
  killBot(): Promise<void>;
  startBot(env?: NodeJS.ProcessEnv): Promise<void>;
  stop(): Promise<void>;
}

/** `env` adds to or overrides the bot's settings, e.g. { TEST_HOOKS: '1' }. The sample network is loaded. */
export async function startDeployment(env: NodeJS.ProcessEnv = {}): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), 'signaalpunt-e2e-'));
  const azurite = await startAzurite({ port: await freePort(), location: folder });
  const settings = {
    botPort: await freePort(),
    firstPlaygroundPort: await freeRange(PEOPLE.length),
    storage: connectionString(azurite.port),
  };
  const sample = { SAMPLE_NETWORK_DATA: sampleNetwork(settings.firstPlaygroundPort) };
  const start = (more: NodeJS.ProcessEnv = {}): Promise<Child> =>
    startBot({ port: settings.botPort, storage: settings.storage, env: { ...sample, ...env, ...more } });
  let bot = await start().catch(async (error: unknown) => {
    await azurite.stop();
    throw error;
  });
  return {
    ...settings,
    log: () => bot.output(),
    stopBot: () => bot.stop(),
    killBot: () => bot.kill(),
    startBot: async (more) => {
      bot = await start(more);
    },
    stop: async () => {
      await bot.stop();
      await azurite.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
