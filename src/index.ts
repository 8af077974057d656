import { createApp } from './app';
import { ConfigError, readConfig } from './config';

/** Starts the bot; stops it in good order on SIGINT and SIGTERM. */
async function main(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  const { port } = await app.listen(config.port);
  process.stdout.write(`Signaalpunt listens on http://${config.host}:${port}/api/messages\n`);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void app.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});

/** One clear sentence a fault; only what we do not know comes with its stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.faults.map((fault) => `- ${fault}`).join('\n');
  if (!(error instanceof Error)) return String(error);
  const { code, statusCode } = error as NodeJS.ErrnoException & { statusCode?: unknown };
  if (code === 'EADDRINUSE')
    return '- The port is taken by another program. Stop that one, or set PORT to another number.';
  if (code === 'ECONNREFUSED')
    return '- Storage cannot be reached. Check AZURE_STORAGE_CONNECTION_STRING or AZURE_STORAGE_ACCOUNT.';
  if (statusCode === 403)
    return '- Storage refuses this identity. Give it the role Storage Table Data Contributor on the account; that takes some minutes to work.';
  if (/^(?:CredentialUnavailable|AggregateAuthentication|Authentication)Error$/.test(error.name))
    return '- No identity to open storage with. Check MicrosoftAppId and MicrosoftAppType, and that the identity is assigned to this machine.';
  return error.stack ?? error.message;
}
