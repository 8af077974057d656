import { texts, titles } from '../support/cards';
import type { Hands } from '../support/hands';
import { newest, read } from '../support/reading';
import { useNetworks } from '../support/stage';

const { village, sofie, karim, tom, fatima } = useNetworks();

async function says(hands: Hands, organisation: string) {
  await hands.says('wie');
  await hands.presses('Mijn organisatie');
  return hands.presses('Verstuur', { fill: { 'Jouw organisatie': organisation } });
}

it('is said once under `wie`, and everybody sees who is from where', async () => {
  const saved = await says(tom, '  CLB   Testdorp ');
  expect(read(saved.card)).toContain('CLB Testdorp: Tom Janssens');
  await says(fatima, 'clb testdorp');
  expect(read((await karim.says('wie')).card)).toContain('CLB Testdorp: Fatima Bouzid, Tom Janssens');
});

it('stands with the name on what that person registers from then on', async () => {
  await tom.says('signaal De wachtlijst voor logopedie is weer langer');
  await village.bot.drain();
  expect(read(newest(sofie))).toMatch(/Van Tom Janssens\n/);
  await says(tom, 'CLB Testdorp');
  await tom.says('signaal De bus naar de school rijdt niet meer op woensdag');
  await tom.says('vraag Wie weet of de opvang op woensdag open is?');
  await village.bot.drain();
  expect(read(newest(sofie))).toContain('Van Tom Janssens (CLB Testdorp)');
  expect(read(newest(karim))).toContain('Van Tom Janssens (CLB Testdorp)');
});

it('is never kept with an anonymous entry, nor shown to who may not know the name', async () => {
  await says(tom, 'Basisschool De Regenboog');
  await tom.says('hulp');
  await tom.presses('Signaal');
  const fill = { 'Wat merk je op?': 'Ouders durven het niet te zeggen', Zichtbaarheid: 'Volledig anoniem' };
  await tom.presses('Verstuur', { fill });
  await village.bot.drain();
  expect(read(newest(sofie))).toContain('Ouders durven het niet te zeggen');
  expect(texts(newest(sofie)).join()).not.toContain('Regenboog');
  await tom.says('hulp');
  await tom.presses('Vraag');
  const asked = {
    'Wat wil je weten of regelen?': 'Bestaat er een tolk?',
    Zichtbaarheid: 'Zonder mijn naam naar het netwerk',
  };
  await tom.presses('Verstuur', { fill: asked });
  await village.bot.drain();
  expect(texts(newest(karim)).join()).not.toContain('Regenboog');
});

it('comes back with what was typed when it holds a national number, and nothing of it is kept', async () => {
  const blocked = await says(tom, 'CLB 93.05.18-223.61');
  expect(JSON.stringify(blocked.card)).toContain('CLB 93.05.18-223.61');
  expect(titles(blocked.card ?? {})).toContain('Verstuur');
  expect(read((await tom.says('wie')).card)).not.toMatch(/Organisaties|93\.05/);
});

it('can be taken back', async () => {
  await says(tom, 'CLB Testdorp');
  const emptied = await says(tom, ' ');
  expect(read(emptied.card)).not.toContain('CLB Testdorp');
});

it('is shown as typed, whatever stands in it', async () => {
  const nasty = '**Vzw** <at>Sofie</at> {{DATE(2026)}}';
  const saved = await says(tom, nasty);
  expect(JSON.stringify(saved.card)).not.toContain('<at>');
  expect(JSON.stringify(saved.card)).not.toContain('{{DATE');
});
