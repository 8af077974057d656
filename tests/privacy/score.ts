import { inspect, type Finding, type FindingKind } from '../../src/privacy/rules';
import type { Labelled } from './labelled';

export interface Score {
  readonly expected: number;
  readonly hits: number;
  readonly extra: number;
  readonly recall: number;
  readonly precision: number;
}

export interface Scores {
  of(kind: FindingKind): Score;
  butNames(): Score;
  all(): Score;
}

/** How much is found of what is marked, and how much of what is found is marked. Only the exact words count. */
export function score(sentences: readonly Labelled[]): Scores {
  const judged = sentences.map(({ text, expected }) => {
    const { blocked, warned } = inspect(text);
    return { expected, found: [...blocked, ...warned] };
  });
  const among = (accepts: (kind: FindingKind) => boolean): Score => {
    let [expected, found, hits] = [0, 0, 0];
    for (const one of judged) {
      const wanted = new Set(one.expected.filter(({ kind }) => accepts(kind)).map(keyOf));
      const got = one.found.filter(({ kind }) => accepts(kind)).map(keyOf);
      expected += wanted.size;
      found += got.length;
      hits += got.filter((key) => wanted.has(key)).length;
    }
    return { expected, hits, extra: found - hits, recall: hits / expected, precision: hits / found };
  };
  return {
    of: (kind) => among((one) => one === kind),
    butNames: () => among((one) => one !== 'name'),
    all: () => among(() => true),
  };
}

function keyOf({ kind, from, to }: Finding): string {
  return `${kind} ${from} ${to}`;
}
