import type { DeliveryState, OutboxRow } from '../storage/outbox';

/** How Teams answered: delivered, or why not. `status` 0 means that no answer came in time. */
export type SendResult =
  | { readonly ok: true; readonly activity: string; readonly conversation: string }
  | { readonly ok: false; readonly status: number; readonly code?: string; readonly retryAfterMs?: number };

/** What becomes of an intent after an attempt. */
export type Verdict =
  | { readonly then: 'sent' }
  | { readonly then: 'gone' }
  | { readonly then: 'again'; readonly inMs: number; readonly repeated: boolean }
  | {
      readonly then: 'failed';
      readonly state: Exclude<DeliveryState, 'klaar' | 'bezig'>;
      readonly failure: string;
    };

/**
 * Decides after an attempt (platform.md a, architecture.md "Delivery"). 412 and 429 were refused, so they go again, at
 * most five times. After 5xx or silence nobody knows: what is repeatable goes once more, the rest is uncertain.
 * An edit of a card that is gone is over. `jitter` is a random number in [0, 1).
 */
export function judge(row: OutboxRow, result: SendResult, jitter: number): Verdict {
  if (result.ok) return { then: 'sent' };
  const failure = result.code ? `${result.status} ${result.code}` : String(result.status);
  if (row.replaces && (result.status === 404 || result.status === 403)) return { then: 'gone' };
  if (result.status === 412 || result.status === 429) {
    if (row.attempts >= MOST_ATTEMPTS) return { then: 'failed', state: 'mislukt', failure };
    return {
      then: 'again',
      inMs: backoff(row.attempts, result.retryAfterMs, jitter),
      repeated: row.repeated,
    };
  }
  if (result.status === 0 || result.status >= 500) return uncertain(row, failure, jitter);
  if (result.status === 403) return { then: 'failed', state: 'onbereikbaar', failure };
  return { then: 'failed', state: 'mislukt', failure };
}

/**
 * What to do with an intent that is due and that nobody here has under way: take it, take it a second time because its
 * first attempt broke off, or give it up as uncertain.
 */
export function take(row: OutboxRow): 'claim' | 'repeat' | 'uncertain' {
  if (row.state === 'klaar') return 'claim';
  return isRepeatable(row) && !row.repeated ? 'repeat' : 'uncertain';
}

/** Milliseconds to wait before the edit of a card that was edited at `editedAt`; 0 when it may go now. */
export function editPause(editedAt: Date, now: Date): number {
  return Math.max(0, editedAt.getTime() + EDIT_PAUSE_MS - now.getTime());
}

/** A shared card is edited at most every five seconds (product.md, "Cards"). */
export const EDIT_PAUSE_MS = 5_000;
export const MOST_ATTEMPTS = 5;

function uncertain(row: OutboxRow, failure: string, jitter: number): Verdict {
  if (isRepeatable(row) && !row.repeated)
    return { then: 'again', inMs: backoff(1, undefined, jitter), repeated: true };
  return { then: 'failed', state: 'onzeker', failure };
}

/** Writing the same card over itself twice shows once, so an edit may always be repeated. */
function isRepeatable(row: OutboxRow): boolean {
  return row.repeatable || row.replaces !== undefined;
}

function backoff(attempts: number, retryAfterMs: number | undefined, jitter: number): number {
  const wait = retryAfterMs ?? Math.min(1_000 * 2 ** (attempts - 1), 30_000);
  return Math.round(wait * (1 + jitter / 4));
}
