import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { createServer, listen, stopListening } from '../../src/http/server';
import type { Download, Page } from '../../src/links/openers';
import { wordsPage } from '../../src/links/page';
import type { Visit } from '../../src/links/visits';
import { createLogger } from '../../src/telemetry/logger';

const PAGE: Page = { language: 'nl', title: 'Verslag', style: 'p{color:#123}', body: '<p>Hallo</p>' };
const FILE: Download = { contentType: 'text/csv; charset=utf-8', filename: 'verslag.csv', body: 'a;b\né;👍' };
const state: { visit: Visit; readonly tokens: string[] } = {
  visit: { outcome: 'opened', page: PAGE },
  tokens: [],
};
const server = createServer({
  onMessage: () => Promise.resolve(),
  onLink: (token) => {
    state.tokens.push(token);
    return Promise.resolve(state.visit);
  },
  isReady: () => Promise.resolve(),
  testHooks: undefined,
  log: createLogger('silent'),
});
let url: string;

beforeAll(async () => {
  url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
});
afterAll(() => stopListening(server));

async function visit(what: Visit, method = 'GET') {
  state.visit = what;
  const response = await fetch(`${url}/r/abc`, { method });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
}

function headersOf(response: Response): Readonly<Record<string, string>> {
  const {
    date: _date,
    connection: _connection,
    'keep-alive': _alive,
    ...rest
  } = Object.fromEntries(response.headers);
  return rest;
}

const ALWAYS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'cross-origin-resource-policy': 'same-origin',
  server: 'signaalpunt',
};
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test('a page may load and run nothing, and only its own style counts', async () => {
  const { response, body } = await visit({ outcome: 'opened', page: PAGE });
  expect(response.status).toBe(200);
  const hash = createHash('sha256').update('p{color:#123}').digest('base64');
  expect(headersOf(response)).toEqual({
    ...ALWAYS,
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.length),
    'content-security-policy': `${NOTHING}; style-src 'sha256-${hash}'`,
  });
  expect(body.toString()).toContain('<p>Hallo</p>');
});

test('a page without style allows none', async () => {
  const { style: _style, ...bare } = PAGE;
  const { response } = await visit({ outcome: 'opened', page: bare });
  expect(response.headers.get('content-security-policy')).toBe(NOTHING);
});

test.each([
  ['a text', FILE.body],
  ['bytes', Buffer.from([0, 255, 128, 13, 10])],
])('a download of %s arrives byte for byte, as a file', async (_what, content) => {
  const { response, body } = await visit({ outcome: 'opened', download: { ...FILE, body: content } });
  expect(response.status).toBe(200);
  expect(body).toEqual(Buffer.from(content));
  expect(headersOf(response)).toEqual({
    ...ALWAYS,
    'content-type': FILE.contentType,
    'content-length': String(body.length),
    'content-security-policy': `${NOTHING}; sandbox`,
    'content-disposition': `attachment; filename="verslag.csv"; filename*=UTF-8''verslag.csv`,
  });
});

it.each([
  ['Réunion d’équipe.docx', 'Reunion d_equipe.docx', 'R%C3%A9union%20d%E2%80%99%C3%A9quipe.docx'],
  ['a"b\r\nX-Evil: 1;.csv', 'a-b--X-Evil- 1;.csv', 'a-b--X-Evil-%201%3B.csv'],
  ['../../etc/passwd', '..-..-etc-passwd', '..-..-etc-passwd'],
  ["it's (*).txt", "it's (-).txt", 'it%27s%20%28-%29.txt'],
  ['\ud800x.txt', '-x.txt', '-x.txt'],
])('the file name %j is safe in both ways of writing it', async (filename, ascii, encoded) => {
  const { response } = await visit({ outcome: 'opened', download: { ...FILE, filename } });
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
  );
  expect(response.headers.get('x-evil')).toBeNull();
});

it.each<[Visit, number]>([
  [{ outcome: 'opened', page: PAGE }, 200],
  [{ outcome: 'opened', download: FILE }, 200],
  [{ outcome: 'gone', page: wordsPage('gone', 'nl') }, 404],
  [{ outcome: 'failed', page: wordsPage('failed', undefined) }, 500],
])('HEAD answers as GET does, without a body (%#)', async (what, status) => {
  const get = await visit(what);
  const head = await visit(what, 'HEAD');
  expect([get.response.status, head.response.status]).toEqual([status, status]);
  expect(headersOf(head.response)).toEqual(headersOf(get.response));
  expect(head.body).toHaveLength(0);
  expect(get.body.length).toBeGreaterThan(0);
});

it.each([
  ['/r/abc_-9', 'abc_-9'],
  ['/r/', ''],
  ['/r/a/b', 'a/b'],
  ['/r/abc?x=1', 'abc'],
  [`/r/${'x'.repeat(2_000)}`, 'x'.repeat(2_000)],
  ['/r/%00', '\u0000'],
  ['/r/%41bc', 'Abc'],
])('%s is looked at as a token', async (path, token) => {
  state.tokens.length = 0;
  state.visit = { outcome: 'gone', page: wordsPage('gone', undefined) };
  expect(await statusOf('GET', path)).toBe(404);
  expect(state.tokens).toEqual([token]);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is not for links', async (method) => {
  state.tokens.length = 0;
  expect(await statusOf(method, '/r/abc')).toBe(405);
  expect(state.tokens).toEqual([]);
});

test('an address that is none is refused without repeating it', async () => {
  state.tokens.length = 0;
  expect(await statusOf('GET', '/r/%E0%A4%A')).toBeGreaterThanOrEqual(400);
  expect(state.tokens).toEqual([]);
});

/** By hand: fetch mends addresses before it sends them. */
function statusOf(method: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, path }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    asked.on('error', reject);
    asked.end();
  });
}
