import type { Details } from '../../registration/rules';

/** What somebody left beside an entry, as far as these rules look at it. */
interface Beside {
  readonly kind: string;
  readonly by?: string;
}

export const RECOGNITION = 'recognition';

/** Somebody saw it too: how many families, and their own words, if they gave them. */
export interface Recognition {
  readonly families?: Details['families'];
  readonly quote?: string;
}

/** The people who see this too, or whose own entry became part of it; who stayed anonymous cannot be named. */
export function recognisers(texts: readonly Beside[]): string[] {
  const named = texts.filter(({ kind }) => kind === RECOGNITION).map(({ by }) => by);
  return [...new Set(named.filter((by) => by !== undefined))];
}

/** How often it was reported: once by its reporter, and by everyone who sees it too. */
export function timesReported(texts: readonly Beside[]): number {
  return 1 + texts.filter(({ kind }) => kind === RECOGNITION).length;
}
