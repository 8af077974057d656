import { AuthenticationConstants } from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor';
import { createApp, type App } from '../../src/app';
import { loadConfig } from '../../src/config';
import { credentialFor } from '../../src/storage/connect';
import { createLogger } from '../../src/telemetry/logger';
import { testTable } from '../support/azurite';
import { startConnector, type Connector } from '../support/connector';
import { startMicrosoft, unsigned, type Claims, type Microsoft } from '../support/microsoft';
import { createTeam, type Team } from '../support/teams';
import { postActivity } from '../support/wire';
import { TENANT_ID } from '../../scripts/people';

const APP = '1b2c3d4e-1111-4222-8333-444455556666';
const OTHER = '2b2c3d4e-1111-4222-8333-444455556666';
const LOG = createLogger('silent');

let microsoft: Microsoft;
let connector: Connector;
let app: App;
let url: string;
let team: Team;
const before = { ...process.env };

/** The keys of Teams come from here instead of Microsoft; all else is the bot as it runs in Azure. */
function publishKeysAt(address: string): void {
  const known = JwtTokenExtractor as unknown as { openIdMetadataCache: Map<string, { url: string }> };
  known.openIdMetadataCache.clear();
  new JwtTokenExtractor({}, AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl, ['RS256']);
  for (const metadata of known.openIdMetadataCache.values()) metadata.url = address;
}

beforeAll(async () => {
  microsoft = await startMicrosoft();
  connector = await startConnector();
  process.env.IDENTITY_ENDPOINT = microsoft.identityUrl;
  process.env.IDENTITY_HEADER = microsoft.identityHeader;
  publishKeysAt(microsoft.metadataUrl);
  const { connectionString, tableName } = testTable();
  const config = loadConfig({
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
    TABLE_NAME: tableName,
    MicrosoftAppId: APP,
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppTenantId: OTHER,
    ALLOWED_TENANTS: TENANT_ID,
    LOG_LEVEL: 'silent',
  });
  app = await createApp(config, LOG);
  url = `http://127.0.0.1:${(await app.listen(0)).port}`;
  team = createTeam({ connector, bot: { url, authorization: microsoft.bearer(rightClaims()) } });
});

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

afterAll(async () => {
  await app.close();
  await connector.close();
  await microsoft.close();
  process.env = before;
});

function rightClaims(): Claims {
  return { aud: APP, serviceurl: connector.url };
}

describe('a message that Teams signed for this bot', () => {
  test('is answered, as the identity of the machine', async () => {
    await team.installs(team.person('sofie'));
    const { card } = await team.person('tom').says('hulp');
    expect(card).toBeDefined();
    const sent = connector.calls.filter(({ activity }) => activity !== undefined);
    expect(sent.length).toBeGreaterThan(0);
    const asWhom = new Set(connector.calls.map(({ authorization }) => authorization));
    expect([...asWhom]).toEqual(['Bearer for https://api.botframework.com']);
    expect(microsoft.tokenRequests[0]).toEqual({
      resource: 'https://api.botframework.com',
      client: APP,
      secret: microsoft.identityHeader,
    });
  });

  test('costs one look at the keys, not one a message', async () => {
    await team.person('tom').says('hulp');
    await team.person('tom').says('wie');
    expect(microsoft.fetches()).toBe(1);
  });
});

describe('what is not from Teams, or not for this bot, is refused without an answer', () => {
  const minuteAgo = () => Math.floor(Date.now() / 1_000) - 60;
  const bearer = (claims: Claims, by?: 'published' | 'forger') =>
    microsoft.bearer({ ...rightClaims(), ...claims }, by);

  it.each<[string, number, () => string | undefined]>([
    ['no token', 401, () => undefined],
    ['no word before it', 401, () => bearer({}).replace('Bearer ', '')],
    ['words instead of a token', 401, () => 'Bearer let me in'],
    ['signed by another key', 401, () => bearer({}, 'forger')],
    ['signed by nobody', 401, () => unsigned(rightClaims())],
    ['changed after it was signed', 401, () => bearer({}).replace(/\.[^.]+\./, `.${changed()}.`)],
    [
      'expired, beyond the five minutes that clocks may differ',
      401,
      () => bearer({ exp: minuteAgo() - 300 }),
    ],
    ['not valid yet', 401, () => bearer({ nbf: minuteAgo() + 1_000 })],
    ['for another bot', 401, () => bearer({ aud: OTHER })],
    ['for no bot', 401, () => bearer({ aud: undefined })],
    ['of another issuer', 401, () => bearer({ iss: 'https://issuer.example' })],
    ['of the Emulator', 401, () => bearer({ iss: EMULATOR, appid: APP, ver: '1.0' })],
    ['for another service of Teams', 401, () => bearer({ serviceurl: 'https://elsewhere.example' })],
    ['for no service', 401, () => bearer({ serviceurl: undefined })],
  ])('%s', async (_what, status, authorization) => {
    const answered = await post({}, authorization());
    expect(answered.status).toBe(status);
    expect(JSON.stringify(answered.body)).not.toMatch(/token|key|issuer/i);
  });

  it.each<[string, number, Readonly<Record<string, unknown>>]>([
    ['another channel', 403, { channelId: 'webchat' }],
    ['a channel that this key may not sign for', 401, { channelId: 'slack' }],
    ['no channel', 401, { channelId: undefined }],
    ['another tenant', 403, { conversation: { id: 'a:1', tenantId: APP }, channelData: {} }],
    ['another tenant in the second place', 403, { channelData: { tenant: { id: APP } } }],
    ['no tenant', 403, { conversation: { id: 'a:1' }, channelData: {} }],
  ])('%s', async (_what, status, activity) => {
    const answered = await post(activity, bearer({}));
    expect(answered.status).toBe(status);
  });

  test('and the one who asks for an allowed tenant is heard, in whatever case its id is written', async () => {
    const conversation = { id: 'a:1', tenantId: OTHER.toUpperCase() };
    expect(await post({ conversation, channelData: {} }, bearer({}))).toMatchObject({ status: 200 });
  });

  const EMULATOR = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
  const changed = () =>
    Buffer.from(JSON.stringify({ ...rightClaims(), iss: 'https://api.botframework.com' })).toString(
      'base64url',
    );

  async function post(activity: Readonly<Record<string, unknown>>, authorization: string | undefined) {
    const calls = connector.calls.length;
    const answered = await postActivity(authorization === undefined ? { url } : { url, authorization }, {
      ...asked(),
      ...activity,
    });
    if (answered.status !== 200) expect(connector.calls).toHaveLength(calls);
    return answered;
  }

  /** A happening that changes nothing: nobody came or went. */
  function asked() {
    const { serviceUrl, tenantId, bot, nextId } = team.wire;
    return {
      type: 'conversationUpdate',
      id: nextId(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: '29:someone' },
      recipient: bot,
      conversation: { id: 'a:1', conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
    };
  }
});

describe('storage', () => {
  test('is opened as the same identity', async () => {
    const token = await credentialFor({ managedIdentityClientId: APP }).getToken(
      'https://storage.azure.com/.default',
    );
    expect(token?.token).toBe('for https://storage.azure.com');
    expect(microsoft.tokenRequests.at(-1)).toMatchObject({ client: APP, secret: microsoft.identityHeader });
  });
});

test('when the keys cannot be had, Teams is asked to come again', async () => {
  microsoft.breaks();
  publishKeysAt(microsoft.metadataUrl);
  const activity = { ...unreached(), id: team.wire.nextId() };
  const authorization = microsoft.bearer(rightClaims());
  expect(await postActivity({ url, authorization }, activity)).toMatchObject({ status: 503 });
});

function unreached() {
  return {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: '29:someone' },
    recipient: team.wire.bot,
    conversation: { id: 'a:1' },
  };
}
