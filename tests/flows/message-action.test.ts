import { invokeActivity, messageActionValue, type Scene } from '../support/activities';
import { readDialogAnswer } from '../support/answers';
import { labels, texts, titles } from '../support/cards';
import { insz, printedInsz } from '../support/numbers';
import { labelOn, newest, read, readAll } from '../support/reading';
import { kept, storedEntries } from '../support/rows';
import { useNetworks } from '../support/stage';
import { newcomer, newPeople } from '../support/village';

const FIELD = 'Wat merk je op?';
const WORDS = 'De wachtlijst voor kinesitherapie is weer langer';
const MARKED = 'De mama van Yassin belde me op 0470 12 34 56';
const AUTHOR = 'Wilhelmina Schrijver';
const MESSAGE = {
  author: AUTHOR,
  content: `<p>${WORDS}</p><p>Weet <at id="0">Ferdinand Vermelder</at> raad?</p>`,
  mentions: [{ name: 'Ferdinand Vermelder' }],
};

const { village, net, sofie, tom } = useNetworks({ log: 'debug', forms: 'dialog' });

describe.each(['channel', 'chat', 'personal'] as const)('a message in the %s', (where) => {
  beforeEach(async () => {
    if (where !== 'chat') return;
    await sofie.inChat('hulp');
    await sofie.presses('Koppel aan netwerk', { where });
  });

  it('becomes a signal of whoever pressed, in two presses', async () => {
    const before = net.messages(net.channel).length;
    const form = await tom.chooses('makeSignal', MESSAGE, where);
    expect(form.dialog?.title).not.toBe('');
    expect(texts(form.card ?? {})).toContain(`${WORDS}\n\nWeet … raad?`);
    expect(labels(form.card ?? {})).toEqual(expect.arrayContaining([FIELD, 'Thema', 'Zichtbaarheid']));
    const sent = await tom.presses('Verstuur', { fill: { [FIELD]: WORDS, Thema: 'Gezondheid' } });
    expect(read(sent.dialog?.card)).toMatch(new RegExp(`S-\\d{4}-0001.*ontvangen.*${WORDS}`, 's'));
    await village.bot.drain();
    expect(labelOn(newest(tom))).toBe(labelOn(sent.card));
    expect(read(newest(sofie))).toContain(WORDS);
    expect(read(newest(sofie))).toContain('Tom Janssens');
    expect(net.messages(net.channel)).toHaveLength(before);
  });
});

describe('of the people in a message', () => {
  it('nothing is shown, stored or logged, whatever becomes of the form', async () => {
    const { card } = await tom.chooses('makeSignal', MESSAGE);
    expect(JSON.stringify(card)).not.toMatch(/Schrijver|Vermelder/);
    await tom.presses('Verstuur');
    await tom.chooses('makeSignal', MESSAGE, 'personal');
    await tom.presses('Annuleer');
    expect(await kept(village.bot, 'Schrijver', 'Vermelder', 'Wilhelmina', 'Ferdinand')).toEqual([]);
    expect(net.people().map(readAll).join('\n')).not.toMatch(/Schrijver|Vermelder/);
  });

  it('nothing is kept either when the reporter wants to be anonymous, as in any private form', async () => {
    await tom.chooses('makeSignal', MESSAGE);
    const fill = { [FIELD]: 'Gezinnen vinden geen kinesist', Zichtbaarheid: 'Volledig anoniem' };
    const sent = await tom.presses('Verstuur', { fill });
    expect(read(sent.card)).toMatch(/S-\d{4}-0001 is ontvangen, zonder je naam/);
    const [entry = ''] = (await storedEntries(village.bot)).filter((row) => row.includes('geen kinesist'));
    expect(entry).not.toContain('reporter');
    expect(entry).not.toContain(net.channel);
    expect(await kept(village.bot, 'Schrijver', 'Vermelder')).toEqual([]);
  });
});

describe('the guard', () => {
  it('looks before anything is kept: marked words leave two ways on', async () => {
    const form = await tom.chooses('makeSignal', { content: MARKED });
    expect(titles(form.card ?? {})).toEqual(
      expect.arrayContaining(['Pas aan', 'Stuur enkel naar coördinator']),
    );
    expect(titles(form.card ?? {})).not.toContain('Verstuur');
    expect(read(form.card)).toContain('“Yassin”');
    expect(await kept(village.bot, 'Yassin', '0470')).toEqual([]);
    const sent = await tom.presses('Stuur enkel naar coördinator');
    expect(read(sent.card)).toMatch(/Enkel voor de coördinatoren/);
    await village.bot.drain();
    expect(texts(newest(sofie))).toContain(MARKED);
  });

  it('lets a national number pass by no way', async () => {
    const number = printedInsz(insz('2015-02-11', 118));
    const form = await tom.chooses('makeSignal', { content: `Het kind met nummer ${number} wacht al lang` });
    expect(titles(form.card ?? {})).toContain('Pas aan');
    expect(titles(form.card ?? {})).not.toEqual(expect.arrayContaining(['Verstuur']));
    expect(titles(form.card ?? {})).not.toContain('Stuur enkel naar coördinator');
    expect(read(form.card)).toMatch(/ook in het bericht zelf.*gegevensbescherming/s);
    const again = await tom.presses('Pas aan', {});
    expect(texts(again.card ?? {})).toContain(`Het kind met nummer ${number} wacht al lang`);
    await tom.presses('Verstuur');
    const clean = await tom.presses('Pas aan', { fill: { [FIELD]: 'Een kind wacht al lang op hulp' } });
    expect(read(clean.card)).toMatch(/S-\d{4}-0001.*Een kind wacht al lang/s);
    expect(await kept(village.bot, number, number.replace(/\D/g, ''))).toEqual([]);
  });
});

describe('a message that does not fit', () => {
  it('is cut at a word, and says so', async () => {
    const form = await tom.chooses('makeSignal', { content: `<p>${'wachtlijst '.repeat(600)}</p>` });
    expect(read(form.card)).toContain('alleen het begin staat hieronder');
    const { value = '' } =
      (form.card?.body as { id?: string; value?: string }[]).find(({ id }) => id === 'text') ?? {};
    expect(value.length).toBeLessThanOrEqual(3_000);
    expect(value).toMatch(/wachtlijst$/);
    expect(titles(form.card ?? {})).toContain('Verstuur');
  });

  it('without text opens an empty form', async () => {
    const form = await tom.chooses('makeSignal', { content: '<img src="https://x.be/1.png">' });
    expect(read(form.card)).toContain('staat geen tekst');
    expect(labels(form.card ?? {})).toContain(FIELD);
  });

  it('is shown as it was typed', async () => {
    const typed = 'Zie **hier** ${text} [klik](https://x.be) {{DATE(now)}} <b>vet</b>';
    const escaped = typed.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    await tom.chooses('makeSignal', { content: `<p>${escaped}</p>` });
    await tom.presses('Verstuur');
    await village.bot.drain();
    expect(texts(newest(sofie)).map((text) => text.replaceAll('\u2060', ''))).toContain(typed);
  });
});

it('registers once, however often the same form is sent', async () => {
  const { card = {} } = await tom.chooses('makeSignal', MESSAGE);
  const before = (await storedEntries(village.bot)).length;
  const sent = await Promise.all([tom.presses('Verstuur', { card }), tom.presses('Verstuur', { card })]);
  expect(new Set(sent.map((one) => labelOn(one.card))).size).toBe(1);
  expect(await storedEntries(village.bot)).toHaveLength(before + 1);
});

it('can be given up: that is answered in words, and nothing is kept', async () => {
  await tom.chooses('makeSignal', MESSAGE);
  const before = (await storedEntries(village.bot)).length;
  const { words, status } = await tom.presses('Annuleer');
  expect([status, words]).toEqual([200, 'Er is niets geregistreerd.']);
  expect(await storedEntries(village.bot)).toHaveLength(before);
});

it('buttons of the receipt work in the same dialog', async () => {
  await tom.chooses('makeSignal', MESSAGE);
  await tom.presses('Verstuur');
  const form = await tom.presses('Vul aan');
  expect(labels(form.card ?? {})).toEqual(['Aanvulling']);
  const added = await tom.presses('Verstuur', { fill: { Aanvulling: 'Nu al negen maanden' } });
  expect(read(added.card)).toContain('Nu al negen maanden');
});

describe('who is not at work there', () => {
  it('gets the same answer as elsewhere, in a dialog', async () => {
    const stranger = village.team([newcomer('Otto Buiten')]).person('otto');
    const other = await village.network({}, newPeople());
    const message = { ...MESSAGE, content: 'Wie niet meewerkt, leest dit niet' };
    const { card } = await stranger.chooses('makeSignal', message, 'personal');
    expect(read(card)).toContain('Ik ken je nog niet in een netwerk');
    const elsewhere = await other.person('tom').chooses('makeSignal', message, net.scene.channel);
    expect(read(elsewhere.card)).toContain('nog niet van dit netwerk');
    const unbound = await tom.chooses('makeSignal', message, 'chat');
    expect(read(unbound.card)).toContain('hoort nog bij geen netwerk');
    const shared: Scene = { ...net.scene.channel, channel: { id: net.channel, name: 'x', type: 'shared' } };
    expect(read((await tom.chooses('makeSignal', message, shared)).card)).toContain('gedeeld kanaal');
    expect(await kept(village.bot, 'Wie niet meewerkt')).toEqual([]);
  });

  it('cannot send the form of somebody else into their network', async () => {
    const { card = {} } = await tom.chooses('makeSignal', MESSAGE);
    const other = await village.network({}, newPeople());
    const before = (await storedEntries(village.bot)).length;
    const { data } = (card.actions as { title: string; data: object }[])[0] ?? {};
    const value = {
      ...messageActionValue('makeSignal', MESSAGE),
      data: { ...data, text: 'Ingebroken door een ander' },
    };
    const hands = other.person('tom');
    const invoke = { name: 'composeExtension/submitAction', value };
    const answer = await net.post(invokeActivity(net.wire, hands.account, hands.scene, invoke));
    expect(read(readDialogAnswer(answer).card)).toContain('nog niet van dit netwerk');
    expect(await storedEntries(village.bot)).toHaveLength(before);
  });

  it('makes no network of a team that the app is not in', async () => {
    const team = village.team();
    const { card } = await team.person('tom').chooses('makeSignal', MESSAGE, 'channel');
    expect(read(card)).toContain('Ik ken je nog niet in een netwerk');
    expect(await kept(village.bot, team.id)).toEqual([]);
  });

  it('leaves the personal chat where it was: a chat of two people is not the bot’s', async () => {
    await tom.says('hulp');
    const two: Scene = { scope: 'personal', conversation: '19:tom_jan@unq.gbl.spaces' };
    await tom.chooses('makeSignal', MESSAGE, two);
    await tom.presses('Verstuur');
    expect(await kept(village.bot, '19:tom_jan')).toEqual([]);
    expect(read(newest(tom))).toContain(WORDS);
  });
});

describe('what no client of Teams would send', () => {
  const fetch = 'composeExtension/fetchTask';
  const submit = 'composeExtension/submitAction';
  it.each<[string, string, unknown]>([
    ['no value', fetch, undefined],
    ['a list', fetch, []],
    ['no message', fetch, { commandId: 'makeSignal' }],
    ['an unknown action', fetch, messageActionValue('eraseAll', MESSAGE)],
    ['an action that every object has', fetch, messageActionValue('constructor', MESSAGE)],
    ['no data', submit, messageActionValue('makeSignal', MESSAGE)],
    ['data that is a list', submit, { data: [1] }],
    ['no verb', submit, { data: { text: 'x' } }],
    ['an unknown verb', submit, { data: { verb: 'register.nothing' } }],
    ['a form without a name', submit, { data: { verb: 'register.send', kind: 'signal', text: WORDS } }],
    ['a kind that does not exist', submit, { data: { verb: 'register.send', kind: 'x', nonce: 'n' } }],
    ['an edited preview', submit, { botMessagePreviewAction: 'send', botActivityPreview: [] }],
  ])('is answered in words: %s', async (_what, name, value) => {
    const activity = invokeActivity(net.wire, tom.account, net.scene.channel, { name, value });
    const { status, body } = await net.post(activity);
    expect(status).toBe(200);
    expect(body).toEqual({ task: { type: 'message', value: expect.stringMatching(/\w{3}/) as string } });
  });

  it('a message that is not one opens an empty form', async () => {
    const value = { commandId: 'makeSignal', messagePayload: { body: 7, from: null, mentions: {} } };
    const activity = invokeActivity(net.wire, tom.account, net.scene.channel, { name: fetch, value });
    const { card } = readDialogAnswer(await net.post(activity));
    expect(read(card)).toContain('staat geen tekst');
  });
});
