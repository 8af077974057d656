/**
 * `npm run bench`: what registering a signal costs, beside a bare bot on the same libraries, in the same run, turn and
 * turn about. Run `npm run build:bundle` first. docs/performance.md says what the figures mean.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectionString, startAzurite } from '../scripts/local/azurite';
import { freePort } from '../scripts/local/ports';
import { Problem, runCommand } from '../scripts/local/problem';
import { ARTIFACTS, chooseLaunch, memoryOf, processorTimeOf, startBot, type Launch, type Name } from './bots';
import { percentile, speedOf, table, type Line, type Speed, type Stretch } from './figures';
import { openTraffic, type Traffic } from './traffic';

type Both<T> = Readonly<Record<Name, T>>;

/** What was measured of one bot. */
interface Measured {
  readonly starts: readonly number[];
  readonly idle: number;
  readonly loaded: number;
  /** Processor time of a turn and all that is delivered for it, in milliseconds. */
  readonly work: number;
  /** Messages and edits sent to Teams for one turn. */
  readonly sent: number;
  readonly alone: Speed;
  readonly together: Speed;
}

const STARTS = 5;
const ROUNDS = 3;
const WARM_UP = { turns: 30, atOnce: 4 };
const ALONE = { turns: 40, atOnce: 1 };
const TOGETHER = { turns: 96, atOnce: 16 };
const REST_MS = 1_000;
/** No new round after this: on a busy machine fewer turns are measured, rather than for longer. */
const LATE_MS = 75_000;

runCommand(async () => {
  mkdirSync(join(ARTIFACTS, 'bench'), { recursive: true });
  const launch = chooseLaunch();
  const about = announce(launch);
  const folder = mkdtempSync(join(tmpdir(), 'signaalpunt-bench-'));
  const azurite = await startAzurite({ port: await freePort(), location: folder });
  try {
    const measured = await measure(launch, connectionString(azurite.port));
    const json = JSON.stringify({ ...about, at: new Date(), measured }, null, 2);
    writeFileSync(join(ARTIFACTS, 'bench.json'), json);
    console.log(`\n${table(linesOf(measured))}\n\n.artifacts/bench.json`);
  } finally {
    await azurite.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Where and on what it is measured, and what makes the figures doubtful. */
function announce({ from, isStale }: Launch): object {
  const [{ model } = { model: 'cpu' }] = cpus();
  const machine = `Node ${process.version}, ${model.trim()}, ${availableParallelism()} cores`;
  const [load = 0] = loadavg();
  console.log(`${machine}; Signaalpunt from ${from}. About a minute …`);
  if (isStale)
    console.log(
      'dist/bundle/ is older than src/: run npm run build:bundle to measure what stands there now.',
    );
  if (load > 1) console.log(`This machine is busy (load ${load.toFixed(1)}): times will be too long.`);
  return { machine, from, load };
}

async function measure(launch: Launch, storage: string): Promise<Both<Measured>> {
  const starts = await startTimes(launch, storage);
  const traffic = await both((name) => open(launch, name, storage));
  try {
    await sleep(REST_MS);
    const idle = await both((name) => memoryOf(traffic[name].bot));
    await prepare(traffic);
    const before = await both((name) => processorTimeOf(traffic[name].bot));
    const turns = await both((name) => traffic[name].posted.length);
    const speeds = await load(traffic);
    await sleep(REST_MS);
    return await both((name) => {
      const { bot, posted, connector } = traffic[name];
      const work = (processorTimeOf(bot) - before[name]) / (posted.length - turns[name]);
      const sent = connector.calls.filter(({ activity }) => activity).length / posted.length;
      return { starts: starts[name], idle: idle[name], loaded: memoryOf(bot), work, sent, ...speeds[name] };
    });
  } finally {
    await both((name) => traffic[name].bot.child.stop());
    await both((name) => traffic[name].close());
  }
}

/** Turn and turn about, each in a table of its own: a killed bot leaves its lease behind. */
async function startTimes(launch: Launch, connection: string): Promise<Both<number[]>> {
  const times: Both<number[]> = { bare: [], ours: [] };
  for (let run = 0; run < STARTS; run++) {
    await both(async (name) => {
      const storage = { connectionString: connection, table: `starts${run}` };
      const bot = await startBot(launch, name, storage);
      times[name].push(bot.startMs);
      await bot.child.kill();
    });
  }
  return times;
}

async function open(launch: Launch, name: Name, connection: string): Promise<Traffic> {
  const bot = await startBot(launch, name, { connectionString: connection, table: 'bench' });
  return openTraffic(bot);
}

/** The app is installed in the team, and both bots have done what they do once only. */
async function prepare(traffic: Both<Traffic>): Promise<void> {
  const [coordinator] = traffic.ours.team.people();
  if (coordinator) await traffic.ours.team.installs(coordinator);
  await both((name) => stretch(traffic[name], WARM_UP));
  await sleep(REST_MS);
}

async function load(traffic: Both<Traffic>): Promise<Both<{ alone: Speed; together: Speed }>> {
  const alone: Both<Stretch[]> = { bare: [], ours: [] };
  const together: Both<Stretch[]> = { bare: [], ours: [] };
  for (let round = 0; round < ROUNDS && performance.now() < LATE_MS; round++) {
    await both(async (name) => alone[name].push(await stretch(traffic[name], ALONE)));
    await both(async (name) => together[name].push(await stretch(traffic[name], TOGETHER)));
  }
  return both((name) => {
    everybodyAnswered(traffic[name]);
    return { alone: speedOf(alone[name]), together: speedOf(together[name]) };
  });
}

/** What ours still has to deliver to others is waited for, so that it does not fall in the other one's time. */
async function stretch(traffic: Traffic, { turns, atOnce }: typeof ALONE): Promise<Stretch> {
  const measured = await traffic.stretch(turns, atOnce);
  await fetch(`${traffic.bot.url}/_test/drain`, { method: 'POST' });
  return measured;
}

/** Figures of a bot that lost something would mean nothing. */
function everybodyAnswered({ posted, connector, bot, team }: Traffic): void {
  const threads = new Set(
    connector.conversations.messages(team.channel).map((message) => message.conversation),
  );
  if (threads.size !== posted.length)
    throw new Problem(`${bot.child.name} answered in ${threads.size} of ${posted.length} threads.`);
}

function linesOf({ bare, ours }: Both<Measured>): Line[] {
  const speed = (what: string, of: 'alone' | 'together'): Line[] => [
    [what, 'turns a second', bare[of].turnsPerSecond, ours[of].turnsPerSecond],
    ['  half of the turns within', 'ms', bare[of].p50, ours[of].p50],
    ['  95 % within', 'ms', bare[of].p95, ours[of].p95],
  ];
  return [
    ...speed('one at a time', 'alone'),
    ...speed('16 at once', 'together'),
    ['processor time of the bot', 'ms a turn', bare.work, ours.work],
    ['messages and edits sent', 'a turn', bare.sent, ours.sent],
    ['start until /health, median', 'ms', percentile(bare.starts, 50), percentile(ours.starts, 50)],
    ['resident memory, idle', 'MB', bare.idle, ours.idle],
    ['resident memory, after the load', 'MB', bare.loaded, ours.loaded],
  ];
}

/** One after the other, the bare bot first. */
async function both<T>(make: (name: Name) => T | Promise<T>): Promise<Both<T>> {
  return { bare: await make('bare'), ours: await make('ours') };
}
