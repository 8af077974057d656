import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import {
  dueRange,
  intentKey,
  undelivered,
  WAKES,
  wakeRange,
  type Intent,
  type OutboxRow,
  type Recipient,
  type Wake,
} from '../storage/outbox';
import { Conflict, type Row } from '../storage/table';
import { attempt, remove, setAside, type AttemptDeps } from './attempt';
import type { Lease } from './lease';
import { EDIT_PAUSE_MS, take } from './rules';
import type { Schedules } from './schedules';

export interface RunnerDeps extends AttemptDeps {
  readonly lease: Lease;
  readonly schedules: Schedules;
  /** Networks whose failures `drain` counts. */
  readonly networks: () => Promise<readonly string[]>;
}

/** What a drain found: still to go, failed, uncertain. */
export interface DrainReport {
  readonly open: number;
  readonly mislukt: number;
  readonly onzeker: number;
}

/** Sends what is due, on the one instance that holds the lease. */
export interface Runner {
  start(): void;
  /** Looks now instead of at the next half second. */
  kick(): void;
  /** Delivers within this turn an intent that was written as claimed by it. */
  deliverNow(partition: string, intent: Intent): Promise<void>;
  /** Works until nothing is due, or the edits of the next seconds, for at most `patienceMs`. For tests. */
  drain(patienceMs: number): Promise<DrainReport>;
  stop(): Promise<void>;
}

const TICK_MS = 500;
/** A wake may be written up to this long before its transaction commits. */
const WAKE_AGE_MS = 60_000;
const PARALLEL = 16;
const SCHEDULE_MS = 30_000;

export function createRunner(deps: RunnerDeps): Runner {
  const { table, clock, lease, log } = deps;
  const lines = new Map<string, PQueue>();
  const inFlight = new Set<string>();
  const workers = new PQueue({ concurrency: PARALLEL });
  let running: Promise<unknown> = Promise.resolve();
  let stopped = true;
  let wakeUp = () => {};
  let scheduledAt = 0;
  let scheduling: Promise<unknown> = Promise.resolve();

  async function tick(horizonMs = 0): Promise<number> {
    if (!(await lease.hold())) return 0;
    const until = new Date(clock.now().getTime() + horizonMs);
    const wakes = await table.range<Wake>(WAKES, wakeRange(until));
    const counts = await Promise.all(
      [...groupByPartition(wakes)].map((group) => workPartition(...group, until)),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Queues what is due in a partition; says how much is open there. */
  async function workPartition(partition: string, wakes: readonly Row<Wake>[], until: Date): Promise<number> {
    const rows = await table.range<OutboxRow>(partition, dueRange(until));
    const now = clock.now().toISOString();
    for (const row of rows) if (row.value.due <= now) enqueue(partition, row);
    if (rows.length === 0) await retire(wakes);
    return rows.length;
  }

  async function retire(wakes: readonly Row<Wake>[]): Promise<void> {
    const old = wakes.filter((wake) => Date.now() - new Date(wake.value.at).getTime() > WAKE_AGE_MS);
    await Promise.all(old.map((wake) => table.removeIf(WAKES, wake)));
  }

  /** One conversation gets its messages one after the other, in the order in which they fell due. */
  function enqueue(partition: string, row: Row<OutboxRow>): void {
    const flight = `${partition} ${row.key}`;
    if (inFlight.has(flight) || take(row.value, lease.holder) === 'leave') return;
    inFlight.add(flight);
    const name = lineOf(row.value.network, row.value.to);
    const line = lines.get(name) ?? new PQueue({ concurrency: 1 });
    lines.set(name, line);
    void line
      .add(() => workers.add(() => work(partition, row)))
      .catch((error: unknown) => {
        log.error({ error, kind: row.value.kind, about: row.value.about }, 'an attempt to deliver broke off');
      })
      .finally(() => {
        inFlight.delete(flight);
        if (line.size === 0 && line.pending === 0) lines.delete(name);
      });
  }

  async function work(partition: string, row: Row<OutboxRow>): Promise<void> {
    const claimed = await claim(deps, partition, row);
    if (claimed) await attempt(deps, partition, claimed);
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      const nap = new AbortController();
      wakeUp = () => {
        nap.abort();
      };
      await tick().catch((error: unknown) => {
        log.error({ error }, 'the runner could not look for work');
      });
      lookAtSchedules();
      await sleep(TICK_MS, undefined, { signal: nap.signal }).catch(() => undefined);
    }
  }

  /** Beside the sending, every half minute, on the holder of the lease only. */
  function lookAtSchedules(): void {
    if (Date.now() - scheduledAt < SCHEDULE_MS) return;
    scheduledAt = Date.now();
    scheduling = scheduling
      .then(async () => ((await lease.hold()) ? deps.schedules.runDue() : undefined))
      .catch((error: unknown) => {
        log.error({ error }, 'the schedules could not be looked at');
      });
  }

  async function drain(patienceMs: number): Promise<DrainReport> {
    const end = Date.now() + patienceMs;
    if (await lease.hold()) await deps.schedules.runDue();
    let open = await tick(EDIT_PAUSE_MS);
    while (Date.now() < end && (open > 0 || inFlight.size > 0)) {
      await sleep(25);
      open = await tick(EDIT_PAUSE_MS);
    }
    const failures = (
      await Promise.all((await deps.networks()).map((network) => undelivered(table, network)))
    ).flat();
    const count = (state: string) => failures.filter((row) => row.value.state === state).length;
    return { open, mislukt: count('mislukt'), onzeker: count('onzeker') };
  }

  return {
    start: () => {
      stopped = false;
      running = loop();
    },
    kick: () => {
      wakeUp();
    },
    deliverNow: async (partition, intent) => {
      const row = await table.get<OutboxRow>(partition, intentKey(intent));
      if (row) await attempt(deps, partition, row);
    },
    drain,
    stop: async () => {
      stopped = true;
      wakeUp();
      await Promise.all([running, scheduling]);
      await Promise.all([...lines.values()].map((line) => line.onIdle()));
      await lease.release();
    },
  };
}

/** Claims by etag, so that no two runners send the same message; undefined when it is not ours to send. */
async function claim(
  deps: RunnerDeps,
  partition: string,
  row: Row<OutboxRow>,
): Promise<Row<OutboxRow> | undefined> {
  const verdict = take(row.value, deps.lease.holder);
  if (verdict === 'leave') return undefined;
  if (verdict === 'uncertain') {
    await setAside(deps, partition, row.value, 'onzeker', 'interrupted');
    await remove(deps, partition, row, []);
    return undefined;
  }
  const value: OutboxRow = {
    ...row.value,
    state: 'bezig',
    attempts: row.value.attempts + 1,
    repeated: row.value.repeated || verdict === 'repeat',
    claimedBy: deps.lease.holder,
  };
  try {
    await deps.table.write(partition, [{ replace: row.key, etag: row.etag, value }]);
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
  return deps.table.get<OutboxRow>(partition, row.key);
}

function groupByPartition(wakes: readonly Row<Wake>[]): Map<string, Row<Wake>[]> {
  const groups = new Map<string, Row<Wake>[]>();
  for (const wake of wakes)
    groups.set(wake.value.partition, [...(groups.get(wake.value.partition) ?? []), wake]);
  return groups;
}

function lineOf(network: string, to: Recipient): string {
  return 'person' in to ? `${network} ${to.person}` : to.place.conversation;
}
