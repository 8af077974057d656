import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { decode, encode } from './codec';
import type { KeyRange } from './keys';

/** A row as it stands in the table; `etag` changes with every write. */
export interface Row<T> {
  readonly key: string;
  readonly etag: string;
  readonly value: T;
}

/**
 * One step of a write. A create refuses an existing key, a replace another etag, a remove a missing row; put writes
 * whatever stands there. (The SDK sends a delete within a transaction without its etag; hence `removeIf`.)
 */
export type Write =
  | { readonly create: string; readonly value: unknown }
  | { readonly replace: string; readonly etag: string; readonly value: unknown }
  | { readonly put: string; readonly value: unknown }
  | { readonly remove: string };

/** The one table of a deployment. Rows of one partition change together, at most 100 in a write. */
export interface Table {
  get<T>(partition: string, key: string): Promise<Row<T> | undefined>;
  /** Rows in key order; all of them, or at most `limit`. */
  range<T>(partition: string, range: KeyRange, limit?: number): Promise<Row<T>[]>;
  /**
   * All or nothing; answers with the etag of each row written, in order ('' for one removed). Throws Conflict when a row
   * existed already, was changed or is gone.
   */
  write(partition: string, writes: readonly Write[]): Promise<readonly string[]>;
  /** Removes the row unless it changed since it was read; says whether it did. */
  removeIf(partition: string, row: Pick<Row<unknown>, 'key' | 'etag'>): Promise<boolean>;
  /** Throws when storage cannot be reached. */
  ping(): Promise<void>;
}

/** Somebody else wrote first: load again, decide again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** Opens the table and makes it when it is not there. */
export async function openTable(client: TableClient): Promise<Table> {
  await client.createTable();
  return {
    get: (partition, key) => get(client, partition, key),
    range: (partition, range, limit) => list(client, partition, range, limit ?? Infinity),
    write: (partition, writes) => submit(client, partition, writes),
    removeIf: (partition, row) => removeIf(client, partition, row),
    ping: async () => {
      await get(client, '_ping', '_ping');
    },
  };
}

/** Azure answers with at most this many rows a page. */
const PAGE = 1_000;

async function get<T>(client: TableClient, partition: string, key: string): Promise<Row<T> | undefined> {
  try {
    return toRow<T>(await client.getEntity(partition, key));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function list<T>(
  client: TableClient,
  partition: string,
  range: KeyRange,
  limit: number,
): Promise<Row<T>[]> {
  const filter = odata`PartitionKey eq ${partition} and RowKey ge ${range.from} and RowKey lt ${range.before}`;
  const rows: Row<T>[] = [];
  const pages = client
    .listEntities({ queryOptions: { filter } })
    .byPage({ maxPageSize: Math.min(limit, PAGE) });
  for await (const page of pages) {
    rows.push(...page.map((entity) => toRow<T>(entity)));
    if (rows.length >= limit) break;
  }
  return rows.slice(0, limit);
}

/** A single row goes as a plain request, which costs half of a transaction (measured on both sides of the wire). */
async function submit(
  client: TableClient,
  partition: string,
  writes: readonly Write[],
): Promise<readonly string[]> {
  const [only, ...others] = writes;
  try {
    if (only && others.length === 0) return [await writeOne(client, partition, only)];
    const { subResponses } = await client.submitTransaction(
      writes.map((write) => toAction(partition, write)),
    );
    return subResponses.map((response) => response.etag ?? '');
  } catch (error) {
    if ([404, 409, 412].includes(statusOf(error) ?? 0)) throw new Conflict(`conflict in ${partition}`);
    throw error;
  }
}

async function writeOne(client: TableClient, partition: string, write: Write): Promise<string> {
  const [action, entity, mode, options] = toAction(partition, write);
  if (action === 'create') return etagOf(await client.createEntity(entity));
  if (action === 'upsert') return etagOf(await client.upsertEntity(entity, mode));
  if (action === 'update') return etagOf(await client.updateEntity(entity, mode, options));
  await client.deleteEntity(entity.partitionKey, entity.rowKey);
  return '';
}

function etagOf({ etag }: { readonly etag?: string }): string {
  return etag ?? '';
}

async function removeIf(
  client: TableClient,
  partition: string,
  row: Pick<Row<unknown>, 'key' | 'etag'>,
): Promise<boolean> {
  try {
    await client.deleteEntity(partition, row.key, { etag: row.etag });
    return true;
  } catch (error) {
    if ([404, 412].includes(statusOf(error) ?? 0)) return false;
    throw error;
  }
}

function toAction(partition: string, write: Write): TransactionAction {
  const entity = (rowKey: string, value: unknown) => ({ partitionKey: partition, rowKey, ...encode(value) });
  if ('create' in write) return ['create', entity(write.create, write.value)];
  if ('put' in write) return ['upsert', entity(write.put, write.value), 'Replace'];
  if ('replace' in write)
    return ['update', entity(write.replace, write.value), 'Replace', { etag: write.etag }];
  return ['delete', { partitionKey: partition, rowKey: write.remove }];
}

function toRow<T>(entity: Readonly<Record<string, unknown>>): Row<T> {
  return { key: String(entity.rowKey), etag: String(entity.etag), value: decode(entity) as T };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
}
