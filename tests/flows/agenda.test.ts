import { comeButtonsElsewhere } from '../../src/agenda/cards';
import { toActions } from '../../src/cards/buttons';
import { translator } from '../../src/i18n';
import { hears, labelIn, opens, plans, pressesOn, TITLE, TODAY } from '../support/agenda';
import { titles } from '../support/cards';
import { newest, read, readAnswer } from '../support/reading';
import { useNetworks } from '../support/stage';
import { newcomer } from '../support/village';

const stage = useNetworks();
const { village, sofie, karim, lies, tom, fatima } = stage;

beforeAll(() => village.at(TODAY));

describe('the agenda', () => {
  it('shows everyone what is coming, soonest first, and nothing but that', async () => {
    await plans(sofie, { Titel: 'Later', Datum: '2027-05-04' });
    await plans(sofie, { 'Wat is het?': 'Samenkomst', Titel: 'Eerst', Datum: '2027-03-02' });
    const { card } = await tom.says('agenda');
    const shown = read(card);
    expect(shown.indexOf('Eerst')).toBeLessThan(shown.indexOf('Later'));
    expect(shown).toMatch(/Samenkomst A-\d{4}-\d{4}/);
    expect(shown).toContain('dinsdag 2 maart, 19:30 tot 21:30');
    expect(shown).toContain('Leietheater, zaal 2');
    expect(shown).toContain('plaats voor iedereen');
    expect(titles(card ?? {})).not.toContain('Nieuw in de agenda');
    await village.at('2027-03-10T09:00:00.000Z');
    expect(read((await tom.says('agenda')).card)).not.toContain('Eerst');
    const past = await sofie.says('agenda').then(() => sofie.presses('Voorbij'));
    expect(readAnswer(past)).toContain('Eerst');
    await village.at(TODAY);
  });

  it('is paged, five at a time', async () => {
    await plans(sofie, { Herhalen: 'Elke week', 'Hoeveel keer in totaal?': '7' });
    await tom.says('agenda');
    const next = await tom.presses('Volgende');
    expect(readAnswer(next)).toContain('dinsdag 20 april');
    expect(titles(next.card ?? {})).toEqual(expect.arrayContaining(['Vorige']));
    expect(titles(next.card ?? {})).not.toContain('Volgende');
    expect(readAnswer(await tom.presses('Vorige'))).toContain('dinsdag 16 maart');
  });

  it('with nothing on it says so, and asks for ideas', async () => {
    const { card } = await tom.says('agenda');
    expect(read(card)).toContain('Er staat nog niets op de agenda');
    expect(titles(card ?? {})).toEqual(['Idee voor een vorming']);
  });

  it('in a channel holds nothing of anybody: a press opens one’s own view', async () => {
    const label = await plans(sofie, { 'Aantal plaatsen': '1' });
    await pressesOn(karim, label, 'Ik kom');
    const { card } = await sofie.posts('agenda');
    expect(read(card)).toContain('Zo stond het op maandag 1 maart om 10:0');
    expect(read(card)).not.toMatch(/volzet|ingeschreven|wacht/);
    expect(titles(card ?? {})).toEqual(['Ik kom', 'Open', 'Idee voor een vorming']);
    const joined = await tom.presses('Ik kom', { where: 'channel' });
    expect(readAnswer(joined)).toContain('Je staat op de wachtlijst, op plaats 1.');
    expect(read(stage.net.lastCard(stage.net.channel))).not.toContain('wachtlijst');
    const { card: one } = await tom.posts(`agenda ${label}`);
    expect(read(one)).toContain('Alleen jij ziet wat dan opengaat');
    expect(readAnswer(await tom.presses(`Open ${label}`, { where: 'channel' }))).toContain('op plaats 1');
  });

  it('is for volunteers too, and reached from the home card', async () => {
    const vera = await stage.net.joins(newcomer('Vera Hulp'), sofie);
    await sofie.says('instellingen');
    await sofie.presses('Bewaar', { fill: { Vrijwilligers: ['Vera Hulp'] } });
    const label = await plans(sofie);
    await vera.says('hulp');
    await vera.presses('Agenda');
    expect(readAnswer(await vera.presses('Ik kom'))).toContain('Je bent ingeschreven.');
    expect(read(await opens(sofie, label))).toContain('1 ingeschreven');
  });

  it('speaks the language of who looks', async () => {
    const label = await plans(sofie, { 'Aantal plaatsen': '1' });
    await tom.says('taal en');
    expect(read((await tom.says('agenda')).card)).toMatch(/Training A-.*Tuesday,? 16 March, 19:30 to 21:30/s);
    expect(readAnswer(await tom.presses('I will come'))).toContain('You have a place.');
    await fatima.says('taal fr');
    expect(read((await fatima.says('agenda')).card)).toMatch(/Formation A-.*mardi 16 mars, 19:30 à 21:30/s);
    expect(readAnswer(await fatima.presses('Je viens'))).toContain('à la place 1');
    expect(readAnswer(await pressesOn(tom, label, 'I will not come'))).toContain('no longer have a place');
    await village.bot.drain();
    expect(read(newest(fatima))).toContain('Tu as une place : Formation');
  });
});

describe('Ik kom and Ik kom niet', () => {
  it('give a place, then a place on the waiting list, and move up who waits longest', async () => {
    const label = await plans(sofie, { 'Aantal plaatsen': '2' });
    for (const hands of [karim, lies])
      expect(readAnswer(await pressesOn(hands, label, 'Ik kom'))).toContain('Je bent ingeschreven.');
    expect(readAnswer(await pressesOn(tom, label, 'Ik kom'))).toMatch(/volzet.*wachtlijst, op plaats 1/s);
    expect(readAnswer(await pressesOn(fatima, label, 'Ik kom'))).toContain('op plaats 2');
    expect(read(await opens(fatima, label))).toContain('volzet, je kan op de wachtlijst · 2 wachten');
    const told = await hears(village, tom, () => pressesOn(karim, label, 'Ik kom niet'));
    expect(told).toMatch(/Je hebt een plaats: Vorming A-.*Er kwam een plaats vrij/s);
    expect(told.match(/Je hebt een plaats/g)).toHaveLength(1);
    expect(read(await opens(fatima, label))).toContain('je staat op de wachtlijst, op plaats 1');
    expect(read(newest(fatima))).not.toContain('Je hebt een plaats');
    expect(readAnswer(await pressesOn(fatima, label, 'Ik kom niet'))).toContain('niet meer op de wachtlijst');
  });

  it('pressed twice, or late, change nothing and say so', async () => {
    const label = await plans(sofie, { 'Aantal plaatsen': '1' });
    const before = await opens(tom, label);
    await tom.presses('Ik kom', { card: before });
    const twice = await tom.presses('Ik kom', { card: before });
    expect(readAnswer(twice)).toContain('Je was al ingeschreven. Er verandert niets.');
    await karim.presses('Ik kom', { card: before });
    const again = await karim.presses('Ik kom', { card: before });
    expect(readAnswer(again)).toContain('Je stond al op de wachtlijst, op plaats 1.');
    const after = await opens(tom, label);
    await tom.presses('Ik kom niet', { card: after });
    const gone = await tom.presses('Ik kom niet', { card: after });
    expect(readAnswer(gone)).toContain('Je was niet ingeschreven. Er verandert niets.');
    expect(read(await opens(sofie, label))).toContain('1 van 1 bezet');
  });

  it('are too late once it has begun', async () => {
    const label = await plans(sofie);
    const open = await opens(tom, label);
    await pressesOn(karim, label, 'Ik kom');
    const mine = await opens(karim, label);
    await village.at('2027-03-16T18:31:00.000Z');
    expect(readAnswer(await tom.presses('Ik kom', { card: open }))).toContain('al begonnen of voorbij');
    expect(readAnswer(await karim.presses('Ik kom niet', { card: mine }))).toContain(
      'al begonnen of voorbij',
    );
    expect(read(await opens(karim, label))).toContain('nu bezig');
    expect(read((await karim.says('agenda')).card)).toContain(TITLE);
    await village.at(TODAY);
  });

  it('of another network’s card, or of nothing, are refused in words', async () => {
    const label = await plans(sofie);
    const card = await opens(tom, label);
    const other = await village.network();
    const stranger = other.person('tom');
    expect(readAnswer(await stranger.presses('Ik kom', { card }))).not.toContain('ingeschreven');
    expect(read(await opens(sofie, label))).toContain('niemand ingeschreven');
    const made = JSON.parse(JSON.stringify(card).replaceAll(label, 'A-2027-9999')) as typeof card;
    expect((await tom.presses('Ik kom', { card: made })).words).toContain('vind ik niet');
    const broken = JSON.parse(JSON.stringify(card).replaceAll(label, 'S-2027-0001')) as typeof card;
    expect((await tom.presses('Ik kom', { card: broken })).words).toContain('vind ik niet');
  });

  it('on a card of another feature are answered in words, with a receipt that stays', async () => {
    const label = await plans(sofie);
    const buttons = comeButtonsElsewhere(translator('nl'), label, 'digest.2027-W09');
    const reader = { language: 'nl', zone: 'Europe/Brussels', forms: 'inline' } as const;
    const card = { type: 'AdaptiveCard', version: '1.5', actions: toActions(buttons, reader) };
    const told = await hears(village, tom, async () => {
      const { words } = await tom.presses('Ik kom', { card });
      expect(words).toContain(`Je bent ingeschreven voor ${label}: dinsdag 16 maart, 19:30 tot 21:30.`);
    });
    expect(told).toMatch(/Vorming A-.*Je bent ingeschreven/s);
    expect((await tom.presses('Ik kom niet', { card })).words).toBe(`Goed, je komt niet naar ${label}.`);
    expect((await tom.presses('Ik kom niet', { card })).words).toContain('Er verandert niets');
  });
});

describe('a card in the team’s channel', () => {
  it('is put there by a coordinator, once a day, and follows who comes, without a name', async () => {
    const label = await plans(sofie, { 'Aantal plaatsen': '1' });
    await pressesOn(sofie, label, 'Plaats in kanaal');
    expect(readAnswer(await pressesOn(sofie, label, 'Plaats in kanaal'))).toContain('staat vandaag al');
    await village.bot.drain();
    const shared = () => stage.net.messages(stage.net.id).filter(({ card }) => read(card).includes(label));
    expect(shared()).toHaveLength(1);
    expect(read(shared()[0]?.card)).toContain('nog 1 plaats vrij');
    expect(titles(shared()[0]?.card ?? {})).toEqual(['Ik kom', 'Ik kom niet', 'Open']);
    const joined = await tom.presses('Ik kom', { card: shared()[0]?.card ?? {} });
    expect(readAnswer(joined)).toContain('Je bent ingeschreven.');
    await village.later(6_000);
    expect(read(shared()[0]?.card)).toContain('volzet');
    expect(read(shared()[0]?.card)).not.toContain('Tom');
    await pressesOn(tom, label, 'Ik kom niet');
    await village.later(6_000);
    expect(read(shared()[0]?.card)).toContain('nog 1 plaats vrij');
    await village.at(TODAY);
  });

  it('is not for others to put there', async () => {
    const label = await plans(sofie);
    const card = await opens(sofie, label);
    const { words } = await tom.presses('Plaats in kanaal', { card });
    expect(words).toContain('alleen een coördinator');
    await village.bot.drain();
    expect(stage.net.messages(stage.net.id).filter(({ card: one }) => read(one).includes(label))).toEqual([]);
  });
});

it('a number is one of the network and year, as everywhere', async () => {
  expect(await plans(sofie)).toBe('A-2027-0001');
  expect(labelIn(await sofie.says('agenda a-2027-0001'))).toBe('A-2027-0001');
  expect((await sofie.says('agenda A-2027-0002')).words).toContain('vind ik niet');
});
