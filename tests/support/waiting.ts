import { eventually } from '../e2e/support/waiting';

/** Waits until it gives something, for what the bot does after it answered. */
export function waitFor<T>(
  predicate: () => Promise<T | undefined | false> | T | undefined | false,
  what = 'what the test waits for',
  timeoutMs = 10_000,
): Promise<T> {
  return eventually(what, predicate, timeoutMs);
}
