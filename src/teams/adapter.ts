import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, Request, Response, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Logger } from '../telemetry/logger';
import type { Gate, Refused } from './access';
import type { BotCredentials } from './notifier';

/** One request from Teams and how it is answered: what the adapter uses of restify's. */
export type WebRequest = Request;
export type WebResponse = Response;

/**
 * The adapter that checks and answers requests from Teams. Its own token check is on as soon as there is an app id. What
 * goes wrong outside a handler is logged without its text and answered with 500, so that Teams sends it again.
 */
export function createAdapter(credentials: BotCredentials, log: Logger): TeamsAdapter {
  const adapter = new TeamsAdapter({ ...credentials });
  adapter.onTurnError = (_context, error) => {
    log.error({ error }, 'a turn broke off');
    // The library sends and prints the message of what is thrown here, and an error can quote what people wrote.
    return Promise.reject(new Error('the turn broke off'));
  };
  return adapter;
}

/** What every activity has, and the libraries read without looking. */
const activitySchema = z.object({
  type: z.string(),
  from: z.object({ id: z.string() }),
  recipient: z.object({ id: z.string() }),
  conversation: z.object({ id: z.string() }),
  serviceUrl: z.string(),
});

function isActivity(body: unknown): boolean {
  return activitySchema.safeParse(body).success;
}

export interface Door {
  readonly adapter: TeamsAdapter;
  readonly gate: Gate;
}

/**
 * Hands one request to the adapter; resolves when the answer was written. What is no activity at all gets a 400, and
 * what the gate does not let in hears no more than that.
 */
export async function receive(
  { adapter, gate }: Door,
  request: WebRequest,
  response: WebResponse,
  handle: (context: TurnContext) => Promise<void>,
): Promise<void> {
  if (!isActivity(request.body)) {
    refuse(response, 400, 'this is no activity of the Bot Framework');
    return;
  }
  const refused = await gate(request.body as unknown as Activity, authorizationOf(request));
  if (refused) refuse(response, refused, WORDS[refused]);
  else await adapter.process(request, response, handle);
}

const WORDS: Readonly<Record<Refused, string>> = {
  401: 'this request is not signed for this bot',
  403: 'this bot does not serve whom this request is for',
  503: 'who sends this cannot be found out now',
};

function refuse(response: WebResponse, status: number, error: string): void {
  response.status(status);
  response.send({ error });
}

function authorizationOf({ headers }: WebRequest): string {
  const { authorization } = headers as { authorization?: unknown };
  return typeof authorization === 'string' ? authorization : '';
}
