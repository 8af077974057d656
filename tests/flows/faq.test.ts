import { labels, texts, titles } from '../support/cards';
import type { Hands } from '../support/hands';
import { labelOn, newest, read, readAll, readAnswer } from '../support/reading';
import { storedRows } from '../support/rows';
import { useNetworks } from '../support/stage';
import { MINUTE } from '../support/village';

const RAW = 'Een mama van bij ons op school zoekt buitenschoolse opvang op woensdag, is er ergens plaats?';
const ANSWER = 'Ja, in de Tolpoort is er nog plaats voor haar kleuter.';
const QUESTION = 'Waar is er buitenschoolse opvang op woensdag?';
const RELEASED = 'In de Tolpoort, elke woensdag tot 18 uur. Inschrijven kan online.';
const ALIKE = 'Kent iemand buitenschoolse opvang die op woensdag open is?';
const OTHER = 'Hoe vraag ik een rolstoel aan bij de mutualiteit?';
const FIELD = 'Wat wil je weten of regelen?';

describe.each(['inline', 'dialog'] as const)(
  'a frequently asked question, with forms that open %s',
  (forms) => {
    const { village, sofie, karim, tom, fatima } = useNetworks({ forms });

    it('is published by who answered, in other words, and names nobody', async () => {
      const label = await answered();
      const { card = {} } = await karim.presses('Publiceer');
      expect(labels(card)).toEqual(['Vraag', 'Antwoord']);
      expect(texts(card)).toContain(RAW);
      expect(texts(card)).toContain(ANSWER);
      const sent = await karim.presses('Verstuur', { fill: { Vraag: QUESTION, Antwoord: RELEASED } });
      expect(readAnswer(sent)).toMatch(/Gepubliceerd\./);
      expect(titles(sent.card ?? {})).toEqual(expect.arrayContaining(['Publiceer', 'Haal weg']));
      expect(labelOn(sent.card)).toBe(label);
      const rows = (await storedRows(village.bot)).filter((row) => row.includes('published'));
      const lines = rows.filter((row) => row.includes('"rowKey":"X|published'));
      expect(lines.join()).toContain(QUESTION);
      expect(lines.join()).not.toContain('asker');
    });

    it('is offered before a question like it is sent: `Dit helpt me` registers nothing', async () => {
      await published();
      const offered = await fills(fatima, ALIKE);
      expect(read(offered.card)).toContain('Misschien helpt dit al');
      expect(read(offered.card)).toContain(QUESTION);
      expect(texts(offered.card ?? {})).toContain(RELEASED);
      expect(titles(offered.card ?? {})).toEqual(['Dit helpt me', 'Ja, verstuur', 'Pas aan']);
      expect(JSON.stringify(offered.card)).not.toContain(RAW);
      expect(read(offered.card)).not.toMatch(/V-\d{4}/);
      const thanks = await fatima.presses('Dit helpt me');
      expect(readAnswer(thanks)).toContain('niets verstuurd');
      fatima.closesDialog();
      await village.bot.drain();
      expect(read((await fatima.says('mijn')).card)).not.toContain('V-');
      expect((await storedRows(village.bot)).join()).not.toContain(ALIKE);
    });

    it('does not hold back who asks all the same: `Ja, verstuur` sends what was typed, once', async () => {
      await published();
      const offered = await fills(fatima, ALIKE, { Uitspraak: 'Ik vind niets' });
      const sent = await fatima.presses('Ja, verstuur', {});
      const label = labelOn(sent.card);
      expect(texts(sent.card ?? {})).toEqual(expect.arrayContaining([ALIKE, 'Ik vind niets', 'open']));
      const again = await fatima.presses('Ja, verstuur', { card: offered.card ?? {} });
      expect(labelOn(again.card)).toBe(label);
      fatima.closesDialog();
      await village.bot.drain();
      expect(texts(newest(karim))).toContain(ALIKE);
    });

    it('lets who asks go back to the form, with everything in it', async () => {
      await published();
      await fills(fatima, ALIKE, { Uitspraak: 'Ik vind niets' });
      const back = await fatima.presses('Pas aan', {});
      expect(texts(back.card ?? {})).toEqual(expect.arrayContaining([ALIKE, 'Ik vind niets']));
      const sent = await fatima.presses('Verstuur', { fill: { [FIELD]: OTHER } });
      expect(texts(sent.card ?? {})).toContain(OTHER);
      fatima.closesDialog();
    });

    it('stands under the receipt of a typed question, which is registered at once', async () => {
      await published();
      const { card } = await fatima.says(`vraag ${ALIKE}`);
      expect(labelOn(card)).toMatch(/V-\d{4}/);
      expect(texts(card ?? {})).toContain(RELEASED);
      expect(read(card)).not.toContain(RAW);
      const other = await fatima.says(`vraag ${OTHER}`);
      expect(read(other.card)).not.toContain('Misschien helpt dit al');
    });

    it('comes after the guard: marked words are asked about first, and a blocked text is never looked up', async () => {
      await published();
      const marked = await fills(fatima, `${ALIKE} De mama van Yassin vroeg het.`);
      expect(titles(marked.card ?? {})).toContain('Stuur enkel naar coördinator');
      const clean = await fatima.presses('Pas aan', { fill: { [FIELD]: ALIKE } });
      expect(titles(clean.card ?? {})).toContain('Dit helpt me');
      const edited = await fatima.presses('Ja, verstuur', {
        fill: { [FIELD]: `${ALIKE} Voor 93.05.18-223.61.` },
      });
      expect(read(edited.card)).toContain('Dit bewaar ik niet');
      fatima.closesDialog();
    });

    it('changes when it is published again, and is gone after `Haal weg`; both twice change nothing more', async () => {
      await published();
      const change = await karim.presses('Publiceer');
      expect(texts(change.card ?? {})).toEqual(expect.arrayContaining([QUESTION, RELEASED]));
      const form = change.card ?? {};
      await karim.presses('Verstuur', { card: form, fill: { Antwoord: 'Nu ook in het Parkhuis.' } });
      karim.closesDialog();
      const offered = await fills(fatima, ALIKE);
      expect(texts(offered.card ?? {})).toContain('Nu ook in het Parkhuis.');
      expect(texts(offered.card ?? {})).not.toContain(RELEASED);
      fatima.closesDialog();
      const gone = await karim.presses('Haal weg');
      expect(readAnswer(gone)).toContain('niet meer');
      expect(titles(gone.card ?? {})).toEqual(['Publiceer']);
      await karim.presses('Verstuur', { card: form, fill: { Antwoord: 'Nu ook in het Parkhuis.' } });
      karim.closesDialog();
      const sent = await fills(fatima, ALIKE);
      expect(texts(sent.card ?? {})).toContain('open');
      fatima.closesDialog();
    });

    it('is guarded: what is missing, marked or blocked comes back with everything in it', async () => {
      await answered();
      await karim.presses('Publiceer');
      const marked = await karim.presses('Verstuur', {
        fill: { Vraag: QUESTION, Antwoord: 'Vraag het aan Fatoumata, zij weet het.' },
      });
      expect(read(marked.card)).toContain('“Fatoumata”');
      expect(texts(marked.card ?? {})).toEqual(
        expect.arrayContaining([QUESTION, 'Vraag het aan Fatoumata, zij weet het.']),
      );
      const blocked = await karim.presses('Verstuur', { fill: { Vraag: 'Voor 93.05.18-223.61?' } });
      expect(read(blocked.card)).toContain('rijksregisternummer');
      expect((await storedRows(village.bot)).join()).not.toContain('Fatoumata');
      const sure = 'Ik keek dit na: hieraan herken je niemand. Verstuur het zo.';
      const again = await karim.presses('Verstuur', {
        fill: { Vraag: QUESTION, Antwoord: 'Vraag het aan Fatoumata, zij weet het.' },
      });
      expect(labels(again.card ?? {})).toContain(sure);
      const sent = await karim.presses('Verstuur', { fill: { [sure]: true } });
      expect(readAnswer(sent)).toContain('Gepubliceerd');
      karim.closesDialog();
    });

    it('is not for who has no part in it, nor for a question that is open again', async () => {
      await answered();
      const card = karim.cardWith('Publiceer');
      const stranger = await fatima.presses('Publiceer', { card: card ?? {} });
      expect(readAnswer(stranger)).toMatch(/vind ik niet/);
      const asker = await tom.presses('Publiceer', { card: card ?? {} });
      expect(readAnswer(asker)).toContain('niet bij jou');
      const form = await karim.presses('Publiceer', { card: card ?? {} });
      await tom.presses('Nog niet');
      await village.bot.drain();
      const late = await karim.presses('Publiceer', { card: card ?? {} });
      expect(readAnswer(late)).toContain('heropend');
      const sent = await karim.presses('Verstuur', {
        card: form.card ?? {},
        fill: { Vraag: QUESTION, Antwoord: RELEASED },
      });
      expect(readAnswer(sent)).toContain('heropend');
      expect(texts(sent.card ?? {})).toEqual(expect.arrayContaining([QUESTION, RELEASED]));
      karim.closesDialog();
    });

    it('is published by a coordinator too, who gets an empty form beside what was asked and answered', async () => {
      const label = await answered();
      await sofie.says('hulp');
      const shown = await sofie.presses('Publiceer', { card: buttonFor(karim, 'Publiceer') });
      expect(read(shown.card)).toContain(label);
      expect(texts(shown.card ?? {})).toEqual(expect.arrayContaining([RAW, ANSWER]));
      expect(JSON.stringify(shown.card)).not.toContain(`"value":"${ANSWER}"`);
      sofie.closesDialog();
    });

    it('of one network is not offered in another', async () => {
      await published();
      const other = await village.network();
      const { card } = await other.person('tom').says(`vraag ${ALIKE}`);
      expect(readAll(other.person('tom'))).not.toContain(RELEASED);
      expect(read(card)).not.toContain('Misschien helpt dit al');
    });

    function buttonFor(hands: Hands, title: string) {
      return hands.cardWith(title) ?? {};
    }

    async function answered(): Promise<string> {
      const { card } = await tom.says(`vraag ${RAW}`);
      await village.bot.drain();
      await karim.presses('Beantwoord');
      await karim.presses('Verstuur', { fill: { Antwoord: ANSWER } });
      karim.closesDialog();
      await village.later(MINUTE);
      return labelOn(card);
    }

    async function published(): Promise<void> {
      await answered();
      await karim.presses('Publiceer');
      await karim.presses('Verstuur', { fill: { Vraag: QUESTION, Antwoord: RELEASED } });
      karim.closesDialog();
      await village.later(MINUTE);
    }

    async function fills(hands: Hands, text: string, more: Record<string, string> = {}) {
      await hands.says('hulp');
      await hands.presses('Vraag');
      return hands.presses('Verstuur', { fill: { [FIELD]: text, ...more } });
    }
  },
);
