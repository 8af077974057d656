import { shared } from './azurite-shared';

/** jest's globalTeardown. */
export default async function stopSharedAzurite(): Promise<void> {
  await shared.azurite?.stop();
}
