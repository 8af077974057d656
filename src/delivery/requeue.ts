import type { Clock } from '../calendar/clock';
import { intentWrite, undelivered } from '../storage/outbox';
import type { Table } from '../storage/table';

/**
 * Gives everything that surely did not reach somebody another chance, now that they are there again. What is outdated is
 * skipped when it is rendered.
 */
export async function requeue(table: Table, clock: Clock, network: string, person: string): Promise<void> {
  for (const row of await undelivered(table, network, person)) {
    // What may have arrived is not sent again by itself.
    if (row.value.state === 'onzeker') continue;
    const { id, kind, about, to, repeatable, keep, partition } = row.value;
    const due = clock.now().toISOString();
    const intent = { id, due, kind, network, about, to, repeatable, ...(keep === undefined ? {} : { keep }) };
    await table.write(partition, [intentWrite(intent)]);
    await table.removeIf(network, row);
  }
}
