import type { Locator } from 'playwright-core';
import { someone, useScene } from './support/people';
import { overflowOf, scrollToTopOf } from './support/phone';

/** The widths of a small and a usual phone. */
const PHONES = [320, 360] as const;

/** On a phone, in English and French, in a group chat, and what a coordinator and a member change about themselves. */
describe('other ways to use it', () => {
  const { sofie, karim } = useScene();

  it('asks a coordinator once to bind a group chat, and refuses others', async () => {
    await sofie.open('group');
    await sofie.send('signaal De wachtlijst voor logopedie is weer langer', { mention: true });
    await sofie.waitForBot(/Koppel aan netwerk/);
    await sofie.as(someone('tom'));
    expect((await sofie.click('Koppel aan netwerk')).answer).toContain('Dit kan jij hier niet doen');
    await sofie.screenshot('group-bound-by-member');
    await sofie.as();
    await sofie.click('Koppel aan netwerk');
    await sofie.see('Dit gesprek is nu gekoppeld aan Huis van het Kind Testdorp.');
    await sofie.screenshot('group-bound');
  });

  it('registers in the group chat without repeating the text', async () => {
    await sofie.send('signaal De wachtlijst voor logopedie is weer langer', { mention: true });
    await sofie.see(/S-\d{4}-0001/);
    expect(await sofie.card(/S-\d{4}-0001/).innerText()).not.toContain('wachtlijst');
    await sofie.screenshot('group-signal');
  });

  it('speaks English to who chose that', async () => {
    await sofie.open('personal');
    await sofie.send('taal en');
    await sofie.see('I will write to you in English');
    await sofie.send('help');
    await sofie.see('Hello Sofie');
    await sofie.screenshot('english-home');
    await sofie.send('question Who helps a family to an interpreter for Tigrinya?');
    await sofie.see('Your question is with Karim El Amrani.');
    await sofie.screenshot('english-question');
    // Who gets it reads it in their own language.
    await karim.see('Vraag voor jou');
  });

  it('speaks French, and Dutch again', async () => {
    await sofie.send('langue fr');
    await sofie.see('je t’écris en français');
    await sofie.send('aide');
    await sofie.see('Bonjour Sofie');
    await sofie.screenshot('french-home');
    await sofie.send('qui');
    await sofie.see(/Qui est qui dans/);
    await sofie.screenshot('french-who');
    await sofie.send('taal nl');
    await sofie.see('Goed, ik schrijf je in het Nederlands.');
  });

  it('lets a coordinator choose another deputy', async () => {
    await sofie.send('instellingen');
    await sofie.see(/Instellingen van/);
    await sofie.fill({ Plaatsvervanger: 'Fatima Bouzid' });
    await sofie.click('Bewaar');
    await sofie.see('Bewaard. Dit zijn nu de instellingen.');
    await sofie.screenshot('settings-saved');
    await karim.send('wie');
    await karim.see(/Wie is wie in/);
    expect(await karim.card(/Wie is wie in/).innerText()).toMatch(/Plaatsvervanger\s+Fatima Bouzid/);
    await karim.screenshot('who-new-deputy');
  });

  it('keeps the organisation that somebody says under who is who', async () => {
    await karim.click('Mijn organisatie');
    await karim.see('Bij welke organisatie werk je of help je?');
    await karim.seeInField('Jouw organisatie', 'CLB Testdorp');
    await karim.fill({ 'Jouw organisatie': 'CLB Deelgemeente Noord' });
    await karim.screenshot('organisation-form');
    await karim.click('Verstuur');
    await karim.see('CLB Deelgemeente Noord: Karim El Amrani');
    await sofie.send('wie');
    await sofie.see('CLB Deelgemeente Noord: Karim El Amrani');
    await sofie.screenshot('who-new-organisation');
  });

  it('fits on a phone', async () => {
    // The home card that it began with, the question, and the form with all its fields.
    await karim.send('hulp');
    await karim.waitForBot(/Dag Karim/);
    await karim.click('Signaal');
    await karim.see('Een signaal registreren');
    // Before it unfolds: the playground draws its cards anew when the list of chats slides away.
    await karim.phone(PHONES[0]);
    await karim.unfold('Vertel meer (hoeft niet)');
    for (const width of PHONES) {
      await karim.phone(width);
      await karim.see('Hoe vaak zie je dit?');
      await fits(karim.card(/Dag Karim/));
      await karim.screenshot(`phone-${width}-home`);
      await fits(karim.card(/Vraag voor jou/));
      await karim.screenshot(`phone-${width}-question`);
      await fits(karim.card(/Een signaal registreren/));
      await karim.screenshot(`phone-${width}-form`);
    }
  });
});

/** Nothing of the card is cut off; leaves its top in view. */
async function fits(card: Locator): Promise<void> {
  await scrollToTopOf(card);
  expect(await overflowOf(card)).toEqual([]);
}
