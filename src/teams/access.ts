import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import { AuthenticationConstants } from 'botframework-connector';
import { z } from 'zod/v4';
import type { Logger } from '../telemetry/logger';
import type { BotCredentials } from './notifier';
import { text } from './wire';

/** Why a request is refused, as a status: not proven to be Teams, not for this deployment, or not to be found out now. */
export type Refused = 401 | 403 | 503;

/** Says whether an activity may come in. Looks at who sends it and for which tenant, at nothing people wrote. */
export type Gate = (activity: Activity, authorization: string) => Promise<Refused | undefined>;

const TEAMS = 'msteams';

/**
 * Lets in what the Bot Framework signed for this bot, from Teams, for one of the `tenants`. Without an app id everything
 * comes in: then the bot listens on this machine only. The adapter checks the token once more; it answers a forged one
 * with 500, it takes tokens of the Emulator and of skills, and it knows no tenants.
 */
export function createGate(credentials: BotCredentials, tenants: readonly string[], log: Logger): Gate {
  if (credentials.MicrosoftAppId === '') return () => Promise.resolve(undefined);
  const isProven = createProof(credentials, log);
  return async (activity, authorization) => {
    const unproven = await isProven(activity, authorization);
    if (unproven) return unproven;
    if (activity.channelId !== TEAMS) {
      log.warn({ channel: activity.channelId }, 'a request from another channel than Teams was refused');
      return 403;
    }
    const named = tenantsOf(activity);
    if (named.length > 0 && named.every((tenant) => tenants.includes(tenant))) return undefined;
    log.warn({ tenants: named }, 'a request for a tenant that is not allowed was refused');
    return 403;
  };
}

/** Signed by the Bot Framework, for this bot, for the service that it names as its sender. */
function createProof(
  credentials: BotCredentials,
  log: Logger,
): (activity: Activity, authorization: string) => Promise<401 | 503 | undefined> {
  const authentication = new ConfigurationBotFrameworkAuthentication({ ...credentials });
  return async (activity, authorization) => {
    if (issuerOf(authorization) !== AuthenticationConstants.ToBotFromChannelTokenIssuer) {
      log.warn({}, 'a request without a token of the Bot Framework was refused');
      return 401;
    }
    try {
      await authentication.authenticateRequest(activity, authorization);
      return undefined;
    } catch (error) {
      if (isOutOfReach(error)) {
        log.error({ error }, 'the keys of the Bot Framework cannot be reached');
        return 503;
      }
      log.warn({ error }, 'a request without a valid token was refused');
      return 401;
    }
  };
}

/** Who a token says it is from, not proven yet: by this the library chooses the keys to judge it with. */
function issuerOf(authorization: string): string | undefined {
  const [, payload = ''] = authorization.split('.');
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return z.object({ iss: text }).catch({}).parse(claims).iss;
  } catch {
    return undefined;
  }
}

/** Its keys could not be fetched: that says nothing about who asks, so Teams may come again. */
function isOutOfReach(error: unknown): boolean {
  const { name, statusCode } = error as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || statusCode === 500;
}

const named = z.object({
  conversation: z.object({ tenantId: text }).catch({}),
  channelData: z.object({ tenant: z.object({ id: text }).catch({}) }).catch({ tenant: {} }),
});

/** Teams names the tenant of the conversation in one place or in two. */
function tenantsOf(activity: Activity): string[] {
  const { conversation, channelData } = named.parse(activity);
  return [conversation.tenantId, channelData.tenant.id].flatMap((id) => (id ? [id.toLowerCase()] : []));
}
