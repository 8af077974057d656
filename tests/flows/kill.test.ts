import { startBotProcess, type BotProcess } from '../support/bot';
import { texts } from '../support/cards';
import { startConnector, type Connector } from '../support/connector';
import type { Hands } from '../support/hands';
import { labelOn, newest, readAll } from '../support/reading';
import { createTeam, type Team } from '../support/teams';
import { setUp } from '../support/village';
import { waitFor } from '../support/waiting';

const TEXT = 'Wie weet of de buitenschoolse opvang ook op woensdag open is?';

let connector: Connector;
let bot: BotProcess;
let team: Team;
let karim: Hands;
let tom: Hands;

beforeAll(async () => {
  connector = await startConnector();
  bot = await startBotProcess();
  team = createTeam({ connector, bot });
  [karim, tom] = [team.person('karim'), team.person('tom')];
  await team.installs(team.person('sofie'));
  await setUp(team.person('sofie'));
  await bot.drain();
});

afterAll(async () => {
  await bot.close();
  await connector.close();
});

it('what was pressed before the process was killed is delivered after it, once', async () => {
  // The message to the point of contact hangs while the process dies: it never arrived.
  connector.delay((call) => (reaches(karim, call.conversation) ? 60_000 : 0));
  const asked = await tom.says(`vraag ${TEXT}`);
  const label = labelOn(asked.card);
  expect(label).toMatch(/^V-/);
  await bot.kill();
  connector.delay(0);
  await bot.restart();
  expect((await bot.drain()).open).toBe(0);
  await waitFor(() => readAll(karim).includes(label), 'the question', 20_000);
  expect(karim.messages().filter(({ card }) => labelOn(card) === label)).toHaveLength(1);
  expect(texts(newest(karim))).toContain(TEXT);
  await karim.presses('Beantwoord');
  await karim.presses('Verstuur', { fill: { Antwoord: 'Ja, tot 18 uur.' } });
  await bot.drain();
  expect(readAll(tom)).toContain('Ja, tot 18 uur.');
}, 60_000);

it('in the one gap after sending it may come twice, with the same number', async () => {
  const before = karim.messages().length;
  // It arrives, but the process dies before it hears so.
  connector.failNext((call) => reaches(karim, call.conversation), {
    status: 200,
    delivered: true,
    cut: true,
  });
  const asked = await tom.says('vraag Is er ook opvang tijdens de kerstvakantie?');
  await waitFor(() => karim.messages().length > before, 'the question', 20_000);
  await bot.kill();
  await bot.restart();
  await bot.drain();
  const got = karim.messages().slice(before);
  expect(got.length).toBeLessThanOrEqual(2);
  expect(new Set(got.map(({ card }) => labelOn(card)))).toEqual(new Set([labelOn(asked.card)]));
}, 60_000);

function reaches(hands: Hands, conversation: string | undefined): boolean {
  return conversation === hands.scene.conversation;
}
