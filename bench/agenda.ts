/**
 * `npm run bench:agenda`: sixty people who press `Ik kom` in the same second for twenty places, half of them to another
 * instance of the bot, and who leave again. Run `npm run build` first. docs/performance.md says what the figures mean.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionString, startAzurite } from '../scripts/local/azurite';
import { freePort } from '../scripts/local/ports';
import { Problem, runCommand } from '../scripts/local/problem';
import { plans, opens } from '../tests/support/agenda';
import type { Card } from '../tests/support/cards';
import { startConnector } from '../tests/support/connector';
import { createTeam, type Team } from '../tests/support/teams';
import { ARTIFACTS, chooseLaunch, startBot, type RunningBot } from './bots';
import { crowd, drain } from './crowd';
import { percentile } from './figures';

const CROWD = 60;
const PLACES = 20;
const TIMES = 5;

runCommand(async () => {
  mkdirSync(join(ARTIFACTS, 'bench'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'signaalpunt-bench-'));
  const azurite = await startAzurite({ port: await freePort(), location: folder });
  const storage = { connectionString: connectionString(azurite.port), table: 'agenda' };
  const launch = chooseLaunch();
  console.log(`from ${launch.from}${launch.isStale ? ', which is older than src' : ''}`);
  const bots = [await startBot(launch, 'ours', storage), await startBot(launch, 'ours', storage)];
  try {
    await measure(bots);
  } finally {
    await Promise.all(bots.map(({ child }) => child.stop()));
    await azurite.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function measure(bots: readonly RunningBot[]): Promise<void> {
  const connector = await startConnector();
  const [one] = bots;
  if (!one) throw new Problem('no bot');
  const team = createTeam({ connector, bot: one, people: crowd(CROWD + 1) });
  const coordinator = team.person('p0');
  await team.installs(coordinator);
  await drain(one);
  for (let time = 1; time <= TIMES; time++) {
    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const label = await plans(coordinator, { Datum: inAMonth, 'Aantal plaatsen': String(PLACES) });
    const card = await opens(coordinator, label);
    await all(team, bots, 'Ik kom', card, time);
    const joined = await opens(team.person('p1'), label);
    await all(team, bots, 'Ik kom niet', joined, time);
    await drain(one);
  }
  await connector.close();
}

/** How long each of them waits for the answer. */
async function all(
  team: Team,
  bots: readonly RunningBot[],
  title: string,
  card: Card,
  time: number,
): Promise<void> {
  const took = await Promise.all(
    team
      .people()
      .slice(1)
      .map(async (hands, n) => {
        const begin = performance.now();
        const bot = bots[n % bots.length];
        await hands.presses(title, { card, ...(bot ? { bot } : {}) });
        return performance.now() - begin;
      }),
  );
  const figures = `p50 ${percentile(took, 50).toFixed(0)} ms, p95 ${percentile(took, 95).toFixed(0)} ms`;
  console.log(`${CROWD} times ${title} at once, ${bots.length} instances, time ${time}: ${figures}`);
}
