import type { createApp } from '../../src/app';
import type { loadConfig } from '../../src/config';
import type { createLogger } from '../../src/telemetry/logger';

/** What a test needs of the bot's sources to start one. */
export interface BotSources {
  readonly createApp: typeof createApp;
  readonly loadConfig: typeof loadConfig;
  readonly createLogger: typeof createLogger;
}

/** Where a test file finds it: jest gives each file a global object of its own. */
export const BOT_SOURCES = 'botSources';

/** The bot's sources as the test environment loaded them, once for all files of a worker. */
export function botSources(): BotSources {
  const load = Reflect.get(globalThis, BOT_SOURCES) as (() => BotSources) | undefined;
  if (!load) throw new Error('run this by jest, with tests/support/bot-environment');
  return load();
}
