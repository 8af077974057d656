import { invokeActivity, messageActivity } from '../support/activities';
import { labels, texts, titles, type Card } from '../support/cards';
import type { Hands } from '../support/hands';
import { newest, read, readAll, readAnswer } from '../support/reading';
import { useNetworks } from '../support/stage';
import type { Team } from '../support/teams';
import { MINUTE, newcomer, newPeople, setUp } from '../support/village';

const { village, net, sofie, lies, tom } = useNetworks();

describe('instellingen', () => {
  it('has its fields by their fixed labels, filled in as they stand, for coordinators only', async () => {
    const { card = {} } = await sofie.says('instellingen');
    expect(labels(card)).toEqual([
      'Aanspreekpunt',
      'Plaatsvervanger',
      'Afwezig van',
      'Afwezig tot',
      'Land',
      'Coördinatoren',
      'Begeleiders',
      'Vrijwilligers',
      'Casussen van intervisie wissen na',
    ]);
    const refused = await tom.says('instellingen');
    expect(refused.words ?? read(refused.card)).toContain('Dit kan jij hier niet doen');
    for (const title of ['Bewaar', 'Per thema', 'Noodnummers'])
      expect(readAnswer(await tom.presses(title, { card }))).toContain('Dit kan jij hier niet doen');
    await sofie.presses('Bewaar', { card });
    expect(read((await sofie.says('wie')).card)).toMatch(
      /Karim El Amrani[^]*Lies Vermeulen[^]*Sofie Peeters/,
    );
  });

  it('in a channel opens by a press, for that person only', async () => {
    const { card } = await sofie.posts('instellingen');
    expect(labels(card ?? {})).toEqual([]);
    expect(readAnswer(await tom.presses('Instellingen', { card: card ?? {} }))).toContain(
      'Dit kan jij hier niet',
    );
    expect(labels((await sofie.presses('Instellingen', { card: card ?? {} })).card ?? {})).toContain('Land');
  });

  it.each([
    ['the last coordinator leaves', { Coördinatoren: [] }, /minstens één coördinator/],
    ['the deputy is the point of contact', { Plaatsvervanger: 'Fatima Bouzid' }, /iemand anders/],
    ['half an absence', { 'Afwezig van': '2027-01-04' }, /beide datums/],
    ['an absence backwards', { 'Afwezig van': '2027-01-04', 'Afwezig tot': '2027-01-03' }, /eindigt vóór/],
  ])('refuses when %s, with everything still filled in', async (_what, wrong, why) => {
    await sofie.says('instellingen');
    const fill = {
      Aanspreekpunt: 'Fatima Bouzid',
      Land: 'Nederland',
      Vrijwilligers: ['Jan De Smet'],
      ...wrong,
    };
    const { card = {} } = await sofie.presses('Bewaar', { fill });
    expect(read(card)).toMatch(why);
    expect(chosen(card, 'Aanspreekpunt')).toBe('Fatima Bouzid');
    expect(chosen(card, 'Land')).toBe('Nederland');
    expect(chosen(card, 'Vrijwilligers')).toBe('Jan De Smet');
    expect(read((await tom.says('wie')).card)).toContain('Karim El Amrani');
    const repaired = { Coördinatoren: ['Sofie Peeters'], Plaatsvervanger: 'Lies Vermeulen' };
    const absence = { 'Afwezig van': '2027-01-04', 'Afwezig tot': '2027-01-05' };
    const saved = await sofie.presses('Bewaar', { card, fill: { ...repaired, ...absence } });
    expect(read(saved.card)).toContain('Bewaard');
    expect(read((await tom.says('wie')).card)).toContain('Fatima Bouzid');
  });

  it('warns the second of two coordinators who save at once, and loses nothing of either', async () => {
    await setUp(sofie, { Coördinatoren: ['Sofie Peeters', 'Lies Vermeulen'] });
    const [one = {}, other = {}] = [
      (await sofie.says('instellingen')).card,
      (await lies.says('instellingen')).card,
    ];
    await sofie.presses('Bewaar', { card: one, fill: { Aanspreekpunt: 'Jan De Smet' } });
    const second = await lies.presses('Bewaar', { card: other, fill: { Begeleiders: ['Tom Janssens'] } });
    expect(read(second.card)).toContain('veranderde intussen');
    expect(chosen(second.card ?? {}, 'Begeleiders')).toBe('Tom Janssens');
    expect(read((await tom.says('wie')).card)).toContain('Jan De Smet');
    await lies.presses('Bewaar', { fill: { Aanspreekpunt: 'Jan De Smet' } });
    await settled();
    expect(read((await tom.says('wie')).card)).toMatch(/Jan De Smet[^]*Tom Janssens/);
  });

  it('tells a coordinator who hands over the role that it was saved', async () => {
    await sofie.says('instellingen');
    const saved = await sofie.presses('Bewaar', { fill: { Coördinatoren: ['Lies Vermeulen'] } });
    expect(readAnswer(saved)).toContain('Bewaard');
    await settled();
    expect(readAll(lies)).toContain('Je bent nu coördinator');
    expect(read((await lies.says('instellingen')).card)).toContain('Aanspreekpunt');
  });

  it('tells whoever has a new role, and says so under `wie`', async () => {
    await setUp(sofie, { Aanspreekpunt: 'Fatima Bouzid', Begeleiders: ['Tom Janssens'] });
    await settled();
    expect(readAll(net.person('fatima'))).toContain('Je bent nu het aanspreekpunt');
    expect(readAll(tom)).toContain('begeleider');
    expect(read((await tom.says('wie')).card)).toMatch(
      /Aanspreekpunt\nFatima Bouzid\nPlaatsvervanger\nLies Vermeulen\nCoördinatoren\nSofie Peeters\nBegeleiders\nTom Janssens/,
    );
  });

  it('writes its own numbers for danger on every form', async () => {
    await sofie.says('instellingen');
    await sofie.presses('Noodnummers');
    await sofie.presses('Verstuur', { fill: { 'Jullie regel': 'Bel **Nora** op 09 123' } });
    await tom.says('hulp');
    expect(read((await tom.presses('Vraag')).card)).toContain('Bel **Nora** op 09 123');
  });

  it('works in a network of two hundred people, whose names are looked up', async () => {
    const crowd = Array.from({ length: 200 }, (_, at) => newcomer(`Naam${at} Persoon`));
    const large = village.team([...newPeople(), ...crowd]);
    const coordinator = large.person('sofie');
    await large.installs(coordinator);
    await settled();
    const { card = {} } = await coordinator.says('instellingen');
    expect(JSON.stringify(card).length).toBeLessThan(20_000);
    const [id] = await looksUp(large, coordinator, 'naam123');
    expect(await looksUp(large, tom, 'naam123')).toEqual([]);
    const saved = await coordinator.presses('Bewaar', { card, fill: { Aanspreekpunt: id ?? '' } });
    expect(read(saved.card)).toContain('Bewaard');
    expect(read((await coordinator.says('wie')).card)).toContain('Naam123 Persoon');
  });
});

describe('taal', () => {
  it('is the person’s own choice, everywhere', async () => {
    await tom.says('taal fr');
    expect(read((await tom.says('aide')).card)).toMatch(/Bonjour|Signal/);
    expect(read((await tom.says('hulp')).card)).not.toContain('Wat wil je delen?');
    await tom.says('taal: EN');
    expect(read((await tom.says('help')).card)).not.toMatch(/Wat wil je|Que veux/);
    await tom.says('langue nl');
    expect(read((await tom.says('hulp')).card)).toContain('Wat wil je delen?');
    expect(titles((await tom.says('taal')).card ?? {})).toEqual(['Nederlands', 'English', 'Français']);
    await tom.presses('Français');
    expect(read((await tom.says('hulp')).card)).not.toContain('Wat wil je delen?');
  });

  it('is that of Teams until one chooses', async () => {
    const french = {
      ...messageActivity(net.wire, tom.account, tom.scene, { text: 'hulp', mention: false }),
      locale: 'fr-BE',
    };
    await net.post(french);
    expect(read(newest(tom))).not.toContain('Wat wil je delen?');
    await net.person('jan').says('vraag Wie weet of de opvang ook op woensdag open is?');
    expect(read(newest(net.person('jan')))).toContain('Antwoord tegen');
  });
});

describe('unknown text', () => {
  const TYPED = 'De wachtlijst voor de kinesist is veel te lang';

  it('gets help with three likely commands, and what was typed goes along', async () => {
    const { card = {} } = await tom.says(TYPED);
    expect(read(card)).toMatch(/Bedoelde je \S+, \S+(?:,| of) \S+\?/);
    expect(titles(card)).toEqual(
      expect.arrayContaining([
        'Loopt goed',
        'Signaal',
        'Vraag',
        'Samen nadenken',
        'Mijn inbreng',
        'Wie is wie',
      ]),
    );
    for (const title of ['Signaal', 'Vraag', 'Loopt goed'])
      expect(texts((await tom.presses(title, { card })).card ?? {})).toContain(TYPED);
  });

  it('that is short goes along too', async () => {
    const { card = {} } = await tom.says('geen tolk');
    expect(texts((await tom.presses('Signaal', { card })).card ?? {})).toContain('geen tolk');
  });

  it('in a channel is not repeated', async () => {
    const { messages } = await tom.posts(TYPED);
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages)).not.toContain('kinesist');
  });

  it.each(['instelingen', 'sinaal', 'vrag', 'wie is wie', 'help me', 'hallo', '?', '👍', 'unstoppable'])(
    '“%s” is never silence and never a fault',
    async (text) => {
      const { card } = await tom.says(text);
      expect(titles(card ?? {})).toContain('Signaal');
    },
  );
});

/** The ids that a picker finds for what somebody types in it. */
async function looksUp(where: Team, hands: Hands, queryText: string): Promise<string[]> {
  const value = { kind: 'search', queryText, dataset: 'people', queryOptions: { skip: 0, top: 15 } };
  const invoke = { name: 'application/search', value };
  const answer = await where.post(invokeActivity(where.wire, hands.account, hands.scene, invoke));
  const { value: found } = answer.body as { value?: { results?: { value: string }[] } };
  return found?.results?.map((one) => one.value) ?? [];
}

/** The titles that are chosen in a field, or its value. */
function chosen(card: Card, label: string): string {
  const [found] = find(card, label);
  const { value = '', choices = [] } = found ?? {};
  const title = (code: string) => choices.find((choice) => choice.value === code)?.title ?? code;
  return value.split(',').map(title).join(',');
}

interface Field {
  readonly label?: string;
  readonly value?: string;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
}

function find(node: unknown, label: string): Field[] {
  if (Array.isArray(node)) return node.flatMap((one: unknown) => find(one, label));
  if (typeof node !== 'object' || node === null) return [];
  const own = (node as Field).label === label ? [node as Field] : [];
  return [...own, ...Object.values(node).flatMap((one: unknown) => find(one, label))];
}

async function settled(): Promise<void> {
  await village.later(MINUTE);
}

it('a coordinator sets how long the case of a round is kept', async () => {
  await sofie.says('instellingen');
  const field = 'Casussen van intervisie wissen na';
  const saved = await sofie.presses('Bewaar', { fill: { [field]: '14 dagen' } });
  expect(chosen(saved.card ?? {}, field)).toBe('14 dagen');
});
