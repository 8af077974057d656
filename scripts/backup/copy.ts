import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { TableClient, TableEntity, TransactionAction } from '@azure/data-tables';
import { Problem } from '../local/problem';

/** Azure takes at most this many rows of one partition at once, and 4 MB: a character takes three bytes at most. */
const MOST_ROWS = 100;
const MOST_CHARACTERS = 1_000_000;

/** Writes every row of the table to a file, one a line, compressed; says how many. It reads, and changes nothing. */
export async function backUp(table: TableClient, file: string): Promise<number> {
  let rows = 0;
  async function* lines() {
    for await (const { etag: _etag, timestamp: _timestamp, ...row } of table.listEntities()) {
      rows += 1;
      yield `${JSON.stringify(row)}\n`;
    }
  }
  // Only who made it may read it: it holds what people wrote.
  await pipeline(lines, createGzip(), createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  return rows;
}

/** Writes the rows of such a file into an empty table, which it makes when it is not there; says how many. */
export async function restore(table: TableClient, file: string): Promise<number> {
  await table.createTable();
  const first = await table.listEntities().byPage({ maxPageSize: 1 }).next();
  if (first.done !== true && first.value.length > 0)
    throw new Problem(
      `The table ${table.tableName} holds rows already: restore into a new one (TABLE_NAME).`,
    );
  let rows = 0;
  for await (const batch of batchesOf(file)) {
    await table.submitTransaction(batch.map((row): TransactionAction => ['create', row]));
    rows += batch.length;
  }
  return rows;
}

/** Rows of one partition stand together in the file, as they stood in the table. */
async function* batchesOf(file: string): AsyncGenerator<TableEntity[]> {
  let batch: TableEntity[] = [];
  let characters = 0;
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const row = JSON.parse(line) as TableEntity;
    const isFull = batch.length === MOST_ROWS || characters + line.length > MOST_CHARACTERS;
    if (batch[0] && (isFull || batch[0].partitionKey !== row.partitionKey)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += line.length;
  }
  if (batch.length > 0) yield batch;
}
