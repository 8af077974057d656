/**
 * `npm run backup -- FILE`: every row of the bot's table into a file. `npm run restore -- FILE`: such a file into an empty
 * table. Which table: the settings of the bot (env.sample); with AZURE_STORAGE_ACCOUNT as whoever is signed in by
 * `az login`. docs/operations.md says when, and what must be known before a restore.
 */
import { ConfigError, loadConfig } from '../src/config';
import { tableClient } from '../src/storage/connect';
import { backUp, restore } from './backup/copy';
import { Problem, runCommand } from './local/problem';

runCommand(async () => {
  const [, , what, file] = process.argv;
  if (file === undefined || (what !== 'backup' && what !== 'restore'))
    throw new Problem('Say which file: npm run backup -- signaalpunt.jsonl.gz');
  const table = tableClient(settings());
  const rows = what === 'backup' ? await backUp(table, file) : await restore(table, file);
  console.log(
    `${rows} rows of ${table.tableName}: ${what === 'backup' ? 'written to' : 'read from'} ${file}`,
  );
});

function settings() {
  try {
    return loadConfig(process.env).storage;
  } catch (error) {
    throw error instanceof ConfigError ? new Problem(error.message) : error;
  }
}
