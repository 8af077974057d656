import { startBot, type RunningBot } from '../support/bot';
import { texts } from '../support/cards';
import { startConnector, type Connector } from '../support/connector';
import { createTeam, newTeamNames, type Team } from '../support/teams';

const TEXT = 'De wachtlijst voor logopedie is weer langer';

let connector: Connector;
let bot: RunningBot;
let team: Team;

beforeEach(async () => {
  connector = await startConnector();
  bot = await startBot();
  team = createTeam({ connector, bot });
});

afterEach(async () => {
  await bot.close();
  await connector.close();
});

it.each(['team', 'installation'] as const)('begins once, when the %s is told of first', async (first) => {
  const sofie = team.person('sofie');
  await team.installs(sofie, first);
  await bot.drain();
  expect(team.messages(team.id)).toHaveLength(1);
  expect(sofie.messages()).toHaveLength(1);
  expect(texts(sofie.lastCard() ?? {}).join('\n')).toContain(`${team.name}\nJe bent nu coördinator`);
});

it('begins with the first message when Teams never told of the installation, and misses nothing later', async () => {
  const said = await team.person('tom').posts(`signaal ${TEXT}`);
  expect(texts(said.card ?? {}).join('\n')).toMatch(/S-\d{4}-0001/);
  const sofie = team.person('sofie');
  await team.installs(sofie);
  await bot.drain();
  const seen = sofie.messages().flatMap(({ card }) => texts(card ?? {}));
  expect(seen).toContain(TEXT);
  const { card } = await sofie.says('wie');
  expect(texts(card ?? {}).join('\n')).toContain(team.name);
});

it('acts on the entry that the card shows, whichever of their networks a person works for now', async () => {
  const other = createTeam({ connector, bot, ...newTeamNames('Tweede netwerk') });
  await team.installs(team.person('sofie'));
  await other.installs(other.person('karim'));
  const tom = team.person('tom');
  await tom.posts(`signaal ${TEXT}, hier`);
  await bot.drain();
  const receipt = tom.lastCard() ?? {};
  await other.person('tom').posts(`signaal ${TEXT}, ginder`);
  await tom.says('hulp');
  await tom.presses('Tweede netwerk');
  await tom.presses('Trek in', { card: receipt });
  await bot.clock(new Date(Date.now() + 60_000).toISOString());
  await bot.drain();
  const stillThere = (hands: typeof tom) =>
    hands
      .messages()
      .map(({ card }) => texts(card ?? {}).join('\n'))
      .join('\n');
  expect(stillThere(other.person('karim'))).toContain(`${TEXT}, ginder`);
  expect(stillThere(team.person('sofie'))).not.toContain(`${TEXT}, hier`);
});
