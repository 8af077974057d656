import { startBot, startBotProcess, type RunningBot } from './bot';
import { texts } from './cards';
import { startConnector, type Connector } from './connector';
import { createTeam } from './teams';

describe('a bot for tests', () => {
  let connector: Connector;
  const running: RunningBot[] = [];

  beforeEach(async () => {
    connector = await startConnector();
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((bot) => bot.close()));
    await connector.close();
  });

  function kept<B extends RunningBot>(bot: B): B {
    running.push(bot);
    return bot;
  }

  it('keeps its log for the test to read', async () => {
    const bot = kept(await startBot({ log: 'debug' }));
    const team = createTeam({ connector, bot });
    await team.installs(team.person('sofie'));
    expect(bot.output()).toContain('roster read');
  });

  it('loses nothing that was answered when its process is killed, and comes back on the same port', async () => {
    const bot = kept(await startBotProcess());
    const team = createTeam({ connector, bot });
    const tom = team.person('tom');
    await team.installs(team.person('sofie'));
    await tom.says('signaal De wachtlijst voor logopedie is weer langer');
    const { pid } = bot;
    await bot.kill();
    await expect(tom.says('hulp')).rejects.toThrow('fetch failed');
    await bot.restart();
    expect(bot.pid).not.toBe(pid);
    const { card } = await tom.says('mijn');
    expect(texts(card ?? {}).join(' ')).toContain('S-');
  }, 60_000);

  it('drains only when everything has gone out, whichever instance is asked', async () => {
    const sending = kept(await startBot());
    const team = createTeam({ connector, bot: sending });
    await team.installs(team.person('sofie'));
    await sending.drain();
    const other = kept(await startBot({ tableName: sending.tableName }));
    const tom = team.person('tom');
    connector.delay(({ conversation }) => (conversation?.includes('messageid') ? 0 : 1_000));
    await tom.posts('signaal De wachtlijst voor logopedie is weer langer', { bot: other });
    expect(await other.drain()).toEqual({ open: 0, mislukt: 0, onzeker: 0 });
    expect(tom.messages()).toHaveLength(1);
  });

  it('can be two that share their data, one of them in a process of its own', async () => {
    const first = kept(await startBot());
    const second = kept(await startBotProcess({ tableName: first.tableName }));
    const team = createTeam({ connector, bot: first });
    await team.installs(team.person('sofie'));
    await team.person('tom').says('signaal De wachtlijst voor logopedie is weer langer', { bot: second });
    const { card } = await team.person('tom').says('mijn', { bot: first });
    expect(texts(card ?? {}).join(' ')).toContain('S-');
  }, 60_000);
});
