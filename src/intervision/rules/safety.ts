/** How safe rounds felt, 1 to 5, as far as it may be shown. */
export interface Safety {
  /** Rounded to a half. How many answered is not told. */
  readonly score: number;
}

/** A score is shown over at least so many rounds and answers (product.md, "Intervision"). */
export const FEWEST_ROUNDS = 2;
export const FEWEST_ANSWERS = 8;

/**
 * How safe the rounds of a network felt; undefined until enough people said so. `rounds` are the scores given in each,
 * oldest first. Rounds are taken together in groups that are each large enough, and the last ones count once theirs is: so
 * what changes from one look to the next is never the answer of a few.
 */
export function safety(rounds: readonly (readonly number[])[]): Safety | undefined {
  const shown: number[] = [];
  let group: (readonly number[])[] = [];
  for (const scores of rounds.filter(({ length }) => length > 0)) {
    group = [...group, scores];
    const answers = group.flat();
    if (group.length < FEWEST_ROUNDS || answers.length < FEWEST_ANSWERS) continue;
    shown.push(...answers);
    group = [];
  }
  if (shown.length === 0) return undefined;
  const mean = shown.reduce((sum, score) => sum + score, 0) / shown.length;
  return { score: Math.round(mean * 2) / 2 };
}
