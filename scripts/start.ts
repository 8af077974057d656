/**
 * `npm start`: the whole of Signaalpunt on this machine, without a cloud: storage, the bot and a chat client.
 * `npm run dev`: the same, and the bot starts again when its sources change.
 */
import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { connectionString, startAzurite } from './local/azurite';
import { sampleNetwork, startBot } from './local/bot';
import { type Child, ROOT } from './local/child';
import { playgroundUrl, startPlayground } from './local/playground';
import { portFrom, requireFree } from './local/ports';
import { Problem, report, runCommand } from './local/problem';
import { onStopRequest } from './local/signals';
import { PEOPLE } from './people';

const DATA = join(ROOT, '.data');
const RELOADS = process.argv.includes('--reload');
/** Started programs in the order in which they stop: first who talks, last who listens. */
const running: { bot?: Child; azurite?: Child; playground?: Child } = {};
let stopping: Promise<void> | undefined;
let restarting = false;

runCommand(async () => {
  const ports = readPorts();
  onStopRequest(() => void stop(0));
  try {
    await start(ports);
  } catch (error) {
    // Stopping ends what is still starting; that is no failure to tell about.
    if (stopping === undefined) report(error);
    await stop(1);
  }
});

interface Ports {
  readonly bot: number;
  readonly tables: number;
  readonly playground: number;
}

function readPorts(): Ports {
  return {
    bot: portFrom(process.env, 'PORT', 3978),
    tables: portFrom(process.env, 'TABLES_PORT', 10_002),
    playground: portFrom(process.env, 'PLAYGROUND_PORT', 56_150),
  };
}

async function start(ports: Ports): Promise<void> {
  await requireFree(ports.bot, 'the bot', 'PORT');
  await requireFree(ports.tables, 'the storage (Azurite)', 'TABLES_PORT');
  await requireFree(ports.playground, 'the playground', 'PLAYGROUND_PORT');
  mkdirSync(DATA, { recursive: true });
  console.log('Signaalpunt start … / Signaalpunt is starting …');
  running.azurite = stopAllWhenEnded(
    await startAzurite({
      port: ports.tables,
      location: join(DATA, 'tables'),
      logFile: join(DATA, 'azurite.log'),
    }),
  );
  running.playground = stopAllWhenEnded(
    await startPlayground({ person: PEOPLE[0], port: ports.playground, botPort: ports.bot, folder: DATA }),
  );
  // After the playground: the bot reads the roster from it at once.
  running.bot = await startBotChild(ports);
  if (RELOADS) reloadOnChange(ports);
  greet(ports);
}

async function startBotChild(ports: Ports): Promise<Child> {
  const bot = await startBot({
    port: ports.bot,
    storage: connectionString(ports.tables),
    logFile: join(DATA, 'bot.log'),
    env: { SAMPLE_NETWORK_DATA: sampleNetwork(ports.playground) },
    onWarning: (sentence) => {
      console.warn(`bot: ${sentence}`);
    },
  });
  return RELOADS ? waitWhenEnded(bot) : stopAllWhenEnded(bot);
}

function greet(ports: Ports): void {
  const [me] = PEOPLE;
  console.log(
    [
      '',
      `  Open ${playgroundUrl(ports.playground)}`,
      '',
      `  Je bent ${me.name}, ${me.work}. Speel een tweede persoon met: npm run person -- karim`,
      `  You are ${me.name}. Play a second person with: npm run person -- karim`,
      '  Gegevens blijven in .data/ (om uit te proberen, geen archief). Stoppen: Ctrl-C.',
      '  Data stays in .data/ (to try things out, no store of record). Stop with Ctrl-C.',
      '',
    ].join('\n'),
  );
}

function stopAllWhenEnded(child: Child): Child {
  void child.ended.then(({ code, signal }) => {
    if (stopping !== undefined) return;
    const name = child.name.charAt(0).toUpperCase() + child.name.slice(1);
    console.error(`${name} stopped unexpectedly (${signal ?? `code ${code ?? '?'}`}); its log is in .data/.`);
    void stop(1);
  });
  return child;
}

/** While developing, a bot that breaks is mended and saved again. */
function waitWhenEnded(bot: Child): Child {
  void bot.ended.then(() => {
    if (stopping === undefined && !restarting) console.error('The bot stopped. Waiting for a change.');
  });
  return bot;
}

/** The bot first, so that what it still has to write is kept; then the storage, which writes it to disk. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    process.exitCode = code;
    await running.bot?.stop();
    await running.azurite?.stop();
    await running.playground?.stop();
    // A watcher or a start that was under way would keep us here.
    process.exit();
  })();
  return stopping;
}

/** One restart at a time; changes during a restart lead to one more. */
function reloadOnChange(ports: Ports): void {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const restartLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(() => restartBot(ports));
    }, 250);
  };
  for (const folder of ['src', 'adaptive-cards'])
    watch(join(ROOT, folder), { recursive: true }, restartLater);
}

async function restartBot(ports: Ports): Promise<void> {
  if (stopping !== undefined) return;
  restarting = true;
  await running.bot?.stop();
  try {
    running.bot = await startBotChild(ports);
    console.log('bot: herstart / restarted');
  } catch (error) {
    report(error instanceof Problem ? new Problem(`${error.message} Waiting for a change.`) : error);
  }
  restarting = false;
}
