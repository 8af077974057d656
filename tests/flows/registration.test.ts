import { startBot } from '../support/bot';
import { labels, texts, titles } from '../support/cards';
import type { Hands } from '../support/hands';
import { labelOn as labelOf, read, receipt } from '../support/reading';
import { storedEntries, storedRows } from '../support/rows';
import { startWorld, type World } from '../support/world';

const TEXT = 'De wachtlijst voor logopedie is weer langer';

let world: World;
const person = (key: string): Hands => world.team.person(key);

afterEach(async () => {
  await world.close();
});

describe('one message in the channel', () => {
  let tom: Hands;

  beforeEach(async () => {
    world = await startWorld();
    tom = person('tom');
  });

  it('gives the thread a number and the next step, but neither the text nor buttons of one person', async () => {
    const { card, messages, status } = await tom.posts(`signaal ${TEXT}`);
    expect(status).toBe(200);
    expect(messages).toHaveLength(1);
    expect(read(card)).toMatch(new RegExp(`S-${new Date().getFullYear()}-0001.*ontvangen`, 's'));
    expect(JSON.stringify(messages)).not.toContain('logopedie');
    expect(JSON.stringify(messages)).not.toMatch(/Vul aan|Trek in/);
  });

  it('gives the reporter a receipt and each coordinator the text, personally', async () => {
    await tom.posts(`signaal ${TEXT}`);
    expect(await world.bot.drain()).toEqual({ open: 0, mislukt: 0, onzeker: 0 });
    expect(texts(receipt(tom))).toEqual(expect.arrayContaining([labelOf(receipt(tom)), 'ontvangen', TEXT]));
    expect(titles(receipt(tom))).toEqual(['Vul aan', 'Trek in', 'Verbeter']);
    expect(read(world.coordinator.lastCard())).toContain(TEXT);
    expect(read(world.coordinator.lastCard())).toContain('Tom Janssens');
    for (const other of ['karim', 'lies', 'fatima', 'jan']) expect(person(other).messages()).toEqual([]);
  });

  it('registers once when Teams sends it again, also to another instance', async () => {
    const { activity } = await tom.posts(`signaal ${TEXT}`);
    const { tableName } = world.bot;
    const second = await startBot({ tableName });
    await Promise.all([world.team.post(activity), world.team.post(activity, second)]);
    await world.bot.drain();
    await second.close();
    expect(world.team.messages(world.team.channel)).toHaveLength(1);
    expect(tom.messages()).toHaveLength(1);
    expect(await storedEntries(world.bot)).toHaveLength(1);
  });

  it('registers once when the same message arrives twice at the same time', async () => {
    const first = await startBot({ tableName: world.bot.tableName });
    const id = world.team.wire.nextId();
    await Promise.all([
      tom.posts(`signaal ${TEXT}`, { id }),
      tom.posts(`signaal ${TEXT}`, { id, bot: first }),
      tom.posts(`signaal ${TEXT}`, { id }),
    ]);
    await world.bot.drain();
    await first.close();
    expect(await storedEntries(world.bot)).toHaveLength(1);
    expect(world.team.messages(world.team.channel)).toHaveLength(1);
    expect(tom.messages()).toHaveLength(1);
  });

  it('numbers what follows', async () => {
    await tom.posts(`signaal ${TEXT}`);
    const { card } = await person('jan').says('goed De huiswerkklas zit elke week vol');
    expect(labelOf(card)).toMatch(/-0002$/);
  });

  it('shows what people typed as they typed it', async () => {
    const typed = 'Zie **hier** <at>Team</at> ${text} [klik](https://x.be) &lt; {{DATE(now)}}';
    await tom.says(`thema ${typed}`);
    await world.bot.drain();
    const shown = texts(world.coordinator.lastCard() ?? {}).map((text) => text.replaceAll('\u2060', ''));
    expect(shown).toContain(typed);
    expect(texts(receipt(tom)).map((text) => text.replaceAll('\u2060', ''))).toContain(typed);
  });

  it('gives the reporter their own view of the shared card, and nobody else', async () => {
    const { card } = await tom.posts(`signaal ${TEXT}`);
    expect(await person('jan').looksAt('channel')).toBeUndefined();
    expect(titles((await tom.looksAt('channel'))?.card ?? {})).toEqual(['Vul aan', 'Trek in', 'Verbeter']);
    expect(world.team.lastCard(world.team.channel)).toEqual(card);
  });

  it('logs neither texts nor names', async () => {
    await world.close();
    world = await startWorld({ log: 'debug' });
    await person('tom').posts(`signaal ${TEXT}`);
    await person('tom').says(`vraag ${TEXT}`);
    world.connector.failNext({ method: 'POST', path: /activities/ }, { status: 500, times: 3 });
    await person('tom').says(`signaal ${TEXT}`);
    await world.bot.drain();
    expect(world.bot.output()).toMatch(/"msg":/);
    expect(world.bot.output()).not.toMatch(/logopedie|Janssens|Sofie|Tom/);
  });
});

describe.each(['inline', 'dialog'] as const)('with forms that open %s', (forms) => {
  let tom: Hands;

  beforeEach(async () => {
    world = await startWorld({ forms });
    tom = person('tom');
  });

  it('takes three interactions from the home card', async () => {
    await tom.says('hulp');
    const form = await tom.presses('Signaal');
    expect(form.dialog !== undefined).toBe(forms === 'dialog');
    expect(labels(form.card ?? {})).toEqual(
      expect.arrayContaining(['Wat merk je op?', 'Thema', 'Uitspraak', 'Wie zei dit?', 'Zichtbaarheid']),
    );
    const fill = { 'Wat merk je op?': TEXT, Thema: 'Gezondheid', Uitspraak: 'We wachten al een jaar' };
    const sent = await tom.presses('Verstuur', { fill });
    expect(read(sent.card)).toMatch(/S-\d{4}-0001/);
    await world.bot.drain();
    expect(tom.messages().filter(({ card }) => read(card).includes('S-'))).toHaveLength(1);
    expect(read(world.coordinator.lastCard())).toMatch(
      new RegExp(`${TEXT}.*Gezondheid.*We wachten al een jaar`, 's'),
    );
  });

  it('registers a form once, however often it is sent', async () => {
    await tom.says('hulp');
    const { card } = await tom.presses('Loopt goed');
    const fill = { 'Wat werkt?': 'De warme maaltijden werken' };
    const how = { fill, ...(card ? { card } : {}) };
    const sent = await Promise.all([tom.presses('Verstuur', how), tom.presses('Verstuur', how)]);
    await world.bot.drain();
    expect(new Set(sent.map((one) => labelOf(one.card))).size).toBe(1);
    expect(await storedEntries(world.bot)).toHaveLength(1);
  });

  it('opens the form with the text in it when the text is short', async () => {
    const { card } = await tom.says('goed, dank je');
    // A dialog cannot open by itself: the form, or a button that opens it, comes as a message.
    const form = labels(card ?? {}).length > 0 ? card : (await tom.presses(titles(card ?? {})[0] ?? '')).card;
    expect(texts(form ?? {})).toContain('dank je');
    expect(labels(form ?? {})).toContain('Wat werkt?');
    expect(await storedEntries(world.bot)).toEqual([]);
    const sent = await tom.presses('Verstuur', { fill: { 'Wat werkt?': 'dank je, de rugzakjes helpen' } });
    expect(read(sent.card)).toContain('de rugzakjes helpen');
  });

  it('gives a short text in a channel one button, without the text', async () => {
    const { card, messages } = await tom.posts('signaal geen tolk');
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages)).not.toContain('geen tolk');
    expect(titles(card ?? {})).toHaveLength(1);
    const form = await tom.presses(titles(card ?? {})[0] ?? '');
    expect(labels(form.card ?? {})).toContain('Wat merk je op?');
    // Nobody else sees the form that opened for one person.
    expect(world.team.lastCard(world.team.channel)).toEqual(card);
    await tom.presses('Verstuur', { fill: { 'Wat merk je op?': TEXT } });
    await world.bot.drain();
    expect(JSON.stringify(world.team.messages(world.team.channel))).not.toContain('logopedie');
    expect(texts(receipt(tom))).toContain(TEXT);
  });

  it('adds with `Vul aan`, and everybody who reads the text sees it', async () => {
    await tom.posts(`signaal ${TEXT}`);
    await world.bot.drain();
    const form = await tom.presses('Vul aan');
    expect(labels(form.card ?? {})).toEqual(['Aanvulling']);
    const sent = await tom.presses('Verstuur', { fill: { Aanvulling: 'Nu al negen maanden' } });
    expect(read(sent.card)).toContain('Nu al negen maanden');
    await settled();
    expect(read(receipt(tom))).toContain('Nu al negen maanden');
    expect(read(world.coordinator.lastCard())).toContain('Nu al negen maanden');
    expect(JSON.stringify(world.team.messages(world.team.channel))).not.toContain('negen maanden');
    // Nobody got a new message for it.
    expect(tom.messages()).toHaveLength(1);
  });

  it('withdraws with `Trek in`, once; a second press says so', async () => {
    await tom.posts(`signaal ${TEXT}`);
    await world.bot.drain();
    const old = receipt(tom);
    const first = await tom.presses('Trek in');
    expect(texts(first.card ?? {})).toContain('ingetrokken');
    expect(read(first.card)).toContain('Verwijder ook je bericht in het kanaal');
    const again = await tom.presses('Trek in', { card: old });
    expect(`${read(again.card)} ${again.words ?? ''}`).toMatch(/al ingetrokken/);
    const late = await tom.presses('Vul aan', { card: old });
    expect(`${read(late.card)} ${late.words ?? ''}`).toMatch(/al ingetrokken/);
    await settled();
    expect(texts(world.team.lastCard(world.team.channel) ?? {})).toContain('ingetrokken');
    for (const hands of [tom, world.coordinator]) expect(read(hands.lastCard())).not.toContain(TEXT);
    expect(titles(receipt(tom))).toEqual([]);
    expect((await storedRows(world.bot)).filter((row) => row.includes('logopedie'))).toEqual([]);
  });

  it('refuses in words when somebody else presses the buttons of the reporter', async () => {
    await tom.posts(`signaal ${TEXT}`);
    await world.bot.drain();
    for (const other of [person('jan'), world.coordinator])
      for (const title of ['Vul aan', 'Trek in']) {
        const pressed = await other.presses(title, { card: receipt(tom) });
        expect(pressed).toMatchObject({ status: 200, words: expect.stringMatching(/\w{3}/) as string });
        expect(pressed.card).toBeUndefined();
      }
    await settled();
    expect(texts(receipt(tom))).toContain('ontvangen');
  });
});

/** Edits of a card wait for five seconds after the one before: moves on past them. */
async function settled(): Promise<void> {
  await world.bot.clock(new Date(Date.now() + 10_000).toISOString());
  expect(await world.bot.drain()).toEqual({ open: 0, mislukt: 0, onzeker: 0 });
}
