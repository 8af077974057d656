/**
 * `npm run dev:teams`: the bot on this machine for real Teams, through a tunnel, with storage beside it. The Agents
 * Toolkit makes the registration and writes its settings into .localConfigs (m365agents.local.yml).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectionString, startAzurite } from './local/azurite';
import { startBot } from './local/bot';
import { type Child, ROOT } from './local/child';
import { portFrom, requireFree } from './local/ports';
import { Problem, report, runCommand } from './local/problem';
import { onStopRequest } from './local/signals';

const FOLDER = join(ROOT, '.data', 'teams');
const SETTINGS = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'PUBLIC_URL',
] as const;
const running: Child[] = [];

runCommand(async () => {
  onStopRequest(() => void stop(0));
  try {
    await start();
  } catch (error) {
    report(error);
    await stop(1);
  }
});

async function start(): Promise<void> {
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, process.env[name] ?? '']));
  const missing = SETTINGS.filter((name) => settings[name] === '');
  if (missing.length > 0)
    throw new Problem(`${missing.join(', ')} not set: provision "local" with the Agents Toolkit first.`);
  const [port, tables] = [portFrom(process.env, 'PORT', 3978), portFrom(process.env, 'TABLES_PORT', 10_002)];
  await requireFree(port, 'the bot', 'PORT');
  await requireFree(tables, 'the storage (Azurite)', 'TABLES_PORT');
  mkdirSync(FOLDER, { recursive: true });
  console.log('Signaalpunt is starting …');
  const storage = { port: tables, location: join(FOLDER, 'tables'), logFile: join(FOLDER, 'azurite.log') };
  running.push(await startAzurite(storage));
  const bot = await startBot({
    port,
    storage: connectionString(tables),
    logFile: join(FOLDER, 'bot.log'),
    env: { ...settings, FORMS: 'dialog' },
    onWarning: (sentence) => {
      console.warn(`bot: ${sentence}`);
    },
  });
  running.unshift(bot);
  void bot.ended.then(() => stop(1));
  console.log(
    `Teams reaches it at ${settings.PUBLIC_URL ?? ''}. Data stays in .data/teams/. Stop with Ctrl-C.`,
  );
}

/** The bot first, so that what it still has to write is kept. */
async function stop(code: number): Promise<void> {
  process.exitCode = code;
  for (const child of running.splice(0)) await child.stop();
  process.exit();
}
