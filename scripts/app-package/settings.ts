/** What differs from one deployment to another; what is absent stays as appPackage/manifest.json has it. */
export interface PackageSettings {
  readonly appId?: string;
  readonly botId?: string;
  readonly domain?: string;
  readonly developer: {
    readonly name?: string;
    readonly websiteUrl?: string;
    readonly privacyUrl?: string;
    readonly termsOfUseUrl?: string;
  };
}

/** `faults` say what to mend before there can be a package, `notes` what the reader should know of this one. */
export interface Read {
  readonly settings: PackageSettings;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const LINKS = { websiteUrl: 'DEVELOPER_URL', privacyUrl: 'PRIVACY_URL', termsOfUseUrl: 'TERMS_URL' } as const;
const LONGEST_NAME = 32;

/** The bot's own MicrosoftAppId and PUBLIC_URL, and four that only the package needs. */
export function readSettings(env: Environment): Read {
  const get = (name: string) => (env[name]?.trim() === '' ? undefined : env[name]?.trim());
  const [botId, teamsId, url] = [get('MicrosoftAppId'), get('TEAMS_APP_ID'), get('PUBLIC_URL')];
  const name = get('DEVELOPER_NAME');
  const links = Object.entries(LINKS).map(([key, variable]) => ({ key, variable, value: get(variable) }));
  const faults = [
    ...idFaults({ MicrosoftAppId: botId, TEAMS_APP_ID: teamsId }),
    ...addressFaults({ PUBLIC_URL: url }),
    ...links.flatMap(({ variable, value }) => addressFaults({ [variable]: value })),
    ...missing(botId, teamsId, url),
    ...(name && name.length > LONGEST_NAME
      ? [`DEVELOPER_NAME is longer than ${LONGEST_NAME} characters.`]
      : []),
  ];
  if (faults.length > 0) return { settings: { developer: {} }, faults, notes: [] };
  const unset = [{ variable: 'DEVELOPER_NAME', value: name }, ...links].filter(({ value }) => !value);
  return {
    settings: {
      ...(botId ? { botId, appId: teamsId ?? botId } : {}),
      ...(url ? { domain: new URL(url).hostname } : {}),
      developer: given({ name, ...Object.fromEntries(links.map(({ key, value }) => [key, value])) }),
    },
    faults,
    notes: botId ? developerNote(unset.map(({ variable }) => variable)) : [LOCAL],
  };
}

const LOCAL =
  'MicrosoftAppId is not set: this package holds placeholders, to look at and to test with. For Teams, set MicrosoftAppId and PUBLIC_URL to those of the deployed bot.';

function developerNote(unset: readonly string[]): string[] {
  if (unset.length === 0) return [];
  return [
    `${unset.join(', ')} not set: the app's "About" in Teams will name Signaalpunt and pages that do not exist. Set them before people install it.`,
  ];
}

function missing(botId: string | undefined, teamsId: string | undefined, url: string | undefined): string[] {
  if (botId === undefined)
    return teamsId === undefined ? [] : ['TEAMS_APP_ID needs MicrosoftAppId, the id of the bot itself.'];
  return url === undefined
    ? [
        'With MicrosoftAppId, set PUBLIC_URL to the https address of the deployed bot: its links must be allowed.',
      ]
    : [];
}

function idFaults(ids: Environment): string[] {
  const wrong = ([, id]: [string, string | undefined]) =>
    id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  return Object.entries(ids)
    .filter(wrong)
    .map(
      ([name, id]) =>
        `${name} is "${id ?? ''}", but must be an id like 1b2c3d4e-1111-2222-3333-444455556666.`,
    );
}

function addressFaults(addresses: Environment): string[] {
  return Object.entries(addresses)
    .filter(([, address]) => address !== undefined && !isHttps(address))
    .map(
      ([name, address]) =>
        `${name} is "${address ?? ''}", but Teams takes only addresses that start with https://.`,
    );
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

function given(values: Environment): PackageSettings['developer'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
