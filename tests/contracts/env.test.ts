import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, loadConfig } from '../../src/config';

const TENANT = '1b2c3d4e-1111-2222-3333-444455556666';
const STORAGE = { AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' };
const BOT = {
  ...STORAGE,
  MicrosoftAppId: 'app',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: 'secret',
};
const LIVE = { ...BOT, NODE_ENV: 'production', PUBLIC_URL: 'https://signaalpunt.example' };
const IDENTITY = { ...LIVE, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined };
type Env = Readonly<Record<string, string | undefined>>;

function faults(env: Env): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('env.sample', () => {
  const sample = readFileSync(join(__dirname, '../../env.sample'), 'utf8');
  const lines = sample.split('\n');
  const documented = lines.flatMap((line) => /^([A-Za-z_]+)=/.exec(line)?.[1] ?? []);

  /** Every setting that loadConfig asks for, and no other name. */
  function asked(): string[] {
    const names = new Set<string>();
    const note = (env: Env) =>
      new Proxy(env, {
        get: (target, name) => {
          if (typeof name === 'string') names.add(name);
          return typeof name === 'string' ? target[name] : undefined;
        },
      });
    loadConfig(note(BOT));
    return [...names];
  }

  test('documents exactly the settings that are read', () => {
    expect([...documented].sort()).toEqual(asked().sort());
  });

  test('says something about each: a comment stands above it, or above the one before it', () => {
    const bare = lines.filter((line, at) => /^[A-Za-z_]+=/.test(line) && !/^#|=/.test(lines[at - 1] ?? ''));
    expect(bare).toEqual([]);
  });

  test('is itself a working set of settings', () => {
    const env = Object.fromEntries(
      lines.flatMap((line) => {
        const [, name, value = ''] = /^([A-Za-z_]+)=(.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, value]];
      }),
    );
    expect(faults(env)).toEqual([]);
    expect(loadConfig(env)).toEqual(loadConfig(STORAGE));
  });
});

test('storage is all that must be set', () => {
  expect(loadConfig(STORAGE)).toEqual({
    port: 3978,
    host: '127.0.0.1',
    storage: { connectionString: 'UseDevelopmentStorage=true', table: 'signaalpunt' },
    credentials: { MicrosoftAppId: '' },
    tenants: [],
    forms: 'dialog',
    logLevel: 'info',
    publicUrl: undefined,
    adminIds: [],
    sendRate: 30,
    testHooks: false,
    sampleNetwork: undefined,
  });
});

test('every setting arrives', () => {
  const env = {
    ...BOT,
    PORT: '0',
    TABLE_NAME: 'other',
    FORMS: 'inline',
    LOG_LEVEL: 'debug',
    PUBLIC_URL: 'https://signaalpunt.example//',
    ADMIN_IDS: ' a, b;c\n d,,',
    ALLOWED_TENANTS: '2B2C3D4E-1111-2222-3333-44445555AAAA, 3b2c3d4e-1111-2222-3333-444455556666',
    SEND_RATE: '50',
    SAMPLE_NETWORK_DATA: '{}',
  };
  expect(loadConfig(env)).toEqual({
    port: 0,
    host: '0.0.0.0',
    storage: { connectionString: 'UseDevelopmentStorage=true', table: 'other' },
    credentials: {
      MicrosoftAppId: 'app',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppPassword: 'secret',
    },
    tenants: [TENANT, '2b2c3d4e-1111-2222-3333-44445555aaaa', '3b2c3d4e-1111-2222-3333-444455556666'],
    forms: 'inline',
    logLevel: 'debug',
    publicUrl: 'https://signaalpunt.example',
    adminIds: ['a', 'b', 'c', 'd'],
    sendRate: 50,
    testHooks: false,
    sampleNetwork: '{}',
  });
});

test('an address comes without the slashes at its end, as browsers write it', () => {
  const of = (url: string) => loadConfig({ ...STORAGE, PUBLIC_URL: url }).publicUrl;
  expect(of(' HTTPS://Example.ORG/bot// ')).toBe('https://example.org/bot');
  expect(of('http://localhost:3978')).toBe('http://localhost:3978');
});

test('an account is reached with the managed identity, the bot’s own when it has one', () => {
  const account = { AZURE_STORAGE_ACCOUNT: 'mystore' };
  expect(loadConfig(account).storage).toEqual({ account: 'mystore', table: 'signaalpunt' });
  const msi = {
    ...account,
    MicrosoftAppId: 'app',
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppTenantId: TENANT,
  };
  expect(loadConfig(msi).storage).toMatchObject({ account: 'mystore', managedIdentityClientId: 'app' });
});

test('an empty setting is one that is not set', () => {
  const empty = Object.fromEntries(
    [
      'PORT',
      'MicrosoftAppId',
      'MicrosoftAppType',
      'FORMS',
      'PUBLIC_URL',
      'SEND_RATE',
      'TEST_HOOKS',
      'NODE_ENV',
    ].map((name) => [name, '']),
  );
  expect(loadConfig({ ...STORAGE, ...empty })).toEqual(loadConfig(STORAGE));
});

describe('a setting that cannot be used is told in a sentence', () => {
  it.each<[string, string, RegExp]>([
    ['PORT', '70000', /^PORT is "70000", but must be a port number from 0 to 65535\.$/],
    ['PORT', 'abc', /^PORT is "abc"/],
    ['PORT', '-1', /^PORT is "-1"/],
    ['PORT', '80.5', /^PORT is "80.5"/],
    [
      'TABLE_NAME',
      '1x',
      /^TABLE_NAME is "1x", but must be 3 to 63 letters and digits that start with a letter\.$/,
    ],
    ['TABLE_NAME', 'a-b', /^TABLE_NAME/],
    [
      'MicrosoftAppType',
      'MultiTenant',
      /^MicrosoftAppType is "MultiTenant", but must be SingleTenant or UserAssignedMSI\.$/,
    ],
    ['MicrosoftAppTenantId', 'contoso.onmicrosoft.com', /^MicrosoftAppTenantId is .*an id like/],
    ['ALLOWED_TENANTS', `${TENANT}, contoso`, /^ALLOWED_TENANTS is .*separated by commas/],
    ['FORMS', 'popup', /^FORMS is "popup", but must be dialog or inline\.$/],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL is "loud", but must be silent, error, warn, info or debug\.$/],
    ['PUBLIC_URL', 'ftp://x', /^PUBLIC_URL is "ftp:\/\/x", but must be an address/],
    ['PUBLIC_URL', 'signaalpunt.example', /^PUBLIC_URL/],
    ['PUBLIC_URL', 'http://signaalpunt.example', /^PUBLIC_URL/],
    ['PUBLIC_URL', 'https://signaalpunt.example/?a=b', /^PUBLIC_URL/],
    ['PUBLIC_URL', 'https://signaalpunt.example/#', /^PUBLIC_URL/],
    ['PUBLIC_URL', 'https://me@signaalpunt.example', /^PUBLIC_URL/],
    ['SEND_RATE', '0', /^SEND_RATE is "0", but must be a whole number from 1 to 50/],
    ['SEND_RATE', '51', /^SEND_RATE/],
    ['TEST_HOOKS', 'yes', /^TEST_HOOKS is "yes", but must be 0 or 1\.$/],
  ])('%s=%s', (name, value, expected) => {
    const found = faults({ ...STORAGE, [name]: value });
    expect(found).toEqual([expect.stringMatching(expected)]);
  });

  it.each<[string, Env, string[]]>([
    ['nowhere to store', {}, ['Say where to store']],
    ['two places to store', { ...STORAGE, AZURE_STORAGE_ACCOUNT: 'x' }, ['Set only one of']],
    ['a secret without an app', { ...STORAGE, MicrosoftAppPassword: 'x' }, ['need MicrosoftAppId']],
    ['a type without an app', { ...STORAGE, MicrosoftAppType: 'SingleTenant' }, ['need MicrosoftAppId']],
    ['a tenant without an app', { ...STORAGE, MicrosoftAppTenantId: TENANT }, ['need MicrosoftAppId']],
    ['other tenants without an app', { ...STORAGE, ALLOWED_TENANTS: TENANT }, ['need MicrosoftAppId']],
    ['a secret with a managed identity', { ...BOT, MicrosoftAppType: 'UserAssignedMSI' }, ['has no secret']],
    [
      'an app alone',
      { ...STORAGE, MicrosoftAppId: 'x' },
      ['set MicrosoftAppType', 'set MicrosoftAppTenantId'],
    ],
    ['no secret', { ...BOT, MicrosoftAppPassword: undefined }, ['needs MicrosoftAppPassword']],
    [
      'test hooks on a real bot',
      { ...BOT, TEST_HOOKS: '1' },
      ['TEST_HOOKS works only without MicrosoftAppId'],
    ],
    [
      'production without an app',
      { ...STORAGE, NODE_ENV: 'production', PUBLIC_URL: LIVE.PUBLIC_URL },
      ['In production the bot needs MicrosoftAppId'],
    ],
    ['production with inline forms', { ...LIVE, FORMS: 'inline' }, ['FORMS=inline']],
    ['production without an address', { ...LIVE, PUBLIC_URL: '' }, ['In production set PUBLIC_URL']],
    [
      'production on this machine only',
      { ...LIVE, PUBLIC_URL: 'http://localhost:3978' },
      ['In production set PUBLIC_URL'],
    ],
    [
      'production with test hooks',
      { ...STORAGE, NODE_ENV: 'production', PUBLIC_URL: LIVE.PUBLIC_URL, TEST_HOOKS: '1' },
      ['In production the bot needs MicrosoftAppId', 'TEST_HOOKS moves the clock'],
    ],
  ])('%s', (_what, env, expected) => {
    const found = faults(env);
    expect(found).toHaveLength(expected.length);
    expected.forEach((words, at) => expect(found[at]).toContain(words));
  });

  test.each<[string, Env]>([
    ['in production, a bot with a secret', LIVE],
    ['in production, a bot with a managed identity', IDENTITY],
    ['an address on this machine', { ...STORAGE, PUBLIC_URL: 'http://127.0.0.1:3978' }],
    ['an address behind a path', { ...LIVE, PUBLIC_URL: 'HTTPS://example.org/signaalpunt/' }],
    ['in development, test hooks and inline forms', { ...STORAGE, TEST_HOOKS: '1', FORMS: 'inline' }],
  ])('and nothing is said of what works: %s', (_what, env) => {
    expect(faults(env)).toEqual([]);
  });

  test('all faults are told at once, also those of different sorts', () => {
    const found = faults({
      PORT: 'x',
      FORMS: 'popup',
      MicrosoftAppPassword: 'secret',
      NODE_ENV: 'production',
      TEST_HOOKS: '1',
    }).join('\n');
    for (const words of [
      'PORT is',
      'FORMS is',
      'Say where to store',
      'need MicrosoftAppId',
      'In production the bot',
      'TEST_HOOKS moves',
    ])
      expect(found).toContain(words);
  });

  test('no secret is repeated', () => {
    const secret = 'AccountKey=abc123';
    const env = { PORT: 'x', MicrosoftAppPassword: secret, AZURE_STORAGE_CONNECTION_STRING: secret };
    expect(faults(env).join()).not.toContain('abc123');
  });
});
