import { labels, titles } from '../support/cards';
import type { Hands } from '../support/hands';
import { insz, printedInsz } from '../support/numbers';
import { labelOn, newest, read } from '../support/reading';
import { calls, CASE, circleOf, join, leads, type Circle } from '../support/rounds';
import { kept } from '../support/rows';
import { useVillage } from '../support/stage';

const NUMBER = printedInsz(insz('2015-02-11', 118));
const SURE = { 'Ik keek dit na: hieraan herken je niemand. Verstuur het zo.': true };

const { village, net, sofie, lies, tom, fatima, begin } = useVillage({ log: 'debug', forms: 'dialog' });
let group: Circle;
let jan: Hands;

beforeEach(async () => {
  await begin({ Begeleiders: ['Lies Vermeulen'], Vrijwilligers: ['Jan De Smet'] });
  group = await circleOf(village, net);
  jan = net.person('jan');
});

describe.each([
  ['chat', 'inChat'],
  ['channel', 'posts'],
] as const)('a round called in the %s', (where, says) => {
  it('begins with what the method is, how and how long; one press makes it, and its card stands there', async () => {
    const { card } = await sofie[says]('oase');
    expect(read(card)).toMatch(/OASE\n.*zoeken niet wie gelijk heeft.*gebaseerd op OASE/is);
    expect(read(card)).toMatch(/Live\nZonder vergadering[^]*25 minuten[^]*45 minuten[^]*60 minuten/);
    expect(read(card)).toContain('gaat ook akkoord met de afspraken');
    const called = await sofie.presses('Start een ronde', { where });
    expect(read(called.card)).toMatch(/I-\d{4}-0001 is er/);
    await group.settled();
    const shared = net.messages(where === 'chat' ? net.chat : net.channel).map((one) => read(one.card));
    expect(shared.at(-1)).toMatch(/I-\d{4}-0001\noproep[^]*Ik doe mee/);
    expect(shared.join('\n')).not.toContain('is er\n');
    expect(read(newest(sofie))).toContain('I-');
  });

  it('is one round however often and by whoever it is pressed', async () => {
    await sofie[says]('wanda');
    const card = sofie.cardWith('Start een ronde', where) ?? {};
    const both = await Promise.all([
      sofie.presses('Start een ronde', { card }),
      sofie.presses('Start een ronde', { card }),
    ]);
    const later = await lies.presses('Start een ronde', { card });
    expect(new Set([...both, later].map((one) => labelOn(one.card))).size).toBe(1);
    expect(read(later.card)).toContain('Sofie Peeters begeleidt');
    await group.settled();
    const rooms = net.messages(where === 'chat' ? net.chat : net.channel);
    expect(rooms.filter((one) => read(one.card).includes('oproep'))).toHaveLength(1);
  });

  it('is not for somebody else: they are told who may, and what they can do', async () => {
    const said = await tom[says]('oase');
    expect(read(said.card)).toMatch(/In jouw netwerk zijn dat: Lies Vermeulen, Sofie Peeters/);
    expect(titles(said.card ?? {})).toEqual(['Stel een casus voor', 'Sessies']);
    await sofie[says]('oase');
    const refused = await tom.presses('Start een ronde', { where });
    expect(read(refused.card)).toContain('Een ronde starten kan wie coördinator of begeleider is');
    await group.settled();
    expect(read(newest(tom))).not.toContain('I-');
  });
});

describe('calling a group together', () => {
  it('is for a facilitator too, without a meeting, and says what waits', async () => {
    await tom.says(`casus ${CASE['Waar gaat het over?']}`);
    await tom.presses('Verstuur', { fill: CASE });
    await lies.inChat('wanda');
    const { card } = await lies.presses('Start een ronde', {
      where: 'chat',
      fill: { 'Hoe komen jullie samen?': 'Zonder vergadering' },
    });
    expect(read(card)).toContain('In je netwerk wacht 1 voorgestelde casus');
    expect(read((await lies.presses('Voorgestelde casussen')).card)).toContain(CASE['Waar wil je hulp bij?']);
    await group.settled();
    expect(read(group.roomCard())).toMatch(/Zonder vergadering: .*\nBegeleider: Lies Vermeulen/);
    expect(JSON.stringify(net.messages(net.chat))).not.toContain('brooddoos');
  });

  it('asks which method when none is named', async () => {
    const { card } = await sofie.inChat('ronde');
    expect(read(card)).toMatch(/Welke werkvorm\?[^]*OASE[^]*Wanda[^]*Kansen en bedreigingen[^]*olifanten/);
    await sofie.presses('Kies deze werkvorm', { where: 'chat', fill: { Werkvorm: 'Wanda · 95 min' } });
    const called = await sofie.presses('Start een ronde', { where: 'chat' });
    await group.settled();
    expect(read(group.roomCard())).toMatch(new RegExp(`Wanda · ${labelOn(called.card)}`));
  });

  it('about a subject asks for it; the guard looks, and only who agreed reads it', async () => {
    const { card } = await sofie.inChat('ronde kansen');
    expect(labels(card ?? {})).toContain('Welk onderwerp?');
    const press = (subject: string, fill = {}) =>
      sofie.presses('Start een ronde', { where: 'chat', fill: { 'Welk onderwerp?': subject, ...fill } });
    expect(read((await press(`Wat doen we met ${NUMBER}?`)).card)).toContain('rijksregisternummer');
    expect(await kept(village.bot, NUMBER, 'Wat doen we met')).toEqual([]);
    const marked = await press('Wat doen we voor Yassin uit Deinze?');
    expect(read(marked.card)).toContain('“Yassin”');
    await press('Wat doen we met het onthaal van Yassin?', SURE);
    await group.settled();
    expect(read(group.roomCard())).not.toContain('onthaal');
    expect(titles(group.roomCard())).not.toContain('Breng casus in');
    await join(group, [fatima]);
    const shown = await fatima.presses('Toon onderwerp', { card: group.roomCard() });
    expect(read(shown.card)).toContain('het onthaal van Yassin');
  });

  it('lives in a group: in the personal chat one reads what one can do', async () => {
    const { card } = await sofie.says('wanda');
    expect(read(card)).toMatch(/in een groepsgesprek.*oase, wanda, ronde/s);
    expect(titles(card ?? {})).toEqual(['Stel een casus voor', 'Sessies', 'Voorgestelde casussen']);
  });
});

describe('joining', () => {
  it('is agreeing: five points, what is erased, what Teams keeps; then one can bring a case', async () => {
    const label = await calls(group, 'oase');
    const form = await tom.presses('Ik doe mee', { card: group.roomCard() });
    expect(read(form.card)).toMatch(/\(1\)[^]*\(5\)[^]*30 dagen na de ronde[^]*Teams bewaart eigen kopieën/);
    const joined = await tom.presses('Ik ga akkoord');
    expect(read(joined.card)).toContain(`Je doet mee aan ${label}`);
    expect(titles(joined.card ?? {})).toEqual(['Breng casus in', 'Naar de ronde']);
    await group.settled();
    expect(read(group.roomCard())).toContain('2 deelnemers');
    tom.closesDialog();
    expect(read((await tom.presses('Ik doe mee', { card: group.roomCard() })).card)).toContain(
      'Je doet al mee',
    );
    expect(read((await sofie.presses('Ik doe mee', { card: group.roomCard() })).card)).toContain(
      'Jij begeleidt',
    );
  });

  it('twice at the same moment is once', async () => {
    await calls(group, 'oase');
    const { card = {} } = await tom.presses('Ik doe mee', { card: group.roomCard() });
    await Promise.all([tom.presses('Ik ga akkoord', { card }), tom.presses('Ik ga akkoord', { card })]);
    await group.settled();
    expect(read(group.roomCard())).toContain('2 deelnemers');
  });

  it('is not for who is only a volunteer: they would read a case of somebody else', async () => {
    await calls(group, 'oase');
    const refused = await jan.presses('Ik doe mee', { card: group.roomCard() });
    expect(read(refused.card)).toContain('Je kan wel zelf een casus voorstellen');
    await jan.presses('Breng casus in', { card: group.roomCard() });
    expect(titles(jan.lastCard() ?? {})).not.toContain('Ik ga akkoord');
    expect(read((await jan.says('casus')).card)).toContain('Een casus voorstellen');
  });

  it('comes before everything else, and is too late when the round was stopped', async () => {
    await calls(group, 'oase');
    const form = await tom.presses('Breng casus in', { card: group.roomCard() });
    expect(read(form.card)).toContain('Eerst nog dit: ga akkoord');
    await leads(group, 'Stop de ronde');
    const late = await tom.presses('Ik ga akkoord', { card: form.card ?? {} });
    expect(read(late.card)).toContain('Deze ronde is voorbij');
    expect(read(group.roomCard())).toContain('1 deelnemer');
  });
});
