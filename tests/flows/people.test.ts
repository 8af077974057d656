import { messageActivity } from '../support/activities';
import { texts, titles } from '../support/cards';
import { labelOn, newest, read, readAll, readAnswer } from '../support/reading';
import { useVillage } from '../support/stage';
import { createTeam, newTeamNames, type Team } from '../support/teams';
import { DAY, MINUTE, newcomer, newPeople, setUp } from '../support/village';

const TEXT = 'Wie weet of de buitenschoolse opvang ook op woensdag open is?';
const ADMIN = { ...newcomer('Ada Beheer'), aadObjectId: 'ad000000-0000-4000-8000-000000000001' };

const { village } = useVillage({ env: { ADMIN_IDS: `x, ${ADMIN.aadObjectId}` } });

describe('the roster', () => {
  it('lets in who joins, at once', async () => {
    const net = await village.network();
    const nora = await net.joins(newcomer('Nora Claes'), net.person('sofie'));
    expect(read((await nora.says('hulp')).card)).toContain('Dag Nora');
    expect(labelOn((await nora.says(`vraag ${TEXT}`)).card)).toMatch(/^V-/);
  });

  it('takes every right from who leaves, at once', async () => {
    const net = await village.network();
    const [sofie, karim, lies, tom] = ['sofie', 'karim', 'lies', 'tom'].map(net.person) as [
      ReturnType<Team['person']>,
      ReturnType<Team['person']>,
      ReturnType<Team['person']>,
      ReturnType<Team['person']>,
    ];
    await setUp(sofie, { Coördinatoren: ['Sofie Peeters', 'Lies Vermeulen'] });
    await tom.says(`vraag ${TEXT}`);
    await settled();
    const [question, settings] = [newest(karim), (await lies.says('instellingen')).card ?? {}];
    await Promise.all([net.leaves(karim, sofie), net.leaves(lies, sofie)]);
    for (const title of ['Neem op', 'Beantwoord', 'Maak signaal'])
      expect(readAnswer(await karim.presses(title, { card: question }))).toContain('Ik ken je nog niet');
    expect(readAnswer(await lies.presses('Bewaar', { card: settings }))).toContain('Ik ken je nog niet');
    expect((await karim.says(`signaal ${TEXT}`)).card).toBeDefined();
    expect(readAll(karim)).not.toMatch(/S-\d{4}/);
    await settled();
    for (const words of ['Karim El Amrani was het aanspreekpunt', 'Lies Vermeulen was de plaatsvervanger'])
      expect(readAll(sofie)).toContain(words);
    expect(texts(sofie.cardWith('Neem op') ?? {})).toContain(TEXT);
  });

  it('gives who comes back their own entries again, but no role', async () => {
    const net = await village.network();
    const karim = net.person('karim');
    await karim.says(`signaal ${TEXT}`);
    await net.leaves(karim);
    const back = await net.joins({ ...karim.account, key: 'karim' }, net.person('sofie'));
    expect(read((await back.says('mijn')).card)).toContain('S-');
    expect(read((await back.says('wie')).card)).not.toContain('Karim');
  });

  it('is read every day: names that changed, people who came and went unseen', async () => {
    const net = await village.network();
    const [sofie, jan] = [net.person('sofie'), net.person('jan')];
    Object.assign(net.person('karim').account, { name: 'Karim Amrani-Declercq' });
    const members = () => net.people().flatMap((one) => (one === jan ? [] : [one.account]));
    village.connector.conversations.open({ id: net.id, scope: 'channel', members });
    await village.later(DAY);
    expect(read((await sofie.says('wie')).card)).toContain('Karim Amrani-Declercq');
    expect(read((await jan.says('hulp')).card)).toContain('Ik ken je nog niet');
  });

  it('keeps everybody when Teams gives an empty one', async () => {
    const net = await village.network();
    village.connector.conversations.open({ id: net.id, scope: 'channel', members: () => [] });
    await village.later(DAY);
    expect(read((await net.person('sofie').says('wie')).card)).toContain('Karim El Amrani');
  });
});

describe('the app', () => {
  it('stops when it is taken out of the team, and goes on where it was when it is back', async () => {
    const net = await village.network();
    const [sofie, karim, tom] = [net.person('sofie'), net.person('karim'), net.person('tom')];
    const { card } = await tom.says(`vraag ${TEXT}`);
    await settled();
    const question = newest(karim);
    await net.uninstalls(sofie);
    expect(read((await tom.says(`vraag ${TEXT}`)).card)).toContain('Ik ken je nog niet');
    expect(readAnswer(await karim.presses('Neem op', { card: question }))).toContain('Ik ken je nog niet');
    await net.installs(sofie);
    await settled();
    expect(read((await sofie.says('wie')).card)).toContain('Karim El Amrani');
    expect(read((await tom.says('mijn')).card)).toContain(labelOn(card));
    await karim.presses('Neem op', { card: question });
    await settled();
    expect(read(newest(tom))).toContain('Karim El Amrani nam je vraag op');
  });

  it('still reminds of a term that ended while it was out of the team', async () => {
    const net = await village.network();
    const [sofie, karim, tom] = [net.person('sofie'), net.person('karim'), net.person('tom')];
    const { card } = await tom.says(`vraag ${TEXT}`);
    await settled();
    await net.uninstalls(sofie);
    await village.later(15 * DAY);
    await net.installs(sofie);
    // What waited for the app to come back is looked at again every hour.
    await village.later(DAY / 12);
    expect(readAll(karim)).toContain(`${labelOn(card)} wacht op een antwoord`);
  });

  it('says hello once in a personal chat, although Teams tells it twice and again', async () => {
    const net = await village.network();
    const tom = net.person('tom');
    await tom.installs();
    await tom.installs();
    expect(tom.messages()).toHaveLength(1);
    expect(read(newest(tom))).toContain('Dag Tom');
  });

  it('makes an administrator coordinator when the installer is not in the team', async () => {
    const net = village.team([...newPeople(), ADMIN]);
    await net.installs(village.team([newcomer('Ines Installeur')]).person('ines'));
    await settled();
    const ada = net.person('ada');
    expect(readAll(ada)).toContain('Je bent nu coördinator');
    expect(read((await ada.says('instellingen')).card)).toContain('Aanspreekpunt');
  });

  it('makes an administrator coordinator when the last one leaves, and tells them', async () => {
    const net = await village.network({}, [...newPeople(), { ...ADMIN, id: '29:ada-2' }]);
    await net.leaves(net.person('sofie'));
    await settled();
    // Her personal chat is the one she has had since the test before.
    expect(
      village.connector.calls.filter(({ activity }) =>
        JSON.stringify(activity ?? {}).includes('Je bent nu coördinator'),
      ),
    ).not.toEqual([]);
  });
});

describe('several networks', () => {
  it('asks once for which one, and then works there', async () => {
    const people = newPeople();
    const [east, west] = [await village.network({}, people), await village.network({}, withTomOf(people))];
    await west.renames('Buurtwerk West', west.person('sofie'));
    const tom = west.person('tom');
    const asked = await tom.says(`vraag ${TEXT}`);
    expect(titles(asked.card ?? {})).toEqual(expect.arrayContaining([east.name, 'Buurtwerk West']));
    await tom.presses('Buurtwerk West');
    expect(labelOn((await tom.says(`vraag ${TEXT}`)).card)).toMatch(/^V-/);
    await settled();
    expect(readAll(west.person('karim'))).toContain(TEXT);
    expect(readAll(east.person('karim'))).not.toContain(TEXT);
    expect(labelOn((await east.person('tom').posts(`vraag ${TEXT} In het kanaal`)).card)).toMatch(/^V-/);
    await settled();
    expect(readAll(east.person('karim'))).toContain('In het kanaal');
    await tom.says('hulp');
    await tom.presses('Ander netwerk');
    await tom.presses(east.name);
    expect(read((await tom.says('mijn')).card)).not.toContain('Stel');
    await west.leaves(west.person('tom'));
    expect(read((await tom.says('hulp')).card)).toContain('Dag Tom');
  });
});

describe('a group chat', () => {
  it('is bound once, by a coordinator; then everybody of the network can work there', async () => {
    const net = await village.network();
    const [sofie, tom] = [net.person('sofie'), net.person('tom')];
    expect(titles((await tom.inChat('hulp')).card ?? {})).toEqual([]);
    const { card = {} } = await sofie.inChat('hulp');
    expect(titles(card)).toEqual(['Koppel aan netwerk']);
    expect(readAnswer(await tom.presses('Koppel aan netwerk', { card }))).toContain('Dit kan jij hier niet');
    expect(readAnswer(await sofie.presses('Koppel aan netwerk', { card }))).toContain('nu gekoppeld');
    expect(readAnswer(await sofie.presses('Koppel aan netwerk', { card }))).toContain('al gekoppeld');
    const said = await tom.inChat('signaal De wachtlijst voor logopedie is weer langer');
    expect(labelOn(said.card)).toMatch(/^S-/);
    expect(JSON.stringify(said.messages)).not.toContain('logopedie');
    const outsider = village.team([newcomer('Otto Buiten')]).person('otto');
    const words = { text: `signaal ${TEXT}`, mention: true };
    await net.post(messageActivity(net.wire, outsider.account, net.scene.chat, words));
    expect(read(net.lastCard(net.chat))).toContain('nog niet van dit netwerk');
  });

  it('is bound to one network, when two coordinators press at the same time', async () => {
    const people = newPeople();
    const both = people.filter(({ key }) => key === 'sofie');
    const chat = newTeamNames('x').chat;
    const teams = [people, [...both, ...newPeople().slice(1)]].map((some) =>
      createTeam({ ...village, ...newTeamNames('Netwerk'), people: some, chat }),
    );
    const [one, other] = teams as [Team, Team];
    await one.installs(one.person('sofie'));
    await other.installs(other.person('sofie'));
    await one.renames('Een', one.person('sofie'));
    await other.renames('Twee', other.person('sofie'));
    const { card = {} } = await one.person('sofie').inChat('hulp');
    const pressed = await Promise.all(
      titles(card).map((title) => one.person('sofie').presses(title, { card })),
    );
    expect(pressed.filter((answer) => readAnswer(answer).includes('nu gekoppeld'))).toHaveLength(1);
  });
});

describe('where there is no network', () => {
  it('a shared channel gets help only', async () => {
    const net = await village.network();
    const channel = { ...net.scene.channel.channel, id: net.channel, name: 'Gedeeld', type: 'shared' };
    const conversation = `${net.channel};messageid=${net.wire.nextId()}`;
    const scene = { ...net.scene.channel, conversation, channel };
    const words = { text: `signaal ${TEXT}`, mention: true };
    await net.post(messageActivity(net.wire, net.person('tom').account, scene, words));
    expect(read(net.lastCard(net.channel))).toContain('gedeeld kanaal');
    await settled();
    expect(readAll(net.person('sofie'))).not.toContain('S-');
  });

  it('a stranger hears how to get in', async () => {
    const otto = village.team([newcomer('Otto Buiten')]).person('otto');
    for (const text of ['hulp', `vraag ${TEXT}`, 'wie', 'instellingen', 'taal en'])
      expect(read((await otto.says(text)).card)).toContain('Ik ken je nog niet');
  });
});

function withTomOf(people: ReturnType<typeof newPeople>): ReturnType<typeof newPeople> {
  return newPeople().map(
    (person) => people.find((one) => one.key === 'tom' && person.key === 'tom') ?? person,
  );
}

async function settled(): Promise<void> {
  await village.later(MINUTE);
}
