import { titles, type Card } from '../support/cards';
import { presses } from '../support/forged';
import type { Hands } from '../support/hands';
import { newest, read, readAnswer } from '../support/reading';
import {
  bringsCase,
  calls,
  circle,
  join,
  leadCard,
  leads,
  opens,
  ownCard,
  writes,
  type Circle,
} from '../support/rounds';
import { inDays, toTheEnd, upTo } from '../support/rounds-after';
import { useVillage } from '../support/stage';
import { createTeam, newTeamNames } from '../support/teams';
import { MINUTE, newcomer } from '../support/village';

const { village } = useVillage({ forms: 'dialog' });

const GATE = {
  'Waar gaat het over?': 'Een kind bleef na de speeltijd alleen aan de poort staan.',
  'Waar wil je hulp bij?': 'Hoe kan ik er op zo’n moment zijn?',
};
const ANGRY = {
  'Waar gaat het over?': 'Een ouder stapte boos weg uit het oudercontact.',
  'Waar wil je hulp bij?': 'Hoe kan ik het gesprek weer openen?',
};

let group: Circle;
let tom: Hands;
let fatima: Hands;
let karim: Hands;
let lies: Hands;
let label: string;

beforeEach(async () => {
  group = await circle(village);
  const { net } = group;
  [tom, fatima, karim, lies] = [
    net.person('tom'),
    net.person('fatima'),
    net.person('karim'),
    net.person('lies'),
  ];
});

afterEach(() => {
  for (const hands of group.net.people()) hands.closesDialog();
});

async function twoCases(method: string): Promise<void> {
  label = await calls(group, method);
  await join(group, [tom, fatima, karim]);
  await bringsCase(group, tom, GATE);
  await bringsCase(group, fatima, ANGRY);
}

async function inSuggestions(others: readonly Hands[]): Promise<void> {
  label = await calls(group, 'oase');
  await join(group, [tom, ...others]);
  await bringsCase(group, tom);
  await leads(group, 'Start de ronde');
  await upTo(group, 'Suggesties');
}

/** The facilitator picks the case with these words. */
async function picks(words: string): Promise<string> {
  const form = await group.sofie.presses('Kies casus', { card: leadCard(group.sofie) });
  const shown = read(form.card);
  const lines = shown.split('\n').filter((line) => line.includes(words));
  const choice = lines.at(-1) ?? words;
  const picked = await group.sofie.presses('Verstuur', { fill: { Casus: choice } });
  group.sofie.closesDialog();
  await group.settled();
  expect(readAnswer(picked)).toContain('Gekozen');
  return shown;
}

describe('the choice of a case', () => {
  it('can be made anew until the round is about it', async () => {
    await twoCases('wanda');
    await leads(group, 'Start de ronde');
    await picks('zo’n moment');
    expect(await opens(group, karim, 'Stem')).toContain('boos');
    expect(await picks('weer openen')).toContain('poort');
    await leads(group, 'Volgende fase');
    expect(read(group.roomCard())).toContain('Inbrenger: Fatima');
    expect(await opens(group, karim, 'Toon casus')).not.toContain('poort');
  });

  it('of a round that never began shows the case to nobody else', async () => {
    await twoCases('oase');
    await picks('zo’n moment');
    await leads(group, 'Stop de ronde');
    const forged = await presses(group.net, karim, 'round.case', { label });
    expect(readAnswer(forged)).not.toContain('poort');
  });

  it('is without the case of who left the network', async () => {
    await twoCases('wanda');
    await leads(group, 'Start de ronde');
    await group.net.leaves(tom, group.sofie);
    await group.settled();
    expect(await opens(group, karim, 'Stem')).not.toContain('poort');
    expect(read(group.roomCard())).toContain('1 casus');
  });

  it('is waited for of who did not vote, with what they can do', async () => {
    await twoCases('wanda');
    await leads(group, 'Start de ronde');
    const form = await fatima.presses('Stem', { card: group.roomCard() });
    const choice = /\d\. Hoe kan ik er .+/.exec(read(form.card))?.[0] ?? '';
    const fill = { 'Meest dringend': choice, 'Hier leren we samen het meest van': choice };
    await fatima.presses('Verstuur', { fill });
    await village.later(16 * MINUTE);
    expect(read(newest(fatima))).not.toContain('nog verwacht');
    expect(read(newest(karim))).toContain('jouw stem wordt nog verwacht');
    const vote = await karim.presses('Stem', { card: newest(karim) });
    expect(read(vote.card)).toContain('Meest dringend');
  });
});

describe('who leads', () => {
  it('does not wait for a facilitator who left the network', async () => {
    await group.sofie.says('instellingen');
    await group.sofie.presses('Bewaar', { fill: { Begeleiders: ['Lies Vermeulen'] } });
    await lies.inChat('oase');
    await lies.presses('Start een ronde', { where: 'chat' });
    await group.settled();
    await join(group, [tom, fatima, karim]);
    await bringsCase(group, tom);
    await group.net.leaves(lies, group.sofie);
    await group.settled();
    await group.sofie.presses('Draag over', { card: newest(group.sofie) });
    await group.sofie.presses('Verstuur', { fill: { 'Nieuwe begeleider': 'Karim El Amrani' } });
    await group.settled();
    expect(read(group.roomCard())).toContain('3 deelnemers');
    const led = { ...group, sofie: karim };
    await leads(led, 'Start de ronde');
    await upTo(led, 'Suggesties');
    expect(read(leadCard(karim))).toContain('Nog niets van: Fatima Bouzid');
  });

  it('sees who gave something while others still write, also when the last two are at the same moment', async () => {
    await inSuggestions([fatima, karim, lies]);
    await writes(group, fatima, 'Begin met wat goed gaat.');
    expect(read(leadCard(group.sofie))).not.toContain('Fatima');
    const last = [karim, lies];
    await Promise.all(last.map((hands) => hands.presses('Voeg toe', { card: group.roomCard() })));
    const fill = { 'Jouw bijdrage': 'Een brief naar alle ouders.' };
    await Promise.all(last.map((hands) => hands.presses('Verstuur', { fill })));
    await group.settled();
    expect(read(leadCard(group.sofie))).toContain('Iedereen gaf iets of paste');
    expect(titles(leadCard(group.sofie))[0]).toBe('Toon samen');
  });

  it('sees that the case-bringer chose a deed', async () => {
    await inSuggestions([fatima, karim]);
    await upTo(group, 'Effect');
    await tom.presses('Bewaar daad', { card: ownCard(tom) });
    const fill = { 'Wat doe je?': 'Ik vraag mama hoe het gaat.', 'Tegen wanneer?': inDays(10) };
    await tom.presses('Verstuur', { fill });
    await group.settled();
    expect(read(leadCard(group.sofie))).toContain('Iedereen gaf iets of paste');
    expect(read(group.roomCard())).toContain('Gaf iets of paste: 1 van 1');
  });
});

it('who stepped out finds the round in their list no longer', async () => {
  label = await calls(group, 'oase');
  await join(group, [tom, fatima]);
  expect(read((await tom.says('sessies')).card)).toContain(label);
  await tom.presses('Ik doe mee', { card: group.roomCard() });
  await tom.presses('Ik stap eruit');
  await group.settled();
  expect(read((await tom.says('sessies')).card)).not.toContain(label);
});

it('a label that the phase does not have is none', async () => {
  await inSuggestions([fatima, karim]);
  for (const [hands, code] of [
    [karim, '__proto__'],
    [fatima, 'x'.repeat(100_000)],
  ] as const) {
    const data = { label, phase: 'suggestions', turn: 1, text: 'Begin klein.', nonce: hands.key, code };
    const sent = await presses(group.net, hands, 'round.contribute.send', data);
    expect(readAnswer(sent)).toContain('je bijdrage is binnen');
  }
  await leads(group, 'Toon samen');
  const shown = (await opens(group, tom, 'Toon bijdragen')).split('\n');
  expect(shown.filter((line) => line.startsWith('Suggesties')).sort()).toEqual([
    'Suggesties · Fatima Bouzid',
    'Suggesties · Karim El Amrani',
  ]);
});

it('a signal that came of it is said in green; who is of no network gets no link that opens nothing', async () => {
  const elsewhere = { ...newTeamNames('Elders'), people: [newcomer('Otto Buiten')], chat: group.net.chat };
  const otto = createTeam({ ...village, ...elsewhere }).person('otto');
  label = await calls(group, 'oase');
  await otto.presses('Ik doe mee', { card: group.roomCard() });
  await group.settled();
  await group.sofie.presses('Laat toe', { card: newest(group.sofie) });
  await join(group, [otto, tom, karim]);
  await bringsCase(group, tom);
  await leads(group, 'Start de ronde');
  await upTo(group, 'Effect');
  await toTheEnd({ village, group, tom, fatima: karim, karim, label });
  await karim.presses('Maak er een signaal van', { card: group.roomCard() });
  const fill = { 'Wat merk je op?': 'In veel klassen blijven brooddozen leeg.' };
  const made = await karim.presses('Verstuur', { fill });
  expect(styleOf(made.card, 'is gemaakt')).toBe('good');
  const proof = await otto.presses('Deelnamebewijs', { card: group.roomCard() });
  const link = await otto.presses('Open deelnamebewijs', proof.card ? { card: proof.card } : {});
  expect(readAnswer(link)).toContain('alleen wie bij dit netwerk hoort');
});

/** The style of the innermost container in which these words stand. */
function styleOf(card: Card | undefined, words: string): string | undefined {
  const all: string[] = [];
  JSON.stringify(card, (_key, value: unknown) => {
    const isBox = typeof value === 'object' && value !== null && 'style' in value && 'items' in value;
    if (isBox && JSON.stringify(value).includes(words)) all.push(String(value.style));
    return value;
  });
  return all.at(-1);
}
