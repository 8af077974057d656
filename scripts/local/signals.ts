const PARENT_CHECK_MS = 500;

/**
 * Calls `stop` on Ctrl-C, on a polite kill, when the terminal closes, and when the `npm` above us is gone: npm runs us by
 * a shell, which does not pass a signal on.
 */
export function onStopRequest(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS).unref();
}
