import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../telemetry/logger';

/** Work that comes back. A fault of one time is logged; the next time comes all the same. */
export interface Beat {
  readonly everyMs: number;
  work(): Promise<void>;
}

export interface Heart {
  start(): void;
  /** Beats now instead of at the next time. */
  kick(): void;
  /** Resolves when what was under way is done. */
  stop(): Promise<void>;
}

/** Beats `often`, and looks whether `seldom` is due beside it, without waiting for that. */
export function createHeart(often: Beat, seldom: Beat, log: Logger): Heart {
  const state = { isStopped: true, nap: new AbortController(), seldomAt: 0 };
  let running: Promise<void> = Promise.resolve();
  let beside: Promise<void> = Promise.resolve();
  const safely = (beat: Beat): Promise<void> =>
    beat.work().catch((error: unknown) => {
      log.error({ error }, 'the runner stumbled; it goes on');
    });

  async function loop(): Promise<void> {
    while (!state.isStopped) {
      state.nap = new AbortController();
      await safely(often);
      if (Date.now() - state.seldomAt >= seldom.everyMs) {
        state.seldomAt = Date.now();
        beside = beside.then(() => safely(seldom));
      }
      await sleep(often.everyMs, undefined, { signal: state.nap.signal }).catch(() => undefined);
    }
  }

  return {
    start: () => {
      state.isStopped = false;
      running = loop();
    },
    kick: () => {
      state.nap.abort();
    },
    stop: async () => {
      state.isStopped = true;
      state.nap.abort();
      await Promise.all([running, beside]);
    },
  };
}
