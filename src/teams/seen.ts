/** Remembers which messages this instance is working on or has answered. */
export interface Seen {
  /** Does the work unless the same message was taken up in the last minutes; a failure makes room for another try. */
  once(message: string, work: () => Promise<void>): Promise<void>;
}

/**
 * Teams sends a message again when it has no answer after 15 seconds. What registers something refuses the second one
 * in storage; this spares the person a second answer to everything else.
 */
export function createSeen(): Seen {
  const seen = new Map<string, number>();
  return {
    once: async (message, work) => {
      forgetOld(seen);
      if (seen.has(message)) return;
      seen.set(message, Date.now());
      try {
        await work();
      } catch (error) {
        seen.delete(message);
        throw error;
      }
    },
  };
}

const KEEP_MS = 10 * 60_000;

/** A Map keeps the order in which keys came: the oldest stand first. */
function forgetOld(seen: Map<string, number>): void {
  for (const [message, at] of seen) {
    if (Date.now() - at < KEEP_MS) return;
    seen.delete(message);
  }
}
