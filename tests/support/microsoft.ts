import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Who signs a token and what it says; each part may be wrong. */
export interface Claims {
  readonly iss?: string;
  readonly aud?: string | undefined;
  readonly serviceurl?: string | undefined;
  /** In seconds; an hour from now when not given. */
  readonly exp?: number;
  readonly [claim: string]: unknown;
}

/** A request for a token of the machine's identity. */
export interface TokenRequest {
  readonly resource: string | null;
  readonly client: string | null;
  readonly secret: string | undefined;
}

export interface Microsoft {
  /** Where the signing keys are described, as at login.botframework.com. */
  readonly metadataUrl: string;
  /** Where App Service gives out tokens of the identity, and the word it wants to hear. */
  readonly identityUrl: string;
  readonly identityHeader: string;
  readonly tokenRequests: readonly TokenRequest[];
  /** `Bearer …`, signed by the key that is published, or by another one that says it is. */
  bearer(claims: Claims, by?: 'published' | 'forger'): string;
  /** How often the keys were fetched. */
  readonly fetches: () => number;
  /** From now on nobody gets the keys. */
  breaks(): void;
  close(): Promise<void>;
}

const ISSUER = 'https://api.botframework.com';
const KEY_ID = 'key-1';

/** A server that plays what Microsoft runs around a bot: the keys of Teams, and the identity of the machine. */
export async function startMicrosoft(): Promise<Microsoft> {
  const keys = { published: newKey(), forger: newKey() };
  const state = { isBroken: false, fetches: 0 };
  const tokenRequests: TokenRequest[] = [];
  const identityHeader = 'word-of-the-machine';

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://microsoft');
    if (url.pathname === '/metadata') {
      state.fetches += 1;
      answer(response, state.isBroken ? 500 : 200, { issuer: ISSUER, jwks_uri: `${addressOf()}/keys` });
    } else if (url.pathname === '/keys') {
      const jwk = keys.published.publicKey.export({ format: 'jwk' });
      answer(response, 200, {
        keys: [{ ...jwk, kid: KEY_ID, use: 'sig', endorsements: ['msteams', 'webchat'] }],
      });
    } else {
      tokenRequests.push(tokenRequestOf(url, request));
      answer(response, 200, identityToken(url.searchParams.get('resource')));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const addressOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    metadataUrl: `${addressOf()}/metadata`,
    identityUrl: `${addressOf()}/identity`,
    identityHeader,
    tokenRequests,
    bearer: (claims, by = 'published') => `Bearer ${signed(claims, keys[by].privateKey)}`,
    fetches: () => state.fetches,
    breaks: () => {
      state.isBroken = true;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function newKey(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function signed(claims: Claims, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1_000);
  const payload = { iss: ISSUER, nbf: now - 60, exp: now + 3_600, ...claims };
  const head = part({ alg: 'RS256', typ: 'JWT', kid: KEY_ID });
  const text = `${head}.${part(payload)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

/** A token that nobody signed, and says so. */
export function unsigned(claims: Claims): string {
  const exp = Math.floor(Date.now() / 1_000) + 3_600;
  return `Bearer ${part({ alg: 'none', typ: 'JWT', kid: KEY_ID })}.${part({ iss: ISSUER, exp, ...claims })}.`;
}

function part(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** The token names what it is for, so that a test sees it arrive there. */
function identityToken(resource: string | null): object {
  const expires = Math.floor(Date.now() / 1_000) + 86_400;
  return { access_token: `for ${resource}`, expires_on: String(expires), resource, token_type: 'Bearer' };
}

function tokenRequestOf(url: URL, { headers }: IncomingMessage): TokenRequest {
  const secret = headers['x-identity-header'];
  return {
    resource: url.searchParams.get('resource'),
    client: url.searchParams.get('client_id'),
    secret: typeof secret === 'string' ? secret : undefined,
  };
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
