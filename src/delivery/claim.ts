import type { OutboxRow } from '../storage/outbox';
import { Conflict, type Row } from '../storage/table';
import { remove, setAside, type AttemptDeps } from './attempt';
import { take } from './rules';

/** Claims by etag, so that no two runners send the same message; undefined when it is not ours to send. */
export async function claim(
  deps: AttemptDeps,
  runner: string,
  partition: string,
  row: Row<OutboxRow>,
): Promise<Row<OutboxRow> | undefined> {
  const verdict = take(row.value);
  const claimed = await mark(deps, partition, row, {
    ...row.value,
    state: 'bezig',
    attempts: row.value.attempts + 1,
    repeated: row.value.repeated || verdict === 'repeat',
    claimedBy: runner,
  });
  if (!claimed || verdict !== 'uncertain') return claimed;
  await setAside(deps, partition, row.value, 'onzeker', 'interrupted');
  await remove(deps, partition, claimed, []);
  return undefined;
}

async function mark(
  { table }: AttemptDeps,
  partition: string,
  row: Row<OutboxRow>,
  value: OutboxRow,
): Promise<Row<OutboxRow> | undefined> {
  try {
    const [etag = ''] = await table.write(partition, [{ replace: row.key, etag: row.etag, value }]);
    return { key: row.key, etag, value };
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}
