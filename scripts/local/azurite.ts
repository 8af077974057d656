import { dirname, join } from 'node:path';
import { type Child, ROOT, startChild, waitUntil } from './child';

/** The account that every Azurite has, with its published key: no secret. */
const ACCOUNT = 'devstoreaccount1';
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface AzuriteOptions {
  readonly port: number;
  /** Where the tables are kept; without it they live in memory and are gone when it stops. */
  readonly location?: string;
  readonly logFile?: string;
}

export function connectionString(port: number): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${ACCOUNT}`,
    `AccountKey=${ACCOUNT_KEY}`,
    `TableEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`,
  ].join(';');
}

/** Starts Azurite's table service, and only that, without its reports to Microsoft. */
export async function startAzurite({
  port,
  location,
  logFile,
}: AzuriteOptions): Promise<Child & { port: number }> {
  const main = join(
    dirname(require.resolve('azurite/package.json', { paths: [ROOT] })),
    'dist/src/table/main.js',
  );
  const child = startChild({
    name: 'Azurite',
    args: [
      // Its own packages use Node functions that are on their way out; nothing the reader could act on.
      '--no-deprecation',
      main,
      ...['--tableHost', '127.0.0.1', '--tablePort', String(port)],
      ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
      ...(location === undefined ? ['--inMemoryPersistence'] : ['--location', location]),
    ],
    ...(logFile === undefined ? {} : { logFile }),
    // Signals lose up to its last five seconds; this message does not.
    askToStop: (process) => process.send('shutdown'),
  });
  await waitUntil(child, () => Promise.resolve(child.output().includes('successfully started')), {
    timeoutMs: 30_000,
    failure: () => `Azurite, which keeps the data, did not start: ${lastLine(child.output())}`,
  });
  return { ...child, port };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
