/**
 * `npm run bench:round`: sixty people who write in the same second in one round of intervision, half of them to another
 * instance of the bot. Run `npm run build:bundle` first. docs/performance.md says what the figures mean.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionString, startAzurite } from '../scripts/local/azurite';
import { freePort } from '../scripts/local/ports';
import { Problem, runCommand } from '../scripts/local/problem';
import { invokeActivity } from '../tests/support/activities';
import { startConnector } from '../tests/support/connector';
import type { Hands } from '../tests/support/hands';
import { labelOn } from '../tests/support/reading';
import { createTeam, type Team } from '../tests/support/teams';
import { postActivity } from '../tests/support/wire';
import { ARTIFACTS, chooseLaunch, startBot, type RunningBot } from './bots';
import { crowd, drain } from './crowd';
import { percentile } from './figures';

const CROWD = 60;
const TIMES = 5;

runCommand(async () => {
  mkdirSync(join(ARTIFACTS, 'bench'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'signaalpunt-bench-'));
  const azurite = await startAzurite({ port: await freePort(), location: folder });
  const storage = { connectionString: connectionString(azurite.port), table: 'round' };
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
  const team = createTeam({ connector, bot: one, people: crowd(CROWD + 2) });
  const round = await started(team, one);
  for (let turn = 1; turn <= TIMES; turn++) {
    if (turn > 1) await round.press(team.person('p0'), 'round.anotherTurn', at(turn - 1), one);
    const took = await Promise.all(
      team
        .people()
        .slice(2)
        .map((hands, n) => write(round, hands, n, turn, bots)),
    );
    const all = `p50 ${percentile(took, 50).toFixed(0)} ms, p95 ${percentile(took, 95).toFixed(0)} ms`;
    console.log(`${CROWD} contributions at once, ${bots.length} instances, turn ${turn}: ${all}`);
  }
  await connector.close();
}

const at = (turn: number) => ({ phase: 'suggestions', turn });

/** How long one person waits for the answer to their contribution, in milliseconds. */
async function write(
  { press }: Round,
  hands: Hands,
  n: number,
  turn: number,
  bots: readonly RunningBot[],
): Promise<number> {
  const bot = bots[n % bots.length];
  const begin = performance.now();
  const data = { ...at(turn), nonce: `n${turn}.${n}`, text: `Je zou idee ${n} kunnen proberen.` };
  if (bot) await press(hands, 'round.contribute.send', data, bot);
  return performance.now() - begin;
}

interface Round {
  readonly press: (hands: Hands, verb: string, data: object, bot: RunningBot) => Promise<void>;
}

/** A round in its suggestions, with everybody in it. */
async function started(team: Team, bot: RunningBot): Promise<Round> {
  const leader = team.person('p0');
  await team.installs(leader);
  await drain(bot);
  await leader.posts('oase');
  await leader.presses('Start een ronde', { where: 'channel' });
  await drain(bot);
  const card = leader.cards('channel').at(-1);
  const label = labelOn(card);
  const network = /"network":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
  const press = async (hands: Hands, verb: string, data: object, to: RunningBot) => {
    const action = { type: 'Action.Execute', verb, data: { network, label, ...data } };
    const invoke = { name: 'adaptiveCard/action', value: { action } } as const;
    const answer = await postActivity(
      to,
      invokeActivity(team.wire, hands.account, team.scene.channel, invoke),
    );
    if (answer.status !== 200) throw new Problem(`${verb} was answered with ${answer.status}`);
  };
  for (const hands of team.people().slice(1)) await press(hands, 'round.agree', {}, bot);
  const words = { about: 'Een kleuter zonder brooddoos.', help: 'Hoe praat ik met thuis?', nonce: 'case' };
  await press(team.person('p1'), 'round.bringCase.send', words, bot);
  await press(leader, 'round.start', {}, bot);
  for (const phase of ['start', 'telling', 'questions', 'appreciation'])
    await press(leader, 'round.nextPhase', { phase }, bot);
  await drain(bot);
  return { press };
}
