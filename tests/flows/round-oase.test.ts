import type { Hands } from '../support/hands';
import { everSent, labelOn, read, readAnswer } from '../support/reading';
import { titles } from '../support/cards';
import {
  bringsCase,
  calls,
  CASE,
  circle,
  join,
  leads,
  opens,
  ownCard,
  writes,
  type Circle,
} from '../support/rounds';
import { storedRows } from '../support/rows';
import { useVillage } from '../support/stage';
import { MINUTE } from '../support/village';

// Dialogs, as in Teams: a form is not lost when the card behind it follows its round.
const { village } = useVillage({ forms: 'dialog' });

let group: Circle;
let tom: Hands;
let fatima: Hands;
let karim: Hands;
let label: string;

/** A live round that has started: seven people, the case is Tom's. */
async function started(): Promise<void> {
  group = await circle(village);
  [tom, fatima, karim] = [group.net.person('tom'), group.net.person('fatima'), group.net.person('karim')];
  label = await calls(group, 'oase');
  await join(group, group.others);
  await bringsCase(group, tom);
  await leads(group, 'Start de ronde');
}

const heading = () => /Fase \d+ van \d+: .+/.exec(read(group.roomCard()))?.[0];

async function upTo(phase: string): Promise<void> {
  for (let n = 0; n < 9 && !heading()?.endsWith(phase); n++) await leads(group, 'Volgende fase');
  expect(heading()).toMatch(new RegExp(`${phase}$`));
}

describe('a whole OASE with seven people', () => {
  beforeAll(started);

  it('has a number, and begins with the first of seven phases, led by who called it', () => {
    expect(label).toMatch(/^I-\d{4}-\d{4}$/);
    expect(heading()).toBe('Fase 1 van 7: Start');
    expect(read(group.roomCard())).toContain('Aan het woord: Sofie Peeters');
    expect(titles(ownCard(group.sofie))).toEqual(
      expect.arrayContaining(['Volgende fase', '+2 min', '+5 min']),
    );
  });

  it('never puts the case in the conversation, and opens it for who agreed', async () => {
    expect(await opens(group, fatima, 'Toon casus')).toContain(CASE['Waar gaat het over?']);
    const shared = JSON.stringify(group.net.messages(group.net.chat).map(({ versions }) => versions));
    expect(shared).not.toContain('brooddoos');
    expect(shared).not.toContain('verwijt?');
  });

  it('lets the case-bringer tell: nothing is written, nobody else speaks', async () => {
    await leads(group, 'Volgende fase');
    expect(heading()).toBe('Fase 2 van 7: Vertellen');
    expect(read(group.roomCard())).toContain('Aan het woord: Tom Janssens');
    expect(titles(group.roomCard())).not.toContain('Voeg toe');
  });

  it('asks in turn: names who speaks, goes on by a press, and passes over who passed', async () => {
    await leads(group, 'Volgende fase');
    const speaking = () => /Aan het woord: (.+)/.exec(read(group.roomCard()))?.[1];
    const first = speaking();
    await leads(group, 'Volgende spreker');
    const second = speaking();
    expect(second).not.toBe(first);
    expect([first, second]).not.toContain('Tom Janssens');
    expect([first, second]).not.toContain('Sofie Peeters');
    const speaker = group.others.find(({ account }) => account.name === second);
    await speaker?.presses('Ik pas', { card: group.roomCard() });
    await group.settled();
    expect(speaking()).not.toBe(second);
  });

  it('keeps an idea that comes too early, and gives it back with the suggestions', async () => {
    await fatima.presses('Bewaar voor straks', { card: group.roomCard() });
    const saved = await fatima.presses('Verstuur', { fill: { 'Jouw idee': 'Samen ontbijten op school' } });
    expect(readAnswer(saved)).toContain('Bewaard');
    fatima.closesDialog();
    await upTo('Suggesties');
    const form = await fatima.presses('Voeg toe', { card: group.roomCard() });
    expect(JSON.stringify(form.card)).toContain('Samen ontbijten op school');
    await fatima.presses('Verstuur');
    fatima.closesDialog();
  });

  it('shows suggestions together when their phase ends, one each, and counts them before', async () => {
    await writes(group, karim, 'Je zou eens kunnen beginnen met wat goed gaat.');
    expect(read(group.roomCard())).toMatch(/Gaf iets of paste: 2 van 5/);
    expect(await opens(group, fatima, 'Toon bijdragen')).not.toContain('wat goed gaat');
    expect(await opens(group, karim, 'Toon bijdragen')).toContain('wat goed gaat');
    const twice = await karim.presses('Voeg toe', { card: group.roomCard() });
    karim.closesDialog();
    expect(readAnswer(twice)).toContain('Je gaf al iets in deze beurt');
    await leads(group, 'Volgende fase');
    const seen = await opens(group, fatima, 'Toon bijdragen');
    expect(seen).toContain('wat goed gaat');
    expect(seen).toContain('Samen ontbijten op school');
  });

  it('does not end the effect before the case-bringer chose', async () => {
    expect(heading()).toBe('Fase 6 van 7: Effect');
    expect(readAnswer(await leads(group, 'Volgende fase'))).toContain('kiest de inbrenger');
    await writes(group, tom, 'Ik begin met wat goed gaat, morgen aan de poort.', ownCard(tom));
    await leads(group, 'Volgende fase');
    expect(heading()).toBe('Fase 7 van 7: Afronding');
  });

  it('ends with what everyone learned, and says so in the group', async () => {
    await writes(group, fatima, 'Eerst luisteren helpt.');
    await leads(group, 'Volgende fase');
    expect(read(group.roomCard())).toContain('afgerond');
    expect(titles(group.roomCard())).toEqual(
      expect.arrayContaining(['Bewaar daad', 'Maak er een signaal van']),
    );
    expect(labelOn(group.roomCard())).toBe(label);
  });

  it('left one line of every card but the last', () => {
    const cards = group.net.messages(group.net.chat).filter(({ card }) => read(card).includes('Fase'));
    const before = cards.slice(0, -1).map(({ card }) => read(card));
    expect(before.length).toBeGreaterThan(5);
    for (const text of before) expect(text.split('\n')).toHaveLength(1);
  });
});

describe('from the wrong side', () => {
  beforeEach(started);

  it('only who leads moves the round, and a second press moves it once', async () => {
    const lead = ownCard(group.sofie);
    const refused = await tom.presses('Volgende fase', { card: lead });
    expect(readAnswer(refused)).toContain('Alleen de begeleider');
    await group.sofie.presses('Volgende fase', { card: lead });
    const twice = await group.sofie.presses('Volgende fase', { card: lead });
    expect(readAnswer(twice)).toContain('intussen verder');
    await group.settled();
    expect(heading()).toBe('Fase 2 van 7: Vertellen');
  });

  it('who leads gives no content, the case-bringer listens, who did not agree sees nothing', async () => {
    await upTo('Suggesties');
    const neutral = await group.sofie.presses('Voeg toe', { card: group.roomCard() });
    expect(readAnswer(neutral)).toContain('geeft zelf geen inhoud');
    const listens = await tom.presses('Voeg toe', { card: group.roomCard() });
    expect(readAnswer(listens)).toContain('luister je');
    const late = await group.net.joins(
      {
        key: 'lena',
        id: '29:lena-x',
        aadObjectId: '1ena0000-0000-4000-8000-0000000000aa',
        name: 'Lena Claes',
      },
      group.sofie,
    );
    await group.settled();
    const outside = await late.presses('Toon casus', { card: group.roomCard() });
    expect(readAnswer(outside)).toContain('alleen voor wie meedoet');
    expect(readAnswer(outside)).not.toContain('brooddoos');
  });

  it('what comes within a minute of the end still counts; later it is handed back', async () => {
    await upTo('Suggesties');
    await karim.presses('Voeg toe', { card: group.roomCard() });
    await fatima.presses('Voeg toe', { card: group.roomCard() });
    await group.sofie.presses('Volgende fase', { card: ownCard(group.sofie) });
    const inTime = await karim.presses('Verstuur', { fill: { 'Jouw bijdrage': 'Net op tijd, een idee.' } });
    expect(readAnswer(inTime)).toContain('telt nog mee');
    await village.later(2 * MINUTE);
    const late = await fatima.presses('Verstuur', { fill: { 'Jouw bijdrage': 'Te laat, mijn idee.' } });
    expect(readAnswer(late)).toContain('langer dan een minuut gesloten');
    expect(JSON.stringify(late.card)).toContain('Te laat, mijn idee.');
    karim.closesDialog();
    expect(await opens(group, karim, 'Toon bijdragen')).toContain('Net op tijd');
  });

  it('the guard looks at a contribution: a national number is refused, a name may be looked at once more', async () => {
    await upTo('Suggesties');
    const number = await writes(group, karim, 'Bel haar op, nummer 85.07.30-033.28');
    expect(JSON.stringify(number.card)).toContain('85.07.30-033.28');
    expect((await storedRows(village.bot)).join()).not.toContain('85.07.30');
    const named = await writes(group, karim, 'Vraag het aan mama van Lowie.');
    expect(readAnswer(named)).toContain('Lowie');
    expect(titles(named.card ?? {})).toContain('Verstuur');
  });

  it('time never cuts off: it reminds who leads and who gave nothing, and can be given', async () => {
    await upTo('Suggesties');
    const before = karim.messages().length;
    await village.later(11 * MINUTE);
    expect(heading()).toBe('Fase 5 van 7: Suggesties');
    expect(karim.messages().length).toBeGreaterThan(before);
    expect(read(group.roomCard())).toContain('De tijd van deze fase is om');
    await leads(group, '+5 min');
    expect(read(group.roomCard())).toContain('Tot ');
    await leads(group, 'Pauze');
    expect(read(group.roomCard())).toContain('Even pauze');
    await leads(group, 'Hervat');
    await leads(group, 'Terug');
    expect(heading()).toBe('Fase 4 van 7: Appreciatie');
  });

  it('is handed over to somebody who takes part, and stopped', async () => {
    await leads(group, 'Draag over');
    const form = await group.sofie.presses('Draag over', { card: ownCard(group.sofie) });
    const names = read(form.card);
    expect(names).toContain('Fatima');
    expect(names).not.toContain('Tom Janssens');
    group.sofie.closesDialog();
    await leads(group, 'Stop de ronde');
    expect(read(group.roomCard())).toContain('gestopt');
    expect(everSent(tom)).not.toContain('undefined');
  });
});
