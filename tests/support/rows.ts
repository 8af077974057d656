import { TableClient } from '@azure/data-tables';
import type { RunningBot } from './bot';

/** Everything that a bot has stored, a JSON text a row. The table is read past our own code, so that nothing hides. */
export async function storedRows({
  connectionString,
  tableName,
}: Pick<RunningBot, 'connectionString' | 'tableName'>): Promise<string[]> {
  const client = TableClient.fromConnectionString(connectionString, tableName, {
    allowInsecureConnection: true,
  });
  const rows: string[] = [];
  for await (const row of client.listEntities()) rows.push(JSON.stringify(row));
  return rows;
}
