import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { loadConfig } from '../../src/config';
import { setAside } from '../../src/delivery/attempt';
import type { OutboxRow } from '../../src/storage/outbox';
import type { Table } from '../../src/storage/table';
import { createLogger } from '../../src/telemetry/logger';
import { openBicep, said, type Template, type Value } from '../support/bicep';

const ROOT = join(__dirname, '..', '..');
const INFRA = join(ROOT, 'infra');
const FILES = ['main', 'alerts', 'bot', 'deployer', 'monitoring', 'storage', 'web'] as const;
type File = (typeof FILES)[number];
const pathOf = (file: File) => (file === 'main' ? 'main.bicep' : `modules/${file}.bicep`);

let templates: Readonly<Record<File, Template>>;

beforeAll(async () => {
  const read = await openBicep();
  const all = FILES.map((file) => [file, read(join(INFRA, pathOf(file)))]);
  templates = Object.fromEntries(all) as Record<File, Template>;
});

/** What a path of names leads to; a variable of the file is followed. */
function at(file: File, from: Value | undefined, ...path: readonly string[]): Value | undefined {
  const reference = typeof from === 'string' ? /^=(\w+)$/.exec(from)?.[1] : undefined;
  const value = (reference === undefined ? undefined : templates[file].variables[reference]) ?? from;
  const [name, ...rest] = path;
  if (name === undefined) return value;
  return typeof value === 'object' ? at(file, (value as Record<string, Value>)[name], ...rest) : undefined;
}

function resource(file: File, name: string): Value | undefined {
  return templates[file].resources[name]?.value;
}

/** The keys of every object written within a call, as in `union(a, { B: 1 })`. */
function keysWithin(text: Value | undefined): string[] {
  return [...said(text).matchAll(/^\s*([A-Za-z_]+):/gm)].map(([, key = '']) => key);
}

describe('every file of infra', () => {
  test('is read by these tests', () => {
    const there = readdirSync(INFRA, { recursive: true, encoding: 'utf8' });
    expect(there.filter((file) => file.endsWith('.bicep')).sort()).toEqual(FILES.map(pathOf).sort());
  });

  test.each(FILES)('is understood by the grammar: %s', (file) => {
    expect(templates[file].faults).toEqual([]);
  });

  test.each(FILES)('gives its modules what they ask for, and no more: %s', (file) => {
    for (const { path, value } of Object.values(templates[file].modules)) {
      const module = FILES.find((one) => path === pathOf(one));
      if (module === undefined) continue;
      const asked = Object.entries(templates[module].parameters);
      const given = Object.keys(at(file, value, 'params') ?? {});
      expect(asked.map(([name]) => name)).toEqual(expect.arrayContaining(given));
      const needed = asked.filter(([, parameter]) => parameter.default === undefined).map(([name]) => name);
      expect(given).toEqual(expect.arrayContaining(needed));
    }
  });

  test.each(FILES)('tells no secret: %s', (file) => {
    const text = readFileSync(join(INFRA, pathOf(file)), 'utf8');
    expect(text).not.toMatch(/listKeys|listAccountSas|listSecrets|ConnectionString|InstrumentationKey/i);
    expect(text).not.toMatch(/^\s*\w*(password|secret):|@secure/im);
    const told = Object.entries(templates[file].outputs).map(([name, value]) => `${name} ${said(value)}`);
    expect(told.filter((output) => /key|secret|password|token|connection/i.test(output))).toEqual([]);
  });
});

describe('main.parameters.json', () => {
  const { parameters } = JSON.parse(readFileSync(join(INFRA, 'main.parameters.json'), 'utf8')) as {
    parameters: Record<string, { value: Value }>;
  };

  test('gives exactly the parameters of main.bicep, of their types', () => {
    const asked = templates.main.parameters;
    expect(Object.keys(parameters)).toEqual(Object.keys(asked));
    const kinds: Record<string, string> = { string: 'string', int: 'number', bool: 'boolean' };
    for (const [name, { type }] of Object.entries(asked))
      expect([name, typeof parameters[name]?.value]).toEqual([name, kinds[type]]);
  });

  test('repeats the defaults, so that a reader sees what can be set', () => {
    for (const [name, { default: given }] of Object.entries(templates.main.parameters)) {
      const value = parameters[name]?.value;
      const isOwn = said(given).startsWith('=') || said(value).startsWith('${{') || given === undefined;
      if (!isOwn) expect([name, value]).toEqual([name, given]);
    }
  });
});

describe('the settings of the bot', () => {
  const PLATFORM = ['WEBSITE_RUN_FROM_PACKAGE', 'SCM_DO_BUILD_DURING_DEPLOYMENT'];
  const documented = [...readFileSync(join(ROOT, 'env.sample'), 'utf8').matchAll(/^([A-Za-z_]+)=/gm)].map(
    ([, name = '']) => name,
  );

  function shared(): Readonly<Record<string, Value>> {
    return at('main', templates.main.modules.web?.value, 'params', 'settings') as Record<string, Value>;
  }

  const given = (slot: string) => [
    ...Object.keys(shared()),
    ...keysWithin(at('web', resource('web', slot), 'properties')),
  ];

  test.each(['appSettings', 'stagingSettings'])('%s are ones that it knows', (slot) => {
    expect(given(slot).filter((name) => !documented.includes(name))).toEqual([]);
    expect(Object.keys(at('web', '=platformSettings') ?? {})).toEqual(PLATFORM);
  });

  test.each(['appSettings', 'stagingSettings'])(
    '%s start it in production: the rest has a default',
    (slot) => {
      const stand = Object.fromEntries(given(slot).map((name) => [name, valueFor(name)]));
      expect(loadConfig(stand)).toMatchObject({
        host: '0.0.0.0',
        storage: { account: 'someaccount', managedIdentityClientId: 'some-id' },
        testHooks: false,
        forms: 'dialog',
      });
      expect(given(slot)).not.toContain('AZURE_STORAGE_CONNECTION_STRING');
      expect(given(slot)).not.toContain('MicrosoftAppPassword');
    },
  );

  /** What is written as it is, and for what Azure works out something of the same shape. */
  function valueFor(name: string): string {
    const written = shared()[name];
    if (typeof written === 'string' && !written.startsWith('=')) return written;
    const made: Record<string, string> = {
      AZURE_STORAGE_ACCOUNT: 'someaccount',
      MicrosoftAppId: 'some-id',
      MicrosoftAppTenantId: '1b2c3d4e-1111-2222-3333-444455556666',
      ALLOWED_TENANTS: '',
      PUBLIC_URL: 'https://some.azurewebsites.net',
      TABLE_NAME: 'some',
      SEND_RATE: '30',
      LOG_LEVEL: 'info',
    };
    return made[name] ?? 'some';
  }

  test('address and table stay with their slot', () => {
    const names = at('web', resource('web', 'slotSettings'), 'properties', 'appSettingNames');
    expect(names).toEqual(['PUBLIC_URL', 'TABLE_NAME']);
    expect(keysWithin(at('web', resource('web', 'appSettings'), 'properties'))).toEqual(names);
    expect(keysWithin(at('web', resource('web', 'stagingSettings'), 'properties'))).toEqual(names);
    expect(templates.main.parameters.tableName?.default).not.toEqual(templates.main.variables.stagingTable);
  });
});

describe('the web app', () => {
  test.each(['app', 'staging'])('%s is reached by https alone, and runs what was built', (slot) => {
    const site = resource('web', slot);
    expect(at('web', site, 'properties', 'httpsOnly')).toBe(true);
    expect(at('web', site, 'identity', 'type')).toBe('UserAssigned');
    expect(at('web', site, 'properties', 'siteConfig')).toMatchObject({
      linuxFxVersion: 'NODE|24-lts',
      appCommandLine: 'node bot/index.js',
      alwaysOn: true,
      minTlsVersion: '1.2',
      scmMinTlsVersion: '1.2',
      ftpsState: 'Disabled',
      healthCheckPath: '/health',
    });
  });

  test('opens to no password, in neither slot', () => {
    const policies = Object.values(templates.web.resources).filter(({ type }) =>
      type.includes('basicPublishingCredentialsPolicies'),
    );
    const opened = policies.map(({ value }) => [
      at('web', value, 'parent'),
      at('web', value, 'name'),
      at('web', value, 'properties', 'allow'),
    ]);
    expect(opened).toEqual([
      ['=app', 'ftp', false],
      ['=app', 'scm', false],
      ['=staging', 'ftp', false],
      ['=staging', 'scm', false],
    ]);
  });

  test('always has two instances or more', () => {
    const text = readFileSync(join(INFRA, 'main.bicep'), 'utf8');
    expect(text).toMatch(/@minValue\(2\)\n@maxValue\(\d+\)\nparam minInstances int = 2/);
    expect(at('web', resource('web', 'plan'), 'sku', 'capacity')).toBe('=minInstances');
    const [profile] = at('web', resource('web', 'autoscale'), 'properties', 'profiles') as Value[];
    expect(at('web', profile, 'capacity')).toEqual({
      minimum: '=string(minInstances)',
      maximum: '=string(maxInstances)',
      default: '=string(minInstances)',
    });
    expect(at('web', profile, 'rules')).toHaveLength(2);
  });

  test('logs its own lines, and no addresses: that of a personal link holds its token', () => {
    const logs = at('web', resource('web', 'logs'), 'properties', 'logs') as Value[];
    const categories = logs.map((log) => at('web', log, 'category'));
    expect(categories).toContain('AppServiceConsoleLogs');
    expect(categories).not.toContain('AppServiceHTTPLogs');
  });
});

describe('the storage account', () => {
  test('is copied over zones and opens to identities alone', () => {
    const account = resource('storage', 'account');
    expect(at('storage', account, 'sku', 'name')).toBe('Standard_ZRS');
    expect(at('storage', account, 'properties')).toMatchObject({
      allowSharedKeyAccess: false,
      allowBlobPublicAccess: false,
      minimumTlsVersion: 'TLS1_2',
      supportsHttpsTrafficOnly: true,
    });
  });

  test('lets the bot at its tables, and at nothing else', () => {
    const access = resource('storage', 'access');
    expect(at('storage', access, 'scope')).toBe('=account');
    expect(templates.storage.variables.tableDataContributor).toBe('0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3');
    const roles = Object.values(templates.storage.resources).filter(({ type }) =>
      type.includes('roleAssignments'),
    );
    expect(roles).toHaveLength(1);
    expect(at('main', templates.main.modules.storage?.value, 'params', 'principalId')).toBe(
      '=identity.properties.principalId',
    );
  });
});

describe('the registration of the bot', () => {
  test('is of one tenant, proven by the identity, without local keys, in Teams', () => {
    expect(at('bot', resource('bot', 'bot'), 'properties')).toMatchObject({
      msaAppType: 'UserAssignedMSI',
      msaAppTenantId: '=tenant().tenantId',
      disableLocalAuth: true,
    });
    expect(at('bot', resource('bot', 'teams'), 'name')).toBe('MsTeamsChannel');
    expect(at('bot', resource('bot', 'teams'), 'properties', 'properties', 'isEnabled')).toBe(true);
  });
});

describe('the alerts', () => {
  const criteria = (name: string) =>
    at('alerts', resource('alerts', name), 'properties', 'criteria', 'allOf') as Value[];

  test('tell of faults, of health and of what cannot be reached', () => {
    expect(at('alerts', criteria('faults')[0], 'metricName')).toBe('Http5xx');
    expect(at('alerts', criteria('health')[0], 'metricName')).toBe('HealthCheckStatus');
    const { unready, readiness } = templates.alerts.resources;
    expect(at('alerts', unready?.value, 'properties', 'criteria', 'webTestId')).toBe('=readiness.id');
    expect(at('alerts', readiness?.value, 'properties', 'ValidationRules', 'ExpectedHttpStatusCode')).toBe(
      200,
    );
    for (const { type, value } of Object.values(templates.alerts.resources))
      if (type.includes('metricAlerts')) expect(at('alerts', value, 'properties', 'actions')).toHaveLength(1);
  });

  test('tell of messages that were not delivered, by the line that the bot logs', async () => {
    const [rule] = at(
      'alerts',
      templates.alerts.modules.undelivered?.value,
      'params',
      'criterias',
      'allOf',
    ) as Value[];
    const [, words = ''] = /ResultDescription has "([^"]+)"/.exec(said(at('alerts', rule, 'query'))) ?? [];
    expect(await lineOfUndelivered()).toContain(words);
    expect(words).not.toBe('');
  });

  test('send nothing to Microsoft about the use of its module', () => {
    const params = at('alerts', templates.alerts.modules.undelivered?.value, 'params');
    expect(at('alerts', params, 'enableTelemetry')).toBe(false);
  });
});

/** What setting a message aside writes to the log. */
async function lineOfUndelivered(): Promise<string> {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const deps = {
    table: { write: () => Promise.resolve([]) } as unknown as Table,
    renderers: new Map(),
    log: createLogger('info', stream),
  } as unknown as Parameters<typeof setAside>[0];
  const intent = { kind: 'k', network: 'n', about: 'a', since: 's', to: { person: 'p' }, id: 'i' };
  await setAside(deps, 'n|S2026', intent as unknown as OutboxRow, 'mislukt', '404');
  return lines.join('');
}

describe('docs/costs.md', () => {
  const text = readFileSync(join(ROOT, 'docs', 'costs.md'), 'utf8');

  test('adds up', () => {
    const [, table = ''] = text.split('## A month');
    const rows = [...table.matchAll(/^\| (.+?) +\|(.+)\|$/gm)].map(([, what = '', figures = '']) => ({
      what,
      figures: figures.split('|').map((figure) => Number(figure.replace(/[*,]/g, ''))),
    }));
    const costs = rows.filter(({ figures }) => figures.every((figure) => !Number.isNaN(figure)));
    const total = costs.find(({ what }) => what === '**total**');
    const parts = costs.slice(1).filter((row) => row !== total);
    expect(parts.length).toBeGreaterThan(5);
    expect(total?.figures).toEqual(
      [0, 1, 2].map((column) => parts.reduce((sum, { figures }) => sum + (figures[column] ?? 0), 0)),
    );
  });

  test('names the sizes that can be chosen', () => {
    const { planSku } = templates.main.parameters;
    expect(text).toContain(said(planSku?.default));
  });
});
