import { texts, titles } from '../support/cards';
import type { Hands } from '../support/hands';
import { labelOn, newest, read, readAll } from '../support/reading';
import { storedRows } from '../support/rows';
import { registers, triages } from '../support/signals';
import { useNetworks } from '../support/stage';
import { DAY } from '../support/village';

const TEXT = 'Bij ons op school wachten zeven gezinnen al een jaar op logopedie';
const WORDING = 'Gezinnen wachten lang op logopedie.';
const FEEDBACK = {
  'Wat we hoorden': 'Gezinnen wachten een jaar.',
  'Wat we beslisten en waarom': 'We vragen een tweede logopedist, want de wachttijd is te lang.',
  'Wat er nu gebeurt': 'We bellen deze week met de gemeente.',
};

const { village, net, sofie, karim, lies, tom, fatima } = useNetworks();

const settled = () => village.bot.drain();

const registered = () => registers(village, tom, TEXT);

/** Registered, taken by Sofie and saved with a wording and an owner. */
async function triaged(): Promise<string> {
  const label = await registered();
  await triages(village, sofie, WORDING);
  return label;
}

async function feedback(by: Hands, label: string) {
  await by.presses('Koppel terug', { card: newest(by) });
  const sent = await by.presses('Verstuur', { fill: FEEDBACK });
  await settled();
  expect(read(sent.card)).toContain(label);
}

async function asks(question: string): Promise<void> {
  await sofie.says('signalen');
  await sofie.presses('Open');
  await sofie.presses('Vraag info');
  await sofie.presses('Verstuur', { fill: { 'Jouw vraag': question } });
  await settled();
}

describe('triage', () => {
  it('goes from the coordinator’s card to a neutral wording with an owner, and everyone hears', async () => {
    const label = await registered();
    expect(titles(newest(sofie))).toContain('Neem in triage');
    const form = await sofie.presses('Neem in triage');
    expect(texts(form.card ?? {})).toContain(TEXT);
    await settled();
    expect(read(newest(tom))).toContain('Dit wordt nu bekeken door Sofie Peeters');
    const fill = {
      'Neutrale verwoording': WORDING,
      Trekker: 'Karim El Amrani',
      Bouwsteen: '2 Kwaliteitsvol aanbod',
      Streefdatum: '2027-01-31',
    };
    const saved = await sofie.presses('Bewaar triage', { fill });
    expect(read(saved.card)).toMatch(/in opvolging.*opgevolgd door Karim El Amrani/s);
    expect(read(saved.card)).toContain('2 Kwaliteitsvol aanbod');
    await settled();
    expect(read(newest(tom))).toMatch(/in opvolging/);
    const card = newest(karim);
    expect(labelOn(card)).toBe(label);
    expect(texts(card)).toContain(WORDING);
    expect(JSON.stringify(card)).not.toContain('zeven gezinnen');
    expect(titles(card)).toEqual(expect.arrayContaining(['Koppel terug', 'Geef door']));
    expect(titles(card)).not.toContain('Niet weerhouden');
  });

  it('wants a wording, and gives everything back that was typed', async () => {
    await registered();
    await sofie.presses('Neem in triage');
    const fill = { 'Neutrale verwoording': 'Kind 93.05.18-223.61 wacht', Trekker: 'Karim El Amrani' };
    const back = await sofie.presses('Bewaar triage', { fill });
    expect(JSON.stringify(back.card)).toContain('93.05.18-223.61');
    expect(titles(back.card ?? {})).toContain('Bewaar triage');
    expect(JSON.stringify(await storedRows(village.bot))).not.toContain('93.05.18');
  });

  it('is asked about, and goes on with the answer', async () => {
    await registered();
    await sofie.presses('Neem in triage');
    await asks('Over welke leeftijd gaat het?');
    expect(read(newest(tom))).toContain('Over welke leeftijd gaat het?');
    await tom.presses('Verstuur', { fill: { 'Jouw antwoord': 'Kleuters' }, card: newest(tom) });
    await settled();
    expect(read(newest(sofie))).toMatch(/in triage.*Kleuters/s);
  });

  it('keeps the answer to a second question too, whichever card the reporter still has', async () => {
    await registered();
    await sofie.presses('Neem in triage');
    await asks('Over welke leeftijd gaat het?');
    const old = newest(tom);
    await tom.presses('Verstuur', { fill: { 'Jouw antwoord': 'Kleuters' }, card: old });
    await settled();
    await asks('En welke scholen?');
    await tom.presses('Verstuur', { fill: { 'Jouw antwoord': 'Alle drie de scholen' }, card: old });
    await settled();
    expect(read(newest(sofie))).toMatch(/in triage.*Kleuters.*Alle drie de scholen/s);
  });

  it('is done by one: the second who takes it sees that it is taken', async () => {
    await sofie.says('instellingen');
    await sofie.presses('Bewaar', { fill: { Coördinatoren: ['Sofie Peeters', 'Lies Vermeulen'] } });
    await settled();
    await registered();
    const [hers, theirs] = [newest(sofie), newest(lies)];
    await sofie.presses('Neem in triage', { card: hers });
    const late = await lies.presses('Neem in triage', { card: theirs });
    expect(read(late.card)).toContain('staat op “in triage”');
  });

  it('is for coordinators: nobody else sees the text, nor may decide', async () => {
    const label = await registered();
    const card = newest(sofie);
    const pressed = await fatima.presses('Neem in triage', { card });
    expect(pressed.words ?? read(pressed.card)).not.toContain(TEXT);
    expect(pressed.words).toContain('Dit kan jij hier niet doen');
    expect(read((await fatima.says('signalen')).card)).not.toContain(label);
    await sofie.presses('Neem in triage', { card });
  });
});

describe('feedback', () => {
  it('reaches who reported it and everyone who saw it too; 👎 opens it again', async () => {
    const label = await triaged();
    await fatima.says('signalen');
    expect(read(newest(fatima))).toContain(WORDING.slice(0, 30));
    await fatima.presses('Open');
    await fatima.presses('Ik zie dit ook');
    const seen = await fatima.presses('Verstuur', { fill: { Uitspraak: 'Bij ons is het acht maanden' } });
    expect(seen.words).toContain(label);
    await settled();
    expect(read(newest(sofie))).toMatch(/2 keer/);
    expect(texts(newest(karim)).join()).not.toContain('acht maanden');
    await feedback(karim, label);
    for (const hands of [tom, fatima]) {
      expect(texts(newest(hands))).toEqual(expect.arrayContaining(Object.values(FEEDBACK)));
      expect(titles(newest(hands))).toEqual(expect.arrayContaining(['👍 Dit helpt', '👎 Nog niet']));
    }
    const reopened = await tom.presses('👎 Nog niet');
    expect(read(reopened.card)).toContain('heropend');
    await settled();
    expect(read(newest(karim))).toContain('heropend');
  });

  it('comes before closing: there is no other way to an end', async () => {
    const label = await triaged();
    expect(titles(newest(karim))).not.toContain('Rond af');
    await feedback(karim, label);
    const closed = await karim.presses('Rond af', { card: newest(karim) });
    expect(read(closed.card)).toContain('afgerond');
    await settled();
    expect(read(newest(tom))).toContain('afgerond');
    await tom.presses('👍 Dit helpt', { card: newest(tom) });
    expect(read((await tom.says('mijn')).card)).toContain('afgerond');
  });

  it('is too late to refuse after two weeks, in words', async () => {
    const label = await triaged();
    await feedback(karim, label);
    const card = newest(tom);
    await village.later(15 * DAY);
    const late = await tom.presses('👎 Nog niet', { card });
    expect(read(late.card)).toContain('tot twee weken na de terugkoppeling');
  });

  it('says why something is not retained, and what one can do', async () => {
    await registered();
    await sofie.presses('Neem in triage');
    await sofie.says('signalen');
    await sofie.presses('Open');
    await sofie.presses('Niet weerhouden');
    const fill = {
      'We nemen dit niet verder op, omdat': 'het over één gezin gaat',
      'Wat je wel kan doen': 'Bel het CLB',
    };
    await sofie.presses('Verstuur', { fill });
    await settled();
    expect(read(newest(tom))).toMatch(/niet weerhouden.*het over één gezin gaat.*Bel het CLB/s);
    expect(read((await tom.presses('👎 Nog niet')).card)).toContain('heropend');
  });
});

describe('who sees it too', () => {
  it('counts once, and offers reach who is named', async () => {
    const label = await registered();
    await sofie.posts('hulp');
    await triages(village, sofie, WORDING);
    await fatima.says('signalen');
    await fatima.presses('Open');
    const card = fatima.lastCard() ?? {};
    await fatima.presses('Ik zie dit ook', { card });
    await fatima.presses('Verstuur', {});
    await fatima.presses('Ik zie dit ook', { card });
    expect((await fatima.presses('Verstuur', {})).words).toContain(`Je telde al mee bij ${label}`);
    await fatima.presses('Wat kan ik doen?', { card });
    const offered = await fatima.presses('Verstuur', { fill: { 'Jouw aanbod': 'Ik ken een logopedist' } });
    expect(offered.words).toContain('doorgegeven');
    await settled();
    expect(readAll(tom)).toContain('Ik ken een logopedist');
  });

  it('does not reach who did not want to be named: then through the coordinators', async () => {
    await tom.says('hulp');
    await tom.presses('Signaal');
    const fill = { 'Wat merk je op?': TEXT, Zichtbaarheid: 'Zonder mijn naam naar het netwerk' };
    await tom.presses('Verstuur', { fill });
    await settled();
    await triages(village, sofie, WORDING);
    await fatima.says('signalen');
    await fatima.presses('Open');
    await fatima.presses('Wat kan ik doen?');
    await fatima.presses('Verstuur', { fill: { 'Jouw aanbod': 'Ik ken een logopedist' } });
    await settled();
    expect(readAll(tom)).not.toContain('Ik ken een logopedist');
    expect(readAll(karim)).toContain('Ik ken een logopedist');
  });

  it('is merged by the coordinator: the other counts one more, and its reporter hears what comes of that', async () => {
    const first = await triaged();
    const { card } = await fatima.says('signaal De wachttijd voor logopedie is hier al een jaar');
    await settled();
    const second = labelOn(card);
    await sofie.presses('Neem in triage', { card: newest(sofie) });
    await sofie.says('signalen');
    await sofie.presses('Open');
    await sofie.presses('Voeg samen');
    const merged = await sofie.presses('Verstuur', { fill: { 'Nummer van het andere (S-…)': first } });
    expect(read(merged.card)).toContain('samengevoegd');
    await settled();
    expect(read(newest(fatima))).toMatch(new RegExp(`${second}.*hoort nu bij ${first}`, 's'));
    await feedback(karim, first);
    expect(texts(newest(fatima))).toEqual(expect.arrayContaining(Object.values(FEEDBACK)));
  });
});

describe('terms and people who leave', () => {
  it('reminds who has it, and then the coordinators, when there is no feedback', async () => {
    const label = await triaged();
    await village.later(25 * DAY);
    expect(readAll(karim)).toContain('wacht op terugkoppeling');
    await village.later(20 * DAY);
    expect(readAll(sofie)).toContain(`${label} is veel te laat`);
  });

  it('reminds the coordinators of what nobody looked at, also when it is anonymous', async () => {
    await tom.says('hulp');
    await tom.presses('Signaal');
    await tom.presses('Verstuur', { fill: { 'Wat merk je op?': TEXT, Zichtbaarheid: 'Volledig anoniem' } });
    await settled();
    await village.later(18 * DAY);
    expect(readAll(sofie)).toContain('Neem je het in triage?');
  });

  it('goes back to the coordinators when its owner leaves', async () => {
    const label = await triaged();
    await net.leaves(karim);
    await settled();
    expect(read(newest(sofie))).toContain(label);
    expect(read((await tom.says('mijn')).card)).toContain('in opvolging');
  });
});
