import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BOT, PEOPLE, type Person, personalChatOf, TENANT_ID, TESTDORP, type Village } from '../people';
import { type Child, ROOT, startChild, waitUntil } from './child';

export interface PlaygroundOptions {
  readonly person: Person;
  /** Where the person is of, when not of Testdorp. */
  readonly village?: Village;
  readonly port: number;
  readonly botPort: number;
  /** Where its settings and log are written. */
  readonly folder: string;
}

/** Microsoft's Agents Playground plays one signed-in person; a second person is a second one beside it. */
export async function startPlayground(options: PlaygroundOptions): Promise<Child> {
  const { person, village = TESTDORP, port, botPort, folder } = options;
  mkdirSync(folder, { recursive: true });
  const configFile = join(folder, `playground-${person.key}.yml`);
  writeFileSync(configFile, JSON.stringify(playgroundConfig(person, village), null, 2)); // JSON is YAML
  const child = startChild({
    name: `the playground of ${person.givenName}`,
    args: [cliPath(), ...cliArguments(port, botPort)],
    env: {
      ...process.env,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, `playground-${person.key}.log`),
      // It would open a browser on its own; the launcher prints the address when all is up.
      TEAMSAPPTESTER_BROWSER: 'none',
    },
  });
  try {
    await waitUntil(child, () => isUp(child, port), {
      timeoutMs: 30_000,
      failure: () => failure(child, configFile),
    });
  } catch (error) {
    await child.stop();
    throw error;
  }
  return child;
}

export function playgroundUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** Where the bot sends what this person should see. */
export function serviceUrl(port: number): string {
  return `${playgroundUrl(port)}/_connector`;
}

/** Each person has a port of their own, so that the bot finds them where they were after a restart. */
export function playgroundPort(person: Person, firstPort: number): number {
  return firstPort + PEOPLE.indexOf(person);
}

/** In the playground's own format: the current user, exactly five others, at most one channel beside the general one. */
function playgroundConfig(person: Person, { people, groupChat, team }: Village): object {
  return {
    version: '0.1.1',
    tenantId: TENANT_ID,
    bot: BOT,
    currentUser: playgroundUser(person),
    users: people.filter((other) => other !== person).map(playgroundUser),
    personalChat: { id: personalChatOf(person) },
    groupChat,
    team,
  };
}

function playgroundUser(person: Person): object {
  const { id, name, email, aadObjectId, givenName, surname } = person;
  // userPrincipleName: the playground spells it so.
  return { id, name, userPrincipleName: email, aadObjectId, givenName, surname, email };
}

function cliPath(): string {
  return join(
    dirname(require.resolve('@microsoft/m365agentsplayground/package.json', { paths: [ROOT] })),
    'cli.js',
  );
}

function cliArguments(port: number, botPort: number): string[] {
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  return [
    ...['start', '--app-endpoint', endpoint, '--channel-id', 'msteams', '--port', String(port)],
    ...['--service-url', serviceUrl(port), '--disable-telemetry'],
  ];
}

/** It says "Listening" before it reads its settings, and moves to another port without asking when this one is taken. */
async function isUp(child: Child, port: number): Promise<boolean> {
  const listening = /Listening on (\d+)/.exec(child.output())?.[1];
  if (listening === undefined) return false;
  if (Number(listening) !== port) await child.stop();
  return child.isRunning() && (await fetch(playgroundUrl(port))).ok;
}

function failure(child: Child, configFile: string): string {
  const elsewhere = /Port (\d+) is already in use/.exec(child.output())?.[1];
  return elsewhere === undefined
    ? `${capital(child.name)} refused its settings in ${configFile}.`
    : `Port ${elsewhere}, meant for ${child.name}, is in use: choose another with PLAYGROUND_PORT=….`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
