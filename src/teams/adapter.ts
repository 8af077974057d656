import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Request, Response, TurnContext } from 'botbuilder';
import type { Logger } from '../telemetry/logger';
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
    return Promise.reject(error);
  };
  return adapter;
}

/** Hands one request to the adapter; resolves when the answer was written. */
export async function receive(
  adapter: TeamsAdapter,
  request: WebRequest,
  response: WebResponse,
  handle: (context: TurnContext) => Promise<void>,
): Promise<void> {
  await adapter.process(request, response, handle);
}
