import type { Scene } from '../support/activities';
import { titles } from '../support/cards';
import { presses } from '../support/forged';
import type { Hands } from '../support/hands';
import { newest, read, readAnswer } from '../support/reading';
import {
  bringsCase,
  calls,
  CASE,
  circleOf,
  join,
  leadCard,
  leads,
  ownCard,
  writes,
  type Circle,
} from '../support/rounds';
import { roundRows, upTo } from '../support/rounds-after';
import { useVillage } from '../support/stage';
import { createTeam, newTeamNames } from '../support/teams';
import { newcomer } from '../support/village';

const ABOUT = CASE['Waar gaat het over?'];

const { village, net, sofie, tom, fatima, begin } = useVillage({ forms: 'dialog' });
let group: Circle;
let jan: Hands;
let otto: Hands;
let label: string;

/** In the group's chat, and of no network. */
function outsider(): Hands {
  const elsewhere = { ...newTeamNames('Elders'), people: [newcomer('Otto Buiten')], chat: net.chat };
  return createTeam({ ...village, ...elsewhere }).person('otto');
}

beforeAll(async () => {
  await begin({ Vrijwilligers: ['Jan De Smet'] });
  group = await circleOf(village, net);
  jan = net.person('jan');
  otto = outsider();
  label = await calls(group, 'oase');
  await join(group, [tom, fatima]);
  await bringsCase(group, tom);
});

afterEach(() => {
  for (const hands of [...net.people(), otto]) hands.closesDialog();
});

describe.each([
  ['a volunteer', () => jan, 'Jan De Smet is vrijwilliger', 'Als vrijwilliger zie je geen casussen'],
  ['somebody of no network', () => otto, 'Otto Buiten hoort niet bij', 'Je hoort niet bij dit netwerk'],
])('%s', (_who, hands, asks, told) => {
  it('asks to take part, once, and reads nothing before the facilitator says so', async () => {
    const first = await hands().presses('Ik doe mee', { card: group.roomCard() });
    expect(read(first.card)).toContain(told);
    expect(read(first.card)).toContain('Ik vroeg het aan Sofie Peeters');
    const again = await hands().presses('Ik doe mee', { card: group.roomCard() });
    expect(read(again.card)).toContain('Je vroeg dit al aan Sofie Peeters');
    const forged = await hands().presses('Toon casus', { card: group.roomCard() });
    expect(readAnswer(forged)).not.toContain(ABOUT);
    const agreed = await presses(net, hands(), 'round.agree', { label });
    expect(readAnswer(agreed)).not.toContain('Fijn dat je meedoet');
    await group.settled();
    expect(read(newest(sofie))).toContain(asks);
    expect(read(leadCard(sofie))).toContain('Vragen om mee te doen: ');
  });

  it('is let in by who leads and by nobody else', async () => {
    const card = newest(sofie);
    const other = await tom.presses('Laat toe', { card });
    expect(readAnswer(other)).toContain('Alleen de begeleider');
    expect(readAnswer(await sofie.presses('Laat toe', { card }))).toContain('mag meedoen.');
    expect(readAnswer(await sofie.presses('Laat toe', { card }))).toContain('mag meedoen.');
    await group.settled();
    const form = await hands().presses('Ik doe mee', { card: group.roomCard() });
    expect(titles(form.card ?? {})).toContain('Ik ga akkoord');
    expect(readAnswer(await hands().presses('Toon casus', { card: group.roomCard() }))).not.toContain(ABOUT);
    hands().closesDialog();
    await hands().presses('Ik doe mee', { card: group.roomCard() });
    const joined = await hands().presses('Ik ga akkoord');
    expect(read(joined.card)).toContain('Fijn dat je meedoet');
    await group.settled();
  });
});

it('a volunteer who was let in hears of it personally', () => {
  expect(
    jan
      .messages()
      .map(({ card }) => read(card))
      .join('\n'),
  ).toContain('je mag meedoen');
});

it('somebody of no network has that one round, and nothing else of the network', async () => {
  expect(read((await otto.inChat('hulp')).card)).toContain('nog niet van dit netwerk');
  const [, network] = /"network":"([^"]+)"/.exec(JSON.stringify(leadCard(sofie))) ?? [];
  const inChat = async (verb: string, data: object) =>
    readAnswer(await presses(net, otto, verb, { network, ...data }, net.scene.chat));
  expect(await inChat('sessions.show', {})).toContain('nog niet van dit netwerk');
  expect(await inChat('round.show', { label })).toContain(label);
  expect(await inChat('round.nextPhase', { label, phase: 'welcome' })).toContain('Alleen de begeleider');
  const others = JSON.stringify((await sofie.presses('Draag over', { card: leadCard(sofie) })).card);
  expect(others).toContain('Fatima');
  expect(others).not.toContain('Otto Buiten');
  sofie.closesDialog();
  await leads(group, 'Stop de ronde');
  const other = await calls(group, 'oase');
  expect(await inChat('round.show', { label: other })).not.toContain('oproep');
  await leads(group, 'Stop de ronde');
});

describe('somebody without a device', () => {
  it('is added by who leads, of the network only, and what they say is written down', async () => {
    label = await calls(group, 'oase');
    await join(group, [tom]);
    await bringsCase(group, tom);
    const unknown = await presses(net, sofie, 'round.seat.send', { label, chosen: 'nobody' });
    expect(readAnswer(unknown)).not.toContain('doet mee.');
    const form = await sofie.presses('Zonder toestel', { card: leadCard(sofie) });
    const [, chosen = ''] = /"title":"Jan De Smet","value":"([^"]+)"/.exec(JSON.stringify(form.card)) ?? [];
    expect(chosen).not.toBe('');
    const refused = await presses(net, tom, 'round.seat.send', { label, chosen });
    expect(readAnswer(refused)).toContain('Alleen de begeleider');
    const seated = await sofie.presses('Verstuur', { fill: { 'Wie doet mee?': 'Jan De Smet' } });
    expect(readAnswer(seated)).toContain('Jan De Smet doet mee.');
    await group.settled();
    expect(read(leadCard(sofie))).toMatch(/Doen mee: .*Jan De Smet/);
    await leads(group, 'Start de ronde');
    while (!read(group.roomCard()).includes('Suggesties')) await leads(group, 'Volgende fase');
    await sofie.presses('Noteer voor iemand', { card: leadCard(sofie) });
    await sofie.presses('Verstuur', {
      fill: { 'Voor wie?': 'Jan De Smet', 'Jouw bijdrage': 'Samen ontbijten op school.' },
    });
    sofie.closesDialog();
    await group.settled();
    expect(read(group.roomCard())).toContain('Gaf iets of paste: 1 van 1');
    expect(titles(leadCard(sofie))[0]).toBe('Toon samen');
    const rows = await roundRows({ village, group, tom, fatima, karim: jan, label });
    expect(rows.join()).toContain('Samen ontbijten');
  });

  it('has what comes of it, as has who is of no network; but no link that would open nothing', async () => {
    await otto.presses('Ik doe mee', { card: group.roomCard() });
    await group.settled();
    await sofie.presses('Laat toe', { card: newest(sofie) });
    await group.settled();
    await otto.presses('Ik doe mee', { card: group.roomCard() });
    await otto.presses('Ik ga akkoord');
    otto.closesDialog();
    await upTo(group, 'Effect');
    await writes(group, tom, 'Ik begin klein.', ownCard(tom));
    await upTo(group, 'Afronding');
    await leads(group, 'Volgende fase');
    await tom.presses('Keur verslag goed', { card: newest(tom) });
    await group.settled();
    const [, network] = /"network":"([^"]+)"/.exec(JSON.stringify(leadCard(sofie))) ?? [];
    const inChat = async (verb: string) =>
      readAnswer(await presses(net, otto, verb, { network, label }, net.scene.chat));
    expect(await inChat('round.report')).toContain('Samen ontbijten');
    expect(await inChat('round.proof')).toContain('Otto Buiten');
    expect(await inChat('round.download')).toContain('downloaden kan alleen wie bij dit netwerk hoort');
    expect(await inChat('round.proof.download')).toContain('downloaden kan alleen wie bij dit netwerk hoort');
    expect(await inChat('round.makeSignal')).toContain('Een signaal maken kan alleen');
  });
});

it('who is of no network asks where the group talks, and hears of a round nowhere else', async () => {
  label = await calls(group, 'oase');
  const people = [newcomer('Ria Buiten'), { key: 'sofie', ...sofie.account }];
  const elsewhere = createTeam({ ...village, ...newTeamNames('Ergens'), people });
  // Another chat of the same network.
  await elsewhere.person('sofie').inChat('hulp');
  await elsewhere.person('sofie').presses('Koppel aan netwerk', { where: 'chat' });
  const [, network] = /"network":"([^"]+)"/.exec(JSON.stringify(leadCard(sofie))) ?? [];
  const asks = async (scene: Scene) =>
    readAnswer(await presses(net, elsewhere.person('ria'), 'round.join', { network, label }, scene));
  expect(await asks(elsewhere.scene.chat)).toContain('vind ik niet');
  expect(await asks(net.scene.chat)).toContain('Ik vroeg het aan Sofie Peeters');
});
