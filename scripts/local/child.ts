import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem';

export interface Child {
  readonly name: string;
  readonly pid: number | undefined;
  /** Everything it wrote so far, for finding a sentence in it; long output is cut at the front. */
  output(): string;
  /** True until it ended, for whatever reason. */
  isRunning(): boolean;
  /** Resolves when it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Asks it to stop and waits; kills it when it does not within the time. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

interface ChildOptions {
  readonly name: string;
  /** Arguments of node. */
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly logFile?: string;
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** How it is asked to stop; SIGTERM when not given. */
  readonly askToStop?: (process: ChildProcess) => void;
}

export const ROOT = join(__dirname, '..', '..');
const GUARD = join(__dirname, 'guard.cjs');
const STOP_MS = 10_000;
const KEPT_OUTPUT = 100_000;

/** Starts a node program that stops with us, in a process group of its own: Ctrl-C must reach only the launcher. */
export function startChild(options: ChildOptions): Child {
  const process_ = spawn(process.execPath, ['--require', GUARD, ...options.args], {
    cwd: options.cwd ?? ROOT,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  });
  const output = collect(process_, options);
  let running = true;
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    // `close` comes after the last output, so that a last error message is not missed.
    process_.once('close', (code, signal) => {
      running = false;
      resolve({ code, signal });
    });
  });
  const kill = async (): Promise<void> => {
    process_.kill('SIGKILL');
    await ended;
  };
  const stop = async (): Promise<void> => {
    if (!running) return;
    (options.askToStop ?? terminate)(process_);
    const patience = new AbortController();
    const late = sleep(STOP_MS, 'late', { signal: patience.signal }).catch(() => 'done');
    if ((await Promise.race([ended, late])) === 'late') await kill();
    patience.abort();
  };
  return { name: options.name, pid: process_.pid, output, isRunning: () => running, ended, stop, kill };
}

/** Repeats `check` until it is true; gives up when the child ends or the time is over. */
export async function waitUntil(
  child: Child,
  check: () => Promise<boolean>,
  { timeoutMs, failure }: { timeoutMs: number; failure: () => string },
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await check().catch(() => false))) {
    if (!child.isRunning()) throw new Problem(failure());
    if (Date.now() > end)
      throw new Problem(`${failure()} (It was not ready after ${timeoutMs / 1000} seconds.)`);
    await sleep(100);
  }
}

function terminate(child: ChildProcess): void {
  child.kill('SIGTERM');
}

function collect(child: ChildProcess, { logFile, onLine }: ChildOptions): () => string {
  let kept = '';
  const log = logFile === undefined ? undefined : createWriteStream(logFile, { flags: 'w' });
  for (const stream of ['stdout', 'stderr'] as const) {
    let rest = '';
    child[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
      log?.write(chunk);
      kept = (kept + chunk).slice(-KEPT_OUTPUT);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line, stream);
    });
  }
  child.once('close', () => log?.end());
  return () => kept;
}
