import { invokeActivity } from '../support/activities';
import { texts, titles, type Card } from '../support/cards';
import { labelOn, newest, read, readAll } from '../support/reading';
import { registers, triages } from '../support/signals';
import { useNetworks } from '../support/stage';

const RAW = 'Bij ons op school wachten zeven gezinnen al een jaar op logopedie voor hun kleuter';
const WORDING = 'Gezinnen wachten lang op logopedie voor hun kind.';
const ALIKE = 'De wachtlijst bij de logopedist is veel te lang, ouders wachten maanden';
const OTHER = 'De bus naar het zwembad rijdt niet meer op woensdag';

const { village, net, sofie, tom, fatima } = useNetworks();

/** Registered by Tom and released with a neutral wording. */
async function released(): Promise<string> {
  const label = await registers(village, tom, RAW);
  await triages(village, sofie, WORDING);
  return label;
}

describe('something alike', () => {
  it('stands beneath the receipt of a typed message, in its neutral wording; one press makes it one', async () => {
    const first = await released();
    const second = await registers(village, fatima, ALIKE);
    const receipt = newest(fatima);
    expect(labelOn(receipt)).toBe(second);
    expect(read(receipt)).toContain(`${first}, 1 keer gemeld`);
    expect(texts(receipt)).toContain(WORDING);
    expect(readAll(fatima)).not.toContain('zeven gezinnen');
    const one = await fatima.presses('Ja, ik zie dit ook', { card: receipt });
    expect(read(one.card)).toContain('samengevoegd');
    await village.bot.drain();
    await sofie.says('signalen');
    await sofie.presses('Open', {});
    expect(read(sofie.lastCard())).toContain('2 keer');
    expect(read((await fatima.presses('Ja, ik zie dit ook', { card: receipt })).card)).toContain(
      'samengevoegd',
    );
  });

  it('is asked about before a form is stored: `Ja, ik zie dit ook` counts, and nothing else is registered', async () => {
    const first = await released();
    await fatima.says('hulp');
    await fatima.presses('Signaal');
    const asked = await fatima.presses('Verstuur', { fill: { 'Wat merk je op?': ALIKE } });
    expect(texts(asked.card ?? {})).toEqual(expect.arrayContaining([WORDING, ALIKE]));
    expect(titles(asked.card ?? {})).toEqual(
      expect.arrayContaining(['Ja, ik zie dit ook', 'Nee, registreer apart']),
    );
    const seen = await fatima.presses('Ja, ik zie dit ook');
    expect(seen.words).toContain(`Je telt mee bij ${first}`);
    await village.bot.drain();
    expect(read((await fatima.says('mijn')).card)).not.toContain('S-');
    await sofie.says('signalen');
    await sofie.presses('Open', {});
    expect(texts(sofie.lastCard() ?? {})).toContain(ALIKE);
  });

  it('can be registered apart, with everything that was typed', async () => {
    await released();
    await fatima.says('hulp');
    await fatima.presses('Signaal');
    await fatima.presses('Verstuur', { fill: { 'Wat merk je op?': ALIKE, Thema: 'Gezondheid' } });
    const sent = await fatima.presses('Nee, registreer apart');
    expect(read(sent.card)).toMatch(/S-\d{4}-0002/);
    expect(read(sent.card)).toContain('Gezondheid');
  });

  it('is not offered when nothing is alike, when it was not released, or when it is one’s own', async () => {
    await registers(village, tom, RAW);
    await registers(village, fatima, ALIKE);
    expect(titles(newest(fatima))).not.toContain('Ja, ik zie dit ook');
    await registers(village, fatima, OTHER);
    expect(titles(newest(fatima))).not.toContain('Ja, ik zie dit ook');
  });

  it('is shown raw to the coordinator at triage, who can merge', async () => {
    const first = await registers(village, tom, RAW);
    await registers(village, fatima, ALIKE);
    expect(read(newest(sofie))).toContain(`Lijkt op ${first}`);
    await sofie.presses('Neem in triage', { card: newest(sofie) });
    await sofie.says('signalen');
    await sofie.presses('Open', {});
    const form = await sofie.presses('Voeg samen');
    expect(texts(form.card ?? {})).toContain(first);
  });

  it('stays within its network', async () => {
    await released();
    const elsewhere = await village.network();
    const lies = elsewhere.person('fatima');
    await lies.says(`signaal ${ALIKE}`);
    await village.bot.drain();
    expect(readAll(lies)).not.toContain(WORDING);
  });

  it('cannot become one with an entry that was not released, by a forged press', async () => {
    const raw = await registers(village, tom, RAW);
    const mine = await registers(village, fatima, OTHER);
    const button = newest(fatima);
    const { data } = actionOf(button, 'Vul aan');
    const action = { type: 'Action.Execute', verb: 'signal.same', data: { ...data, into: raw } };
    const invoke = { name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
    const answer = await net.post(invokeActivity(net.wire, fatima.account, fatima.scene, invoke));
    expect(JSON.stringify(answer.body)).toContain('Dat nummer vind ik niet');
    expect(JSON.stringify(answer.body)).not.toContain('samengevoegd');
    expect(read((await fatima.says('mijn')).card)).toContain(mine);
  });
});

/** A button as it stands on a card. */
function actionOf(card: Card, title: string): { readonly data: object } {
  const actions = (card.actions ?? []) as readonly { readonly title: string; readonly data: object }[];
  const found = actions.find((one) => one.title === title);
  if (!found) throw new Error(`no button ${title}`);
  return found;
}
