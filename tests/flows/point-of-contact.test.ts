import { texts, titles } from '../support/cards';
import type { Hands } from '../support/hands';
import { everSent, labelOn, newest, read, readAll, readAnswer } from '../support/reading';
import { useVillage } from '../support/stage';
import { DAY, MINUTE, newPeople, setUp } from '../support/village';

const TEXT = 'Wie weet of de buitenschoolse opvang ook op woensdag open is?';

const { village, net, begin, sofie, karim, lies, tom } = useVillage();

it('without a point of contact or deputy, each of the coordinators gets the question', async () => {
  await begin({
    Aanspreekpunt: 'Niemand',
    Plaatsvervanger: 'Niemand',
    Coördinatoren: ['Sofie Peeters', 'Lies Vermeulen'],
  });
  await asks();
  for (const hands of [sofie, lies]) expect(texts(newest(hands))).toContain(TEXT);
  expect(read(newest(tom))).toContain('bij de coördinatoren');
  await sofie.presses('Neem op');
  await settled();
  expect(read(newest(tom))).toContain('Sofie Peeters nam je vraag op');
  expect(read(newest(lies))).toContain('Deze vraag is bij Sofie Peeters');
});

it('while the point of contact is away, the first and the last day included, the deputy gets it', async () => {
  const day = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 10);
  await begin({ 'Afwezig van': day(20 * DAY), 'Afwezig tot': day(22 * DAY) });
  const had: string[] = [];
  for (const days of [19, 20, 22, 23]) {
    await village.at(`${day(days * DAY)}T10:00:00.000Z`);
    await asks();
    had.push(/bij (\w+)/.exec(read(newest(tom)))?.[1] ?? '');
  }
  expect(had).toEqual(['Karim', 'Lies', 'Lies', 'Karim']);
  expect(read((await tom.says('wie')).card)).not.toContain('afwezig');
  await village.at(new Date().toISOString());
});

it('a reopened question goes to the deputy when the point of contact is away by then', async () => {
  const day = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 10);
  await begin({ 'Afwezig van': day(2 * DAY), 'Afwezig tot': day(9 * DAY) });
  await asks();
  await answers(karim, 'Ja.');
  await village.later(3 * DAY);
  await tom.presses('Nog niet');
  await settled();
  expect(texts(newest(lies))).toContain(TEXT);
  await village.at(new Date().toISOString());
});

it('who blocked the bot is passed over: deputy, then coordinators; the asker and `status` say so', async () => {
  await begin();
  village.connector.block(karim.account.id);
  await asks();
  expect(texts(newest(lies))).toContain(TEXT);
  expect(read(newest(tom))).toMatch(/niet bezorgd[^]*Karim El Amrani[^]*nu bij Lies Vermeulen/);
  village.connector.block(lies.account.id);
  await asks();
  expect(texts(newest(sofie))).toContain(TEXT);
  expect(read(newest(tom))).toContain('bij de coördinatoren');
  const status = read((await sofie.says('status')).card);
  expect(status).toMatch(/Karim El Amrani/);
  expect(status).toMatch(/Lies Vermeulen/);
});

it('who comes back by writing gets what waited, and `status` forgets it', async () => {
  await begin();
  village.connector.block(karim.account.id);
  const label = await asks();
  village.connector.unblock(karim.account.id);
  await karim.says('hulp');
  await settled();
  expect(readAll(karim)).toContain(label);
  expect(read((await sofie.says('status')).card)).not.toContain(label);
});

it('who comes back by installing again gets what waited', async () => {
  await begin();
  village.connector.block(karim.account.id);
  const label = await asks();
  expect(texts(newest(lies))).toContain(TEXT);
  village.connector.unblock(karim.account.id);
  await karim.uninstalls();
  await karim.installs();
  await settled();
  expect(readAll(karim)).toContain(label);
});

it('when nobody can be reached, the channel hears it once, without the text; who writes then gets it', async () => {
  await begin();
  const before = net.messages(net.id).length;
  for (const hands of [sofie, karim, lies]) village.connector.block(hands.account.id);
  const label = await asks();
  const called = net.messages(net.id).slice(before);
  expect(called).toHaveLength(1);
  expect(read(called[0]?.card)).toContain(label);
  expect(JSON.stringify(called)).not.toContain('buitenschoolse');
  expect(read(newest(tom))).toContain('coördinatoren');
  village.connector.unblock(sofie.account.id);
  await sofie.says('hulp');
  await settled();
  expect(texts(sofie.cardWith('Neem op') ?? {})).toContain(TEXT);
});

it('a theme has its own point of contact, when the question names it', async () => {
  await begin();
  await sofie.says('instellingen');
  await sofie.presses('Per thema');
  const fill = { Thema: 'Wonen', 'Aanspreekpunt voor dit thema': 'Jan De Smet' };
  expect(read((await sofie.presses('Bewaar', { fill })).card)).toMatch(/Wonen[^]*Jan De Smet/);
  await tom.says('hulp');
  await tom.presses('Vraag');
  await tom.presses('Verstuur', { fill: { 'Wat wil je weten of regelen?': TEXT, Thema: 'Wonen' } });
  await settled();
  const jan = net.person('jan');
  expect(texts(newest(jan))).toContain(TEXT);
  expect(read(newest(tom))).toContain('bij Jan De Smet');
  expect(everSent(karim)).not.toContain('buitenschoolse');
});

it('who leaves the team hands over their questions, the coordinators hear it, the asker too', async () => {
  await begin();
  const label = await asks();
  await karim.presses('Neem op');
  await settled();
  await net.leaves(karim);
  await settled();
  expect(texts(newest(lies))).toContain(TEXT);
  expect(read(newest(tom))).toContain('bij Lies Vermeulen');
  expect(readAll(sofie)).toContain(`${label} is overgedragen`);
  expect(readAll(sofie)).toMatch(/Karim El Amrani was het aanspreekpunt/);
  expect(readAll(tom)).not.toContain('niet bezorgd');
  const refused = await karim.presses('Beantwoord', { card: karim.cardWith('Beantwoord') ?? {} });
  expect(readAnswer(refused)).not.toContain('buitenschoolse');
});

it('an answered question whose owner left, and that did not help, goes to somebody who is there', async () => {
  await begin();
  await asks();
  await answers(karim, 'Ja.');
  await net.leaves(karim);
  await settled();
  await tom.presses('Nog niet');
  await settled();
  expect(texts(newest(lies))).toContain(TEXT);
  expect(read(newest(tom))).toContain('Lies Vermeulen');
});

it('who was asked to take over and left, gives it back to its owner', async () => {
  await begin();
  await asks();
  await karim.presses('Verwijs door');
  const fill = { 'Naar wie?': 'Fatima Bouzid', 'Jouw verwoording': 'Ken jij de uren?' };
  await karim.presses('Verstuur', { fill });
  await settled();
  await net.leaves(net.person('fatima'));
  await settled();
  expect(texts(newest(karim))).toContain('opgenomen');
  expect(titles(newest(karim))).toContain('Beantwoord');
});

it('who cannot be reached to take over, gives it back at once', async () => {
  await begin();
  await asks();
  village.connector.block(net.person('fatima').account.id);
  await karim.presses('Verwijs door');
  const fill = { 'Naar wie?': 'Fatima Bouzid', 'Jouw verwoording': 'Ken jij de uren?' };
  await karim.presses('Verstuur', { fill });
  await settled();
  expect(texts(newest(karim))).toContain('opgenomen');
  expect(read(newest(karim))).toContain('Fatima Bouzid');
});

it('a point of contact who asks something asks the deputy; the only coordinator asks themselves', async () => {
  await begin();
  await karim.says(`vraag ${TEXT}`);
  await settled();
  expect(texts(newest(lies))).toContain(TEXT);
  await begin({ Aanspreekpunt: 'Niemand', Plaatsvervanger: 'Niemand' });
  await sofie.says(`vraag ${TEXT}`);
  await settled();
  await sofie.presses('Neem op');
  await settled();
  expect(sofie.cardWith('Beantwoord')).toBeDefined();
});

it('a new coordinator gets the questions that wait for the coordinators', async () => {
  await begin({ Aanspreekpunt: 'Niemand', Plaatsvervanger: 'Niemand' });
  await asks();
  await setUp(sofie, {
    Aanspreekpunt: 'Niemand',
    Plaatsvervanger: 'Niemand',
    Coördinatoren: ['Lies Vermeulen'],
  });
  await settled();
  expect(texts(lies.cardWith('Neem op') ?? {})).toContain(TEXT);
});

it('what was asked before there was a coordinator reaches the first one', async () => {
  const team = village.team(newPeople());
  const [first, asker] = [team.person('lies'), team.person('tom')];
  const { card } = await asker.posts(`vraag ${TEXT}`);
  expect(labelOn(card)).toMatch(/^V-/);
  await settled();
  await team.installs(first);
  await settled();
  expect(readAll(first)).toContain('coördinator');
  expect(texts(first.cardWith('Neem op') ?? {})).toContain(TEXT);
});

async function asks(): Promise<string> {
  const { card } = await tom.says(`vraag ${TEXT}`);
  await settled();
  return labelOn(card);
}

async function answers(hands: Hands, text: string): Promise<void> {
  await hands.presses('Beantwoord');
  await hands.presses('Verstuur', { fill: { Antwoord: text } });
  await settled();
}

async function settled(): Promise<void> {
  await village.later(MINUTE);
}
