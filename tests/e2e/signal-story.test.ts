import { useScene } from './support/people';

const RAW = 'Bij ons op school wachten zeven gezinnen al een jaar op logopedie voor hun kleuter';
const WORDING = 'Gezinnen wachten lang op logopedie voor hun kind.';
const OVERHEARD = 'Op woensdag rijdt er geen enkele bus meer naar het zwembad';
const ALIKE = 'De wachtlijst bij de logopedist is veel te lang, ouders wachten maanden';

/** Registered, triaged, recognised, answered back, reopened, found: by two people in the Agents Playground. */
describe('a signal grows up', () => {
  const { sofie, karim } = useScene();

  it('asks about words by which somebody may be recognised, before anything is kept', async () => {
    await karim.send('signaal De mama van Yassin wacht al een jaar op logopedie voor haar kleuter');
    await karim.see('“Yassin”');
    expect(await karim.buttons()).toEqual(
      expect.arrayContaining(['Pas aan', 'Stuur enkel naar coördinator']),
    );
    await karim.screenshot('guard-marked');
    await karim.fill({ 'Wat merk je op?': RAW });
    await karim.click('Pas aan');
    await karim.see(/S-\d{4}-0001/);
    await karim.screenshot('guard-adjusted');
  });

  it('is taken in triage and saved with a neutral wording and an owner', async () => {
    await sofie.see('zeven gezinnen');
    await sofie.screenshot('triage-received');
    await sofie.click('Neem in triage');
    await sofie.see('Triage van S-');
    await sofie.screenshot('triage-form');
    await sofie.fill({ 'Neutrale verwoording': WORDING, Trekker: 'Sofie Peeters' });
    await sofie.click('Bewaar triage');
    await sofie.see('in opvolging');
    await sofie.screenshot('triage-saved');
    await karim.see('in opvolging');
    await karim.screenshot('triage-told');
  });

  it('is offered to who registers the same, and one press makes it one', async () => {
    await sofie.send(`signaal ${ALIKE}`);
    await sofie.see('Lijkt dit op iets wat er al is?');
    await sofie.screenshot('similar-offered');
    await sofie.click('Ja, ik zie dit ook');
    await sofie.see('samengevoegd');
    await sofie.screenshot('similar-merged');
  });

  it('is answered back, and opens again when that does not help', async () => {
    await sofie.send('signalen');
    await sofie.see('Signalen in je netwerk');
    await sofie.screenshot('list');
    await sofie.click('Open', sofie.card(WORDING));
    await sofie.see('Koppel terug');
    await sofie.click('Koppel terug');
    await sofie.fill({
      'Wat we hoorden': 'Gezinnen wachten een jaar.',
      'Wat we beslisten en waarom': 'We vragen een tweede logopedist, want de wachttijd is te lang.',
      'Wat er nu gebeurt': 'We bellen deze week met de gemeente.',
    });
    await sofie.screenshot('feedback-form');
    await sofie.click('Verstuur');
    await karim.see('We vragen een tweede logopedist');
    await karim.screenshot('feedback-received');
    await karim.click('👎 Nog niet');
    await karim.see('heropend');
    await karim.screenshot('feedback-refused');
  });

  it('is found by its words', async () => {
    await karim.send('zoek logopedist');
    await karim.see('Zoeken in je netwerk');
    await karim.see(WORDING);
    await karim.screenshot('search');
  });

  it('is looked up from the box of a channel and posted there, without a button', async () => {
    await karim.open('Signalen');
    await karim.lookUp('logopedist', /S-\d{4}-0001: /);
    await karim.screenshot('look-up-found');
    await karim.pick(/S-\d{4}-0001: /);
    await karim.see(WORDING);
    await karim.screenshot('look-up-picked');
    await karim.post();
    expect(await karim.buttons(karim.card(WORDING))).toEqual([]);
    await karim.screenshot('look-up-posted');
  });

  it('is made of a message in the channel, from its menu', async () => {
    await karim.send(OVERHEARD);
    await karim.act(OVERHEARD, 'makeSignal');
    await karim.seeInField('Wat merk je op?', OVERHEARD);
    await karim.screenshot('message-action');
    await karim.click('Verstuur', karim.dialog());
    await karim.see('Wat je schreef');
    await karim.screenshot('message-action-registered');
    await karim.closeDialog();
    await karim.open('personal');
    await karim.see(OVERHEARD);
    await karim.screenshot('message-action-receipt');
  });

  it('is made of a signal card, in three clicks', async () => {
    await karim.send('signalenkaart');
    await karim.see('Wat staat op de voorgrond?');
    await karim.screenshot('signal-card');
    for (const theme of ['Wonen', 'Geld en rechten'])
      await karim.card().getByText(theme, { exact: true }).click();
    await karim.click('Volgende');
    await karim.see('Geld en rechten');
    await karim.screenshot('signal-card-how');
    await karim.fill({ Wonen: 'heel moeilijk', 'Geld en rechten': 'moeilijk' });
    await karim.click('Verstuur');
    await karim.see('Signalenkaart: Wonen (heel moeilijk), Geld en rechten (moeilijk)');
    await karim.screenshot('signal-card-sent');
  });

  it('leaves an answer that helps the next who asks', async () => {
    await sofie.send('vraag Waar vindt een gezin een tweedehands fiets voor een kleuter?');
    await karim.see('tweedehands fiets');
    await karim.click('Beantwoord');
    await karim.fill({ Antwoord: 'In de fietsbibliotheek, elke zaterdag.' });
    await karim.click('Verstuur');
    await karim.see('beantwoord');
    await karim.click('Publiceer');
    await karim.fill({ Vraag: 'Waar vind je een tweedehands kinderfiets?' });
    await karim.screenshot('publish-form');
    await karim.click('Verstuur');
    await sofie.click('Vraag');
    await sofie.see('Een vraag stellen');
    await sofie.fill(
      { 'Wat wil je weten of regelen?': 'Heeft iemand een tweedehands fiets voor een kind?' },
      sofie.card(/Een vraag stellen/),
    );
    await sofie.click('Verstuur');
    await sofie.see('Misschien helpt dit al');
    await sofie.see('In de fietsbibliotheek, elke zaterdag.');
    await sofie.screenshot('published-offered');
    await sofie.click('Dit helpt me');
    await sofie.screenshot('published-helped');
  });
});
