import { TableClient } from '@azure/data-tables';
import { DefaultAzureCredential } from '@azure/identity';
import { openTable, type Table } from './table';

/** Where the table is: a connection string, or an account reached with the managed identity. */
export type StorageSettings =
  | { readonly connectionString: string; readonly table: string }
  | { readonly account: string; readonly table: string; readonly managedIdentityClientId?: string };

/** Connects to Azure Tables, or to Azurite on this machine, and makes the table when it is not there yet. */
export function connect(settings: StorageSettings): Promise<Table> {
  return openTable(clientFor(settings));
}

function clientFor(settings: StorageSettings): TableClient {
  if ('connectionString' in settings)
    return TableClient.fromConnectionString(settings.connectionString, settings.table, {
      allowInsecureConnection: isAzurite(settings.connectionString),
    });
  const { managedIdentityClientId } = settings;
  const credential = new DefaultAzureCredential(managedIdentityClientId ? { managedIdentityClientId } : {});
  return new TableClient(`https://${settings.account}.table.core.windows.net`, settings.table, credential);
}

/** Azurite speaks plain http; a real account never may. */
function isAzurite(connectionString: string): boolean {
  return /UseDevelopmentStorage=true|TableEndpoint=http:\/\/(127\.0\.0\.1|localhost)[:/]/i.test(
    connectionString,
  );
}
