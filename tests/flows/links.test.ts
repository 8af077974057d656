import { createLinks, type Issued } from '../../src/links/links';
import { createMembersStore } from '../../src/members/store';
import type { Person } from '../../src/members/rules';
import { connect } from '../../src/storage/connect';
import { storedRows } from '../support/rows';
import { startWorld, type World } from '../support/world';

const NOW = '2026-11-23T09:00:00.000Z';

/**
 * Personal links in the whole bot. They are issued past it, as a feature would: what opens a kind of link is the matter of
 * the flow of that feature.
 */
describe('a personal link', () => {
  let world: World;
  let network: string;
  let people: readonly Person[];

  beforeAll(async () => {
    world = await startWorld({ log: 'debug' });
    await world.bot.clock(NOW);
    const store = createMembersStore(await tableOf(world));
    [network = ''] = await store.networks();
    people = await store.people(network);
  });
  afterAll(() => world.close());

  async function issued(name: string, minutes = 60): Promise<Issued> {
    const links = createLinks(await tableOf(world), { now: () => new Date(NOW) }, () => world.bot.url);
    const person = people.find((one) => one.name.startsWith(name))?.id ?? '';
    return links.issue(
      { network, person, kind: 'of.a.test', reference: { round: 'I-2026-0001' } },
      { minutes },
    );
  }

  async function opened(url: string, method = 'GET') {
    const response = await fetch(url, { method });
    const html = await response.text();
    const langs = [...html.matchAll(/<section lang="(\w+)">/g)].map(([, lang]) => lang);
    return { status: response.status, type: response.headers.get('content-type'), html, langs };
  }

  test('that nobody was given gets a friendly page in all languages', async () => {
    const page = await opened(`${world.bot.url}/r/${'a'.repeat(43)}`);
    expect(page).toMatchObject({ status: 404, type: 'text/html; charset=utf-8', langs: ['nl', 'en', 'fr'] });
    expect(page.html).toContain('Deze link werkt niet (meer)');
    expect(await opened(`${world.bot.url}/r/${'a'.repeat(43)}`, 'HEAD')).toMatchObject({
      status: 404,
      html: '',
    });
  });

  test('that is refused, or expired, says so in the language of its person, the same in both cases', async () => {
    await world.team.person('karim').says('taal en');
    const [refused, expired] = [await issued('Karim'), await issued('Karim', 0)];
    const page = await opened(refused.url);
    expect(page).toMatchObject({ status: 404, langs: ['en'] });
    expect(await opened(expired.url)).toEqual(page);
  });

  test('of somebody who left the team is refused, in their language', async () => {
    const tom = world.team.person('tom');
    await tom.says('taal fr');
    const { url } = await issued('Tom');
    await world.team.leaves(tom, world.coordinator);
    await world.bot.drain();
    expect(await opened(url)).toMatchObject({ status: 404, langs: ['fr'] });
    expect(world.bot.output()).not.toContain('"result":"opened"');
  });

  test('changes nothing by being opened, and goes by itself when it is over', async () => {
    const { url, id } = await issued('Karim');
    const { id: old } = await issued('Karim', 0);
    const before = (await linkRows()).sort();
    await opened(url);
    await opened(url, 'HEAD');
    expect((await linkRows()).sort()).toEqual(before);
    await world.bot.clock('2026-11-24T09:00:00.000Z');
    await world.bot.drain();
    const after = await linkRows();
    for (const gone of [id, old]) expect(after.filter((row) => row.includes(gone))).toEqual([]);
  });

  test('leaves its token in no log and in no row', async () => {
    const { url } = await issued('Karim');
    const token = url.split('/').at(-1) ?? '';
    await opened(url);
    await opened(`${url}%20`);
    await opened(`${url}/x?y=z`);
    await opened(url, 'POST');
    expect(world.bot.output()).toContain('a link was visited');
    expect(world.bot.output()).not.toContain(token);
    expect((await storedRows(world.bot)).join('\n')).not.toContain(token);
  });

  async function linkRows(): Promise<string[]> {
    return (await storedRows(world.bot)).filter((row) => row.includes('of.a.test'));
  }
});

function tableOf({ bot }: World) {
  return connect({ connectionString: bot.connectionString, table: bot.tableName });
}
