import { inOverdorp, OVERDORP } from './support/overdorp';
import { useScene } from './support/people';

/** The main job as people do it, in Microsoft's Agents Playground: Sofie coordinates, Karim is the point of contact. */
describe('a network at work', () => {
  const { deployment, sofie, karim, enter } = useScene();

  it('greets with the home card', async () => {
    await sofie.send('hulp');
    await sofie.see('Dag Sofie');
    await sofie.screenshot('home');
    await sofie.narrow();
    await sofie.screenshot('home-narrow');
    await sofie.wide();
  });

  it('registers from a channel with one message, without repeating the text', async () => {
    await sofie.open('Signalen');
    await sofie.send('signaal De wachtlijst voor logopedie is weer langer geworden', { mention: true });
    await sofie.see(/S-\d{4}-0001/);
    expect(await sofie.card(/S-\d{4}-0001/).innerText()).not.toContain('wachtlijst');
    await sofie.screenshot('channel-signal');
    await sofie.open('personal');
    await sofie.see('Vul aan');
    await sofie.screenshot('personal-receipt');
  });

  it('registers from the home card in three steps', async () => {
    await sofie.send('hulp');
    await sofie.waitForBot(/Dag Sofie/);
    await sofie.click('Loopt goed');
    await sofie.see('Wat werkt?');
    await sofie.fill({ 'Wat werkt?': 'Het onthaal op school is warm, ouders blijven napraten.' });
    await sofie.screenshot('form-well');
    await sofie.click('Verstuur');
    await sofie.see(/S-\d{4}-0002/);
    await sofie.screenshot('receipt-well');
    await sofie.click('Vul aan');
    await sofie.fill({ Aanvulling: 'Vooral op woensdag.' });
    await sofie.click('Verstuur');
    await sofie.see('Vooral op woensdag.');
    await sofie.screenshot('receipt-supplemented');
  });

  it('brings a question to the point of contact and its answer back', async () => {
    await sofie.send('vraag Wie helpt een gezin aan een tolk Tigrinya voor het oudercontact?');
    await sofie.see(/V-\d{4}-0001/);
    await karim.see('Neem op');
    await karim.screenshot('question-arrives');
    await karim.click('Neem op');
    await karim.see('opgenomen');
    await sofie.see(/nam je vraag op/);
  });

  it('keeps everything over a restart', async () => {
    await deployment.stopBot();
    await deployment.startBot();
    await karim.click('Beantwoord');
    await karim.fill({ Antwoord: 'Bel het sociaal tolkbureau, de gemeente betaalt.' });
    await karim.screenshot('answer-form');
    await karim.click('Verstuur');
    await karim.screenshot('answered');
    await sofie.see('Bel het sociaal tolkbureau, de gemeente betaalt.');
    await sofie.screenshot('answer-comes-back');
    await sofie.click('Geholpen');
    await sofie.see('afgesloten');
    await sofie.screenshot('question-closed');
  });

  it('shows my entries and who is who', async () => {
    await sofie.send('mijn');
    await sofie.see('Mijn inbreng');
    await sofie.screenshot('mine');
    await sofie.send('wie');
    await sofie.see(/Wie is wie in/);
    await sofie.screenshot('who');
    await sofie.send('instellingen');
    await sofie.see(/Instellingen van/);
    await sofie.screenshot('settings');
  });

  it('puts a question to another network of the deployment, and brings its answer back', async () => {
    // Opening its channel brings the app into the team; who does that coordinates.
    const nadia = await enter(inOverdorp('nadia'), OVERDORP);
    await nadia.open('Signalen');
    await nadia.open('personal');
    await nadia.see('Your role in Huis van het Kind Overdorp');
    await nadia.send('taal nl');
    await nadia.see('Goed, ik schrijf je in het Nederlands.');
    await nadia.send('instellingen');
    await nadia.see('Instellingen van Huis van het Kind Overdorp');
    await nadia.fill({ Aanspreekpunt: 'Nadia Haddad' });
    await nadia.click('Bewaar');
    await nadia.see('Bewaard.');
    await nadia.screenshot('region-other-network');

    await sofie.send('vraag Waar kan een papa uit onze klas gratis een fiets lenen voor zijn dochter?');
    await karim.see('een papa uit onze klas');
    const question = karim.card('een papa uit onze klas');
    await karim.unfold('Meer', question);
    await karim.click('Vraag het in de regio', question);
    await karim.see('Dit gaat naar Huis van het Kind Overdorp.');
    await karim.fill({ 'Jouw verwoording': 'Hoe helpen jullie gezinnen aan een kinderfiets?' });
    await karim.screenshot('region-form');
    await karim.click('Verstuur');

    await nadia.see('Huis van het Kind Testdorp vraagt om jullie ervaring.');
    expect(await nadia.card('uit de regio').innerText()).not.toContain('papa');
    await nadia.screenshot('region-arrives');
    await nadia.click('Beantwoord');
    await nadia.fill({ Antwoord: 'Wij hebben een fietsbibliotheek met de gemeente.' });
    await nadia.click('Verstuur');
    await karim.see('Uit Huis van het Kind Overdorp');
    await karim.see('Wij hebben een fietsbibliotheek met de gemeente.');
    await karim.screenshot('region-answer-comes-back');
  });
});
