import { TableClient } from '@azure/data-tables';
import { DefaultAzureCredential, ManagedIdentityCredential, type TokenCredential } from '@azure/identity';
import { openTable, type Table } from './table';

/** Where the table is: a connection string, or an account reached with the managed identity. */
export type StorageSettings = { readonly connectionString: string; readonly table: string } | ManagedAccount;

export interface ManagedAccount {
  readonly account: string;
  readonly table: string;
  readonly managedIdentityClientId?: string;
}

/** Connects to Azure Tables, or to Azurite on this machine, and makes the table when it is not there yet. */
export function connect(settings: StorageSettings): Promise<Table> {
  return openTable(tableClient(settings));
}

/** The table itself, not looked at yet. */
export function tableClient(settings: StorageSettings): TableClient {
  if ('connectionString' in settings)
    return TableClient.fromConnectionString(settings.connectionString, settings.table, {
      allowInsecureConnection: isAzurite(settings.connectionString),
    });
  const address = `https://${settings.account}.table.core.windows.net`;
  return new TableClient(address, settings.table, credentialFor(settings));
}

/**
 * As whom an account is opened: as the identity that the bot has in Teams, and nobody else when that does not work;
 * without one as whoever is signed in on this machine.
 */
export function credentialFor({
  managedIdentityClientId: clientId,
}: Pick<ManagedAccount, 'managedIdentityClientId'>): TokenCredential {
  return clientId === undefined ? new DefaultAzureCredential() : new ManagedIdentityCredential({ clientId });
}

/** Azurite speaks plain http; a real account never may. */
function isAzurite(connectionString: string): boolean {
  return /UseDevelopmentStorage=true|TableEndpoint=http:\/\/(127\.0\.0\.1|localhost)[:/]/i.test(
    connectionString,
  );
}
