import type { Hands } from '../support/hands';
import { read, readAnswer } from '../support/reading';
import { titles } from '../support/cards';
import { bringsCase, calls, circle, join, leads, opens, ownCard, type Circle } from '../support/rounds';
import { useVillage } from '../support/stage';

const { village } = useVillage({ forms: 'dialog' });

let group: Circle;
let tom: Hands;
let fatima: Hands;
let karim: Hands;

const heading = () => /Fase \d+ van \d+: .+/.exec(read(group.roomCard()))?.[0];

const TOMS = {
  'Waar gaat het over?': 'Een kind bleef na de speeltijd alleen aan de poort staan.',
  'Waar wil je hulp bij?': 'Hoe kan ik er op zo’n moment zijn?',
};
const FATIMAS = {
  'Waar gaat het over?': 'Een ouder stapte boos weg uit het oudercontact.',
  'Waar wil je hulp bij?': 'Hoe kan ik het gesprek weer openen?',
};

/** Words of the help questions. */
const [HIS, HERS] = ['zo’n moment', 'gesprek weer openen'];

async function votes(hands: Hands, urgent: string, valuable = urgent) {
  const form = await hands.presses('Stem', { card: group.roomCard() });
  const of = (name: string) => choiceOf(read(form.card), name);
  const fill = { 'Meest dringend': of(urgent), 'Hier leren we samen het meest van': of(valuable) };
  const sent = await hands.presses('Verstuur', { fill });
  hands.closesDialog();
  await group.settled();
  return sent;
}

/** The title of the choice with these words; the cases themselves stand above. */
function choiceOf(text: string, words: string): string {
  const lines = text.split('\n').filter((line) => line.includes(words));
  return lines.at(-1) ?? words;
}

async function called(): Promise<void> {
  await calls(group, 'wanda');
  await join(group, [tom, fatima, karim]);
}

beforeAll(async () => {
  group = await circle(village);
  [tom, fatima, karim] = [group.net.person('tom'), group.net.person('fatima'), group.net.person('karim')];
});

describe('a first Wanda', () => {
  it('has no review: it begins with choosing a case, and the group decides', async () => {
    await called();
    await leads(group, 'Start de ronde');
    expect(heading()).toBe('Fase 1 van 4: Casus kiezen');
    expect(readAnswer(await leads(group, 'Volgende fase'))).toContain('nog geen casus');
    await bringsCase(group, tom, TOMS);
    await bringsCase(group, fatima, FATIMAS);
    expect(readAnswer(await leads(group, 'Volgende fase'))).toContain('staan gelijk');
    const shared = JSON.stringify(group.net.messages(group.net.chat).map(({ versions }) => versions));
    expect(shared).not.toContain('poort');
  });

  it('counts votes on two criteria; the most chosen case is theirs', async () => {
    await votes(tom, HERS);
    await votes(karim, HERS, HIS);
    await votes(karim, HERS);
    expect(read(group.roomCard())).toContain('2 stemmen');
    await leads(group, 'Volgende fase');
    expect(heading()).toMatch(/^Fase 2 van 4: /);
    expect(read(group.roomCard())).toContain('Inbrenger: Fatima');
    expect(await opens(group, karim, 'Toon casus')).toContain('oudercontact');
    expect(await opens(group, karim, 'Toon casus')).not.toContain('poort');
  });

  it('does not leave the questions without a positive learning question of the case-bringer', async () => {
    expect(readAnswer(await leads(group, 'Volgende fase'))).toContain('positieve leervraag');
    const other = await tom.presses('Bewaar leervraag', { card: ownCard(fatima) });
    expect(readAnswer(other)).toContain('alleen voor de inbrenger');
    const fill = { Leervraag: 'Hoe kan ik het gesprek openen zodat ook zij zich gehoord voelt?' };
    const saved = await fatima.presses('Bewaar leervraag', { card: ownCard(fatima), fill });
    expect(readAnswer(saved)).toContain('De leervraag is bewaard');
    await group.settled();
    expect(await opens(group, karim, 'Toon casus')).toContain('zodat ook zij zich gehoord voelt');
    await leads(group, 'Volgende fase');
    expect(heading()).toMatch(/^Fase 3 van 4: /);
  });

  it('hands out glasses in the perspectives, each their own', async () => {
    const glasses = await Promise.all(
      [tom, karim].map(async (hands) => {
        const { card } = await hands.presses('Toon bijdragen', { card: group.roomCard() });
        const own = await hands.presses('Naar de ronde', { card: card ?? {} });
        hands.closesDialog();
        return /Jouw bril: (.+)/.exec(read(own.card))?.[1];
      }),
    );
    expect(glasses.every((one) => one !== undefined)).toBe(true);
    expect(new Set(glasses).size).toBe(2);
  });

  it('ends with deeds', async () => {
    await leads(group, 'Volgende fase');
    expect(heading()).toMatch(/^Fase 4 van 4: /);
    expect(titles(ownCard(fatima))).toContain('Bewaar daad');
    await fatima.presses('Bewaar daad', { card: ownCard(fatima) });
    const due = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const fill = { 'Wat doe je?': 'Ik bel om samen koffie te drinken.', 'Tegen wanneer?': due };
    await fatima.presses('Verstuur', { fill });
    fatima.closesDialog();
    await group.settled();
    await leads(group, 'Volgende fase');
    expect(read(group.roomCard())).toContain('afgerond');
    expect(read(group.roomCard())).toContain('1 daad afgesproken');
  });
});

describe('the second Wanda of the same group', () => {
  it('begins with a review: what was promised last time comes first', async () => {
    await called();
    await leads(group, 'Start de ronde');
    expect(heading()).toBe('Fase 1 van 5: Terugblik');
    const deeds = await opens(group, tom, 'Vorige daden');
    expect(deeds).toContain('samen koffie te drinken');
  });
});
