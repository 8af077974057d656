import { startBot, startBotProcess } from '../support/bot';
import { startConnector } from '../support/connector';
import { createTeam } from '../support/teams';

test('drain on other', async () => {
  const connector = await startConnector();
  const bot = await startBot();
  const team = createTeam({ connector, bot });
  await team.installs(team.person('sofie'));
  await bot.drain();
  const second = await startBot({ tableName: bot.tableName });
  connector.delay((c) => c.method === 'POST' && !c.conversation?.includes('messageid') ? 3000 : 0);
  await team.person('tom').posts('signaal De wachtlijst voor logopedie is weer langer', {bot: second});
  const before = Date.now();
  console.log('SECOND', await second.drain(), Date.now() - before, team.person('tom').messages().length, 'then first', await bot.drain(), team.person('tom').messages().length);
  await bot.close(); await second.close(); await connector.close();
}, 60000);
test('drain after kill', async () => {
  const connector = await startConnector();
  const bot = await startBotProcess();
  const team = createTeam({ connector, bot });
  await team.installs(team.person('sofie'));
  await bot.drain();
  connector.delay((c) => c.method === 'POST' && !c.conversation?.includes('messageid') ? 3000 : 0);
  await team.person('tom').posts('vraag De wachtlijst voor logopedie is weer langer');
  await bot.kill();
  connector.delay(0);
  const n = connector.calls.length;
  await bot.restart();
  const before = Date.now();
  console.log('KILLED', await bot.drain(), Date.now() - before, team.person('tom').messages().length, team.person('sofie').messages().length);
  await new Promise((r) => setTimeout(r, 20000));
  console.log('LATER', await bot.drain(), Date.now() - before, team.person('tom').messages().length, team.person('sofie').messages().length, connector.calls.length - n);
  await bot.close();  await connector.close();
}, 60000);
