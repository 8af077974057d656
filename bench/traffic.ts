import { Agent, request } from 'node:http';
import { messageActivity, type Activity } from '../tests/support/activities';
import { startConnector, type Connector } from '../tests/support/connector';
import { createTeam, type Team } from '../tests/support/teams';
import type { RunningBot } from './bots';
import type { Stretch } from './figures';

/** A team that talks to one bot, and the Teams that the bot answers to. */
export interface Traffic {
  readonly team: Team;
  readonly connector: Connector;
  readonly bot: RunningBot;
  /** Every message that was posted. */
  readonly posted: readonly Activity[];
  /** Posts messages, so many at once, each answered before the next; stops early when it takes too long. */
  stretch(turns: number, atOnce: number): Promise<Stretch>;
  close(): Promise<void>;
}

const LONGEST_MS = 12_000;

export async function openTraffic(bot: RunningBot): Promise<Traffic> {
  const connector = await startConnector();
  const team = createTeam({ connector, bot });
  const posted: Activity[] = [];

  async function turn(agent: Agent): Promise<number> {
    const activity = nextMessage(team, posted.length);
    posted.push(activity);
    const body = JSON.stringify(activity);
    const start = performance.now();
    const status = await post(bot, body, agent);
    if (status !== 200) throw new Error(`${bot.child.name} answered ${status}`);
    return performance.now() - start;
  }

  return {
    team,
    connector,
    bot,
    posted,
    stretch: async (turns, atOnce) => {
      const latencies: number[] = [];
      // Connections of its own: a bot hangs up on one that was silent for five seconds, just when it is used again.
      const agent = new Agent({ keepAlive: true });
      const start = performance.now();
      let left = turns;
      const one = async () => {
        while (left > 0 && performance.now() - start < LONGEST_MS) {
          left -= 1;
          latencies.push(await turn(agent));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, one));
      agent.destroy();
      return { seconds: (performance.now() - start) / 1000, latencies };
    },
    close: () => connector.close(),
  };
}

/** A new thread in the channel, by one person after the other. */
function nextMessage(team: Team, n: number): Activity {
  const { wire, scene } = team;
  const everybody = team.people();
  const from = everybody[n % everybody.length]?.account;
  if (!from) throw new Error('nobody to speak');
  const id = wire.nextId();
  const thread = { ...scene.channel, conversation: `${scene.channel.conversation};messageid=${id}` };
  const text = `signaal De wachtlijst voor logopedie is weer langer, nu al ${n} weken`;
  return messageActivity(wire, from, thread, { text, mention: true, id });
}

function post({ url }: RunningBot, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const sent = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => {
        resolve(response.statusCode ?? 0);
      });
    });
    sent.once('error', reject).end(body);
  });
}
