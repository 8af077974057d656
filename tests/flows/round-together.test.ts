import { invokeActivity } from '../support/activities';
import { startBotProcess, type BotProcess } from '../support/bot';
import { startConnector, type Connector } from '../support/connector';
import type { Hands } from '../support/hands';
import { labelOn, read } from '../support/reading';
import { storedRows } from '../support/rows';
import { createTeam, type Named, type Team } from '../support/teams';
import { postActivity } from '../support/wire';
import { waitFor } from '../support/waiting';

/** Who leads, whose case it is, and sixty who write in the same second. */
const CROWD = 60;

let connector: Connector;
let one: BotProcess;
let other: BotProcess;
let team: Team;
let label: string;
let network: string;

beforeAll(async () => {
  connector = await startConnector();
  one = await startBotProcess();
  other = await startBotProcess({ tableName: one.tableName });
  team = createTeam({ connector, bot: one, people: crowd() });
  const leader = team.person('p0');
  await team.installs(leader);
  await one.drain();
  await leader.posts('oase');
  await leader.presses('Start een ronde', { where: 'channel' });
  await one.drain();
  const room = leader.cards('channel').at(-1);
  label = labelOn(room);
  network = /"network":"([^"]+)"/.exec(JSON.stringify(room))?.[1] ?? '';
});

afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await connector.close();
});

/** Presses with what a form would send, as a client does that sends it again. */
function posts(hands: Hands, verb: string, data: object, bot: BotProcess) {
  const scene = team.scene.channel;
  const value = { action: { type: 'Action.Execute', verb, data: { network, label, ...data } } };
  const invoke = { name: 'adaptiveCard/action', value } as const;
  return postActivity(bot, invokeActivity(team.wire, hands.account, scene, invoke)).catch(() => undefined);
}

const everyone = () => team.people().slice(1);

it('sixty-one agree in the same second, on two instances, each twice: all are in, once', async () => {
  await Promise.all(
    everyone().flatMap((hands, at) => {
      const [first, second] = at % 2 ? [one, other] : [other, one];
      return [posts(hands, 'round.agree', {}, first), posts(hands, 'round.agree', {}, second)];
    }),
  );
  await one.drain();
  const rows = (await storedRows(one)).filter((row) => row.includes('"rowKey":"P|'));
  expect(rows).toHaveLength(CROWD + 2);
});

it('sixty write in the same second, each sent twice, while one instance is killed: sixty contributions', async () => {
  const bringer = team.person('p1');
  const words = {
    about: 'Een kleuter zonder brooddoos.',
    help: 'Hoe kan ik praten met thuis?',
    nonce: 'case',
  };
  await posts(bringer, 'round.bringCase.send', words, one);
  await posts(team.person('p0'), 'round.start', {}, one);
  for (const phase of ['start', 'telling', 'questions', 'appreciation'])
    await posts(team.person('p0'), 'round.nextPhase', { phase }, one);
  await one.drain();
  const writers = team.people().slice(2);
  const all = writers.flatMap((hands, at) => {
    const data = {
      phase: 'suggestions',
      turn: 1,
      nonce: `n${at}`,
      text: `Je zou idee ${at} kunnen proberen.`,
    };
    return [
      posts(hands, 'round.contribute.send', data, one),
      posts(hands, 'round.contribute.send', data, other),
    ];
  });
  await waitFor(async () => (await contributions()).length > 5, 'the first of them', 20_000);
  await other.kill();
  await Promise.all(all);
  const kept = await contributions();
  const texts = kept.map((row) => /idee (\d+) /.exec(row)?.[1]).sort();
  expect(texts).toEqual(writers.map((_, at) => String(at)).sort());
}, 60_000);

it('the facilitator’s press, sent by both hands at once, goes on one phase; the card is right in the end', async () => {
  await other.restart();
  const leader = team.person('p0');
  await Promise.all([
    posts(leader, 'round.nextPhase', { phase: 'suggestions' }, one),
    posts(leader, 'round.nextPhase', { phase: 'suggestions' }, other),
    posts(leader, 'round.nextPhase', { phase: 'suggestions' }, one),
  ]);
  await one.drain();
  await waitFor(() => read(room()).includes('Fase 6 van 7'), 'the card of the next phase', 30_000);
  const rows = await storedRows(one);
  expect(rows.filter((row) => row.includes('"rowKey":"R"')).join()).toMatch(/\\"at\\":5\b/);
  const titles = leader.cards('channel').filter((card) => read(card).includes('Fase 6 van 7'));
  expect(titles).toHaveLength(1);
}, 60_000);

const room = () => team.person('p0').cards('channel').at(-1);

async function contributions(): Promise<string[]> {
  return (await storedRows(one)).filter((row) => row.includes('"rowKey":"B|suggestions'));
}

function crowd(): Named[] {
  return Array.from({ length: CROWD + 2 }, (_, at) => ({
    key: `p${at}`,
    id: `29:crowd-${at}`,
    aadObjectId: `0c0ffee0-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `Persoon Nummer${at}`,
  }));
}
