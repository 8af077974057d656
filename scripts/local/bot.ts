import { BOT, PEOPLE, personalChatOf, TEAM, TENANT_ID } from '../people';
import { type Child, startChild, waitUntil } from './child';
import { playgroundPort, serviceUrl } from './playground';

export interface BotOptions {
  readonly port: number;
  /** Of the tables; see connectionString. */
  readonly storage: string;
  readonly logFile?: string;
  /** More settings; these win. */
  readonly env?: NodeJS.ProcessEnv;
  /** What the bot warns about, as a sentence. */
  readonly onWarning?: (sentence: string) => void;
}

/** Starts the bot without credentials, from its sources or as BOT_PROGRAM, and resolves when it can reach its storage. */
export async function startBot(options: BotOptions): Promise<Child> {
  const { port, storage, logFile, env, onWarning } = options;
  const child = startChild({
    name: 'the bot',
    args: [...debugged(process.env), ...programOf(process.env)],
    env: {
      ...withoutCloud(process.env),
      PORT: String(port),
      AZURE_STORAGE_CONNECTION_STRING: storage,
      FORMS: 'inline',
      ...env,
    },
    ...(logFile === undefined ? {} : { logFile }),
    onLine: (line, stream) => {
      const warning = warningIn(line, stream);
      if (warning !== undefined) onWarning?.(warning);
    },
  });
  try {
    await waitUntil(child, () => answers(port, '/ready'), {
      timeoutMs: 60_000,
      failure: () => 'The bot did not start.',
    });
  } catch (error) {
    await child.stop();
    throw error;
  }
  return child;
}

/** A bundle that was built (`dist/bundle/bot/index.js`), to try or test what is deployed; else the sources. */
function programOf({ BOT_PROGRAM: program }: NodeJS.ProcessEnv): string[] {
  return program ? [program] : ['--import', 'tsx', 'src/index.ts'];
}

/** With INSPECT_PORT a debugger can be attached there (.vscode/launch.json). */
function debugged({ INSPECT_PORT: port }: NodeJS.ProcessEnv): string[] {
  return port ? [`--inspect=127.0.0.1:${port}`] : [];
}

export async function answers(port: number, path: '/health' | '/ready'): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${port}${path}`)).ok;
}

/**
 * The sample network that the bot puts into an empty store: it reads nothing from here, so all it needs goes along.
 * `serviceUrl` is where each person's playground is, now or later.
 */
export function sampleNetwork(firstPlaygroundPort: number): string {
  return JSON.stringify({
    tenantId: TENANT_ID,
    serviceUrl: serviceUrl(firstPlaygroundPort),
    bot: BOT,
    team: TEAM,
    people: PEOPLE.map((person) => ({
      id: person.id,
      aadObjectId: person.aadObjectId,
      name: person.name,
      role: person.role,
      organisation: person.organisation,
      personalChatId: personalChatOf(person),
      serviceUrl: serviceUrl(playgroundPort(person, firstPlaygroundPort)),
    })),
  });
}

/** Settings of a real deployment that happen to be in this shell are not for a bot that a browser talks to unsigned. */
function withoutCloud(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isCloud = (name: string): boolean =>
    name.startsWith('MicrosoftApp') || name === 'ALLOWED_TENANTS' || name === 'AZURE_STORAGE_ACCOUNT';
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isCloud(name)));
}

/** The bot logs a JSON object a line (level 40 warns); what else stands on stderr is for people, or a stack trace. */
function warningIn(line: string, stream: 'stdout' | 'stderr'): string | undefined {
  const entry = parseEntry(line);
  if (entry !== undefined) return entry.level >= 40 ? entry.msg : undefined;
  return stream === 'stderr' && isSentence(line) ? line : undefined;
}

/** Not a stack trace with its excerpt of code, nor a notice of Node about itself: those stand in the log. */
function isSentence(line: string): boolean {
  return /^\s*- |^\p{L}/u.test(line) && !/^Node\.js v|^node:|:\d+$/.test(line);
}

function parseEntry(line: string): { level: number; msg: string } | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line) as { level?: unknown; msg?: unknown };
    return typeof entry.level === 'number'
      ? { level: entry.level, msg: typeof entry.msg === 'string' ? entry.msg : line }
      : undefined;
  } catch {
    return undefined;
  }
}
