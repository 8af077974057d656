import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { buildPackage } from '../../scripts/app-package/build';
import { readSettings } from '../../scripts/app-package/settings';
import {
  FOLDER,
  readSources,
  schemaFaults,
  type Manifest,
  type Sources,
} from '../../scripts/app-package/sources';
import { LANGUAGES, texts, type Language } from '../../src/i18n';
import { COMMANDS, MESSAGE_ACTIONS, readCommand, type Command } from '../../src/teams/commands';
import { readPng, type Picture } from '../support/png';

const BOT = '1b2c3d4e-1111-4222-8333-444455556666';
const REAL = { MicrosoftAppId: BOT, PUBLIC_URL: 'https://signaal.testdorp.be/' };
const sources = readSources();

/** With the schemas that the library carries, nothing needs to be fetched. */
beforeEach(() => jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline')));
afterEach(() => jest.restoreAllMocks());

describe('the files in appPackage', () => {
  test('are valid by Microsoft’s schemas', async () => {
    expect(await schemaFaults(sources)).toEqual([]);
  });

  test('are found invalid when they are', async () => {
    const { description: _gone, ...manifest } = sources.manifest;
    const broken = { manifest: manifest as Manifest, en: { ...sources.en, 'name.shorter': 'x' }, fr: {} };
    const faults = await schemaFaults({ ...broken, fr: { ...sources.fr, 'name.short': 'x'.repeat(31) } });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'appPackage/manifest.json',
      'appPackage/en.json',
      'appPackage/fr.json',
    ]);
  });

  test('ask for no permission and name every language', () => {
    const { manifest } = sources;
    const asked = ['permissions', 'devicePermissions', 'authorization', 'webApplicationInfo'];
    expect(Object.keys(manifest).filter((key) => asked.includes(key))).toEqual([]);
    const { defaultLanguageTag, additionalLanguages = [] } = manifest.localizationInfo ?? {};
    const tags = [defaultLanguageTag, ...additionalLanguages.map(({ languageTag }) => languageTag)];
    expect(tags).toEqual([...LANGUAGES]);
  });

  test('are of a schema that Teams takes today: 1.25 or newer', () => {
    const [major = 0, minor = 0] = sources.manifest.manifestVersion.split('.').map(Number);
    expect(major === 1 && minor >= 25).toBe(true);
    expect(sources.manifest.$schema).toContain(`/v${sources.manifest.manifestVersion}/`);
  });

  test('offer the bot in personal chat, team, group chat and meeting, also in private and shared channels', () => {
    const { bots = [], defaultGroupCapability, supportsChannelFeatures } = sources.manifest;
    expect(bots.map(({ scopes }) => scopes)).toEqual([['personal', 'team', 'groupChat']]);
    expect(defaultGroupCapability).toEqual({ team: 'bot', groupchat: 'bot', meetings: 'bot' });
    expect(supportsChannelFeatures).toBe('tier1');
  });

  test('offer prompt starters: the list of the personal chat, which begins with help', () => {
    const [personal] = sources.manifest.bots?.[0]?.commandLists ?? [];
    expect(personal?.scopes).toEqual(['personal']);
    expect(personal?.commands[0]?.title).toBe(COMMANDS.help.nl);
  });

  test('translate the same texts', () => {
    expect(Object.keys(sources.fr)).toEqual(Object.keys(sources.en));
  });
});

describe.each(LANGUAGES)('the commands in %s', (language) => {
  const [personal = [], shared = []] = listsOf(sources, language);
  const words: ReadonlyMap<string, Command> = new Map(
    (Object.keys(COMMANDS) as Command[]).map((command) => [COMMANDS[command][language], command]),
  );

  test('are those of the one table, in its order', () => {
    for (const list of [personal, shared]) {
      const titles = list.map(({ title }) => title);
      expect(titles).toEqual([...words.keys()].filter((word) => titles.includes(word)));
      expect(titles).not.toEqual([]);
    }
  });

  test('are ten at most, and understood by the bot as they stand', () => {
    expect(Math.max(personal.length, shared.length)).toBeLessThanOrEqual(10);
    for (const { title, description } of [...personal, ...shared]) {
      const command = words.get(title);
      expect(readCommand(title)).toMatchObject({ command });
      expect(description).toBe(command && texts(language).commands[command]);
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(128);
    }
  });
});

describe('what the menu of a message offers', () => {
  const [extension, ...others] = sources.manifest.composeExtensions ?? [];

  test('is what the bot answers, on messages, in a dialog of the same bot', () => {
    expect(others).toEqual([]);
    expect(extension?.botId).toBe(sources.manifest.bots?.[0]?.botId);
    const actions = extension?.commands?.filter(({ type }) => type === 'action') ?? [];
    expect(extension?.commands?.map(({ id }) => id)).toEqual([...MESSAGE_ACTIONS, 'lookUp']);
    expect(actions.map(({ id }) => id)).toEqual([...MESSAGE_ACTIONS]);
    for (const command of actions)
      expect(command).toMatchObject({ type: 'action', context: ['message'], fetchTask: true });
  });

  test.each(LANGUAGES)('is named in %s', (language) => {
    const { messageAction: title, messageActionHelp: description } = texts(language).registration;
    const place = 'composeExtensions[0].commands[0]';
    const file = { nl: undefined, en: sources.en, fr: sources.fr }[language];
    const offered = file
      ? { title: file[`${place}.title`], description: file[`${place}.description`] }
      : extension?.commands?.[0];
    expect(offered).toMatchObject({ title, description });
    expect([title.length <= 32, description.length <= 128]).toEqual([true, true]);
  });
});

describe('the icons', () => {
  const { icons } = sources.manifest;

  test('color is a full square, with the drawing within the part that no mask cuts off', () => {
    const picture = pictureOf(icons.color);
    expect([picture.width, picture.height]).toEqual([192, 192]);
    const ground = picture.pixel(0, 0);
    const drawn = pixels(picture).filter(([, , color]) =>
      color.some((c, i) => Math.abs(c - (ground[i] ?? 0)) > 2),
    );
    const edges = drawn.flatMap(([x, y]) => [x, y]);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(36);
    expect(Math.max(...edges)).toBeLessThan(156);
    expect(pixels(picture).every(([, , [, , , alpha]]) => alpha === 255)).toBe(true);
  });

  test('outline is white on nothing', () => {
    const picture = pictureOf(icons.outline);
    expect([picture.width, picture.height]).toEqual([32, 32]);
    const drawn = pixels(picture).filter(([, , [, , , alpha]]) => alpha > 0);
    expect(new Set(drawn.map(([, , [red, green, blue]]) => `${red},${green},${blue}`))).toEqual(
      new Set(['255,255,255']),
    );
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(600);
  });
});

describe('npm run package', () => {
  test('makes the same bytes twice, of the files that the manifest names', async () => {
    const [one, other] = [await zipOf(REAL), await zipOf(REAL)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Object.keys(unzipSync(one))).toEqual([
      'color.png',
      'en.json',
      'fr.json',
      'manifest.json',
      'outline.png',
    ]);
    // 1 January 2000, 0:00 in the two numbers that a zip keeps, whatever the clock and zone of the machine.
    expect(one.readUInt32LE(10).toString(16)).toBe('28210000');
  });

  test('makes those bytes on another day, in another zone, from another folder', async () => {
    const [day, here] = [new Date('2031-07-01T12:00:00Z'), process.cwd()];
    jest.useFakeTimers({ now: day, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    process.chdir('/');
    const later = await zipOf(REAL);
    process.chdir(here);
    jest.useRealTimers();
    expect(Buffer.compare(later, await zipOf(REAL))).toBe(0);
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts'], {
      cwd: join(FOLDER, '..'),
      env: { ...process.env, ...REAL, TZ: 'Pacific/Auckland' },
      encoding: 'utf8',
    });
    expect(run.stderr.replace(/^- DEVELOPER_NAME.*\n/, '')).toBe('');
    const written = readFileSync(join(FOLDER, '..', 'dist', 'signaalpunt.zip'));
    expect(Buffer.compare(written, later)).toBe(0);
  });

  test('fills in whose bot it is', async () => {
    const manifest = manifestIn(await zipOf({ ...REAL, PRIVACY_URL: 'https://testdorp.be/privacy' }));
    expect(manifest).toMatchObject({
      id: BOT,
      bots: [{ botId: BOT }],
      composeExtensions: [{ botId: BOT }],
      validDomains: ['signaal.testdorp.be'],
    });
    expect(manifest.developer).toMatchObject({ privacyUrl: 'https://testdorp.be/privacy' });
    const own = manifestIn(await zipOf({ ...REAL, TEAMS_APP_ID: BOT.replace('1b', '2c') }));
    expect(own).toMatchObject({ id: BOT.replace('1b', '2c'), bots: [{ botId: BOT }] });
  });

  test('holds placeholders without settings, and says so', async () => {
    expect(manifestIn(await zipOf({}))).toEqual(sources.manifest);
    expect(readSettings({}).notes).toEqual([expect.stringContaining('MicrosoftAppId is not set')]);
    expect(readSettings(REAL).notes).toEqual([expect.stringContaining('DEVELOPER_NAME, DEVELOPER_URL')]);
  });

  test.each([
    ['MicrosoftAppId is "mijn bot"', { MicrosoftAppId: 'mijn bot', PUBLIC_URL: REAL.PUBLIC_URL }],
    ['set PUBLIC_URL', { MicrosoftAppId: BOT }],
    ['PUBLIC_URL is "http://signaal.be"', { ...REAL, PUBLIC_URL: 'http://signaal.be' }],
    ['TERMS_URL is "later"', { ...REAL, TERMS_URL: 'later' }],
    ['TEAMS_APP_ID needs MicrosoftAppId', { TEAMS_APP_ID: BOT }],
    ['DEVELOPER_NAME is longer', { ...REAL, DEVELOPER_NAME: 'x'.repeat(33) }],
  ])('refuses in words: %s', (words, env) => {
    expect(readSettings(env).faults).toEqual([expect.stringContaining(words)]);
  });

  test('refuses when the commands in appPackage are not those of the bot', async () => {
    const stale = { ...sources, en: { ...sources.en, 'bots[0].commandLists[0].commands[0].title': 'hello' } };
    expect(await buildPackage({ developer: {} }, stale)).toEqual({
      faults: [expect.stringContaining('npm run package -- --update')],
    });
  });
});

interface Offered {
  readonly title: string;
  readonly description: string;
}

/** The two lists as Teams shows them in a language: the Dutch of the manifest, or what replaces it. */
function listsOf({ manifest, en, fr }: Sources, language: Language): (readonly Offered[])[] {
  const lists = manifest.bots?.[0]?.commandLists ?? [];
  if (language === 'nl') return lists.map(({ commands }) => commands);
  const file = { en, fr }[language];
  return lists.map(({ commands }, l) =>
    commands.map((_command, c) => {
      const place = `bots[0].commandLists[${l}].commands[${c}]`;
      return { title: file[`${place}.title`] ?? '', description: file[`${place}.description`] ?? '' };
    }),
  );
}

function pictureOf(file: string): Picture {
  return readPng(readFileSync(join(FOLDER, file)));
}

function pixels(picture: Picture): (readonly [number, number, ReturnType<Picture['pixel']>])[] {
  const every = Array.from({ length: picture.width * picture.height }, (_, i) => i);
  return every.map((i) => {
    const [x, y] = [i % picture.width, Math.floor(i / picture.width)];
    return [x, y, picture.pixel(x, y)] as const;
  });
}

async function zipOf(env: Readonly<Record<string, string>>): Promise<Buffer> {
  const built = await buildPackage(readSettings(env).settings);
  if ('faults' in built) throw new Error(built.faults.join('\n'));
  return Buffer.from(built.zip);
}

function manifestIn(zip: Uint8Array): Manifest {
  return JSON.parse(Buffer.from(unzipSync(zip)['manifest.json'] ?? []).toString()) as Manifest;
}
