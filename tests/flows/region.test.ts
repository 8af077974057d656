import { labels, texts, titles } from '../support/cards';
import { labelOn, newest, read, readAll, readAnswer } from '../support/reading';
import { storedRows } from '../support/rows';
import type { Hands } from '../support/hands';
import type { Team } from '../support/teams';
import { useVillage } from '../support/stage';
import { MINUTE, setUp } from '../support/village';

const RAW = 'Een papa uit onze klas vraagt of hij ergens gratis een fiets kan lenen voor zijn dochter';
const WORDS = 'Hoe helpen jullie gezinnen aan een kinderfiets? Vraag';
const ANSWER = 'Wij hebben een fietsbibliotheek met de gemeente.';
const TITLE = 'Vraag het in de regio';

/** Two networks each time; those of the test before are taken out, so that they are asked nothing. */
describe.each(['inline', 'dialog'] as const)(
  'a question for the region, with forms that open %s',
  (forms) => {
    const { village } = useVillage({ forms });
    let here: Team;
    let there: Team;
    let karim: Hands;
    let tom: Hands;
    let other: Hands;
    let label: string;
    /** Its own each time: one bot keeps what every test asked. */
    let wording: string;
    let times = 0;

    beforeEach(async () => {
      here = await village.network();
      there = await named('Huis van het Kind Overdorp');
      times += 1;
      wording = `${WORDS} ${times}.`;
      [karim, tom] = [here.person('karim'), here.person('tom')];
      other = there.person('karim');
      const { card } = await tom.says(`vraag ${RAW}`);
      label = labelOn(card);
      await village.bot.drain();
    });

    afterEach(async () => {
      for (const team of [here, there]) await team.uninstalls(team.person('sofie'));
      await village.bot.drain();
    });

    it('goes to the point of contact of the other network: the owner’s words and the network’s name, nothing else', async () => {
      const form = await karim.presses(TITLE);
      expect(labels(form.card ?? {})).toEqual(['Jouw verwoording']);
      expect(texts(form.card ?? {})).toContain(RAW);
      expect(read(form.card)).toContain('Dit gaat naar Huis van het Kind Overdorp.');
      const sent = await sends(karim, { 'Jouw verwoording': wording });
      expect(readAnswer(sent)).toContain('onderweg');
      expect(titles(sent.card ?? {})).not.toContain(TITLE);
      expect(read(newest(other))).toContain('Huis van het Kind Testdorp vraagt om jullie ervaring');
      expect(texts(newest(other))).toEqual(expect.arrayContaining([wording, 'open']));
      expect(titles(newest(other))).toEqual(['Beantwoord', 'Niet voor ons']);
      const everything = regionalCards(other).map(({ versions }) => JSON.stringify(versions));
      expect(everything).toHaveLength(1);
      for (const secret of [RAW, label, 'Tom Janssens', 'Karim']) expect(everything[0]).not.toContain(secret);
    });

    it('keeps no word of the question itself in the other network', async () => {
      await asked();
      const rows = (await storedRows(village.bot)).filter((row) => row.includes(wording));
      const regional = rows.filter((row) => row.includes('"rowKey":"R|'));
      expect(regional).toHaveLength(1);
      expect(regional.join()).not.toContain(RAW);
      expect(regional.join()).not.toContain('asker');
    });

    it('is answered: the owner reads it with the name of the network, the asker once the owner has answered', async () => {
      await asked();
      const form = await other.presses('Beantwoord');
      expect(labels(form.card ?? {})).toEqual(['Antwoord']);
      const sent = await sends(other, { Antwoord: ANSWER });
      expect(texts(sent.card ?? {})).toEqual(expect.arrayContaining(['beantwoord', ANSWER]));
      expect(titles(sent.card ?? {})).toEqual([]);
      expect(texts(newest(karim))).toEqual(
        expect.arrayContaining(['Uit Huis van het Kind Overdorp', ANSWER]),
      );
      expect(labelOn(newest(karim))).toBe(label);
      expect(readAll(tom)).not.toContain(ANSWER);
      expect(readAll(tom)).not.toContain(wording);
      await karim.presses('Beantwoord', { card: newest(karim) });
      await sends(karim, { Antwoord: 'In Overdorp lenen ze fietsen uit.' });
      expect(texts(newest(tom))).toEqual(
        expect.arrayContaining([
          'Uit Huis van het Kind Overdorp',
          ANSWER,
          'In Overdorp lenen ze fietsen uit.',
        ]),
      );
      expect(readAll(tom)).not.toContain(wording);
    });

    it('is sent, answered and declined once, however often it is pressed', async () => {
      await karim.presses(TITLE);
      const form = karim.cardWith('Verstuur') ?? {};
      const fill = { 'Jouw verwoording': wording };
      await Promise.all([
        karim.presses('Verstuur', { card: form, fill }),
        karim.presses('Verstuur', { card: form, fill }),
      ]);
      karim.closesDialog();
      await settled();
      expect(regionalCards(other)).toHaveLength(1);
      await other.presses('Beantwoord');
      const answer = other.cardWith('Verstuur') ?? {};
      await Promise.all([
        other.presses('Verstuur', { card: answer, fill: { Antwoord: ANSWER } }),
        other.presses('Verstuur', { card: answer, fill: { Antwoord: ANSWER } }),
      ]);
      other.closesDialog();
      await settled();
      expect(texts(newest(karim)).filter((text) => text === ANSWER)).toHaveLength(1);
      const again = await karim.presses('Verstuur', { card: form, fill });
      expect(titles(again.card ?? {})).not.toContain(TITLE);
      karim.closesDialog();
      await settled();
      expect(regionalCards(other)).toHaveLength(1);
    });

    it('is asked once: a second form, opened before, changes nothing', async () => {
      const card = karim.cardWith(TITLE) ?? {};
      const first = await karim.presses(TITLE, { card });
      const second = await here.person('sofie').presses(TITLE, { card });
      const fill = { 'Jouw verwoording': wording };
      await karim.presses('Verstuur', { card: first.card ?? {}, fill });
      const late = await here.person('sofie').presses('Verstuur', { card: second.card ?? {}, fill });
      expect(readAnswer(late)).toContain('Dit is al gebeurd.');
      for (const hands of [karim, here.person('sofie')]) hands.closesDialog();
      await settled();
      expect(regionalCards(other)).toHaveLength(1);
    });

    it('is declined with `Niet voor ons`, and then no longer answered', async () => {
      await asked();
      const card = newest(other);
      const form = await other.presses('Beantwoord', { card });
      other.closesDialog();
      const declined = await other.presses('Niet voor ons', { card });
      expect(texts(declined.card ?? {})).toContain('niet voor ons');
      const late = await other.presses('Verstuur', { card: form.card ?? {}, fill: { Antwoord: ANSWER } });
      expect(readAnswer(late)).toContain('Dit kan nu niet meer.');
      other.closesDialog();
      await settled();
      expect(readAll(karim)).not.toContain(ANSWER);
    });

    it('is guarded on both sides, and comes back with what was typed', async () => {
      await karim.presses(TITLE);
      const marked = await karim.presses('Verstuur', {
        fill: { 'Jouw verwoording': 'De papa van Yassin zoekt een fiets' },
      });
      expect(read(marked.card)).toContain('“Yassin”');
      expect(texts(marked.card ?? {})).toContain('De papa van Yassin zoekt een fiets');
      await sends(karim, { 'Jouw verwoording': wording });
      await other.presses('Beantwoord');
      const blocked = await other.presses('Verstuur', { fill: { Antwoord: 'Bel 93.05.18-223.61' } });
      expect(read(blocked.card)).toContain('rijksregisternummer');
      const named = await other.presses('Verstuur', { fill: { Antwoord: 'Vraag het aan Fatoumata' } });
      expect(read(named.card)).toContain('“Fatoumata”');
      await sends(other, { Antwoord: ANSWER });
      expect((await storedRows(village.bot)).join()).not.toMatch(/Yassin|Fatoumata|93\.05/);
      expect(readAll(karim)).toContain(ANSWER);
    });

    it('is for its owner and the coordinators; answering is for the roles of the other network only', async () => {
      const card = karim.cardWith(TITLE) ?? {};
      for (const hands of [tom, here.person('lies')])
        expect(readAnswer(await hands.presses(TITLE, { card }))).toContain('niet bij jou');
      expect(readAnswer(await here.person('fatima').presses(TITLE, { card }))).toContain('vind ik niet');
      expect(readAnswer(await other.presses(TITLE, { card }))).not.toContain(RAW);
      await asked();
      const theirs = newest(other);
      expect(readAnswer(await there.person('tom').presses('Beantwoord', { card: theirs }))).toContain(
        'vind ik niet',
      );
      const outsider = await karim.presses('Beantwoord', { card: theirs });
      expect(readAnswer(outsider)).not.toContain(wording);
      karim.closesDialog();
      const coordinator = await there.person('sofie').presses('Beantwoord', { card: theirs });
      expect(texts(coordinator.card ?? {})).toContain(wording);
      there.person('sofie').closesDialog();
      expect(readAll(here.person('lies'))).not.toContain(wording);
    });

    it('says so on the other side when it is withdrawn or closed meanwhile, and nothing of it stays there', async () => {
      await asked();
      const card = newest(other);
      const form = await other.presses('Beantwoord', { card });
      other.closesDialog();
      await tom.presses('Trek in');
      const late = await other.presses('Verstuur', { card: form.card ?? {}, fill: { Antwoord: ANSWER } });
      expect(readAnswer(late)).toContain('afgesloten of ingetrokken');
      expect(readAnswer(late)).not.toContain(wording);
      other.closesDialog();
      await settled();
      expect(read(newest(other))).toContain('Niet meer nodig');
      expect(readAll(other)).not.toContain(wording);
      expect(
        (await storedRows(village.bot)).filter((row) => row.includes('"rowKey":"R|')).join(),
      ).not.toContain(wording);
      expect(readAll(karim)).not.toContain(ANSWER);
    });

    it('goes to the deputy during an absence there, and to the coordinators when nobody has the role', async () => {
      await setUp(there.person('sofie'), { 'Afwezig van': '2020-01-01', 'Afwezig tot': '2035-12-31' });
      const third = await named('Huis van het Kind Verdorp', { Aanspreekpunt: '', Plaatsvervanger: '' });
      await asked();
      expect(read(newest(there.person('lies')))).toContain(wording);
      expect(readAll(other)).not.toContain(wording);
      expect(read(newest(third.person('sofie')))).toContain(wording);
      await third.uninstalls(third.person('sofie'));
    });

    it('goes to the next when it cannot be delivered there', async () => {
      await other.uninstalls();
      await asked();
      expect(read(newest(there.person('lies')))).toContain(wording);
      expect(readAll(other)).not.toContain(wording);
    });

    it('comes back with what was typed when the question was answered meanwhile', async () => {
      const form = await karim.presses(TITLE);
      const answer = await karim.presses('Beantwoord', { card: newest(karim) });
      await karim.presses('Verstuur', {
        card: answer.card ?? {},
        fill: { Antwoord: 'Bij de fietsbibliotheek.' },
      });
      const late = await karim.presses('Verstuur', {
        card: form.card ?? {},
        fill: { 'Jouw verwoording': wording },
      });
      karim.closesDialog();
      expect(readAnswer(late)).toContain('beantwoord');
      expect(texts(late.card ?? {})).toContain(wording);
      await settled();
      expect(regionalCards(other)).toHaveLength(0);
    });

    it('goes to who is there when the point of contact has left', async () => {
      await asked();
      await there.leaves(other);
      await settled();
      expect(read(newest(there.person('lies')))).toContain(wording);
      await there.person('lies').presses('Beantwoord');
      await sends(there.person('lies'), { Antwoord: ANSWER });
      expect(texts(newest(karim))).toContain(ANSWER);
    });

    it('never reaches a network that the app was taken out of; alone, there is no such button', async () => {
      expect(titles(newest(karim))).toContain(TITLE);
      const card = karim.cardWith(TITLE) ?? {};
      await there.uninstalls(there.person('sofie'));
      const alone = await karim.presses(TITLE, { card });
      expect(readAnswer(alone)).toContain('geen ander netwerk');
      karim.closesDialog();
      const { card: mine } = await tom.says('vraag Waar kan een gezin een kinderstoel lenen in de buurt?');
      await village.bot.drain();
      expect(labelOn(newest(karim))).toBe(labelOn(mine));
      expect(titles(newest(karim))).not.toContain(TITLE);
      expect(readAll(other)).not.toContain(wording);
    });

    it('is given up when the network that asked is gone', async () => {
      await asked();
      const card = newest(other);
      await here.uninstalls(here.person('sofie'));
      const gone = await other.presses('Beantwoord', { card });
      expect(readAnswer(gone)).toContain('gebruikt Signaalpunt niet meer');
      expect(readAnswer(gone)).not.toContain(wording);
    });

    function regionalCards(hands: Hands) {
      return hands.messages().filter(({ card }) => read(card).includes('Een vraag uit de regio'));
    }

    async function named(name: string, settings: Record<string, string> = {}): Promise<Team> {
      const team = village.team(undefined, name);
      await team.installs(team.person('sofie'));
      await setUp(team.person('sofie'), settings);
      await village.bot.drain();
      return team;
    }

    async function sends(hands: Hands, fill: Record<string, string>) {
      const sent = await hands.presses('Verstuur', { fill });
      hands.closesDialog();
      await settled();
      return sent;
    }

    async function asked(): Promise<void> {
      await karim.presses(TITLE);
      await sends(karim, { 'Jouw verwoording': wording });
    }

    async function settled(): Promise<void> {
      await village.later(MINUTE);
    }
  },
);
