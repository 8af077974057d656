import { startBotProcess, type BotProcess } from '../support/bot';
import { texts } from '../support/cards';
import { startConnector, type Connector } from '../support/connector';
import type { Hands } from '../support/hands';
import { labelOn, newest, readAll } from '../support/reading';
import { createTeam } from '../support/teams';
import { setUp } from '../support/village';
import { waitFor } from '../support/waiting';

const TEXT = 'Wie weet of de buitenschoolse opvang ook op woensdag open is?';

/** A bot of its own for each story, so that they wait side by side until the lease of the one killed runs out. */
interface Scene {
  readonly connector: Connector;
  readonly bot: BotProcess;
  readonly karim: Hands;
  readonly tom: Hands;
}

const scenes: Scene[] = [];

afterAll(() =>
  Promise.all(
    scenes.map(async ({ bot, connector }) => {
      await bot.close();
      await connector.close();
    }),
  ),
);

async function open(): Promise<Scene> {
  const connector = await startConnector();
  const bot = await startBotProcess();
  const team = createTeam({ connector, bot });
  const scene = { connector, bot, karim: team.person('karim'), tom: team.person('tom') };
  scenes.push(scene);
  await team.installs(team.person('sofie'));
  await setUp(team.person('sofie'));
  await bot.drain();
  return scene;
}

it.concurrent('what was pressed before the process was killed is delivered after it, once', async () => {
  const { connector, bot, karim, tom } = await open();
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
});

it.concurrent('in the one gap after sending it may come twice, with the same number', async () => {
  const { connector, bot, karim, tom } = await open();
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
});

function reaches(hands: Hands, conversation: string | undefined): boolean {
  return conversation === hands.scene.conversation;
}
