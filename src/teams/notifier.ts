import {
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type PagedMembersResult,
  type TeamsChannelAccount,
} from 'botbuilder';
import {
  AuthenticationConstants,
  ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
} from 'botframework-connector';
import type { Card } from '../cards/templates';
import type { Place } from '../storage/outbox';
import { attachment } from './invoke';
import { toPerson, type TeamsPerson } from './turn';

/** What Teams answered when it did not do as asked. `status` 0: no answer in time. */
export interface Refusal {
  readonly ok: false;
  readonly status: number;
  readonly code?: string;
  readonly retryAfterMs?: number;
}

export type Sent = { readonly ok: true; readonly activity: string; readonly conversation: string } | Refusal;

/** What goes into a conversation: a card with the line of its notification, or a few words. */
export type Message = { readonly card: Card; readonly summary: string } | { readonly words: string };

/** Reaches Teams outside and inside a turn. Nothing is tried twice here: delivery decides that. */
export interface Notifier {
  /** Sends into a conversation; in a channel thread when `place` is one. */
  send(place: Place, message: Message): Promise<Sent>;
  edit(place: Place, activity: string, message: Message): Promise<Sent>;
  /** Opens the personal conversation with somebody. Needs the app in a team they are in, or installed by them. */
  open(person: TeamsPerson, near: Place): Promise<{ readonly ok: true; readonly place: Place } | Refusal>;
  /** The people of a team or chat, all pages. Throws when Teams does not answer. */
  roster(place: Place, teamId?: string): Promise<TeamsPerson[]>;
}

export interface BotCredentials {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword?: string;
  readonly MicrosoftAppType?: string;
  readonly MicrosoftAppTenantId?: string;
}

const PAGE = 200;
/** Teams answers within seconds; after this nobody knows whether a message arrived. */
const TIMEOUT_MS = 15_000;

export function createNotifier(credentials: BotCredentials): Notifier {
  const clientFor = createClients(connectorFactory(credentials));
  return {
    send: (place, message) =>
      attempt(async (abortSignal) => {
        const { conversations } = await clientFor(place.serviceUrl);
        const sent = await conversations.sendToConversation(place.conversation, toActivity(place, message), {
          abortSignal,
        });
        return { ok: true, activity: sent.id, conversation: place.conversation };
      }),
    edit: (place, id, message) =>
      attempt(async (abortSignal) => {
        const { conversations } = await clientFor(place.serviceUrl);
        await conversations.updateActivity(
          place.conversation,
          id,
          { ...toActivity(place, message), id },
          { abortSignal },
        );
        return { ok: true, activity: id, conversation: place.conversation };
      }),
    open: (person, near) =>
      attempt(async (abortSignal) => {
        const { conversations } = await clientFor(near.serviceUrl);
        const { id } = await conversations.createConversation(personalConversation(person, near), {
          abortSignal,
        });
        return { ok: true, place: { ...near, conversation: id, scope: 'personal' } };
      }),
    roster: async (place, teamId) =>
      allPages(await clientFor(place.serviceUrl), teamId ?? place.conversation),
  };
}

/** One client per service of Teams: making one costs more than a message. */
function createClients(factory: ConnectorFactory): (serviceUrl: string) => Promise<ConnectorClient> {
  const clients = new Map<string, Promise<ConnectorClient>>();
  return (serviceUrl) => {
    const known = clients.get(serviceUrl);
    if (known) return known;
    const made = factory
      .create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope)
      .then(withoutRetries);
    clients.set(serviceUrl, made);
    made.catch(() => clients.delete(serviceUrl));
    return made;
  };
}

function connectorFactory(credentials: BotCredentials): ConnectorFactory {
  const authentication = new ConfigurationBotFrameworkAuthentication({ ...credentials });
  const { MicrosoftAppId: appId } = credentials;
  const claims = [
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ];
  return authentication.createConnectorFactory(new ClaimsIdentity(claims, true));
}

/**
 * The connector retries on its own after 429, 5xx and broken connections, three times. Sending is not idempotent, so a
 * person would get the message again; delivery retries, with its own rules. The pipeline is private to the library:
 * tests/teams/notifier.test.ts fails when this stops working.
 */
function withoutRetries(client: ConnectorClient): ConnectorClient {
  const inner = client as unknown as {
    client: { pipeline: { removePolicy(policy: { name: string }): unknown } };
  };
  inner.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return client;
}

function toActivity(place: Place, message: Message): Activity {
  const content =
    'card' in message
      ? { attachments: [attachment(message.card)], summary: message.summary }
      : { text: message.words, textFormat: 'plain' };
  const conversation = { id: place.conversation, tenantId: place.tenant };
  return { type: 'message', from: place.bot, conversation, ...content } as unknown as Activity;
}

function personalConversation(person: TeamsPerson, near: Place) {
  return {
    isGroup: false,
    bot: near.bot,
    members: [{ id: person.teamsId, name: person.name }],
    tenantId: near.tenant,
    channelData: { tenant: { id: near.tenant } },
    // The library's type asks for the first message as well; Teams does not take it.
    activity: undefined as unknown as Activity,
  };
}

async function allPages(client: ConnectorClient, conversation: string): Promise<TeamsPerson[]> {
  const people: TeamsPerson[] = [];
  let continuationToken: string | undefined;
  do {
    // The library's type asks for a token on the first page too; the Agents Playground refuses an empty one.
    const from = (continuationToken === undefined ? {} : { continuationToken }) as {
      continuationToken: string;
    };
    const page: PagedMembersResult = await client.conversations.getConversationPagedMembers(conversation, {
      pageSize: PAGE,
      ...from,
      abortSignal: AbortSignal.timeout(TIMEOUT_MS),
    });
    people.push(...(page.members as (TeamsChannelAccount & { objectId?: string })[]).map(toRosterPerson));
    continuationToken = page.continuationToken;
  } while (continuationToken);
  return people;
}

/** The roster calls the Entra id `objectId`. */
function toRosterPerson(account: TeamsChannelAccount & { objectId?: string }): TeamsPerson {
  const aadObjectId = account.aadObjectId ?? account.objectId;
  return toPerson({ ...account, ...(aadObjectId ? { aadObjectId } : {}) });
}

async function attempt<T extends { ok: true }>(
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | Refusal> {
  try {
    return await work(AbortSignal.timeout(TIMEOUT_MS));
  } catch (error) {
    return toRefusal(error);
  }
}

interface ConnectorError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
  readonly body?: { readonly error?: { readonly code?: string; readonly innerHttpError?: unknown } };
}

/** Errors without a status come from the connection: nobody knows whether the message arrived. */
function toRefusal(error: unknown): Refusal {
  const { statusCode, code, response } = error as ConnectorError;
  if (typeof statusCode !== 'number')
    return { ok: false, status: NEVER_LEFT.has(code ?? '') ? 412 : 0, code: code ?? 'timeout' };
  const retryAfter = Number(response?.headers?.get('retry-after'));
  return {
    ok: false,
    status: statusCode,
    ...(code ? { code } : {}),
    ...(retryAfter > 0 ? { retryAfterMs: retryAfter * 1_000 } : {}),
  };
}

/** The connection was never made, so the message cannot have arrived: as good as refused. */
const NEVER_LEFT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);
