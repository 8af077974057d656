import { startBotProcess, type BotProcess } from '../support/bot';
import { startConnector, type Connector } from '../support/connector';
import { read, readAnswer } from '../support/reading';
import {
  bringsCase,
  calls,
  circleOf,
  join,
  leads,
  opens,
  ownCard,
  writes,
  type Circle,
} from '../support/rounds';
import { createTeam, type Team } from '../support/teams';
import { setUp } from '../support/village';

let connector: Connector;
let bot: BotProcess;
let team: Team;

beforeAll(async () => {
  connector = await startConnector();
  bot = await startBotProcess({ forms: 'dialog' });
  team = createTeam({ connector, bot });
  await team.installs(team.person('sofie'));
  await setUp(team.person('sofie'));
  await bot.drain();
});

afterAll(async () => {
  await bot.close();
  await connector.close();
});

it('goes on where it was when the bot is started anew in every phase, with all that was written', async () => {
  const settled = async () => {
    await bot.drain();
  };
  const group: Circle = await circleOf({ later: settled }, team);
  const [tom, fatima] = [team.person('tom'), team.person('fatima')];
  await calls(group, 'oase');
  await anew();
  await join(group, [tom, fatima]);
  await bringsCase(group, tom);
  await anew();
  await leads(group, 'Start de ronde');
  const seen: (string | undefined)[] = [];
  for (let n = 1; n <= 7; n++) {
    seen.push(/Fase (\d) van 7/.exec(read(group.roomCard()))?.[1]);
    await anew();
    if (n === 5) await writes(group, fatima, 'Je zou kunnen beginnen met wat goed gaat.');
    if (n === 6) {
      expect(await opens(group, fatima, 'Toon bijdragen')).toContain('wat goed gaat');
      await writes(group, tom, 'Dat neem ik mee.', ownCard(tom));
    }
    const answer = await leads(group, 'Volgende fase');
    expect(readAnswer(answer)).not.toContain('intussen verder');
  }
  expect(seen).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(read(group.roomCard())).toContain('afgerond');
  await anew();
  expect(await opens(group, fatima, 'Toon bijdragen')).toContain('wat goed gaat');
}, 120_000);

/** Stopped as a deployment stops it, and started again on the same data. */
async function anew(): Promise<void> {
  await bot.close();
  await bot.restart();
}
