import { Writable } from 'node:stream';
import { createLinks } from '../../src/links/links';
import { escapeHtml, toHtml, wordsPage } from '../../src/links/page';
import type { Opened, Opener, Openers } from '../../src/links/openers';
import { createVisits, type Holder } from '../../src/links/visits';
import { connect } from '../../src/storage/connect';
import { createLogger } from '../../src/telemetry/logger';
import { testTable } from '../support/azurite';

const LINK = { network: 'n-1', person: 'p-1', kind: 'test.page', reference: { round: 'I-2026-0003' } };
const PAGE: Opened = { page: { language: 'fr', title: 'Rapport', body: '<p>ok</p>' } };
const MEMBER: Holder = { isMember: true, language: 'fr' };

/** One link that was issued, and what stands around it as the test wants it. */
async function visiting(
  open: Opener['open'] = () => Promise.resolve(PAGE),
  holder: Holder | undefined = MEMBER,
) {
  const { connectionString, tableName } = testTable();
  const table = await connect({ connectionString, table: tableName });
  const time = { now: new Date('2026-11-22T10:00:00.000Z') };
  const links = createLinks(table, { now: () => time.now }, () => 'http://here');
  const written: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  const openers: Openers = new Map([[LINK.kind, { open: jest.fn(open) }]]);
  const state: { holder: Holder | undefined } = { holder };
  const visit = createVisits({
    links,
    openers,
    holder: () => Promise.resolve(state.holder),
    log: createLogger('debug', stream),
  });
  const { url, id } = await links.issue(LINK, { hours: 24 });
  const token = url.slice('http://here/r/'.length);
  return { links, openers, time, state, visit, token, id, logged: () => written.join('') };
}

test('an opener is asked at each visit, with who and what, and its answer is passed on', async () => {
  const { visit, token, openers } = await visiting();
  expect(await visit(token)).toEqual({ outcome: 'opened', ...PAGE });
  expect(await visit(token)).toEqual({ outcome: 'opened', ...PAGE });
  const { kind: _kind, ...asked } = LINK;
  expect(jest.mocked(openers.get(LINK.kind)?.open)?.mock.calls).toEqual([[asked], [asked]]);
});

describe('what does not open looks the same', () => {
  const gone = { outcome: 'gone', page: wordsPage('gone', 'fr') };

  test('when the opener refuses', async () => {
    const { visit, token } = await visiting(() => Promise.resolve('refused'));
    expect(await visit(token)).toEqual(gone);
  });

  test('when it expired; then the opener is not asked', async () => {
    const { visit, token, time, openers } = await visiting();
    time.now = new Date('2026-11-23T10:00:00.000Z');
    expect(await visit(token)).toEqual(gone);
    expect(openers.get(LINK.kind)?.open).not.toHaveBeenCalled();
  });

  test('when its person left; then the opener is not asked', async () => {
    const { visit, token, openers } = await visiting(undefined, { isMember: false, language: 'fr' });
    expect(await visit(token)).toEqual(gone);
    expect(openers.get(LINK.kind)?.open).not.toHaveBeenCalled();
  });

  test('when nothing opens its kind (any more)', async () => {
    const { visit, token, openers } = await visiting();
    openers.clear();
    expect(await visit(token)).toEqual(gone);
  });

  test('in all languages when nobody knows whose it was', async () => {
    const { visit, token, links, id, state } = await visiting();
    const unknown = { outcome: 'gone', page: wordsPage('gone', undefined) };
    expect(await visit('a'.repeat(43))).toEqual(unknown);
    expect(await visit('')).toEqual(unknown);
    state.holder = undefined;
    expect(await visit(token)).toEqual(unknown);
    await links.revoke(id, LINK);
    expect(await visit(token)).toEqual(unknown);
  });
});

test('a fault of ours is a page too, without what the fault says', async () => {
  const { visit, token, logged } = await visiting(() => Promise.reject(new Error('Jan Janssens')));
  const visited = await visit(token);
  expect(visited).toEqual({ outcome: 'failed', page: wordsPage('failed', undefined) });
  expect(logged()).toContain('a link could not be opened');
  expect(logged()).not.toContain('Janssens');
});

test('the log tells who, which kind and what came of it; never the token, its hash or the reference', async () => {
  const { visit, token, id, time, logged } = await visiting();
  await visit(token);
  time.now = new Date('2026-11-24T10:00:00.000Z');
  await visit(token);
  await visit('a'.repeat(43));
  const lines = logged()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  const { reference: _reference, ...told } = LINK;
  expect(lines).toEqual([
    expect.objectContaining({ ...told, result: 'opened' }),
    expect.objectContaining({ ...told, result: 'expired' }),
  ]);
  for (const secret of [token, id, 'I-2026-0003']) expect(logged()).not.toContain(secret);
});

describe('a page', () => {
  test('says in which language it is, and everything about somebody is escaped', () => {
    const html = toHtml({ language: 'nl', title: `<b>"Jan" & 'An'`, style: 'p{margin:0}', body: '<p>x</p>' });
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('<title>&#60;b&#62;&#34;Jan&#34; &#38; &#39;An&#39;</title>');
    expect(html).toContain('<style>p{margin:0}</style>');
    expect(escapeHtml('</p><script>')).toBe('&#60;/p&#62;&#60;script&#62;');
  });

  test('of refusal is in one language or in all, each marked as what it is', () => {
    const langs = (html: string) => [...html.matchAll(/<section lang="(\w+)">/g)].map(([, lang]) => lang);
    expect(langs(wordsPage('gone', 'en').body)).toEqual(['en']);
    expect(langs(wordsPage('gone', undefined).body)).toEqual(['nl', 'en', 'fr']);
    expect(wordsPage('gone', 'en')).toMatchObject({ language: 'en', title: 'Signaalpunt' });
    expect(wordsPage('gone', 'nl').body).toContain('Deze link werkt niet (meer)');
  });
});
