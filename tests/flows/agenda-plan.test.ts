import {
  after,
  callsOff,
  changes,
  fillsIn,
  hears,
  labelIn,
  opens,
  plans,
  pressesOn,
  TITLE,
  TODAY,
  TRAINING,
} from '../support/agenda';
import { texts, titles } from '../support/cards';
import { newest, read, readAll, readAnswer } from '../support/reading';
import { storedRows } from '../support/rows';
import { useNetworks } from '../support/stage';

const stage = useNetworks();
const { village, sofie, karim, lies, tom } = stage;

beforeAll(() => village.at(TODAY));

const SERIES = { Herhalen: 'Elke week', 'Hoeveel keer in totaal?': '4' };
const ALL = 'Alle data van de reeks die nog komen';

describe('a coordinator adds', () => {
  it('a training, with everything about it', async () => {
    const sent = await fillsIn(sofie, {
      'Wie geeft het?': 'Ans de Vries, CLB',
      'Waarover gaat het?': 'We oefenen in kleine groepen.',
      'Aantal plaatsen': '12',
      'Link om online mee te doen': 'https://meet.example.org/1',
    });
    expect(readAnswer(sent)).toContain('Toegevoegd: A-');
    const card = await opens(tom, labelIn(sent));
    for (const words of [
      TITLE,
      'dinsdag 16 maart, 19:30 tot 21:30',
      'Leietheater, zaal 2 · online',
      'Ans de Vries, CLB',
      'We oefenen in kleine groepen.',
      'nog 12 plaatsen vrij',
      'gepland',
    ])
      expect(read(card)).toContain(words);
    expect(JSON.stringify(card)).toContain('"url":"https://meet.example.org/1"');
    expect(titles(card)).not.toContain('Wijzig');
  });

  it('once, however often the form is sent', async () => {
    const other = await plans(sofie);
    await sofie.says('agenda');
    const { card = {} } = await sofie.presses('Nieuw in de agenda');
    const [first, second] = await Promise.all([
      sofie.presses('Verstuur', { card, fill: TRAINING }),
      sofie.presses('Verstuur', { card, fill: TRAINING }),
    ]);
    expect(labelIn(first)).toBe(labelIn(second));
    expect(labelIn(first)).not.toBe(other);
    const third = await sofie.presses('Verstuur', { card, fill: TRAINING });
    expect(readAnswer(third)).toContain('Dit formulier was al verstuurd.');
    expect(read((await tom.says('agenda')).card).match(/Vorming A-/g)).toHaveLength(2);
  });

  it('nothing that does not fit: the form comes back with everything in it', async () => {
    for (const [fill, why] of [
      [{ Datum: '2027-02-28' }, 'Dat moment is al voorbij'],
      [{ Einde: '19:00' }, 'Het einde moet na het begin komen'],
      [{ 'Waar?': '' }, 'een plaats of een link'],
      [{ 'Link om online mee te doen': 'meet.example.org' }, 'met https:// beginnen'],
      [{ Herhalen: 'Elke week' }, 'Hoeveel keer is een getal'],
      [{ 'Aantal plaatsen': '0' }, 'een getal van 1 tot 500'],
      [{ Datum: '2030-01-01' }, 'te ver vooruit'],
    ] as const) {
      const back = await fillsIn(sofie, fill);
      expect(readAnswer(back)).toContain(why);
      expect(JSON.stringify(back.card)).toContain(TITLE);
      expect(JSON.stringify(back.card)).toContain('"value":"19:30"');
    }
    expect(read((await tom.says('agenda')).card)).toContain('Er staat nog niets');
  });

  it('words in which somebody may be recognised only when they say so, and never a national number', async () => {
    const marked = await fillsIn(sofie, { Titel: 'Praten met Lowie' });
    expect(readAnswer(marked)).toContain('Lowie');
    const sure = 'Ik keek dit na: hieraan herken je niemand. Verstuur het zo.';
    const sent = await sofie.presses('Verstuur', { card: marked.card ?? {}, fill: { [sure]: true } });
    expect(readAnswer(sent)).toContain('Toegevoegd');
    const number = await fillsIn(sofie, { 'Waarover gaat het?': 'Vraag het aan 85.07.30-033.28' });
    expect(JSON.stringify(number.card)).toContain('85.07.30-033.28');
    expect((await storedRows(village.bot)).join()).not.toContain('85.07.30');
  });

  it('and nobody else can: not by the command, not by a coordinator’s card, not by its form', async () => {
    const label = await plans(sofie);
    await sofie.says('agenda');
    const list = sofie.lastCard() ?? {};
    const item = await opens(sofie, label);
    for (const [title, card] of [
      ['Nieuw in de agenda', list],
      ['Wijzig', item],
      ['Gaat niet door', item],
      ['Wie komt er?', item],
    ] as const)
      expect((await tom.presses(title, { card })).words).toContain('alleen een coördinator');
    const form = (await sofie.presses('Nieuw in de agenda', { card: list })).card ?? {};
    expect((await tom.presses('Verstuur', { card: form, fill: TRAINING })).words).toContain('coördinator');
    const change = (await pressesOn(sofie, label, 'Wijzig')).card ?? {};
    expect((await tom.presses('Verstuur', { card: change })).words).toContain('coördinator');
    const cancel = (await pressesOn(sofie, label, 'Gaat niet door')).card ?? {};
    expect((await tom.presses('Gaat niet door', { card: cancel })).words).toContain('coördinator');
    expect(read(await opens(sofie, label))).toContain('gepland');
  });
});

describe('a series', () => {
  it('is a number a date, at the same time on the wall when the clocks change', async () => {
    const sent = await fillsIn(sofie, SERIES);
    const label = labelIn(sent);
    expect(readAnswer(sent)).toContain(`Toegevoegd: 4 data, van ${label} tot ${after(label, 3)}.`);
    for (const [more, day] of [
      [0, 'dinsdag 16 maart'],
      [2, 'dinsdag 30 maart'],
      [3, 'dinsdag 6 april'],
    ] as const) {
      const card = read(await opens(tom, after(label, more)));
      expect(card).toContain(`${day}, 19:30 tot 21:30`);
      expect(card).toContain(`datum ${more + 1} van 4, elke week`);
    }
  });

  it('is changed as a whole, and each who comes hears it once, with all their dates', async () => {
    const label = await plans(sofie, SERIES);
    for (const more of [0, 1, 2]) await pressesOn(tom, after(label, more), 'Ik kom');
    await pressesOn(karim, label, 'Ik kom');
    const fill = { Begin: '18:00', Einde: '20:00', 'Voor welke data?': ALL };
    const told = await hears(village, tom, async () => {
      expect(readAnswer(await changes(sofie, label, fill))).toContain('Ik pas nu 4 data van de reeks aan.');
    });
    expect(told.match(/Een reeks is veranderd/g)).toHaveLength(1);
    expect(told.match(/18:00 tot 20:00/g)).toHaveLength(3);
    expect(told).toContain('dinsdag 30 maart, 18:00 tot 20:00');
    expect(read(await opens(lies, after(label, 3)))).toContain('dinsdag 6 april, 18:00 tot 20:00');
    expect(read(newest(karim)).match(/18:00 tot 20:00/g)).toHaveLength(1);
    expect(readAll(lies)).not.toContain('Een reeks is veranderd');
  });

  it('keeps a day of its own for a date, and is not moved to another day as a whole', async () => {
    const label = await plans(sofie, SERIES);
    const refused = await changes(sofie, label, { Datum: '2027-03-17', 'Voor welke data?': ALL });
    expect(readAnswer(refused)).toContain('Een andere dag kies je voor één datum tegelijk.');
    await changes(sofie, after(label, 1), { Datum: '2027-03-24' });
    await changes(sofie, label, { 'Waar?': 'Het Kasteeltje', 'Voor welke data?': ALL });
    await village.bot.drain();
    const moved = read(await opens(tom, after(label, 1)));
    expect(moved).toContain('woensdag 24 maart, 19:30 tot 21:30');
    expect(moved).toContain('Het Kasteeltje');
    expect(read(await opens(tom, after(label, 2)))).toContain('dinsdag 30 maart');
  });

  it('is changed once, however often the form is sent', async () => {
    const label = await plans(sofie, SERIES);
    await pressesOn(tom, label, 'Ik kom');
    const form = (await pressesOn(sofie, label, 'Wijzig')).card ?? {};
    const fill = { 'Waar?': 'Elders', 'Voor welke data?': ALL };
    const told = await hears(village, tom, async () => {
      await Promise.all([1, 2].map(() => sofie.presses('Verstuur', { card: form, fill })));
      await village.bot.drain();
      const late = await sofie.presses('Verstuur', { card: form, fill });
      expect(readAnswer(late)).toContain('Er is niets veranderd.');
    });
    expect(told.match(/Een reeks is veranderd/g)).toHaveLength(1);
    const cancel = (await pressesOn(sofie, label, 'Gaat niet door')).card ?? {};
    const off = { card: cancel, fill: { 'Voor welke data?': ALL } };
    await sofie.presses('Gaat niet door', off);
    await village.bot.drain();
    expect(readAnswer(await sofie.presses('Gaat niet door', off))).toContain('Er is niets veranderd.');
  });

  it('is called off as a whole, but for what was', async () => {
    const label = await plans(sofie, SERIES);
    for (const more of [0, 2, 3]) await pressesOn(tom, after(label, more), 'Ik kom');
    await village.at('2027-03-18T09:00:00.000Z');
    const told = await hears(village, tom, async () => {
      const fill = { 'Voor welke data?': ALL, 'Waarom?': 'Te weinig inschrijvingen.' };
      expect(readAnswer(await callsOff(sofie, after(label, 1), fill))).toContain('3 data');
    });
    expect(told).toMatch(/Een reeks gaat niet door.*Te weinig inschrijvingen/s);
    expect(told.match(/Vorming A-/g)).toHaveLength(2);
    expect(read(await opens(tom, label))).toContain('voorbij');
    expect(read(await opens(tom, after(label, 3)))).toContain('geannuleerd');
    await village.at(TODAY);
  });
});

describe('a change', () => {
  it('of when or where is told to who comes and who waits, other changes are not', async () => {
    const label = await plans(sofie, { 'Aantal plaatsen': '1' });
    await pressesOn(tom, label, 'Ik kom');
    await pressesOn(karim, label, 'Ik kom');
    const quiet = await hears(village, tom, () => changes(sofie, label, { Titel: 'Anders' }));
    expect(quiet).toBe('');
    const told = await hears(village, tom, async () => {
      const done = await changes(sofie, label, { Datum: '2027-04-01' });
      expect(readAnswer(done)).toContain('Wie inschreef of wacht, krijgt nu bericht.');
    });
    expect(told).toMatch(/Veranderd: Vorming A-.*Anders.*donderdag 1 april.*je bent ingeschreven/s);
    expect(read(newest(karim))).toMatch(/Veranderd.*op de wachtlijst, op plaats 1/s);
    expect(readAll(lies)).not.toContain('Veranderd');
  });

  it('made twice in a row is told as it stands in the end', async () => {
    const label = await plans(sofie);
    await pressesOn(tom, label, 'Ik kom');
    const told = await hears(village, tom, async () => {
      await changes(sofie, label, { 'Waar?': 'Eerst hier' });
      await changes(sofie, label, { 'Waar?': 'Toch daar' });
    });
    // The first may have gone out before the second was made; after that it is not told any more.
    expect(told.split('---').at(-1)).toContain('Toch daar');
    expect(told.match(/Veranderd: Vorming/g)?.length).toBeLessThanOrEqual(2);
  });

  it('of the places gives them to who waits, who hears it; never fewer than are taken', async () => {
    const label = await plans(sofie, { 'Aantal plaatsen': '1' });
    for (const hands of [karim, tom, lies]) await pressesOn(hands, label, 'Ik kom');
    const told = await hears(village, tom, () => changes(sofie, label, { 'Aantal plaatsen': '2' }));
    expect(told).toContain('Je hebt een plaats: Vorming');
    expect(read(await opens(lies, label))).toContain('op de wachtlijst, op plaats 1');
    expect(readAll(lies)).not.toContain('Je hebt een plaats');
    const refused = await changes(sofie, label, { 'Aantal plaatsen': '1' });
    expect(readAnswer(refused)).toContain('Er zijn al meer mensen ingeschreven dan dat.');
    await changes(sofie, label, { 'Aantal plaatsen': '' });
    expect(read(await opens(lies, label))).toContain('je bent ingeschreven');
  });

  it('of somebody else in between is not lost: the form comes back', async () => {
    const label = await plans(sofie);
    const form = (await pressesOn(sofie, label, 'Wijzig')).card ?? {};
    await changes(sofie, label, { 'Waar?': 'Elders' });
    const back = await sofie.presses('Verstuur', { card: form, fill: { Titel: 'Nieuw' } });
    expect(readAnswer(back)).toMatch(/Iemand anders wijzigde dit net.*Nu staat er: .*; Elders/s);
    expect(read(await opens(tom, label))).toContain('Elders');
    const saved = await sofie.presses('Verstuur', { card: back.card ?? {}, fill: { 'Waar?': 'Elders' } });
    expect(readAnswer(saved)).toContain('Gewijzigd.');
    expect(texts(await opens(tom, label))).toContain('Nieuw');
    const twice = await sofie.presses('Verstuur', { card: back.card ?? {}, fill: { 'Waar?': 'Elders' } });
    expect(readAnswer(twice)).toContain('Er is niets veranderd.');
  });

  it('of nothing tells nobody', async () => {
    const label = await plans(sofie);
    await pressesOn(tom, label, 'Ik kom');
    const told = await hears(village, tom, async () => {
      expect(readAnswer(await changes(sofie, label, {}))).toContain('Er is niets veranderd.');
    });
    expect(told).toBe('');
  });
});

describe('called off', () => {
  it('is told with the reason, and can neither be joined nor changed any more', async () => {
    const label = await plans(sofie);
    await pressesOn(tom, label, 'Ik kom');
    const [open, change] = [await opens(karim, label), (await pressesOn(sofie, label, 'Wijzig')).card ?? {}];
    const told = await hears(village, tom, async () => {
      const done = await callsOff(sofie, label, { 'Waarom?': 'De zaal staat onder water.' });
      expect(readAnswer(done)).toContain('Geannuleerd. Wie inschreef of wacht, krijgt nu bericht.');
    });
    expect(told).toMatch(/Geannuleerd: Vorming A-.*De zaal staat onder water/s);
    expect(readAnswer(await karim.presses('Ik kom', { card: open }))).toContain('Dit is geannuleerd.');
    const late = await sofie.presses('Verstuur', { card: change, fill: { Titel: 'Toch' } });
    expect(readAnswer(late)).toMatch(/geannuleerd|wijzigde dit net/);
    expect(read((await tom.says('agenda')).card)).toContain('geannuleerd');
  });

  it('twice is once', async () => {
    const label = await plans(sofie);
    await pressesOn(tom, label, 'Ik kom');
    const form = (await pressesOn(sofie, label, 'Gaat niet door')).card ?? {};
    const told = await hears(village, tom, async () => {
      await sofie.presses('Gaat niet door', { card: form });
      const twice = await sofie.presses('Gaat niet door', { card: form });
      expect(readAnswer(twice)).toContain('Er is niets veranderd.');
    });
    expect(told.match(/Geannuleerd/g)).toHaveLength(1);
  });

  it('with a name in the reason is asked for first', async () => {
    const label = await plans(sofie);
    const marked = await callsOff(sofie, label, { 'Waarom?': 'Lowie is ziek.' });
    expect(readAnswer(marked)).toContain('Lowie');
    expect(read(await opens(tom, label))).toContain('gepland');
  });
});

describe('Wie komt er?', () => {
  it('names who comes and who waits, in order, to coordinators alone', async () => {
    const label = await plans(sofie, { 'Aantal plaatsen': '2' });
    for (const hands of [tom, karim, lies]) await pressesOn(hands, label, 'Ik kom');
    const shown = readAnswer(await pressesOn(sofie, label, 'Wie komt er?'));
    expect(shown).toMatch(/Ingeschreven \(2\).*1\. Tom.*2\. Karim.*Wachtlijst \(1\).*1\. Lies/s);
    expect(read(await opens(lies, label))).not.toMatch(/Tom|Karim/);
  });

  it('afterwards how many came is counted, without a name', async () => {
    const label = await plans(sofie);
    await pressesOn(tom, label, 'Ik kom');
    await village.at('2027-03-17T09:00:00.000Z');
    const form = (await pressesOn(sofie, label, 'Hoeveel kwamen er?')).card ?? {};
    expect(readAnswer(await sofie.presses('Verstuur', { card: form, fill: { Aantal: 'veel' } }))).toContain(
      'Vul een getal in van 0 tot 1000.',
    );
    expect(readAnswer(await sofie.presses('Verstuur', { card: form, fill: { Aantal: '9' } }))).toContain(
      'er kwamen 9 mensen',
    );
    expect((await tom.presses('Verstuur', { card: form, fill: { Aantal: '1' } })).words).toContain(
      'coördinator',
    );
    await village.at(TODAY);
  });
});
