import { z } from 'zod/v4';
import type { FormSurface } from './cards/reader';
import type { StorageSettings } from './storage/connect';
import type { BotCredentials } from './teams/notifier';
import type { LogLevel } from './telemetry/logger';

/** Everything the bot is told from outside. Read once, here. */
export interface Config {
  readonly port: number;
  /** Without an app id the bot listens on loopback only. */
  readonly host: string;
  readonly storage: StorageSettings;
  readonly credentials: BotCredentials;
  /** Entra tenants whose teams may use the bot, in small letters; looked at only with an app id. */
  readonly tenants: readonly string[];
  readonly forms: FormSurface;
  readonly logLevel: LogLevel;
  /** Where people reach this deployment from their browser, without a slash at the end; when not set, on this machine. */
  readonly publicUrl: string | undefined;
  readonly adminIds: readonly string[];
  readonly sendRate: number;
  readonly testHooks: boolean;
  /** The network to put into an empty store, for `npm start`. */
  readonly sampleNetwork: string | undefined;
}

/** Every fault of the settings at once, each a sentence that says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty setting counts as not set. */
function setting<S extends z.ZodType>(schema: S) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema,
  );
}

/** An address that paths can be put behind: https, or http on this machine. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text) || /[?#@]/.test(text)) return false;
  const { protocol, hostname } = new URL(text);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}

const ENTRA_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What stands between commas, semicolons or spaces. */
function listed(value: string | undefined): string[] {
  return (value ?? '').split(/[\s,;]+/).filter((one) => one !== '');
}

const text = setting(z.string().optional());
const schema = z.object({
  PORT: setting(z.coerce.number().int().min(0).max(65_535).default(3978)),
  AZURE_STORAGE_CONNECTION_STRING: text,
  AZURE_STORAGE_ACCOUNT: text,
  TABLE_NAME: setting(
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9]{2,62}$/)
      .default('signaalpunt'),
  ),
  MicrosoftAppId: text,
  MicrosoftAppPassword: text,
  MicrosoftAppType: setting(z.enum(['SingleTenant', 'UserAssignedMSI']).optional()),
  MicrosoftAppTenantId: setting(z.string().trim().regex(ENTRA_ID).optional()),
  ALLOWED_TENANTS: setting(
    z
      .string()
      .refine((ids) => listed(ids).every((id) => ENTRA_ID.test(id)))
      .optional(),
  ),
  FORMS: setting(z.enum(['dialog', 'inline']).default('dialog')),
  LOG_LEVEL: setting(z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info')),
  PUBLIC_URL: setting(z.string().refine(isAddress).optional()),
  ADMIN_IDS: text,
  SEND_RATE: setting(z.coerce.number().int().min(1).max(50).default(30)),
  TEST_HOOKS: setting(z.enum(['0', '1']).default('0')),
  NODE_ENV: text,
  SAMPLE_NETWORK_DATA: text,
});

type Settings = z.infer<typeof schema>;

/** Reads the settings from `env`; throws a ConfigError that names every fault. env.sample documents each. */
export function loadConfig(env: Environment): Config {
  const wrong = (schema.safeParse(env).error?.issues ?? []).map((issue) => String(issue.path[0]));
  // What is wrong in itself counts as not set, so that the other faults are found in the same go.
  const rest = Object.entries(env).filter(([name]) => !wrong.includes(name));
  const settings = schema.parse(Object.fromEntries(rest));
  const faults = [
    ...wrong.map((name) => sentence(name, env)),
    ...storageFaults(settings),
    ...credentialFaults(settings),
    ...productionFaults(settings),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    port: settings.PORT,
    host: settings.MicrosoftAppId === undefined ? '127.0.0.1' : '0.0.0.0',
    storage: storageOf(settings),
    credentials: credentialsOf(settings),
    tenants: tenantsOf(settings),
    forms: settings.FORMS,
    logLevel: settings.LOG_LEVEL,
    publicUrl: settings.PUBLIC_URL && new URL(settings.PUBLIC_URL).href.replace(/\/+$/, ''),
    adminIds: listed(settings.ADMIN_IDS),
    sendRate: settings.SEND_RATE,
    testHooks: settings.TEST_HOOKS === '1',
    sampleNetwork: settings.SAMPLE_NETWORK_DATA,
  };
}

/** The settings of this process: the only place that looks at its environment. */
export function readConfig(): Config {
  return loadConfig(process.env);
}

const EXPECTED: Readonly<Record<string, string>> = {
  PORT: 'a port number from 0 to 65535',
  TABLE_NAME: '3 to 63 letters and digits that start with a letter',
  MicrosoftAppType: 'SingleTenant or UserAssignedMSI',
  MicrosoftAppTenantId: 'an id like 1b2c3d4e-1111-2222-3333-444455556666',
  ALLOWED_TENANTS: 'ids like 1b2c3d4e-1111-2222-3333-444455556666, separated by commas',
  FORMS: 'dialog or inline',
  LOG_LEVEL: 'silent, error, warn, info or debug',
  PUBLIC_URL:
    'an address that starts with https:// (or http:// on this machine), without a user name, ? or #',
  SEND_RATE: 'a whole number from 1 to 50 (requests per second)',
  TEST_HOOKS: '0 or 1',
};

function sentence(name: string, env: Environment): string {
  return `${name} is "${env[name] ?? ''}", but must be ${EXPECTED[name] ?? 'a text'}.`;
}

function storageFaults({
  AZURE_STORAGE_CONNECTION_STRING: connection,
  AZURE_STORAGE_ACCOUNT: account,
}: Settings): string[] {
  if (connection === undefined && account === undefined)
    return [
      'Say where to store: set AZURE_STORAGE_CONNECTION_STRING, or AZURE_STORAGE_ACCOUNT for a managed identity.',
    ];
  if (connection !== undefined && account !== undefined)
    return ['Set only one of AZURE_STORAGE_CONNECTION_STRING and AZURE_STORAGE_ACCOUNT.'];
  return [];
}

function credentialFaults(settings: Settings): string[] {
  const {
    MicrosoftAppId: id,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenant,
    MicrosoftAppPassword: secret,
    ALLOWED_TENANTS: others,
  } = settings;
  if (id === undefined) {
    const alone = [secret, type, tenant, others].some((value) => value !== undefined);
    return alone
      ? [
          'MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId and ALLOWED_TENANTS need MicrosoftAppId.',
        ]
      : [];
  }
  const faults: string[] = [];
  if (type === undefined)
    faults.push('With MicrosoftAppId, set MicrosoftAppType to SingleTenant or UserAssignedMSI.');
  if (tenant === undefined)
    faults.push('With MicrosoftAppId, set MicrosoftAppTenantId to the tenant of the bot.');
  if (type === 'SingleTenant' && secret === undefined)
    faults.push('A SingleTenant bot needs MicrosoftAppPassword.');
  if (type === 'UserAssignedMSI' && secret !== undefined)
    faults.push('A UserAssignedMSI bot has no secret: leave MicrosoftAppPassword out.');
  if (settings.TEST_HOOKS === '1')
    faults.push('TEST_HOOKS works only without MicrosoftAppId: leave one of them out.');
  return faults;
}

function productionFaults({
  NODE_ENV: env,
  MicrosoftAppId: id,
  TEST_HOOKS: hooks,
  FORMS: forms,
  PUBLIC_URL: url,
}: Settings): string[] {
  if (env !== 'production') return [];
  const faults: string[] = [];
  if (id === undefined)
    faults.push('In production the bot needs MicrosoftAppId: without it anybody could speak as anybody.');
  if (hooks === '1') faults.push('TEST_HOOKS moves the clock and is not for production.');
  if (forms === 'inline')
    faults.push('FORMS=inline is for clients without dialogs, not for production: leave it out.');
  if (!/^\s*https:/i.test(url ?? ''))
    faults.push(
      'In production set PUBLIC_URL to the https address of this bot: its personal links lead there.',
    );
  return faults;
}

function storageOf(settings: Settings): StorageSettings {
  const {
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
    AZURE_STORAGE_ACCOUNT: account = '',
    TABLE_NAME: table,
  } = settings;
  if (connectionString !== undefined) return { connectionString, table };
  const isManaged = settings.MicrosoftAppType === 'UserAssignedMSI' && settings.MicrosoftAppId !== undefined;
  return { account, table, ...(isManaged ? { managedIdentityClientId: settings.MicrosoftAppId ?? '' } : {}) };
}

function credentialsOf(settings: Settings): BotCredentials {
  const { MicrosoftAppId = '', MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId } = settings;
  return {
    MicrosoftAppId,
    ...(MicrosoftAppPassword === undefined ? {} : { MicrosoftAppPassword }),
    ...(MicrosoftAppType === undefined ? {} : { MicrosoftAppType }),
    ...(MicrosoftAppTenantId === undefined ? {} : { MicrosoftAppTenantId }),
  };
}

/** Its own tenant, and those it was told to serve beside that. */
function tenantsOf({ MicrosoftAppTenantId: own, ALLOWED_TENANTS: others }: Settings): string[] {
  return [...(own === undefined ? [] : [own]), ...listed(others)].map((id) => id.toLowerCase());
}
