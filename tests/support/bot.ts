import { Writable } from 'node:stream';
import { startBot as startChildBot } from '../../scripts/local/bot';
import { freePort } from '../../scripts/local/ports';
import { testTable } from './azurite';
import { botSources } from './bot-sources';
import type { Endpoint } from './wire';

export interface BotOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly forms?: 'inline' | 'dialog';
  /** Of another bot, to work on the same data; a table of its own when not given. */
  readonly tableName?: string;
  /** Keeps what is logged at this level instead of letting it through. */
  readonly log?: 'error' | 'warn' | 'info' | 'debug';
}

/** What `/_test/drain` counted. */
export interface Drained {
  readonly open: number;
  readonly mislukt: number;
  readonly onzeker: number;
}

export interface RunningBot extends Endpoint {
  readonly tableName: string;
  readonly connectionString: string;
  /** Until everything due has gone out. */
  drain(): Promise<Drained>;
  /** Moves the clock of rules, schedules and due moments. */
  clock(iso: string): Promise<void>;
  /** What was logged; empty unless `log` was asked for. */
  output(): string;
  close(): Promise<void>;
}

/** The whole bot on a port of its own: in this process, or, when BOT_PROGRAM names one that was built, as that program. */
export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
  if (process.env.BOT_PROGRAM) return startBotProcess(options);
  const { createApp, createLogger, loadConfig } = botSources();
  const env = settingsOf(options);
  const config = loadConfig(env);
  const written: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  const app = await createApp(config, options.log ? createLogger(config.logLevel, stream) : undefined);
  const { port } = await app.listen(0);
  return { ...controls(port, env), output: () => written.join(''), close: () => app.close() };
}

export interface BotProcess extends RunningBot {
  /** SIGKILL: nothing is finished or written any more. */
  kill(): Promise<void>;
  /** After `kill` or `close`, on the same port. */
  restart(): Promise<void>;
  readonly pid: number | undefined;
}

/** The bot as a program of its own, from its sources or as BOT_PROGRAM. Its output is kept at the level `log`. */
export async function startBotProcess(options: BotOptions = {}): Promise<BotProcess> {
  const env = settingsOf(options);
  const port = await freePort();
  const start = () =>
    startChildBot({
      port,
      storage: env.AZURE_STORAGE_CONNECTION_STRING,
      env: { ...env, PORT: String(port) },
    });
  let child = await start();
  return {
    ...controls(port, env),
    get pid() {
      return child.pid;
    },
    output: () => child.output(),
    close: () => child.stop(),
    kill: () => child.kill(),
    restart: async () => {
      child = await start();
    },
  };
}

type Settings = Record<string, string> & Record<'AZURE_STORAGE_CONNECTION_STRING' | 'TABLE_NAME', string>;

function settingsOf({ env, forms, tableName, log }: BotOptions): Settings {
  const table = testTable();
  return {
    AZURE_STORAGE_CONNECTION_STRING: table.connectionString,
    TABLE_NAME: tableName ?? table.tableName,
    TEST_HOOKS: '1',
    FORMS: forms ?? 'inline',
    LOG_LEVEL: log ?? 'error',
    PORT: '0',
    ...env,
  };
}

function controls(port: number, env: Settings) {
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    tableName: env.TABLE_NAME,
    connectionString: env.AZURE_STORAGE_CONNECTION_STRING,
    drain: async () => (await ask(`${url}/_test/drain`, {})) as Drained,
    clock: async (iso: string) => {
      await ask(`${url}/_test/clock`, { now: iso });
    },
  };
}

async function ask(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
