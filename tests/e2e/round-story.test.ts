import { createClock } from './support/clock';
import { someone, useScene } from './support/people';
import { overflowOf } from './support/phone';
import type { Playground } from './support/playground';
import type { Call } from './support/traffic';
import { eventually } from './support/waiting';

const ABOUT = 'Een kleuter komt al weken met een lege brooddoos naar de klas.';
const HELP = 'Hoe kan ik met de ouders praten zonder verwijt?';
const IDEA = 'Je zou kunnen beginnen met wat goed gaat.';
const OTHER_IDEA = 'Je zou samen kunnen ontbijten op school.';
const STEP = 'Ik begin met wat goed gaat, morgen aan de poort.';
const DEED = 'Ik vraag na wie helpt met ontbijt op school.';
const FIELD = 'Jouw bijdrage';
const GATE = 'Hoe kan ik er op zo’n moment zijn?';
const TALK = 'Hoe kan ik het gesprek weer openen?';
const QUESTION = 'Hoe kan ik er zijn zodat het kind niet alleen wacht?';

/** The facilitator leads from her personal chat; the others press in the group's chat, or each in their own. */
describe('a group thinks together', () => {
  const { deployment, sofie, karim, enter } = useScene();
  const clock = createClock(deployment);
  /** Whose case it is. */
  let tom: Playground;

  beforeAll(async () => {
    // Fatima presses in the group's chat only, but is to be reached.
    [tom] = await Promise.all([enter(someone('tom')), enter(someone('fatima'))]);
  }, 60_000);

  it('is called together in a group chat', async () => {
    await sofie.open('group');
    await sofie.send('oase', { mention: true });
    await sofie.waitForBot(/Koppel aan netwerk/);
    await sofie.click('Koppel aan netwerk');
    await sofie.see('Dit gesprek is nu gekoppeld');
    await sofie.send('oase', { mention: true });
    await sofie.see('Hoe komen jullie samen?');
    await sofie.picture('round-call');
    await sofie.click('Start een ronde');
    await sofie.see('Doe je mee?');
    await sofie.screenshot('round-called');
  });

  it('takes in who agrees, and nobody else', async () => {
    expect(said(await inGroup('fatima', 'Toon casus'))).toContain('Dit is alleen voor wie meedoet');
    await inGroup('tom', 'Ik doe mee');
    await sofie.see('Ik ga akkoord');
    await sofie.picture('round-agreement');
    expect(said(await sofie.click('Ik ga akkoord'))).toContain('Je doet mee');
    for (const person of ['karim', 'fatima']) {
      await inGroup(person, 'Ik doe mee');
      expect(said(await sofie.click('Ik ga akkoord'))).toContain('Je doet mee');
    }
    expect(said(await inGroup('karim', 'Ik doe mee'))).toContain('Je doet al mee');
  });

  it('hears a case that stands nowhere in the conversation', async () => {
    await inGroup('tom', 'Breng casus in');
    await sofie.see('Waar wil je hulp bij?');
    await sofie.fill({ 'Waar gaat het over?': ABOUT, 'Waar wil je hulp bij?': HELP });
    await sofie.fill({ 'Wat lukt er nu al?': 'Het kind komt elke dag, en op tijd.' });
    await sofie.picture('round-case');
    expect(said(await sofie.click('Verstuur'))).toContain('Je casus zit in');
    await clock.settled();
    await sofie.see('1 casus ingebracht');
    await sofie.see('4 deelnemers');
    await sofie.picture('round-invitation');
    await sofie.dontSee('brooddoos');
  });

  it('begins when its facilitator says so, from her own chat', async () => {
    await toPersonal();
    await sofie.click('Start de ronde');
    await sofie.see('Fase 1 van 7: Start');
    await tom.see('Fase 1 van 7: Start');
    await tom.screenshot('round-bringer');
    await openRound(karim);
    await karim.click('Toon casus');
    await karim.see(ABOUT);
    await karim.screenshot('round-case-shown');
  });

  it('goes from phase to phase, and from speaker to speaker', async () => {
    await onward('Fase 2 van 7: Vertellen');
    await sofie.see('Aan het woord: Tom Janssens');
    await onward('Fase 3 van 7: Vragen');
    const before = await speaker();
    await sofie.picture('round-lead', sofie.card('Fase 3 van 7'));
    await sofie.click('Volgende spreker');
    await eventually('somebody else to speak', async () => (await speaker()) !== before);
    await onward('Fase 4 van 7: Appreciatie');
    await onward('Fase 5 van 7: Suggesties');
  });

  it('collects what two people write, and shows it to nobody before the phase ends', async () => {
    await karim.click('Naar de ronde');
    await karim.see('Fase 5 van 7');
    await karim.click('Voeg toe');
    await karim.see(FIELD);
    await karim.fill({ [FIELD]: IDEA });
    await karim.picture('round-contribution');
    expect(said(await karim.click('Verstuur'))).toContain('je bijdrage is binnen');
    await sofie.open('group');
    await sofie.see('Fase 4 van 7: Appreciatie · afgelopen');
    await inGroup('fatima', 'Voeg toe');
    await sofie.fill({ [FIELD]: OTHER_IDEA });
    expect(said(await sofie.click('Verstuur'))).toContain('je bijdrage is binnen');
    expect(said(await tom.click('Toon bijdragen'))).toMatch(/2 bijdragen verschijnen/);
    await tom.screenshot('round-hidden');
    await clock.settled();
    await sofie.see(/2 van 2/);
    await sofie.picture('round-group', sofie.card('Fase 5 van 7'));
    await sofie.screenshot('round-group');
    expect(said(await inGroup('tom', 'Ik pas'))).toContain('luister je');
    await sofie.screenshot('round-listens');
  });

  it('shows them together, and waits for what the case-bringer takes along', async () => {
    await toPersonal();
    await sofie.see('Iedereen gaf iets of paste');
    await onward('Fase 6 van 7: Effect');
    expect(said(await sofie.click('Volgende fase'))).toContain('kiest de inbrenger');
    await sofie.screenshot('round-no-effect');
    await openRound(karim);
    await karim.click('Toon bijdragen');
    await karim.see(OTHER_IDEA);
    await karim.see(IDEA);
    await karim.picture('round-together');
    await tom.see('Fase 6 van 7: Effect');
    await tom.click('Voeg toe');
    await tom.fill({ [FIELD]: STEP });
    expect(said(await tom.click('Verstuur'))).toContain('je bijdrage is binnen');
    await onward('Fase 7 van 7: Afronding');
    await onward('De ronde is afgerond');
  });

  it('agrees on who does what', async () => {
    await sofie.open('group');
    await inGroup('fatima', 'Bewaar daad');
    await sofie.see('Tegen wanneer?');
    await sofie.fill({ 'Wat doe je?': DEED });
    await sofie.screenshot('round-deed-form');
    expect(said(await sofie.click('Verstuur'))).toContain(DEED);
    await clock.settled();
    await sofie.screenshot('round-over');
  });

  it('reads the report once the case-bringer approved it, and takes it along as a document', async () => {
    expect(await karim.page.getByText('Download verslag').count()).toBe(0);
    await tom.see('Keur verslag goed');
    await tom.see(DEED);
    await tom.picture('round-report', tom.card('Keur verslag goed'));
    await tom.click('Keur verslag goed');
    await karim.see('Versie voor de groep');
    const report = karim.card('Versie voor de groep');
    expect(await report.innerText()).not.toContain('brooddoos');
    await karim.screenshot('round-report-group');
    const download = await karim.click('Download verslag', report);
    await karim.screenshot('round-download');
    const document = await fetch(/"url":"([^"]+)"/.exec(download.answer)?.[1] ?? '');
    expect(document.headers.get('content-disposition')).toMatch(/verslag-I-\d{4}-0001\.docx/);
    expect(
      Buffer.from(await document.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('chooses between two cases by voting, in a Wanda', async () => {
    await sofie.as();
    await sofie.send('wanda', { mention: true });
    await sofie.waitForBot(/Start een ronde/);
    await sofie.click('Start een ronde');
    await sofie.see(/I-\d{4}-0002 is er/);
    for (const [person, about, help] of [
      ['tom', 'Een kind bleef na de speeltijd alleen aan de poort staan.', GATE],
      ['karim', 'Een ouder stapte boos weg uit het oudercontact.', TALK],
    ] as const) {
      await inGroup(person, 'Ik doe mee');
      await sofie.click('Ik ga akkoord');
      await inGroup(person, 'Breng casus in');
      await sofie.fill({ 'Waar gaat het over?': about, 'Waar wil je hulp bij?': help });
      expect(said(await sofie.click('Verstuur'))).toContain('Je casus zit in');
    }
    await inGroup('karim', 'Stem');
    const choice = /\d\. Hoe kan ik er op .+/.exec(await sofie.card().innerText())?.[0] ?? '';
    await sofie.fill({ 'Meest dringend': choice, 'Hier leren we samen het meest van': choice });
    await sofie.picture('round-vote');
    expect(said(await sofie.click('Verstuur'))).toContain('Je stem telt');
  });

  it('ends the questions of a Wanda with a question to learn from', async () => {
    await toPersonal();
    await sofie.click('Start de ronde');
    await onward('Fase 2 van 4: Bevragen');
    expect(said(await sofie.click('Volgende fase'))).toContain('positieve leervraag');
    await tom.see('Fase 2 van 4: Bevragen');
    await tom.fill({ Leervraag: QUESTION }, tom.card('Fase 2 van 4'));
    expect(said(await tom.click('Bewaar leervraag'))).toContain('De leervraag is bewaard');
    await tom.screenshot('round-learning-question');
    await onward('Fase 3 van 4: Perspectieven');
  });

  it('fits on a phone', async () => {
    await tom.phone(320);
    for (const card of await tom.page.locator('.ac-adaptiveCard').all())
      expect(await overflowOf(card)).toEqual([]);
    await tom.screenshot('round-phone');
  });

  /** Somebody presses on the group's card, which may still show what was answered to who pressed before. */
  async function inGroup(person: string, title: string): Promise<Call> {
    await clock.settled();
    await sofie.as(someone(person));
    const card = sofie.card(/I-\d{4}-\d{4}/);
    const isThere = async () => (await sofie.buttons(card)).includes(title);
    await eventually(`"${title}"`, isThere, 1_500).catch(() => sofie.click('Naar de ronde', card));
    return sofie.click(title, card);
  }

  async function toPersonal(): Promise<void> {
    await sofie.as();
    await clock.settled();
    await sofie.open('personal');
  }

  async function onward(next: string): Promise<void> {
    await sofie.click('Volgende fase');
    await sofie.see(next);
    await clock.settled();
  }

  async function speaker(): Promise<string | undefined> {
    return /Aan het woord: (.+)/.exec(await sofie.card('Fase 3 van 7').innerText())?.[1];
  }
});

/** The card of the one round somebody takes part in, in their own chat. */
async function openRound(window: Playground): Promise<void> {
  await window.send('sessies');
  await window.waitForBot(/Mijn rondes/);
  await window.click('Open');
}

/** What somebody reads in the answer to a press. */
function said({ answer }: Call): string {
  return [...answer.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('\n');
}
