import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROUTES, type Answer, type Request } from './connector-routes';
import { createConversations, type BotActivity, type Conversations } from './conversations';

/** One request of the bot, as it arrived. */
export interface Call {
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly conversation: string | undefined;
  readonly activityId: string | undefined;
  /** What it sent, if it sent a message or an edit. */
  readonly activity: BotActivity | undefined;
  readonly at: number;
  /** As whom it came. */
  readonly authorization: string | undefined;
  /** What was answered; undefined while it waits, or when the line was cut. */
  status: number | undefined;
}

/** Which calls a failure is for: each part given must fit. */
export type Match =
  | ((call: Call) => boolean)
  | { readonly method?: string; readonly path?: RegExp; readonly conversation?: string };

export interface Failure {
  readonly status: number;
  readonly code?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  /** How many calls fail; one when not given. */
  readonly times?: number;
  /** The message arrives nevertheless, as a 5xx of Teams may hide. */
  readonly delivered?: boolean;
  /** Cuts the line instead of answering. */
  readonly cut?: boolean;
}

export interface Connector {
  /** What the bot gets as `serviceUrl`. */
  readonly url: string;
  readonly calls: readonly Call[];
  readonly conversations: Conversations;
  /** Calls that came while another one to the same conversation was under way: Teams answers those with 412. */
  readonly overlaps: readonly Call[];
  failNext(match: Match, failure: Failure): void;
  /** 403 for everything that would reach this person (Teams id), until `unblock`. */
  block(person: string, code?: string): void;
  unblock(person: string): void;
  /** Every answer takes this long; a function decides by call. */
  delay(ms: number | ((call: Call) => number)): void;
  close(): Promise<void>;
}

export interface ConnectorOptions {
  /** Most people on one page of a roster, whatever the bot asks for. */
  readonly largestPage?: number;
}

type Rules = ReturnType<typeof createRules>;

/** A server that plays the Bot Framework connector of Teams, and tells what the bot did with it. */
export async function startConnector(options: ConnectorOptions = {}): Promise<Connector> {
  const calls: Call[] = [];
  const overlaps: Call[] = [];
  const busy = new Map<string, number>();
  const conversations = createConversations();
  const rules = createRules(conversations);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = toRequest(request, await bodyOf(request), options.largestPage ?? 500);
    const call = callOf(asked, request.headers.authorization);
    calls.push(call);
    const leave = enter(busy, call, overlaps);
    try {
      await sleep(rules.delayOf(call), undefined, { ref: false });
      const answer = respond(conversations, rules, asked, call);
      if (!answer) return void request.socket.destroy();
      call.status = answer.status;
      reply(response, answer);
    } finally {
      leave();
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      reply(response, { status: 500, body: { error: { code: 'FakeBroke', message: String(error) } } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    overlaps,
    conversations,
    ...rules.controls,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What the test asked to go wrong. */
function createRules(conversations: Conversations) {
  const failures: { match: Match; failure: Failure; left: number }[] = [];
  const blocked = new Map<string, string>();
  let delay: (call: Call) => number = () => 0;

  return {
    controls: {
      failNext: (match: Match, failure: Failure) =>
        void failures.push({ match, failure, left: failure.times ?? 1 }),
      block: (person: string, code = 'ConversationBlockedByUser') => void blocked.set(person, code),
      unblock: (person: string) => void blocked.delete(person),
      delay: (ms: number | ((call: Call) => number)) => {
        delay = typeof ms === 'number' ? () => ms : ms;
      },
    },
    delayOf: (call: Call) => delay(call),
    /** The failure that is meant for this call, used up by it. */
    failureOf: (call: Call): Failure | undefined => {
      const found = failures.find((one) => one.left > 0 && fits(one.match, call));
      if (found) found.left -= 1;
      return found?.failure;
    },
    blockOf: ({ body, conversation }: Request): string | undefined => {
      const reached = (body.members as { id?: string }[] | undefined)?.[0]?.id;
      const isFor = (person: string) =>
        person === reached ||
        (conversation !== undefined && conversation === conversations.personalOf(person));
      return [...blocked].find(([person]) => isFor(person))?.[1];
    },
  };
}

function respond(conversations: Conversations, rules: Rules, asked: Request, call: Call): Answer | undefined {
  const code = asked.method === 'GET' ? undefined : rules.blockOf(asked);
  if (code)
    return { status: 403, body: { error: { code, message: 'The bot was blocked.' }, errorCode: 209 } };
  const failure = rules.failureOf(call);
  if (!failure) return route(conversations, asked);
  if (failure.delivered) route(conversations, asked);
  if (failure.cut) return undefined;
  const { status, retryAfter, code: name = `Fake${failure.status}` } = failure;
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return {
    status,
    headers,
    body: { error: { code: name, message: `Asked to fail with ${failure.status}.` } },
  };
}

function route(conversations: Conversations, asked: Request): Answer {
  const found = ROUTES.find(({ method, path }) => method === asked.method && path.test(asked.path));
  if (found) return found.answer(conversations, asked);
  return { status: 404, body: { error: { code: 'NotFound', message: `${asked.method} ${asked.path}` } } };
}

function fits(match: Match, call: Call): boolean {
  if (typeof match === 'function') return match(call);
  const { method = call.method, path = /^/, conversation = call.conversation } = match;
  return method === call.method && path.test(call.path) && conversation === call.conversation;
}

/** Notes who comes in while somebody else is in the same conversation; gives the way out. */
function enter(busy: Map<string, number>, call: Call, overlaps: Call[]): () => void {
  if (call.conversation === undefined || call.activity === undefined) return () => undefined;
  const name = call.conversation;
  const there = busy.get(name) ?? 0;
  if (there > 0) overlaps.push(call);
  busy.set(name, there + 1);
  return () => void busy.set(name, (busy.get(name) ?? 1) - 1);
}

/** Ids stand encoded in the path (`29%3A…`, `19%3A…%3Bmessageid%3D…`), so it is cut before it is decoded. */
function toRequest(request: IncomingMessage, body: Request['body'], largestPage: number): Request {
  const url = new URL(request.url ?? '/', 'http://connector');
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  const [, , conversation, collection, item] = parts;
  return {
    method: request.method ?? '',
    path: `/${parts.join('/')}`,
    conversation,
    item: collection === undefined ? undefined : item,
    query: url.searchParams,
    body,
    largestPage,
  };
}

function callOf({ method, path, conversation, item, body }: Request, authorization?: string): Call {
  const isMessage = path.includes('/activities') && (method === 'POST' || method === 'PUT');
  const activityId = path.includes('/activities/') ? item : undefined;
  const activity = isMessage ? body : undefined;
  return {
    method,
    path,
    conversation,
    activityId,
    activity,
    at: Date.now(),
    authorization,
    status: undefined,
  };
}

async function bodyOf(request: IncomingMessage): Promise<Request['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Request['body']);
}

function reply(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
