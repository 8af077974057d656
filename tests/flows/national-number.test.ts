import { labels, texts, titles } from '../support/cards';
import type { Hands } from '../support/hands';
import { bsn, insz, printedInsz } from '../support/numbers';
import { read } from '../support/reading';
import { kept } from '../support/rows';
import { startWorld, type World } from '../support/world';

const TEXT = 'De wachtlijst voor logopedie is weer langer';

let world: World;
const person = (key: string): Hands => world.team.person(key);

afterEach(async () => {
  await world.close();
});

describe('a national number', () => {
  const numbers = [
    ['an INSZ', insz('1985-07-30', 33)],
    ['an INSZ as printed', printedInsz(insz('1985-07-30', 33))],
    ['an INSZ of somebody born since 2000', insz('2015-02-11', 118)],
    ['a BSN', bsn(111_222_300)],
  ] as const;

  beforeEach(async () => {
    world = await startWorld({ log: 'debug' });
  });

  it.each(numbers)(
    '%s is not kept from a personal message: it comes back to be changed',
    async (_what, number) => {
      const tom = person('tom');
      const { card } = await tom.says(`signaal Het kind met nummer ${number} wacht nog altijd`);
      expect(titles(card ?? {})).toContain('Pas aan');
      expect(titles(card ?? {})).not.toEqual(expect.arrayContaining(['Verstuur']));
      expect(titles(card ?? {})).not.toEqual(expect.arrayContaining(['Stuur enkel naar coördinator']));
      await nothingOf(number, 'wacht nog altijd');
      const still = await tom.presses('Pas aan', {
        fill: { 'Wat merk je op?': `Toch ${number}, sorry hoor` },
      });
      expect(texts(still.card ?? {})).toContain(`Toch ${number}, sorry hoor`);
      await nothingOf(number, 'sorry hoor');
    },
  );

  it('can be taken out, and then the text is registered', async () => {
    const tom = person('tom');
    await tom.says(`signaal Het kind met nummer ${numbers[0][1]} wacht nog altijd`);
    const changed = await tom.presses('Pas aan', {
      fill: { 'Wat merk je op?': 'Een kind wacht nog altijd op hulp' },
    });
    expect(read(changed.card)).toMatch(/S-\d{4}-0001.*Een kind wacht nog altijd op hulp/s);
  });

  it.each(numbers)('%s in a channel leads to a private message and nothing else', async (_what, number) => {
    const tom = person('tom');
    const { messages, conversation } = await tom.posts(`vraag Wie kent het kind met nummer ${number}?`);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.words).toMatch(/^Ik stuurde je een privébericht/);
    const card = tom.lastCard() ?? {};
    expect(read(card)).toMatch(/verwijder/i);
    expect(read(card)).toMatch(/kopie/);
    expect(read(card)).toMatch(/gegevensbescherming/);
    expect(titles(card)).toContain('Pas aan');
    await world.bot.drain();
    expect(JSON.stringify(world.team.messages(conversation))).not.toContain(number);
    expect(
      world.coordinator
        .messages()
        .map(({ card: one }) => read(one))
        .join(),
    ).not.toContain(number);
    await nothingOf(number, 'Wie kent het kind');
  });

  it('of who cannot be reached privately leads to a request to write personally', async () => {
    const tom = person('tom');
    world.connector.block(tom.account.id);
    const { messages } = await tom.posts(`signaal Het kind met nummer ${numbers[0][1]} wacht nog altijd`);
    expect(messages[0]?.words).toMatch(/persoonlijk/);
    await nothingOf(numbers[0][1], 'wacht nog altijd');
  });

  it.each(['Uitspraak', 'Wie zei dit?'])(
    'is found in the field %s too, and nothing typed is lost',
    async (field) => {
      const tom = person('tom');
      await tom.says('hulp');
      await tom.presses('Signaal');
      const number = numbers[3][1];
      const fill = { 'Wat merk je op?': TEXT, Thema: 'Wonen', [field]: `een mama, ${number}` };
      const { card } = await tom.presses('Verstuur', { fill });
      expect(titles(card ?? {})).toContain('Pas aan');
      expect(texts(card ?? {})).toEqual(expect.arrayContaining([TEXT, `een mama, ${number}`]));
      expect(JSON.stringify(card)).toContain('"value":"housing"');
      await nothingOf(number, TEXT);
    },
  );

  it('is not kept as an addition', async () => {
    const tom = person('tom');
    await tom.says(`signaal ${TEXT}`);
    await tom.presses('Vul aan');
    const refused = await tom.presses('Verstuur', { fill: { Aanvulling: `Het gaat om ${numbers[1][1]}` } });
    expect(texts(refused.card ?? {})).toContain(`Het gaat om ${numbers[1][1]}`);
    expect(labels(refused.card ?? {})).toContain('Aanvulling');
    await nothingOf(numbers[1][1], 'Het gaat om');
  });

  /** Neither in the table nor in the log, with or without its separators. */
  async function nothingOf(...words: string[]): Promise<void> {
    const bare = words.filter((word) => /\d{2}/.test(word)).map((word) => word.replace(/\D/g, ''));
    expect(await kept(world.bot, ...words, ...bare)).toEqual([]);
  }
});
