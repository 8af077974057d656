import restify, { type Request, type Response, type Server } from 'restify';
import type { Visit } from '../links/visits';
import type { Logger } from '../telemetry/logger';
import { addLinks } from './links';

export interface ServerDeps {
  /** Answers a request from Teams. */
  readonly onMessage: (request: Request, response: Response) => Promise<void>;
  /** Opens a personal link. */
  readonly onLink: (token: string) => Promise<Visit>;
  /** Resolves when storage can be reached. */
  readonly isReady: () => Promise<void>;
  readonly testHooks: TestHooks | undefined;
  readonly log: Logger;
}

/** Only without credentials and with TEST_HOOKS=1 (product.md, "Running it"). */
export interface TestHooks {
  moveClock(now: Date): void;
  drain(): Promise<object>;
}

/** Builds the server; it does not listen yet. */
export function createServer(deps: ServerDeps): Server {
  const server = restify.createServer({
    name: 'signaalpunt',
    formatters: { 'application/json': withoutDetails },
  });
  server.use(restify.plugins.bodyParser({ maxBodySize: MOST_BYTES, mapParams: false }));
  // Restify wants handlers that are async functions by themselves.
  server.post('/api/messages', async (request: Request, response: Response) => {
    await deps.onMessage(request, response);
  });
  // The Agents Playground looks whether somebody listens.
  server.head('/api/messages', async (_request: Request, response: Response) => {
    await answer(response, 200);
  });
  server.get('/health', async (_request: Request, response: Response) => {
    await answer(response, 200, { status: 'alive' });
  });
  server.get('/ready', async (_request: Request, response: Response) => {
    await ready(deps, response);
  });
  addLinks(server, deps.onLink);
  if (deps.testHooks) addTestHooks(server, deps.testHooks);
  return server;
}

/** Teams' messages are at most 100 KB of UTF-16; a body beyond this is no message. */
const MOST_BYTES = 1_000_000;

async function ready({ isReady, log }: ServerDeps, response: Response): Promise<void> {
  try {
    await isReady();
    await answer(response, 200, { status: 'ready' });
  } catch (error) {
    log.error({ error }, 'storage cannot be reached');
    await answer(response, 503, { status: 'storage cannot be reached' });
  }
}

function addTestHooks(server: Server, hooks: TestHooks): void {
  server.post('/_test/clock', async (request: Request, response: Response) => {
    const { now } = (request.body ?? {}) as { now?: unknown };
    const moment = new Date(typeof now === 'string' ? now : '');
    if (Number.isNaN(moment.getTime())) {
      await answer(response, 400, { error: 'send {"now": an ISO moment}' });
      return;
    }
    hooks.moveClock(moment);
    await answer(response, 200, { now: moment.toISOString() });
  });
  server.post('/_test/drain', async (_request: Request, response: Response) => {
    await answer(response, 200, await hooks.drain());
  });
}

function answer(response: Response, status: number, body?: object): Promise<void> {
  response.send(status, body);
  return Promise.resolve();
}

/** Restify puts an error's message into its answer, and a message can quote what people wrote. */
function withoutDetails(_request: Request, response: Response, body: unknown): string {
  const text =
    body instanceof Error ? JSON.stringify({ error: response.statusCode }) : JSON.stringify(body ?? {});
  response.setHeader('Content-Length', Buffer.byteLength(text));
  return text;
}

/** Listens, and answers with the port: port 0 takes a free one. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server.address().port);
    });
  });
}

/** Takes no more requests and waits for those under way. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
