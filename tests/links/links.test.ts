import { createLinks, type Link, type Links } from '../../src/links/links';
import { connect } from '../../src/storage/connect';
import type { Table } from '../../src/storage/table';
import { testTable } from '../support/azurite';
import { storedRows } from '../support/rows';

const ME = { network: 'n-1', person: 'p-1' };
const REPORT = { ...ME, kind: 'intervision.report', reference: { round: 'I-2026-0003' } };
const time = { now: new Date('2026-11-22T10:00:00.000Z') };
const where = testTable();
let table: Table;
let links: Links;

beforeAll(async () => {
  table = await connect({ connectionString: where.connectionString, table: where.tableName });
});

beforeEach(() => {
  time.now = new Date('2026-11-22T10:00:00.000Z');
  links = createLinks(table, { now: () => time.now }, () => 'https://signaal.test');
});

function tokenOf(url: string): string {
  return url.slice('https://signaal.test/r/'.length);
}

test('a link leads to what it was made for', async () => {
  const { url, expires } = await links.issue(REPORT, { hours: 24 });
  expect(url).toMatch(/^https:\/\/signaal\.test\/r\/[\w-]{43}$/);
  expect(expires.toISOString()).toBe('2026-11-23T10:00:00.000Z');
  expect(await links.open(tokenOf(url))).toEqual({
    link: { ...REPORT, expires: expires.toISOString() },
    isExpired: false,
  });
});

test('another instance of the bot opens it too, and opening changes nothing', async () => {
  const { url } = await links.issue(REPORT, { hours: 1 });
  const before = await storedRows(where);
  const other = createLinks(table, { now: () => time.now }, () => 'https://signaal.test');
  for (let n = 0; n < 3; n++) expect((await other.open(tokenOf(url)))?.link.kind).toBe(REPORT.kind);
  expect(await storedRows(where)).toEqual(before);
});

test('it is good until its moment, and not at it', async () => {
  const { url } = await links.issue(REPORT, { minutes: 10 });
  time.now = new Date('2026-11-22T10:09:59.999Z');
  expect((await links.open(tokenOf(url)))?.isExpired).toBe(false);
  time.now = new Date('2026-11-22T10:10:00.000Z');
  expect((await links.open(tokenOf(url)))?.isExpired).toBe(true);
});

test('no two tokens are alike, and their first characters are spread', async () => {
  const issued = await Promise.all(Array.from({ length: 50 }, () => links.issue(REPORT, { minutes: 1 })));
  const tokens = issued.map(({ url }) => tokenOf(url));
  expect(new Set(tokens).size).toBe(50);
  expect(new Set(tokens.map((token) => token[0])).size).toBeGreaterThan(10);
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
});

test('the table holds only a hash: neither the token nor what issue hands out to revoke it opens anything', async () => {
  const { url, id } = await links.issue(REPORT, { hours: 1 });
  const stored = (await storedRows(where)).join('\n');
  expect(stored).not.toContain(tokenOf(url));
  expect(stored).toContain(id);
  expect(await links.open(id)).toBeUndefined();
  expect(await links.open(id.slice(0, 43))).toBeUndefined();
});

test.each([
  '',
  'x',
  'é'.repeat(43),
  `${'a'.repeat(42)}/`,
  'a'.repeat(44),
  "' or 1 eq 1",
  '../../health',
  '\u0000',
])('%j is not looked up', async (token) => {
  const asked = jest.spyOn(table, 'get');
  expect(await links.open(token)).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test('a token of the right form that nobody was given opens nothing', async () => {
  expect(await links.open('a'.repeat(43))).toBeUndefined();
});

describe('revoking', () => {
  test('makes a link open nothing, once', async () => {
    const { url, id } = await links.issue(REPORT, { hours: 1 });
    expect(await links.revoke(id, ME)).toBe(true);
    expect(await links.open(tokenOf(url))).toBeUndefined();
    expect(await links.revoke(id, ME)).toBe(false);
  });

  test.each([
    ['somebody else', { ...ME, person: 'p-2' }],
    ['somebody of another network with the same id', { ...ME, network: 'n-2' }],
  ])('is not for %s', async (_who, other) => {
    const { url, id } = await links.issue(REPORT, { hours: 1 });
    expect(await links.revoke(id, other)).toBe(false);
    expect(await links.open(tokenOf(url))).toBeDefined();
  });

  test.each(['', 'x', 'a'.repeat(64)])('of %j, which is no link, does nothing', async (id) => {
    expect(await links.revoke(id, ME)).toBe(false);
  });
});

test('the daily job removes what expired and nothing else', async () => {
  const old = await Promise.all(Array.from({ length: 20 }, () => links.issue(REPORT, { minutes: 10 })));
  const young = await links.issue(REPORT, { hours: 24 });
  time.now = new Date('2026-11-22T12:00:00.000Z');
  await links.removeExpired();
  await links.removeExpired();
  for (const { url } of old) expect(await links.open(tokenOf(url))).toBeUndefined();
  expect(await links.open(tokenOf(young.url))).toMatchObject({ isExpired: false });
});

test.each<Link['reference']>([
  { text: 'De wachtlijst is lang' },
  { name: 'An\nMaes' },
  { empty: '' },
  { long: 'x'.repeat(101) },
])('a reference holds ids, never a text: %j', async (reference) => {
  const before = await storedRows(where);
  await expect(links.issue({ ...REPORT, reference }, { hours: 1 })).rejects.toThrow('ids only');
  expect(await storedRows(where)).toEqual(before);
});
