import type { Hands } from '../support/hands';
import { newest, read, readAnswer } from '../support/reading';
import { titles } from '../support/cards';
import {
  bringsCase,
  calls,
  CASE,
  circle,
  join,
  leads,
  opens,
  ownCard,
  writes,
  type Circle,
} from '../support/rounds';
import { storedRows } from '../support/rows';
import { useVillage } from '../support/stage';
import { DAY, MINUTE } from '../support/village';

const { village } = useVillage({ forms: 'dialog' });

let group: Circle;
let tom: Hands;
let fatima: Hands;
let karim: Hands;

const heading = () => /Fase \d+ van \d+: .+/.exec(read(group.roomCard()))?.[0];

beforeEach(async () => {
  // A Monday morning, with working days ahead.
  await village.at('2026-11-23T09:00:00+01:00');
  group = await circle(village);
  [tom, fatima, karim] = [group.net.person('tom'), group.net.person('fatima'), group.net.person('karim')];
});

it('without a meeting everything is written, each phase has its day, and who gave nothing is asked', async () => {
  await calls(group, 'oase', { 'Hoe komen jullie samen?': 'Zonder vergadering' });
  await join(group, [tom, fatima, karim]);
  await bringsCase(group, tom);
  await leads(group, 'Start de ronde');
  await leads(group, 'Volgende fase');
  expect(heading()).toBe('Fase 2 van 7: Vertellen');
  expect(read(group.roomCard())).toMatch(/Tot \w+ \d+ \w+ om 17:00/);
  await writes(
    group,
    tom,
    'Dit speelt al sinds september, en ik wil er graag mee aan de slag.',
    ownCard(tom),
  );
  await leads(group, 'Volgende fase');

  await fatima.presses('Voeg toe', { card: group.roomCard() });
  const hint = await fatima.presses('Verstuur', {
    fill: { 'Jouw bijdrage': 'Heb je al eens een boterham meegegeven?' },
  });
  expect(readAnswer(hint)).toContain('lijkt op een idee of advies');
  expect(titles(hint.card ?? {})).toEqual(expect.arrayContaining(['Bewaar voor straks', 'Verstuur']));
  await fatima.presses('Bewaar voor straks');
  fatima.closesDialog();
  await writes(group, karim, 'Wanneer ging het al iets beter?');
  await writes(group, tom, 'Op woensdag, dan brengt oma haar.', ownCard(tom));
  const asked = await opens(group, fatima, 'Toon bijdragen');
  expect(asked.indexOf('Wanneer ging')).toBeLessThan(asked.indexOf('Op woensdag'));

  const before = fatima.messages().length;
  await village.later(3 * DAY);
  const reminders = fatima
    .messages()
    .slice(before)
    .map(({ card }) => read(card));
  expect(reminders.some((text) => text.includes('wordt nog verwacht'))).toBe(true);
  expect(karim.messages().some(({ card }) => read(card).includes('wordt nog verwacht'))).toBe(false);
  expect(heading()).toBe('Fase 3 van 7: Vragen');
  await leads(group, 'Volgende fase');
  await leads(group, 'Volgende fase');
  const form = await fatima.presses('Voeg toe', { card: group.roomCard() });
  expect(JSON.stringify(form.card)).toContain('boterham meegegeven');
});

it('what is anonymous has no writer, no moment, and nothing that ties it to anybody after the round', async () => {
  await calls(group, 'ronde olifanten', { 'Welk onderwerp?': 'Hoe wij samenwerken' });
  await join(group, [tom, fatima, karim]);
  await leads(group, 'Start de ronde');
  for (let n = 0; n < 4 && !heading()?.includes('lifant'); n++) await leads(group, 'Volgende fase');
  expect(read(group.roomCard())).toContain('Anoniem');
  await writes(group, fatima, 'Niemand durft te zeggen dat de vergaderingen te lang duren.');
  await writes(group, karim, 'We praten weinig met de ouders zelf.');
  expect(await opens(group, tom, 'Toon bijdragen')).not.toContain('te lang duren');
  await leads(group, 'Volgende fase');
  const seen = await opens(group, tom, 'Toon bijdragen');
  expect(seen).toContain('te lang duren');
  expect(seen).not.toContain('Fatima');
  const rows = (await storedRows(village.bot)).filter((row) => row.includes('te lang duren'));
  expect(rows).toHaveLength(1);
  expect(rows[0]).not.toMatch(/\\"(by|at)\\"/);
  await leads(group, 'Volgende fase');
  await village.later(3 * MINUTE);
  const marks = (await storedRows(village.bot)).filter((row) => row.includes('"rowKey":"G|elephants'));
  expect(marks).toEqual([]);
});

it('a round stopped by mistake is taken up again where it was', async () => {
  await calls(group, 'oase');
  await join(group, [tom, fatima]);
  await bringsCase(group, tom);
  await leads(group, 'Start de ronde');
  await leads(group, 'Volgende fase');
  await leads(group, 'Stop de ronde');
  expect(read(group.roomCard())).toContain('gestopt');
  expect(readAnswer(await fatima.presses('Hervat', { card: newest(group.sofie) }))).toContain(
    'Alleen de begeleider',
  );
  await leads(group, 'Hervat');
  expect(heading()).toBe('Fase 2 van 7: Vertellen');
});

it('when who leads leaves the network, the coordinators give the round to somebody who takes part', async () => {
  const lies = group.net.person('lies');
  await group.sofie.says('instellingen');
  await group.sofie.presses('Bewaar', { fill: { Begeleiders: ['Lies Vermeulen'] } });
  await lies.inChat('oase');
  await lies.presses('Start een ronde', { where: 'chat' });
  await group.settled();
  await join(group, [tom, fatima, karim]);
  await group.net.leaves(lies, group.sofie);
  await group.settled();
  expect(read(newest(group.sofie))).toContain('heeft geen begeleider meer');
  await group.sofie.presses('Draag over', { card: newest(group.sofie) });
  const given = await group.sofie.presses('Verstuur', { fill: { 'Nieuwe begeleider': 'Karim El Amrani' } });
  expect(readAnswer(given)).toContain('Karim El Amrani begeleidt nu');
  await group.settled();
  expect(titles(ownCard(karim))).toContain('Start de ronde');
});

it('the case of who leaves the network before the start goes with them', async () => {
  const nora = group.net.person('nora');
  const about = 'Een jongere slaapt al een week bij een vriend op de zetel.';
  const stands = async () => (await storedRows(village.bot)).some((row) => row.includes(about));
  await calls(group, 'wanda');
  await join(group, [tom, nora]);
  await bringsCase(group, nora, { ...CASE, 'Waar gaat het over?': about });
  expect(await stands()).toBe(true);
  await group.net.leaves(nora, group.sofie);
  await group.settled();
  expect(await stands()).toBe(false);
});
