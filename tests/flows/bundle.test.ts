import { labels, type Card, type Fill } from '../support/cards';
import { newest, read, readAnswer } from '../support/reading';
import { kept } from '../support/rows';
import { registers, triages } from '../support/signals';
import { useNetworks } from '../support/stage';

const TEXT = 'Bij ons op school wachten zeven gezinnen al een jaar op logopedie';
const ALIKE = 'De wachttijd voor logopedie is hier een jaar';
const NAME = 'Wachtlijsten logopedie';
const CHOICE = 'Kies een bundel die er al is';
const SURE = 'Ik keek dit na: hieraan herken je niemand. Verstuur het zo.';

const { village, sofie, karim, tom, fatima } = useNetworks({ log: 'debug' });

/** Tom registers it and Sofie takes it; its number. */
async function taken(text: string): Promise<string> {
  const label = await registers(village, tom, text);
  await sofie.presses('Neem in triage', { card: newest(sofie) });
  return label;
}

/** The form of a signal, from the list. */
async function form(label: string): Promise<Card> {
  await sofie.says('signalen');
  await sofie.presses('Open', { about: label });
  return (await sofie.presses('Bundel')).card ?? {};
}

/** Sofie gives it a bundle. */
async function bundles(label: string, fill: Fill) {
  await form(label);
  return sofie.presses('Verstuur', { fill });
}

it('gets a name once: for what comes after, it is there to be chosen', async () => {
  const first = await taken(TEXT);
  expect(labels(await form(first))).toEqual(['Bundel']);
  const named = await sofie.presses('Verstuur', { fill: { Bundel: NAME } });
  expect(read(named.card)).toMatch(new RegExp(`${first}.*gebundeld.*${NAME}`, 's'));
  const second = await taken(ALIKE);
  const offered = await form(second);
  expect(labels(offered)).toEqual([CHOICE, 'Bundel']);
  expect(read(offered)).toContain('Of typ een nieuwe naam');
  const chosen = await sofie.presses('Verstuur', { fill: { [CHOICE]: NAME } });
  expect(read(chosen.card)).toMatch(new RegExp(`${second}.*gebundeld.*${NAME}`, 's'));
});

it('takes a name that is typed before one that is chosen, and wants one of the two', async () => {
  await bundles(await taken(TEXT), { Bundel: NAME });
  const label = await taken('De bus naar het zwembad rijdt niet');
  const back = await bundles(label, {});
  expect(read(back.card)).toContain('Vul eerst de tekst in');
  const typed = await sofie.presses('Verstuur', { fill: { [CHOICE]: NAME, Bundel: 'Vervoer' } });
  expect(read(typed.card)).toMatch(/gebundeld.*Vervoer/s);
  const offered = await form(label);
  expect(read(offered)).toMatch(new RegExp(`Vervoer\n${NAME}`));
  expect(filledIn(offered)).toEqual({ [CHOICE]: 'Vervoer', Bundel: '' });
});

it('is asked about when the guard marks its name, and not again when it is chosen', async () => {
  const marked = 'Kinderen van Yassin Peeters';
  const asked = await bundles(await taken(TEXT), { Bundel: marked });
  expect(read(asked.card)).toContain('“Yassin');
  expect(filledIn(asked.card)).toMatchObject({ Bundel: marked });
  await sofie.presses('Verstuur', { fill: { [SURE]: true } });
  const chosen = await bundles(await taken(ALIKE), { [CHOICE]: marked });
  expect(read(chosen.card)).toMatch(new RegExp(`gebundeld.*${marked}`, 's'));
});

it('lets no national number into its name, however it is sent', async () => {
  await bundles(await taken(TEXT), { Bundel: NAME });
  const refused = await bundles(await taken(ALIKE), { Bundel: 'Kind 93.05.18-223.61' });
  expect(filledIn(refused.card)).toMatchObject({ Bundel: 'Kind 93.05.18-223.61' });
  const forged = JSON.parse(JSON.stringify(refused.card).replaceAll(NAME, '93.05.18-223.61')) as Card;
  const fill = { [CHOICE]: '93.05.18-223.61', Bundel: '' };
  const again = await sofie.presses('Verstuur', { card: forged, fill });
  expect(labels(again.card ?? {})).toContain('Bundel');
  expect(await kept(village.bot, '93.05.18')).toEqual([]);
});

it('is offered while something in it is open, to coordinators only', async () => {
  const first = await registers(village, tom, TEXT);
  await triages(village, sofie, 'Gezinnen wachten lang op logopedie.');
  await bundles(first, { Bundel: NAME });
  const second = await taken(ALIKE);
  expect(labels(await form(second))).toContain(CHOICE);
  const card = sofie.cardWith('Bundel');
  expect(readAnswer(await fatima.presses('Bundel', { ...(card ? { card } : {}) }))).toContain(
    'Dit kan jij hier niet doen',
  );
  await village.bot.drain();
  await karim.presses('Koppel terug', { card: newest(karim) });
  const fill = { 'Wat we hoorden': 'a', 'Wat we beslisten en waarom': 'b', 'Wat er nu gebeurt': 'c' };
  await karim.presses('Verstuur', { fill });
  await village.bot.drain();
  await karim.presses('Rond af', { card: newest(karim) });
  expect(labels(await form(second))).toEqual(['Bundel']);
});

/** What stands in the fields of a form. */
function filledIn(card: Card = {}): Record<string, string> {
  const fields = (card.body as { type: string; label?: string; value?: string }[]).filter(
    ({ label }) => label,
  );
  return Object.fromEntries(fields.map(({ label = '', value = '' }) => [label, value]));
}
