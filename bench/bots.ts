import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { ROOT, startChild, type Child } from '../scripts/local/child';
import { freePort } from '../scripts/local/ports';
import { Problem } from '../scripts/local/problem';
import type { Endpoint } from '../tests/support/wire';

export type Name = 'bare' | 'ours';

export interface RunningBot extends Endpoint {
  readonly child: Child;
  /** From starting the process to the first answer of /health. */
  readonly startMs: number;
}

/** How each bot is started: ours as it is deployed and the bare one compiled, or, without dist/, both from their sources. */
export interface Launch {
  readonly from: 'dist/bundle' | 'sources';
  /** Something in src/ is newer than what is measured. */
  readonly isStale: boolean;
  readonly args: Readonly<Record<Name, readonly string[]>>;
}

const ECHO = require.resolve('./echo-bot');
export const ARTIFACTS = join(ROOT, '.artifacts');
const PATIENCE_MS = 30_000;
const LOOK_MS = 5;

export function chooseLaunch(): Launch {
  const built = join(ROOT, 'dist', 'bundle', 'bot', 'index.js');
  if (existsSync(built))
    return { from: 'dist/bundle', isStale: isStale(built), args: { bare: [compiledEcho()], ours: [built] } };
  const tsx = ['--import', 'tsx'];
  return {
    from: 'sources',
    isStale: false,
    args: { bare: [...tsx, ECHO], ours: [...tsx, join(ROOT, 'src', 'index.ts')] },
  };
}

function isStale(built: string): boolean {
  const src = join(ROOT, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  return files.some((file) => statSync(join(src, file)).mtimeMs > statSync(built).mtimeMs);
}

/** Starts a bot as a program of its own and waits until /health answers. `storage` is for ours only. */
export async function startBot(
  launch: Launch,
  name: Name,
  storage: { readonly connectionString: string; readonly table: string },
): Promise<RunningBot> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { PATH, HOME } = process.env;
  const settings = {
    AZURE_STORAGE_CONNECTION_STRING: storage.connectionString,
    TABLE_NAME: storage.table,
    SEND_RATE: '50',
    TEST_HOOKS: '1',
  };
  const started = performance.now();
  const child = startChild({
    name: name === 'ours' ? 'Signaalpunt' : 'the bare bot',
    args: launch.args[name],
    env: { PATH, HOME, PORT: String(port), ...(name === 'ours' ? settings : {}) },
    logFile: join(ARTIFACTS, 'bench', `${name}.log`),
  });
  while (!(await isHealthy(url))) {
    const late = performance.now() - started > PATIENCE_MS;
    if (late || !child.isRunning()) throw new Problem(`${child.name} did not start:\n${child.output()}`);
    await sleep(LOOK_MS);
  }
  return { url, child, startMs: performance.now() - started };
}

/** Resident memory in MB, as Linux counts it; not a number elsewhere. */
export function memoryOf({ child }: RunningBot): number {
  return Number(/VmRSS:\s+(\d+)/.exec(processFile(child, 'status'))?.[1]) / 1024;
}

/** Processor time since its start, in milliseconds, all threads; not a number outside Linux. */
export function processorTimeOf({ child }: RunningBot): number {
  // The name stands in brackets and may hold spaces; after it, user and system time are the 12th and 13th field.
  const fields = processFile(child, 'stat').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

const TICK_MS = 10;

function processFile({ pid }: Child, name: string): string {
  const file = `/proc/${pid ?? 0}/${name}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  );
}

/** With its libraries as they are installed, which is how such a bot is deployed; compiled, so that neither bot translates TypeScript while it starts. */
function compiledEcho(): string {
  const file = join(ARTIFACTS, 'bench', 'echo-bot.js');
  mkdirSync(join(ARTIFACTS, 'bench'), { recursive: true });
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
  writeFileSync(file, transpileModule(readFileSync(ECHO, 'utf8'), { compilerOptions }).outputText);
  return file;
}
