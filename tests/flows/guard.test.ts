import { texts, titles } from '../support/cards';
import { labelOn, newest, read, readAll } from '../support/reading';
import { kept } from '../support/rows';
import { useNetworks } from '../support/stage';
import { DAY } from '../support/village';

const MARKED = 'De mama van Yassin belde me, haar nummer is 0470 12 34 56';
const CLEAN = 'Een mama belde me, ze zoekt opvang voor haar kleuter';
const FIELD = 'Wat merk je op?';

const { village, net, sofie, karim, tom } = useNetworks({ log: 'debug' });

describe('words by which somebody may be recognised', () => {
  it('are shown before anything is kept, and can be changed', async () => {
    const { card = {} } = await tom.says(`signaal ${MARKED}`);
    expect(read(card)).toContain('“Yassin”');
    expect(read(card)).toContain('“0470 12 34 56”');
    expect(titles(card)).toEqual(expect.arrayContaining(['Pas aan', 'Stuur enkel naar coördinator']));
    expect(titles(card)).not.toContain('Verstuur');
    expect(await kept(village.bot, 'Yassin', '0470')).toEqual([]);
    const changed = await tom.presses('Pas aan', { fill: { [FIELD]: CLEAN } });
    expect(read(changed.card)).toMatch(new RegExp(`S-\\d{4}-\\d{4}.*${CLEAN}`, 's'));
    expect(await kept(village.bot, 'Yassin', '0470')).toEqual([]);
  });

  it('come back as a form to change them when `Pas aan` is pressed at once', async () => {
    await tom.says(`signaal ${MARKED}`);
    const form = await tom.presses('Pas aan', {});
    expect(texts(form.card ?? {})).toContain(MARKED);
    expect(titles(form.card ?? {})).toContain('Verstuur');
    const again = await tom.presses('Verstuur', {});
    expect(titles(again.card ?? {})).toContain('Stuur enkel naar coördinator');
  });

  it('in a channel lead to a private message and nothing else', async () => {
    const { messages, conversation } = await tom.posts(`signaal ${MARKED}`);
    expect(messages.map(({ words }) => words)).toEqual([
      expect.stringMatching(/^Ik stuurde je een privébericht/),
    ]);
    expect(read(tom.lastCard())).toMatch(/Verwijder ook je bericht in het kanaal/);
    expect(read(tom.lastCard())).not.toMatch(/gegevensbescherming/);
    expect(JSON.stringify(net.messages(conversation))).not.toContain('Yassin');
    expect(await kept(village.bot, 'Yassin')).toEqual([]);
  });

  it('go to the coordinators alone when one wants so, and are gone after ten working days', async () => {
    await tom.says(`signaal ${MARKED}`);
    const sent = await tom.presses('Stuur enkel naar coördinator');
    expect(read(sent.card)).toMatch(/Enkel voor de coördinatoren.*gewist op/s);
    await village.bot.drain();
    const label = labelOn(newest(sofie));
    expect(texts(newest(sofie))).toContain(MARKED);
    expect(read((await karim.says('signalen')).card)).not.toContain(label);
    await village.later(17 * DAY);
    expect(await kept(village.bot, 'Yassin', '0470')).toEqual([]);
    expect(texts(newest(tom))).toContain('De tekst is gewist.');
    expect(readAll(sofie)).not.toContain('Yassin');
  });

  it('do not outlive those ten days in an entry that it became part of', async () => {
    await tom.says(`signaal ${CLEAN}`);
    await village.bot.drain();
    const first = labelOn(newest(sofie));
    await tom.says('hulp');
    await tom.presses('Signaal');
    await tom.presses('Verstuur', { fill: { [FIELD]: CLEAN, Uitspraak: 'Yassin wacht al een jaar' } });
    await tom.presses('Stuur enkel naar coördinator');
    await village.bot.drain();
    await sofie.presses('Voeg samen', { card: newest(sofie) });
    await sofie.presses('Verstuur', { fill: { 'Nummer van het andere (S-…)': first } });
    await village.later(17 * DAY);
    expect(await kept(village.bot, 'Yassin')).toEqual([]);
  });

  it('of a question go to the coordinators, not to the point of contact, whatever happens next', async () => {
    await tom.says('vraag De mama van Yassin zoekt opvang op woensdag, wie weet raad?');
    await tom.presses('Stuur enkel naar coördinator');
    await village.bot.drain();
    expect(readAll(karim)).not.toContain('Yassin');
    expect(read(newest(sofie))).toContain('Yassin');
    await sofie.presses('Beantwoord');
    await sofie.presses('Verstuur', { fill: { Antwoord: 'De opvang is open op woensdag.' } });
    await village.bot.drain();
    await tom.presses('Nog niet');
    await village.bot.drain();
    expect(readAll(karim)).not.toContain('Yassin');
    await village.later(17 * DAY);
    expect(await kept(village.bot, 'Yassin')).toEqual([]);
  });

  it('are never sent on with a national number', async () => {
    await tom.says(`signaal ${MARKED}`);
    const number = 'Het kind met nummer 93.05.18-223.61 is van de mama van Yassin';
    const sent = await tom.presses('Stuur enkel naar coördinator', { fill: { [FIELD]: number } });
    expect(titles(sent.card ?? {})).toEqual(expect.arrayContaining(['Pas aan']));
    expect(titles(sent.card ?? {})).not.toContain('Stuur enkel naar coördinator');
    expect(await kept(village.bot, '93.05.18', 'Yassin')).toEqual([]);
  });
});

describe('what others write about an entry', () => {
  it('comes back with the marked words, and goes when its writer says that they are fine', async () => {
    await tom.says('vraag Wie weet of de buitenschoolse opvang op woensdag open is?');
    await village.bot.drain();
    await karim.presses('Beantwoord');
    const answer = 'Vraag het aan Fatoumata, zij weet het zeker.';
    const back = await karim.presses('Verstuur', { fill: { Antwoord: answer } });
    expect(read(back.card)).toContain('“Fatoumata”');
    expect(texts(back.card ?? {})).toContain(answer);
    expect(await kept(village.bot, 'Fatoumata')).toEqual([]);
    const sure = { 'Ik keek dit na: hieraan herken je niemand. Verstuur het zo.': true };
    await karim.presses('Verstuur', { fill: sure });
    await village.bot.drain();
    expect(readAll(tom)).toContain(answer);
  });

  it('cannot become the neutral wording unseen', async () => {
    await tom.says(`signaal ${CLEAN}`);
    await village.bot.drain();
    await sofie.presses('Neem in triage');
    const fill = { 'Neutrale verwoording': 'De mama van Yassin zoekt opvang', Trekker: 'Karim El Amrani' };
    const back = await sofie.presses('Bewaar triage', { fill });
    expect(read(back.card)).toContain('“Yassin”');
    expect(titles(back.card ?? {})).toContain('Bewaar triage');
    expect(await kept(village.bot, 'Yassin')).toEqual([]);
  });
});
