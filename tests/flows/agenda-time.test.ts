import { callsOff, changes, hears, opens, plans, pressesOn, TITLE, TODAY } from '../support/agenda';
import { read, readAll, readAnswer } from '../support/reading';
import { kept, storedRows } from '../support/rows';
import { useNetworks } from '../support/stage';

const stage = useNetworks({ log: 'info' });
const { village, sofie, karim, lies, tom } = stage;

beforeEach(() => village.at(TODAY));

const WEEK_BEFORE = '2027-03-09T08:01:00.000Z';
const DAY_BEFORE = '2027-03-15T08:01:00.000Z';

describe('reminders', () => {
  it('come at nine, a week and the day before, to who comes and to nobody else', async () => {
    const label = await plans(sofie, { 'Aantal plaatsen': '1' });
    await pressesOn(tom, label, 'Ik kom');
    await pressesOn(karim, label, 'Ik kom');
    await village.at('2027-03-09T07:59:00.000Z');
    expect(readAll(tom)).not.toContain('Over 7 dagen');
    const week = await hears(village, tom, () => village.at(WEEK_BEFORE));
    expect(week).toMatch(/Over 7 dagen: Vorming A-.*Omgaan met schoolmoeheid/s);
    const day = await hears(village, tom, () => village.at(DAY_BEFORE));
    expect(day).toContain('Morgen: Vorming');
    expect(readAll(tom).match(/Over 7 dagen/g)).toHaveLength(1);
    expect(readAll(karim)).not.toMatch(/Over 7 dagen|Morgen:/);
    expect(readAll(lies)).not.toMatch(/Over 7 dagen|Morgen:/);
    await village.at('2027-03-16T22:00:00.000Z');
    expect(readAll(tom).match(/Morgen:/g)).toHaveLength(1);
  });

  it('come once, also when the bot was away that week', async () => {
    const label = await plans(sofie);
    await pressesOn(tom, label, 'Ik kom');
    const told = await hears(village, tom, () => village.at('2027-03-15T12:00:00.000Z'));
    expect(told.match(/Morgen: Vorming/g)).toHaveLength(1);
    expect(told).not.toContain('Over 7 dagen');
  });

  it('are of the new moment when it was moved, and none when it was called off or left', async () => {
    const moved = await plans(sofie, { Titel: 'Verplaatst' });
    const off = await plans(sofie, { Titel: 'Afgelast' });
    const left = await plans(sofie, { Titel: 'Verlaten' });
    for (const label of [moved, off, left]) await pressesOn(tom, label, 'Ik kom');
    await changes(sofie, moved, { Datum: '2027-03-23' });
    await callsOff(sofie, off);
    await pressesOn(tom, left, 'Ik kom niet');
    await village.bot.drain();
    expect(await hears(village, tom, () => village.at(WEEK_BEFORE))).toBe('');
    expect(await hears(village, tom, () => village.at(DAY_BEFORE))).toBe('');
    const week = await hears(village, tom, () => village.at('2027-03-16T08:01:00.000Z'));
    expect(week).toMatch(/Over 7 dagen.*Verplaatst/s);
    const day = await hears(village, tom, () => village.at('2027-03-22T08:01:00.000Z'));
    expect(day).toMatch(/Morgen.*Verplaatst.*dinsdag 23 maart/s);
  });

  it('stand in status when they do not reach somebody', async () => {
    const label = await plans(sofie);
    await pressesOn(tom, label, 'Ik kom');
    const blocked = { status: 403, code: 'ConversationBlockedByUser' };
    village.connector.failNext({ conversation: tom.scene.conversation }, blocked);
    await village.at(WEEK_BEFORE);
    const { card } = await sofie.says('status');
    expect(read(card)).toMatch(new RegExp(`onbereikbaar.*${label}.*Tom`, 's'));
  });
});

describe('people who leave the network', () => {
  it('lose their places to who waits; nobody is tied to their ideas any more', async () => {
    const one = await plans(sofie, { 'Aantal plaatsen': '1' });
    const two = await plans(sofie, { 'Aantal plaatsen': '1', Datum: '2027-04-20' });
    for (const label of [one, two]) for (const hands of [tom, karim]) await pressesOn(hands, label, 'Ik kom');
    await tom.says('agenda');
    const { card } = await tom.presses('Idee voor een vorming');
    await tom.presses('Verstuur', { card: card ?? {}, fill: { 'Jouw idee': 'Iets over rouwen.' } });
    const told = await hears(village, karim, () => stage.net.leaves(tom, sofie));
    expect(told.match(/Je hebt een plaats/g)).toHaveLength(2);
    expect(read(await opens(sofie, one))).toContain('1 van 1 bezet');
    const people = readAnswer(await pressesOn(sofie, two, 'Wie komt er?'));
    expect(people).toMatch(/1\. Karim/);
    expect(people).not.toContain('Tom');
    const [idea] = (await storedRows(village.bot)).filter((row) => row.includes('Iets over rouwen.'));
    expect(idea).not.toContain('"by\\"');
  });
});

describe('ninety days after', () => {
  it('nothing tells who came; how many stays', async () => {
    const label = await plans(sofie, { Titel: 'Negentig dagen later' });
    await pressesOn(tom, label, 'Ik kom');
    const going = async () =>
      (await storedRows(village.bot)).filter(
        (row) => row.includes('Negentig dagen later') && row.includes('\\"going\\":[{'),
      );
    await village.at('2027-03-17T09:00:00.000Z');
    expect(await going()).toHaveLength(1);
    await village.at('2027-06-15T09:00:00.000Z');
    expect(await going()).toEqual([]);
    const shown = readAnswer(await pressesOn(sofie, label, 'Wie komt er?'));
    expect(shown).toContain('Wie er was, is gewist. 1 persoon was ingeschreven');
    expect(read(await opens(tom, label))).not.toContain('je bent ingeschreven');
  });
});

describe('an idea for a training', () => {
  it('is read by coordinators, without a name, and goes when they erase it, or after a year', async () => {
    await tom.says('agenda');
    const form = (await tom.presses('Idee voor een vorming')).card ?? {};
    const sent = await tom.presses('Verstuur', { card: form, fill: { 'Jouw idee': 'Iets over slapen.' } });
    expect(readAnswer(sent)).toContain('Dank je. De coördinatoren lezen je idee.');
    await tom.presses('Verstuur', { card: form, fill: { 'Jouw idee': 'Iets over slapen.' } });
    await sofie.says('agenda');
    const shown = await sofie.presses('Ideeën');
    expect(readAnswer(shown).match(/Iets over slapen/g)).toHaveLength(1);
    expect(readAnswer(shown)).not.toContain('Tom');
    const foreign = await karim.presses('Wis', { card: shown.card ?? {} });
    expect(readAnswer(foreign)).toContain('Dat idee vind ik niet (meer) terug.');
    expect((await kept(village.bot, 'Iets over slapen.')).length).toBe(1);
    expect(readAnswer(await sofie.presses('Wis', { card: shown.card ?? {} }))).toContain(
      'Het idee is gewist.',
    );
    expect(await kept(village.bot, 'Iets over slapen.')).toEqual([]);
    const again = await tom.presses('Verstuur', { card: form, fill: { 'Jouw idee': 'Iets over pesten.' } });
    expect(readAnswer(again)).toContain('Dank je');
    await village.at('2028-03-02T09:00:00.000Z');
    expect(await kept(village.bot, 'Iets over pesten.')).toEqual([]);
  });

  it('comes back with a name in it, and is never kept with a national number', async () => {
    await tom.says('agenda');
    const form = (await tom.presses('Idee voor een vorming')).card ?? {};
    const marked = await tom.presses('Verstuur', { card: form, fill: { 'Jouw idee': 'Praten over Lowie.' } });
    expect(readAnswer(marked)).toContain('Lowie');
    await tom.presses('Verstuur', { card: form, fill: { 'Jouw idee': 'Nummer 85.07.30-033.28' } });
    expect(await kept(village.bot, '85.07.30', 'Praten over Lowie.')).toEqual([]);
  });
});

describe('Zet in mijn agenda', () => {
  it('is a file behind a personal link, with what stands there when it is opened', async () => {
    const label = await plans(sofie, { 'Waarover gaat het?': 'Breng mee: pen, papier; en jezelf.' });
    const joined = await pressesOn(tom, label, 'Ik kom');
    const { card } = await tom.presses('Zet in mijn agenda', { card: joined.card ?? {} });
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
    const get = async () => {
      const response = await fetch(url);
      const { headers, status } = response;
      return {
        status,
        type: headers.get('content-type'),
        name: headers.get('content-disposition'),
        text: await response.text(),
      };
    };
    const first = await get();
    expect(first.type).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(first.name).toContain(`agenda-${label}.ics`);
    for (const line of [
      'DTSTART:20270316T183000Z',
      'DTEND:20270316T203000Z',
      'SEQUENCE:0',
      `SUMMARY:${TITLE}`,
      'LOCATION:Leietheater\\, zaal 2',
      'STATUS:CONFIRMED',
    ])
      expect(first.text.split('\r\n')).toContain(line);
    expect(first.text).toContain('Breng mee: pen\\, papier\\; en jezelf.');
    const uid = /UID:(.+)/.exec(first.text)?.[1];
    await changes(sofie, label, { Begin: '20:00', Einde: '22:00' });
    const second = await get();
    expect(second.text).toContain('SEQUENCE:1');
    expect(second.text).toContain('DTSTART:20270316T190000Z');
    expect(/UID:(.+)/.exec(second.text)?.[1]).toBe(uid);
    await stage.net.leaves(tom, sofie);
    expect((await get()).status).toBe(404);
    expect(village.bot.output()).not.toContain(url.split('/').at(-1) ?? '');
  });
});
