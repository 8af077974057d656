import { TestEnvironment } from 'jest-environment-node';
import { require as load } from 'tsx/cjs/api';
import { BOT_SOURCES, type BotSources } from './bot-sources';

/**
 * Node as every test knows it, and beside it the bot, loaded once per worker. Jest loads everything anew for each file,
 * and the Teams libraries take three seconds of that each time.
 */
export default class BotEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global[BOT_SOURCES] = (): BotSources => ({
      ...(load('../../src/app.ts', __filename) as Pick<BotSources, 'createApp'>),
      ...(load('../../src/config.ts', __filename) as Pick<BotSources, 'loadConfig'>),
      ...(load('../../src/telemetry/logger.ts', __filename) as Pick<BotSources, 'createLogger'>),
    });
  }
}
