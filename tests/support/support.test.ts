import { labels, NotSent, texts, titles } from './cards';
import { startConnector, type Connector } from './connector';
import { startEcho, type Echo } from './echo';
import { createTeam, newTeamNames, type Team } from './teams';
import { waitFor } from './waiting';

/** Written with Microsoft's library alone, so that the fake is measured against that and not against our own bot. */
describe('the fake Teams', () => {
  let connector: Connector;
  let echo: Echo;
  let team: Team;

  beforeEach(async () => {
    connector = await startConnector({ largestPage: 4 });
    echo = await startEcho();
    team = createTeam({ connector, bot: echo });
  });

  afterEach(async () => {
    await echo.close();
    await connector.close();
  });

  it('carries a personal message and its answer', async () => {
    const tom = team.person('tom');
    const said = await tom.says('zeg <b>dag</b> & doei');
    expect(said).toMatchObject({
      status: 200,
      words: 'zeg <b>dag</b> & doei',
      conversation: tom.scene.conversation,
    });
    expect(echo.heard[0]).toMatchObject({
      channelId: 'msteams',
      from: { id: '29:tom', name: 'Tom Janssens', aadObjectId: 'c0ffee00-0000-4000-8000-000000000004' },
      conversation: { conversationType: 'personal', tenantId: team.wire.tenantId },
      locale: 'nl-BE',
      serviceUrl: connector.url,
    });
    expect(connector.calls).toMatchObject([
      {
        method: 'POST',
        conversation: tom.scene.conversation,
        activity: { text: 'zeg <b>dag</b> & doei' },
        status: 201,
      },
    ]);
  });

  it('gives a channel message a thread, a mention and ids without names', async () => {
    const said = await team.person('tom').posts('zeg hallo');
    expect(said.conversation).toBe(`${team.channel};messageid=${said.activity.id}`);
    expect(echo.heard[0]).toMatchObject({
      text: '<at>Signaalpunt</at> zeg hallo\n',
      entities: [{ type: 'mention', mentioned: team.wire.bot }, { type: 'clientInfo' }],
      channelData: {
        team: { id: team.id },
        channel: { id: team.channel },
        tenant: { id: team.wire.tenantId },
      },
    });
    expect(said.words).toBe('zeg hallo');
    expect(team.messages(team.channel)).toHaveLength(1);
    const reply = await team.person('lies').posts('zeg ja', { thread: said.conversation });
    expect(reply.conversation).toBe(said.conversation);
    expect(team.messages(said.conversation).map(({ words }) => words)).toEqual(['zeg hallo', 'zeg ja']);
  });

  it('carries a message in the group chat', async () => {
    const said = await team.person('tom').inChat('zeg hallo');
    expect(said).toMatchObject({ words: 'zeg hallo', conversation: team.chat });
    expect(echo.heard[0]).toMatchObject({ conversation: { conversationType: 'groupChat', isGroup: true } });
  });

  it('tells of the installation, of people and of the name', async () => {
    const sofie = team.person('sofie');
    await team.installs(sofie);
    await team.leaves(team.person('jan'), sofie);
    await team.renames('Nieuwe naam', sofie);
    expect(echo.heard).toMatchObject([
      {
        type: 'conversationUpdate',
        membersAdded: [{ id: '28:signaalpunt' }],
        channelData: { eventType: 'teamMemberAdded' },
      },
      { type: 'installationUpdate', action: 'add', from: { id: '29:sofie' } },
      { membersRemoved: [{ id: '29:jan' }], channelData: { eventType: 'teamMemberRemoved' } },
      { channelData: { eventType: 'teamRenamed', team: { id: team.id, name: 'Nieuwe naam' } } },
    ]);
    expect(() => team.person('jan')).toThrow('nobody here is called jan');
  });

  it('keeps the newest state of an edited message, and its history', async () => {
    const tom = team.person('tom');
    await tom.says('kaart');
    await tom.says('wijzig');
    expect(tom.messages()).toHaveLength(1);
    expect(tom.messages()[0]?.versions).toHaveLength(2);
    expect(texts(tom.lastCard() ?? {})).toContain('gewijzigd');
    await tom.says('wis');
    expect(tom.messages()).toEqual([]);
    expect(await tom.says('wijzig')).toMatchObject({ words: '404 ActivityNotFoundInConversation' });
  });

  it('opens one personal conversation with each person', async () => {
    const fatima = team.person('fatima');
    await team.person('tom').says(`open ${fatima.account.id}`);
    await team.person('jan').says(`open ${fatima.account.id}`);
    expect(fatima.messages().map(({ words }) => words)).toEqual(['van de bot', 'van de bot']);
    expect((await fatima.says('zeg a')).conversation).toBe(fatima.scene.conversation);
    const stranger = await team.person('tom').says('open 29:nobody');
    expect(stranger.words).toBe('403 ForbiddenOperationException');
  });

  it('gives the roster in pages', async () => {
    const said = await team.person('tom').posts('lijst');
    expect(said.words).toBe('Sofie Karim Lies Tom Fatima Jan');
    const pages = connector.calls.filter(({ path }) => path.endsWith('/pagedmembers'));
    expect(pages).toHaveLength(2);
  });

  it('fails as asked, as often as asked, and says when to come back', async () => {
    connector.failNext({ method: 'POST', path: /\/activities/ }, { status: 429, retryAfter: 1, times: 1 });
    const before = Date.now();
    expect(await team.person('tom').says('zeg a')).toMatchObject({ words: 'zeg a' });
    expect(connector.calls.map(({ status }) => status)).toEqual([429, 201]);
    expect(Date.now() - before).toBeGreaterThan(900);
  });

  it('can hide a delivered message behind a failure', async () => {
    const tom = team.person('tom');
    connector.failNext(({ activity }) => activity?.text === 'van de bot', { status: 400, delivered: true });
    await team.person('jan').says(`open ${tom.account.id}`);
    expect(echo.failures).toEqual(['400 Fake400']);
    expect(tom.messages()).toHaveLength(1);
  });

  it('blocks the bot for a person until it is unblocked', async () => {
    const tom = team.person('tom');
    connector.block(tom.account.id);
    expect((await team.person('jan').says(`open ${tom.account.id}`)).words).toBe(
      '403 ConversationBlockedByUser',
    );
    connector.unblock(tom.account.id);
    expect((await team.person('jan').says(`open ${tom.account.id}`)).words).toBe('gelukt');
  });

  it('takes its time when asked, and sees what overlaps', async () => {
    connector.delay(50);
    const tom = team.person('tom');
    await Promise.all([tom.says('zeg a'), tom.says('zeg b')]);
    expect(connector.overlaps).toHaveLength(1);
    await waitFor(() => tom.messages().length === 2);
  });

  it('refuses what Teams refuses: unknown conversations, too large messages', async () => {
    const nowhere = createTeam({
      connector: await otherConnector(connector),
      bot: echo,
      ...newTeamNames('Elders'),
    });
    expect((await nowhere.person('tom').posts('zeg a')).words).toBe(undefined);
    expect(echo.failures).toContain('404 ConversationNotFound');
    await team.person('tom').says(`zeg ${'a'.repeat(60_000)}`);
    expect(echo.failures).toContain('413 MessageSizeTooBig');
  });

  it('lets people fill in and press: an answer stands in place of the card, for the one who pressed', async () => {
    const [tom, jan] = [team.person('tom'), team.person('jan')];
    const { card } = await tom.posts('kaart');
    expect(titles(card ?? {})).toEqual(['Meer', 'Diep', 'Verstuur', 'Dialoog']);
    expect(labels(card ?? {})).toEqual(['Naam', 'Soort', 'Zeker?', 'Dag', 'Dieper']);
    const fill = { Naam: 'Jo', Soort: 'Twee', 'Zeker?': true, Dag: '2026-11-22' };
    const pressed = await tom.presses('Verstuur', { fill });
    expect(pressed.card && texts(pressed.card)).toEqual([
      '{"vast":1,"naam":"Jo","soort":"2","zeker":"ja","dag":"2026-11-22"}',
    ]);
    expect(echo.heard.at(-1)).toMatchObject({
      type: 'invoke',
      replyToId: team.messages(team.channel)[0]?.id,
      value: { action: { type: 'Action.Execute', verb: 'toon' }, trigger: 'manual' },
    });
    expect(tom.cardWith('Verstuur')).toBeUndefined();
    expect(jan.cardWith('Verstuur')).toBe(card);
    const deep = await jan.presses('Diep', { fill: { Dieper: 'x' } });
    expect(deep.card && texts(deep.card)[0]).toContain('"dieper":"x"');
    await expect(tom.presses('Verstuur', { card: card ?? {}, fill: { Dieper: 'x' } })).rejects.toThrow(
      NotSent,
    );
    await expect(jan.presses('Verstuur', { card: card ?? {}, fill: { Naam: '' } })).rejects.toThrow(
      'required',
    );
    await expect(jan.presses('Bestaat niet')).rejects.toThrow('no button "Bestaat niet"');
  });

  it('opens a dialog, keeps it open and closes it with a word', async () => {
    const tom = team.person('tom');
    await tom.says('kaart');
    const opened = await tom.presses('Dialoog', { fill: { Naam: 'Jo' } });
    expect(opened.dialog).toMatchObject({ title: 'Een dialoog' });
    expect(tom.lastCard()).toBe(opened.card);
    expect(echo.heard.at(-1)).toMatchObject({
      name: 'task/fetch',
      value: { data: { naam: 'Jo' }, context: { theme: 'default' } },
    });
    const closed = await tom.presses('Klaar', { fill: { Antwoord: 'ja' } });
    expect(closed).toMatchObject({ words: 'dank je', status: 200 });
    expect(echo.heard.at(-1)).toMatchObject({ name: 'task/submit', value: { data: { antwoord: 'ja' } } });
    expect(tom.cardWith('Klaar')).toBeUndefined();
  });
});

/** A connector that knows nothing of the team, at the address of another. */
async function otherConnector(connector: Connector): Promise<Connector> {
  const other = await startConnector();
  await other.close();
  return { ...other, url: connector.url };
}
