import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { TableClient } from '@azure/data-tables';
import { backUp, restore } from '../../scripts/backup/copy';
import { openTable } from '../../src/storage/table';
import { testTable } from '../support/azurite';

const folder = mkdtempSync(join(tmpdir(), 'signaalpunt-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

function newTable(): TableClient {
  const { connectionString, tableName } = testTable();
  return TableClient.fromConnectionString(connectionString, tableName, { allowInsecureConnection: true });
}

async function rowsOf(table: TableClient): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const { etag: _etag, timestamp: _timestamp, ...row } of table.listEntities()) rows.push(row);
  return rows;
}

test('what was written to a file comes back as it was, also long texts and many rows', async () => {
  const [from, to, file] = [newTable(), newTable(), join(folder, 'all.jsonl.gz')];
  const table = await openTable(from);
  const long = 'Zó lang, met “tekens” en 👍\n'.repeat(3_000);
  await table.write('net1|S2026', [{ create: 'E|1', value: { text: long } }]);
  for (const partition of ['net1', 'net2', '_wake'])
    await table.write(
      partition,
      Array.from({ length: 90 }, (_, i) => ({ create: `M|${i}`, value: { name: `${partition} ${i}` } })),
    );
  // Thirty rows that do not fit into one request together.
  for (let i = 0; i < 30; i++)
    await table.write('net1|S2026', [{ create: `T|${10 + i}`, value: { text: long } }]);
  expect(await backUp(from, file)).toBe(301);
  expect(await restore(to, file)).toBe(301);
  expect(await rowsOf(to)).toEqual(await rowsOf(from));
  const restored = await openTable(to);
  expect((await restored.get('net1|S2026', 'E|1'))?.value).toEqual({ text: long });
});

test('a file is for who made it alone, and is never written over', async () => {
  const [table, file] = [newTable(), join(folder, 'own.jsonl.gz')];
  await table.createTable();
  await backUp(table, file);
  expect(statSync(file).mode & 0o077).toBe(0);
  await expect(backUp(table, file)).rejects.toThrow('EEXIST');
  expect(gunzipSync(readFileSync(file)).toString()).toBe('');
});

test('a table that holds something is not touched', async () => {
  const [table, file] = [newTable(), join(folder, 'full.jsonl.gz')];
  await (await openTable(table)).write('net', [{ create: 'a', value: 1 }]);
  await backUp(table, file);
  await expect(restore(table, file)).rejects.toThrow('holds rows already');
  expect(await rowsOf(table)).toHaveLength(1);
});
