import { connectionString, startAzurite } from '../../scripts/local/azurite';
import { freePort } from '../../scripts/local/ports';
import { AZURITE_CONNECTION } from './azurite';
import { shared } from './azurite-shared';

/** jest's globalSetup: one table service in memory for all test files; the workers inherit the environment. */
export default async function startSharedAzurite(): Promise<void> {
  const port = await freePort();
  shared.azurite = await startAzurite({ port });
  process.env[AZURITE_CONNECTION] = connectionString(port);
}
