import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from '../../src/cards/templates';
import type { Place } from '../../src/storage/outbox';
import { createNotifier } from '../../src/teams/notifier';

interface Seen {
  readonly method: string | undefined;
  readonly url: string;
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
}

type Reply = (seen: Seen, response: ServerResponse, request: IncomingMessage) => void;

/** A port of the machine where nobody listens. */
const NOBODY = 'http://127.0.0.1:9';
const card = { type: 'AdaptiveCard', version: '1.5', body: [] } as unknown as Card;
const message = { card, summary: 'Er is een antwoord' };
const notifier = createNotifier({ MicrosoftAppId: '' });
const realTimeout = AbortSignal.timeout.bind(AbortSignal);

let server: Server;
let url = '';
let seen: Seen[] = [];
let reply: Reply;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const one: Seen = {
        method: request.method,
        url: decodeURIComponent(request.url ?? ''),
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
        authorization: request.headers.authorization,
      };
      seen.push(one);
      reply(one, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  seen = [];
  reply = json(201, { id: 'a-1' });
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function json(status: number, body: object, headers: Record<string, string> = {}): Reply {
  return (_seen, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

const cut: Reply = (_seen, _response, request) => void request.socket.destroy();
const silent: Reply = () => undefined;

function place(serviceUrl = url): Place {
  return {
    conversation: '19:abc@thread.tacv2;messageid=1',
    serviceUrl,
    tenant: 't-1',
    scope: 'channel',
    bot: { id: '28:bot', name: 'Signaalpunt' },
  };
}

const an = { entraId: 'e-an', teamsId: '29:an', name: 'An Maes' };

/** Everything that changes something in Teams. */
const DEEDS = {
  send: () => notifier.send(place(), message),
  edit: () => notifier.edit(place(), 'a-1', message),
  open: () => notifier.open(an, place()),
} as const;
const NAMES = ['send', 'edit', 'open'] as const;

/** The patience of the notifier, a hundred times as short. */
function hurry(): void {
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => realTimeout(ms / 100));
}

describe('without credentials', () => {
  test('a card goes into its conversation, with the line of its notification and without a text', async () => {
    expect(await DEEDS.send()).toEqual({ ok: true, activity: 'a-1', conversation: place().conversation });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/v3/conversations/19:abc@thread.tacv2;messageid=1/activities',
      authorization: undefined,
      body: {
        type: 'message',
        summary: 'Er is een antwoord',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      },
    });
    expect(seen[0]?.body).not.toHaveProperty('text');
  });

  test('words go as plain text, so that what people typed is shown as typed', async () => {
    await notifier.send(place(), { words: '*vet* <b>' });
    expect(seen[0]?.body).toMatchObject({ text: '*vet* <b>', textFormat: 'plain' });
  });

  test('an edit writes over the message', async () => {
    expect(await DEEDS.edit()).toEqual({ ok: true, activity: 'a-1', conversation: place().conversation });
    expect(seen[0]).toMatchObject({
      method: 'PUT',
      url: `/v3/conversations/${place().conversation}/activities/a-1`,
    });
  });

  test('a personal chat is opened in the tenant, with the one person', async () => {
    reply = json(201, { id: 'a:personal' });
    const opened = await DEEDS.open();
    expect(opened).toMatchObject({
      ok: true,
      place: { conversation: 'a:personal', scope: 'personal', tenant: 't-1' },
    });
    expect(seen[0]?.body).toMatchObject({ isGroup: false, tenantId: 't-1', members: [{ id: '29:an' }] });
    expect(seen[0]?.body).not.toHaveProperty('activity');
  });
});

describe.each(NAMES)('%s asks exactly once: the connector’s own retries are off', (name) => {
  it.each([400, 403, 404, 408, 412, 429, 500, 502, 503, 504])('%i', async (status) => {
    reply = json(status, { error: { code: 'SomeCode', message: 'Jan Janssens' } });
    const result = await DEEDS[name]();
    expect(result).toMatchObject({ ok: false, status });
    expect(JSON.stringify(result)).not.toContain('Janssens');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(1);
  });

  test('429 and 503 with Retry-After', async () => {
    for (const status of [429, 503]) {
      seen = [];
      reply = json(status, {}, { 'Retry-After': '1' });
      expect(await DEEDS[name]()).toEqual(
        expect.objectContaining({ ok: false, status, retryAfterMs: 1_000 }),
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toHaveLength(1);
    }
  });

  test('a line that is cut', async () => {
    reply = cut;
    expect(await DEEDS[name]()).toMatchObject({ ok: false, status: 0 });
    expect(seen).toHaveLength(1);
  });

  test('no answer: after a while nobody knows', async () => {
    hurry();
    reply = silent;
    expect(await DEEDS[name]()).toEqual({ ok: false, status: 0, code: 'timeout' });
    expect(seen).toHaveLength(1);
  });
});

test('the code that Teams gives comes along', async () => {
  reply = json(403, { error: { code: 'ConversationBlockedByUser', message: 'x' } });
  expect(await DEEDS.send()).toEqual({ ok: false, status: 403, code: 'ConversationBlockedByUser' });
});

test('where nobody listens nothing can have arrived: as good as refused', async () => {
  expect(await notifier.send(place(NOBODY), message)).toMatchObject({
    ok: false,
    status: 412,
    code: 'ECONNREFUSED',
  });
  expect(await notifier.send(place('http://no-such-host.invalid'), message)).toMatchObject({
    ok: false,
    status: 412,
  });
});

test('an answer that is no answer of Teams leaves it open', async () => {
  reply = (_seen, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end('<html>a proxy speaks</html>');
  };
  const result = await DEEDS.send();
  expect(result.ok ? result.activity : result.status).not.toBe(412);
  expect(seen).toHaveLength(1);
});

describe('the roster', () => {
  const person = (n: number) => ({ id: `29:${n}`, objectId: `e-${n}`, name: `Naam ${n}` });

  test('is read to its last page, in order', async () => {
    const pages: Record<string, object> = {
      '': { members: [person(1), person(2)], continuationToken: 'x/2=' },
      'x/2=': { members: [person(3)], continuationToken: 'y' },
      y: { members: [person(4)] },
    };
    reply = (one, response, request) => {
      const token = new URL(one.url, url).searchParams.get('continuationToken') ?? '';
      json(200, pages[token] ?? {})(one, response, request);
    };
    const roster = await notifier.roster(place(), '19:team');
    expect(roster.map((one) => [one.entraId, one.teamsId, one.name])).toEqual(
      [1, 2, 3, 4].map((n) => [`e-${n}`, `29:${n}`, `Naam ${n}`]),
    );
    expect(seen[0]?.url).toMatch(/^\/v3\/conversations\/19:team\/pagedmembers\?/);
    // The Agents Playground refuses an empty token.
    expect(seen[0]?.url).not.toContain('continuationToken');
  });

  test('that cannot be read throws: an empty one would take everybody’s rights away', async () => {
    reply = json(502, {});
    await expect(notifier.roster(place())).rejects.toThrow();
    reply = cut;
    await expect(notifier.roster(place())).rejects.toThrow();
  });

  test('that breaks off on a later page throws too', async () => {
    reply = (one, response, request) => {
      const isFirst = !one.url.includes('continuationToken=x');
      json(isFirst ? 200 : 500, isFirst ? { members: [person(1)], continuationToken: 'x' } : {})(
        one,
        response,
        request,
      );
    };
    await expect(notifier.roster(place())).rejects.toThrow();
  });

  test('that is not answered throws as well, and waits no longer than sending does', async () => {
    hurry();
    reply = silent;
    const late = new Promise((resolve) => setTimeout(resolve, 1_500, 'still waiting'));
    const read = notifier.roster(place()).catch(() => 'threw');
    expect(await Promise.race([read, late])).toBe('threw');
  });
});
