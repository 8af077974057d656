import type { Named } from '../tests/support/teams';
import type { RunningBot } from './bots';

/** So many people for a team. */
export function crowd(count: number): Named[] {
  return Array.from({ length: count }, (_, n) => ({
    key: `p${n}`,
    id: `29:crowd-${n}`,
    aadObjectId: `0c0ffee0-0000-4000-8000-${String(n).padStart(12, '0')}`,
    name: `Persoon Nummer${n}`,
  }));
}

/** Until everything due has gone out. */
export async function drain({ url }: Pick<RunningBot, 'url'>): Promise<void> {
  await fetch(`${url}/_test/drain`, { method: 'POST' });
}
