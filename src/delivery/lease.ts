import { randomUUID } from 'node:crypto';
import { Conflict, type Table } from '../storage/table';

/** The right to send: one holder per deployment, in real time. Another instance takes it over when it runs out. */
export interface Lease {
  readonly holder: string;
  /** Takes or renews it; says whether it is ours now. Cheap when renewed recently. */
  hold(): Promise<boolean>;
  release(): Promise<void>;
}

/** How long a silent holder keeps the lease. */
export const LEASE_MS = 15_000;
const RENEW_MS = 5_000;

interface LeaseRow {
  readonly holder: string;
  readonly until: number;
}

export function createLease(table: Table, name: string): Lease {
  const holder = randomUUID();
  let renewedAt = 0;

  async function hold(): Promise<boolean> {
    const now = Date.now();
    if (now - renewedAt < RENEW_MS) return true;
    const row = await table.get<LeaseRow>(PARTITION, name);
    if (row && row.value.holder !== holder && row.value.until > now) return false;
    const value: LeaseRow = { holder, until: now + LEASE_MS };
    try {
      await table.write(PARTITION, [
        row ? { replace: name, etag: row.etag, value } : { create: name, value },
      ]);
    } catch (error) {
      if (error instanceof Conflict) return false;
      throw error;
    }
    renewedAt = now;
    return true;
  }

  async function release(): Promise<void> {
    renewedAt = 0;
    const row = await table.get<LeaseRow>(PARTITION, name);
    if (row?.value.holder === holder) await table.removeIf(PARTITION, row);
  }

  return { holder, hold, release };
}

const PARTITION = '_lease';
