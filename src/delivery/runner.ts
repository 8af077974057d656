import { setTimeout as sleep } from 'node:timers/promises';
import { intentKey, undelivered, type Intent, type OutboxRow, type Recipient } from '../storage/outbox';
import type { Row } from '../storage/table';
import { attempt, type AttemptDeps } from './attempt';
import { claim } from './claim';
import { createHeart } from './heart';
import type { Lease } from './lease';
import { createLines, type Lines } from './lines';
import { EDIT_PAUSE_MS } from './rules';
import { createScanner, type Scanner } from './scan';
import type { Schedules } from './schedules';

export interface RunnerDeps extends AttemptDeps {
  readonly lease: Lease;
  readonly schedules: Schedules;
  /** Real time in milliseconds: what Teams asks us to wait, whatever the clock of the rules says. */
  readonly time: () => number;
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
  /** Something was written in this partition: looks now instead of at the next half second. */
  kick(partition: string): void;
  /** Delivers within this turn an intent that was written as claimed by it. */
  deliverNow(partition: string, intent: Intent): Promise<void>;
  /** Works until nothing is due, or the edits of the next seconds, for at most `patienceMs`. For tests. */
  drain(patienceMs: number): Promise<DrainReport>;
  stop(): Promise<void>;
}

const TICK_MS = 500;
const SCHEDULE_MS = 30_000;
const PARALLEL = 16;

/** What a runner works with: what waits per conversation, and where it looks for more. */
interface Bench {
  readonly lines: Lines;
  readonly scanner: Scanner;
}

export function createRunner(deps: RunnerDeps): Runner {
  const onError = (error: unknown) => {
    deps.log.error({ error }, 'an attempt to deliver broke off');
  };
  const lines = createLines(PARALLEL, onError, deps.time);
  const bench: Bench = { lines, scanner: createScanner(deps.table) };
  const heart = createHeart(
    {
      everyMs: TICK_MS,
      work: async () => {
        await tick(deps, bench);
      },
    },
    {
      everyMs: SCHEDULE_MS,
      work: async () => ((await deps.lease.hold()) ? deps.schedules.runDue() : undefined),
    },
    deps.log,
  );
  return {
    start: () => {
      heart.start();
    },
    kick: (partition) => {
      bench.scanner.wakeUp(partition);
      heart.kick();
    },
    deliverNow: async (partition, intent) => {
      const row = await deps.table.get<OutboxRow>(partition, intentKey(intent));
      // A turn has one message to deliver; when Teams wants a pause, the runner takes it over.
      if (row) await attempt(deps, partition, row);
    },
    drain: (patienceMs) => drain(deps, bench, patienceMs),
    stop: async () => {
      await heart.stop();
      await lines.idle();
      await deps.lease.release();
    },
  };
}

/** Queues what is due, when this instance holds the lease. */
async function tick(deps: RunnerDeps, bench: Bench): Promise<void> {
  if (await deps.lease.hold()) await look(deps, bench, 0);
}

/** Says how much is open until `horizonMs` from now; queues what of it is due, when this instance holds the lease. */
async function look(deps: RunnerDeps, { lines, scanner }: Bench, horizonMs: number): Promise<number> {
  const now = deps.clock.now();
  const isMine = await deps.lease.hold();
  return scanner.scan(new Date(now.getTime() + horizonMs), (partition, row) => {
    if (isMine && row.value.due <= now.toISOString()) queue(deps, lines, partition, row);
  });
}

/**
 * One conversation gets its messages one after the other, in the order in which they fell due. While Teams wants it left
 * alone, in real time, what is due for it stays where it is.
 */
function queue(deps: RunnerDeps, lines: Lines, partition: string, row: Row<OutboxRow>): void {
  const line = lineOf(row.value.network, row.value.to);
  lines.add(line, `${partition} ${row.key}`, async () => {
    const claimed = await claim(deps, deps.lease.holder, partition, row);
    return claimed ? attempt(deps, partition, claimed) : 0;
  });
}

function lineOf(network: string, to: Recipient): string {
  return 'person' in to ? `${network} ${to.person}` : to.place.conversation;
}

async function drain(deps: RunnerDeps, bench: Bench, patienceMs: number): Promise<DrainReport> {
  const end = Date.now() + patienceMs;
  bench.scanner.wakeUp();
  if (await deps.lease.hold()) await deps.schedules.runDue();
  let open = await look(deps, bench, EDIT_PAUSE_MS);
  while (Date.now() < end && (open > 0 || bench.lines.size > 0)) {
    await sleep(DRAIN_STEP_MS);
    open = await look(deps, bench, EDIT_PAUSE_MS);
  }
  const failures = await Promise.all(
    (await deps.networks()).map((network) => undelivered(deps.table, network)),
  );
  const count = (state: string) => failures.flat().filter((row) => row.value.state === state).length;
  return { open, mislukt: count('mislukt'), onzeker: count('onzeker') };
}

const DRAIN_STEP_MS = 25;
