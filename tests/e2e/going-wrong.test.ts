import { insz, printedInsz } from '../support/numbers';
import { someone, useScene } from './support/people';

const REFUSED = /Dit kan jij hier niet doen/;

/** The wrong person, twice, too late, and what makes no sense: each gets a sentence, and nothing happens twice. */
describe('when it goes wrong', () => {
  const { deployment, sofie, karim } = useScene();

  it('refuses in words what is for coordinators', async () => {
    await karim.send('instellingen');
    await karim.see(REFUSED);
    await karim.send('status');
    await karim.waitForBot(REFUSED);
    await karim.screenshot('wrong-person-refused');
  });

  it('refuses who presses the button that a coordinator asked for in a channel', async () => {
    await sofie.open('Signalen');
    for (const [command, button] of [
      ['instellingen', 'Instellingen'],
      ['status', 'Status'],
    ] as const) {
      await sofie.send(command, { mention: true });
      await sofie.waitForBot(/Dit bekijk je alleen/);
      await sofie.as(someone('tom'));
      expect((await sofie.click(button)).answer).toMatch(REFUSED);
      await sofie.as();
    }
    await sofie.screenshot('wrong-person-in-channel');
  });

  it('takes what somebody else registers from a shared card as theirs', async () => {
    await sofie.send('hulp', { mention: true });
    await sofie.waitForBot(/Dag Sofie/);
    await sofie.as(someone('tom'));
    await sofie.click('Vraag');
    await sofie.see('Een vraag stellen');
    await sofie.fill(
      { 'Wat wil je weten of regelen?': 'Is de opvang op woensdag open?' },
      sofie.card(/Een vraag/),
    );
    await sofie.screenshot('other-person-asks');
    await sofie.click('Verstuur');
    await sofie.as();
    await karim.see('Van Tom Janssens (Basisschool De Regenboog)');
    await sofie.screenshot('other-person-asked');
  });

  it('does once what is pressed twice', async () => {
    const claims = await karim.clickTwice('Neem op');
    expect(claims.filter(({ answer }) => answer.includes('Dit kan nu niet meer'))).toHaveLength(1);
    await karim.see('Jij hebt deze vraag.');
    await karim.screenshot('claimed-twice');
    await karim.click('Beantwoord');
    await karim.fill({ Antwoord: 'Ja, tot 18 uur.' });
    const answers = await karim.clickTwice('Verstuur');
    for (const { answer } of answers) expect(answer.split('Ja, tot 18 uur.')).toHaveLength(2);
    await karim.see('beantwoord');
    await karim.screenshot('answered-twice');
  });

  it('registers once what is sent twice', async () => {
    await sofie.open('personal');
    await sofie.click('Loopt goed');
    await sofie.fill({ 'Wat werkt?': 'De ouders blijven napraten aan de poort.' });
    const sent = await sofie.clickTwice('Verstuur');
    for (const { answer } of sent) expect(answer).toMatch(/S-\d{4}-0001/);
    await sofie.see(/S-\d{4}-0001/);
    await sofie.screenshot('sent-twice');
    await sofie.send('mijn');
    await sofie.see('Nieuwste eerst.');
    expect(await sofie.card('Nieuwste eerst.').innerText()).not.toMatch(/S-\d{4}-0002/);
    await sofie.screenshot('mine-once');
  });

  it('tells who answers too late that the question is withdrawn', async () => {
    await sofie.send('vraag Wie helpt een gezin aan een tolk Tigrinya?');
    await karim.see('tolk Tigrinya');
    await karim.click('Beantwoord');
    await karim.fill({ Antwoord: 'Bel het sociaal tolkbureau.' });
    const arrive = await karim.holdPress();
    const answered = karim.click('Verstuur');
    await sofie.click('Trek in');
    await sofie.see('ingetrokken');
    await karim.see('De vraagsteller trok deze vraag in.');
    await karim.screenshot('withdrawn-meanwhile');
    arrive();
    const { answer } = await answered;
    await karim.screenshot('answered-too-late');
    expect(answer).toContain('Dit kan nu niet meer');
    expect(answer).toContain('ingetrokken');
  });

  it('offers help for what it does not understand, and takes the text along', async () => {
    await sofie.send('logopedie heeft weer een langere wachtlijst');
    await sofie.see('Ik begreep dat niet als opdracht.');
    await sofie.screenshot('nonsense');
    await sofie.click('Signaal');
    await sofie.seeInField('Wat merk je op?', 'logopedie heeft weer een langere wachtlijst');
    await sofie.screenshot('nonsense-taken-along');
  });

  it('opens the form with a text that is too short', async () => {
    await sofie.send('signaal kort');
    await sofie.seeInField('Wat merk je op?', 'kort');
    await sofie.screenshot('too-short');
  });

  it('gives a text with a national number back to be changed, and keeps nothing of it', async () => {
    const number = printedInsz(insz('1985-07-30', 33));
    await sofie.send(`signaal Het kind ${number} wacht al een jaar op logopedie`);
    await sofie.see('Er is niets bewaard.');
    await sofie.seeInField('Wat merk je op?', number);
    expect(await sofie.buttons()).toEqual(['Vertel meer (hoeft niet)', 'Pas aan']);
    await sofie.screenshot('national-number');
    await sofie.fill({ 'Wat merk je op?': 'Een kind wacht al een jaar op logopedie' });
    await sofie.click('Pas aan');
    // The next number: the refused text took none.
    await sofie.see(/S-\d{4}-0002/);
    await sofie.screenshot('national-number-taken-out');
    expect(deployment.log()).not.toContain(number);
  });

  it('never repeats a national number in the channel', async () => {
    const number = printedInsz(insz('2011-02-14', 7));
    await sofie.open('Signalen');
    await sofie.send(`signaal Het kind ${number} wacht al een jaar op logopedie`, { mention: true });
    await sofie.see('Ik stuurde je een privébericht');
    await sofie.screenshot('national-number-in-channel');
    await sofie.open('personal');
    await sofie.see('Verwijder ook je bericht in het kanaal');
    await sofie.screenshot('national-number-whispered');
  });
});
