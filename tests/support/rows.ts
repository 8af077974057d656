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

/** The rows of entries of any kind, once nothing is due any more. */
export async function storedEntries(bot: RunningBot): Promise<string[]> {
  await bot.drain();
  return (await storedRows(bot)).filter((row) => row.includes('"rowKey":"E|'));
}

/** Which of these words the bot kept, in its table or in its log, once nothing is due any more. */
export async function kept(bot: RunningBot, ...words: string[]): Promise<string[]> {
  await bot.drain();
  const everything = [...(await storedRows(bot)), bot.output()].join('\n');
  return words.filter((word) => everything.includes(word));
}
