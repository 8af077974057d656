import { invokeActivity } from '../support/activities';
import { labels, texts, titles, type Card } from '../support/cards';
import type { Hands } from '../support/hands';
import { bsn } from '../support/numbers';
import { labelOn, newest, read, readAll } from '../support/reading';
import { kept, storedEntries } from '../support/rows';
import { useNetworks } from '../support/stage';
import { newcomer, newPeople } from '../support/village';

const PICK = 'Wat staat op de voorgrond?';
const TICKED = { [PICK]: ['Wonen', 'Geld en rechten'] };
const HOW = { Wonen: 'heel moeilijk', 'Geld en rechten': 'moeilijk' };
const TEXT = 'Signalenkaart: Wonen (heel moeilijk), Geld en rechten (moeilijk)';

/** The second step, with two themes ticked. */
async function secondStep(by: Hands): Promise<Card> {
  await by.says('signalenkaart');
  return (await by.presses('Volgende', { fill: TICKED })).card ?? {};
}

describe.each(['inline', 'dialog'] as const)('with forms that open %s', (forms) => {
  const { village, net, sofie, tom } = useNetworks({ log: 'debug', forms });

  it('takes three clicks from the home card, and registers one signal', async () => {
    await tom.says('hulp');
    const pick = await tom.presses('Signalenkaart');
    expect(pick.dialog !== undefined).toBe(forms === 'dialog');
    expect(labels(pick.card ?? {})).toEqual([PICK]);
    const how = await tom.presses('Volgende', { fill: TICKED });
    expect(labels(how.card ?? {})).toEqual(
      expect.arrayContaining(['Geld en rechten', 'Wonen', 'Doelgroep', 'Uitspraak', 'Wie zei dit?']),
    );
    const fill = {
      ...HOW,
      Doelgroep: '0 tot 3 jaar',
      Uitspraak: 'We slapen met vijf in één kamer',
      'Wie zei dit?': 'een mama',
    };
    const sent = await tom.presses('Verstuur', { fill });
    expect(texts(sent.card ?? {})).toEqual(expect.arrayContaining(['ontvangen', TEXT]));
    await village.bot.drain();
    expect(labelOn(newest(tom))).toBe(labelOn(sent.card));
    const told = texts(newest(sofie));
    expect(told).toEqual(
      expect.arrayContaining([
        TEXT,
        'Gezin',
        'Wonen',
        '0 tot 3 jaar',
        'We slapen met vijf in één kamer',
        'een mama',
      ]),
    );
    const mine = (await storedEntries(village.bot)).filter((row) => row.includes('vijf in'));
    expect(mine).toHaveLength(1);
    expect(mine[0]).toContain('\\"kind\\":\\"signal\\"');
  });

  it('opens privately in a channel, and the channel hears nothing of it', async () => {
    const { card, messages } = await tom.posts('signalenkaart');
    expect(messages).toHaveLength(1);
    expect(titles(card ?? {})).toEqual(['Signalenkaart']);
    expect(labels(card ?? {})).toEqual([]);
    await tom.presses('Signalenkaart', { ...(card ? { card } : {}) });
    await tom.presses('Volgende', { fill: TICKED });
    const sent = await tom.presses('Verstuur', { fill: HOW });
    expect(texts(sent.card ?? {})).toContain(TEXT);
    await village.bot.drain();
    expect(
      net
        .messages(net.channel)
        .map(({ versions }) => JSON.stringify(versions))
        .join(),
    ).not.toContain('moeilijk');
    expect(read(newest(tom))).toContain(TEXT);
  });

  it('is what goes well when everything goes well', async () => {
    await secondStep(tom);
    const sent = await tom.presses('Verstuur', {
      fill: { Wonen: 'loopt goed', 'Geld en rechten': 'loopt goed' },
    });
    expect(read(sent.card)).toContain('Loopt goed');
    expect(texts(sent.card ?? {})).toContain(
      'Signalenkaart: Wonen (loopt goed), Geld en rechten (loopt goed)',
    );
  });

  it('registers once, however often it is sent', async () => {
    const before = (await storedEntries(village.bot)).length;
    const card = await secondStep(tom);
    const sent = await Promise.all([1, 2, 3].map(() => tom.presses('Verstuur', { card, fill: HOW })));
    expect(new Set(sent.map((one) => labelOn(one.card))).size).toBe(1);
    const late = await tom.presses('Verstuur', { card, fill: { ...HOW, Wonen: 'loopt goed' } });
    expect(texts(late.card ?? {})).toContain(TEXT);
    expect(await storedEntries(village.bot)).toHaveLength(before + 1);
  });

  it('goes back with everything in it, and on again', async () => {
    await secondStep(tom);
    const fill = { Wonen: 'moeilijk', Uitspraak: 'We wachten al een jaar', 'Wie zei dit?': 'een papa' };
    const back = await tom.presses('Vorige', { fill });
    expect(JSON.stringify(back.card)).toContain('"value":"housing,income"');
    const again = await tom.presses('Volgende', { fill: { [PICK]: ['Wonen', 'Opvang'] } });
    expect(labels(again.card ?? {}).slice(0, 2)).toEqual(['Opvang', 'Wonen']);
    expect(texts(again.card ?? {})).toEqual(expect.arrayContaining(['We wachten al een jaar', 'een papa']));
    const sent = await tom.presses('Verstuur', { fill: { Opvang: 'heel moeilijk' } });
    expect(read(sent.card)).toMatch(/Opvang \(heel moeilijk\), Wonen \(moeilijk\).*We wachten al een jaar/s);
  });

  it('comes back when too much is ticked or something is missing', async () => {
    await tom.says('signalenkaart');
    const four = ['Wonen', 'Opvang', 'School', 'Werk'];
    const many = await tom.presses('Volgende', { fill: { [PICK]: four } });
    expect(read(many.card)).toContain('hoogstens drie: wat weegt');
    expect(JSON.stringify(many.card)).toContain('"value":"care,education,housing,work"');
    await tom.presses('Volgende', { fill: { [PICK]: ['Wonen', 'Werk'] } });
    const half = await tom.presses('Verstuur', { fill: { Wonen: 'moeilijk', Uitspraak: 'Half klaar' } });
    expect(read(half.card)).toContain('Zeg van elk thema hoe het gaat.');
    expect(texts(half.card ?? {})).toContain('Half klaar');
    expect(await kept(village.bot, 'Half klaar')).toEqual([]);
  });

  it('can be given up', async () => {
    await secondStep(tom);
    const { card } = await tom.presses('Annuleer');
    expect(titles(card ?? {})).toContain('Loopt goed');
  });
});

describe('the quote on a card', () => {
  const { village, net, sofie, tom } = useNetworks({ log: 'debug' });

  it('with a name comes back with two ways on; both keep what was ticked', async () => {
    await secondStep(tom);
    const quote = 'Yassin slaapt bij de buren';
    const marked = await tom.presses('Verstuur', { fill: { ...HOW, Uitspraak: quote } });
    expect(titles(marked.card ?? {})).toEqual(['Pas aan', 'Stuur enkel naar coördinator']);
    expect(read(marked.card)).toContain('“Yassin”');
    expect(await kept(village.bot, 'Yassin')).toEqual([]);
    const changed = await tom.presses('Pas aan', { fill: { Uitspraak: 'Een zoon slaapt bij de buren' } });
    expect(texts(changed.card ?? {})).toEqual(expect.arrayContaining([TEXT, 'Een zoon slaapt bij de buren']));
    expect(await kept(village.bot, 'Yassin')).toEqual([]);
  });

  it('with a name can go to the coordinators alone', async () => {
    await secondStep(tom);
    await tom.presses('Verstuur', { fill: { ...HOW, Uitspraak: 'Soufiane slaapt bij de buren' } });
    const sent = await tom.presses('Stuur enkel naar coördinator');
    expect(read(sent.card)).toMatch(/Enkel voor de coördinatoren/);
    await village.bot.drain();
    expect(texts(newest(sofie))).toContain('Soufiane slaapt bij de buren');
    expect(readAll(net.person('karim'))).not.toContain('Soufiane');
  });

  it('with a national number goes nowhere', async () => {
    await secondStep(tom);
    const number = bsn(111_222_300);
    const fill = { ...HOW, Uitspraak: `Mijn nummer is ${number}` };
    const blocked = await tom.presses('Verstuur', { fill });
    expect(titles(blocked.card ?? {})).toEqual(['Pas aan']);
    expect(texts(blocked.card ?? {})).toContain(`Mijn nummer is ${number}`);
    expect(await kept(village.bot, number, 'Mijn nummer is')).toEqual([]);
  });
});

describe('a card of somebody else', () => {
  const { village, net, tom } = useNetworks({ log: 'debug' });

  it('tells a colleague nothing and registers nothing more', async () => {
    const card = await secondStep(tom);
    await tom.presses('Verstuur', { card, fill: { ...HOW, Uitspraak: 'We wachten al een jaar' } });
    const before = await storedEntries(village.bot);
    const other = await net.person('jan').presses('Verstuur', { card, fill: HOW });
    expect(other.card).toBeUndefined();
    expect(other.words).toMatch(/is al ontvangen/);
    expect(await storedEntries(village.bot)).toEqual(before);
  });

  it('is refused to who is not of the network', async () => {
    const card = await secondStep(tom);
    const before = await storedEntries(village.bot);
    const elsewhere = await village.network({}, newPeople());
    const stranger = village.team([newcomer('Otto Buiten')]).person('otto');
    for (const intruder of [elsewhere.person('tom'), stranger]) {
      const { card: answer } = await intruder.presses('Verstuur', { card, fill: HOW });
      expect(read(answer)).toMatch(/nog niet van dit netwerk|Ik ken je nog niet/);
    }
    expect(await storedEntries(village.bot)).toEqual(before);
  });

  it.each<[string, object]>([
    ['no name of the card', { themes: 'housing', how_housing: 'hard' }],
    ['an endless name', { nonce: 'x'.repeat(101), themes: 'housing', how_housing: 'hard' }],
    ['no themes', { nonce: 'n' }],
    ['themes that do not exist', { nonce: 'n', themes: 'constructor,x' }],
    ['themes that are a list', { nonce: 'n', themes: ['housing'] }],
    ['all themes', { nonce: 'n', themes: 'care,education,housing,income,health' }],
    ['an answer that does not exist', { nonce: 'n', themes: 'housing', how_housing: 'worst' }],
    ['a quote without end', { nonce: 'n', themes: 'housing', how_housing: 'hard', quote: 'x'.repeat(5_000) }],
    ['a group that does not exist', { nonce: 'n', themes: 'housing', how_housing: 'hard', targetGroup: 'x' }],
  ])('made up, with %s, registers nothing', async (_what, data) => {
    const before = await storedEntries(village.bot);
    for (const verb of [
      'signalCard.next',
      'signalCard.back',
      'signalCard.send',
      'signalCard.adjust',
      'signalCard.confine',
    ]) {
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      const invoke = { name: 'adaptiveCard/action', value };
      const { status, body } = await net.post(invokeActivity(net.wire, tom.account, tom.scene, invoke));
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toMatch(/Signalenkaart|Kijk dit|knop werkt niet/);
    }
    expect(await storedEntries(village.bot)).toEqual(before);
  });
});

describe.each([
  ['en', 'signal card', 'Signal card: Housing (very hard)', 'Next', 'Housing', 'very hard', 'Send'],
  [
    'fr',
    'carte',
    'Carte de signaux : Logement (très difficile)',
    'Suivant',
    'Logement',
    'très difficile',
    'Envoyer',
  ],
])('in %s', (language, command, text, next, theme, how, send) => {
  const { tom } = useNetworks({ log: 'debug' });

  it('is a card of that language, and so is its text', async () => {
    await tom.says(`taal ${language}`);
    const { card = {} } = await tom.says(command);
    await tom.presses(next, { fill: { [labels(card)[0] ?? '']: [theme] } });
    const sent = await tom.presses(send, { fill: { [theme]: how } });
    expect(texts(sent.card ?? {})).toContain(text);
  });
});
