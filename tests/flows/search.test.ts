import { texts } from '../support/cards';
import type { Hands } from '../support/hands';
import { labelOn, read, readAll } from '../support/reading';
import { registers, triages } from '../support/signals';
import { useNetworks } from '../support/stage';

const RAW = 'Bij ons op school wachten zeven gezinnen al een jaar op logopedie voor hun kleuter';
const WORDING = 'Gezinnen wachten lang op logopedie voor hun kind.';

const { village, sofie, karim, tom, fatima } = useNetworks();

const found = async (hands: Hands, words: string) => read((await hands.says(`zoek ${words}`)).card);

it('finds one’s own entries and, for coordinators, those of others; nobody else sees a raw text', async () => {
  const label = await registers(village, tom, RAW);
  expect(await found(tom, 'logopedie')).toContain(label);
  expect(await found(sofie, 'gezinnen school')).toContain(label);
  for (const hands of [karim, fatima]) {
    expect(await found(hands, 'logopedie')).toContain('Niets gevonden');
    expect(readAll(hands)).not.toContain('zeven gezinnen');
  }
});

it('finds the neutral wording after triage, other forms of a word included, in three languages', async () => {
  const label = await registers(village, tom, RAW);
  await triages(village, sofie, WORDING);
  for (const words of ['logopedie', 'logopedist', 'gezin wachtlijst', 'wachttijd']) {
    const shown = await found(fatima, words);
    expect([words, shown.includes(label)]).toEqual([words, true]);
    expect(shown).not.toContain('zeven');
  }
  const { card = {} } = await fatima.says('search logopedie');
  expect(JSON.stringify(card)).toMatch(/"text":"logopedie","weight":"Bolder","highlight":true/);
  expect(texts(card)).toContain(WORDING);
  const opened = await fatima.presses('Open');
  expect(texts(opened.card ?? {})).toContain(WORDING);
  expect((await fatima.says('chercher zwembad')).card).toBeDefined();
});

it('finds questions for who asked and who handles them, and forgets what was withdrawn', async () => {
  const { card } = await tom.says('vraag Waar kan een gezin terecht voor een tweedehands fiets?');
  await village.bot.drain();
  const label = labelOn(card);
  for (const hands of [tom, karim, sofie]) expect(await found(hands, 'fietsen')).toContain(label);
  expect(await found(fatima, 'fiets')).not.toContain(label);
  await tom.presses('Trek in', { card: card ?? {} });
  await village.bot.drain();
  for (const hands of [tom, karim, sofie]) expect(await found(hands, 'fiets')).not.toContain(label);
});

it('looks again from the card, pages, and says it when nothing is there', async () => {
  for (let n = 1; n <= 7; n++) await tom.says(`signaal Nummer ${n}: de bus naar het zwembad rijdt niet`);
  await village.bot.drain();
  const { card } = await tom.says('zoek zwembad');
  expect(read(card).match(/S-\d{4}-\d{4}/g)).toHaveLength(5);
  const next = await tom.presses('Volgende');
  expect(read(next.card).match(/S-\d{4}-\d{4}/g)).toHaveLength(2);
  const none = await tom.presses('Zoek', { fill: { 'Waar zoek je naar?': 'ruimteschip' } });
  expect(read(none.card)).toContain('Niets gevonden');
  expect(read((await tom.says('zoek')).card)).toContain('Typ een paar woorden');
  expect(read((await tom.says('zoek **<at>x</at> {{DATE(1)}} ${t}')).card)).toContain('Niets gevonden');
});

it('does not show what somebody looks for where others read along', async () => {
  await registers(village, tom, RAW);
  const { messages, card } = await tom.posts('zoek logopedie');
  expect(messages).toHaveLength(1);
  expect(read(card)).not.toContain('logopedie');
  expect(JSON.stringify(card)).not.toContain('zeven gezinnen');
});
