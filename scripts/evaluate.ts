import type { FindingKind } from '../src/privacy/rules';
import { labelled } from '../tests/privacy/labelled';
import { score, type Score } from '../tests/privacy/score';
import { heldOut, indexOfNetwork, tuned, type Trial } from '../tests/search/data/load';

/**
 * `npm run evaluate`: how well the privacy guard and the search for similar entries do, on the sentences they were made on
 * and on those that were held out. docs/privacy-guard.md and docs/search.md hold the figures.
 */
const KINDS: readonly FindingKind[] = [
  'name',
  'phone',
  'birthDate',
  'address',
  'email',
  'iban',
  'plate',
  'insz',
  'bsn',
];
const SHOWN = 3;

function guard(): void {
  for (const half of ['tuning', 'held-out'] as const) {
    const sentences = labelled(half);
    const scores = score(sentences);
    console.log(`\nPrivacy guard, ${half} half: ${sentences.length} sentences`);
    for (const kind of KINDS) console.log(line(kind, scores.of(kind)));
    console.log(line('all', scores.all()));
  }
}

function line(what: string, { expected, recall, precision }: Score): string {
  const figures = `recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}`;
  return `  ${what.padEnd(10)} ${String(expected).padStart(4)}  ${figures}`;
}

function similar(what: string, trial: Trial): void {
  const index = indexOfNetwork(trial);
  const idsFor = (text: string) => index.similar(text, { limit: SHOWN }).map(({ id }) => id);
  const found = (asked: readonly (readonly [id: string, text: string])[]) =>
    `${asked.filter(([id, text]) => idsFor(text).includes(id)).length} of ${asked.length}`;
  const quiet = trial.unrelated.filter((text) => idsFor(text).length === 0).length;
  const pairs = Object.entries(trial.pairs).map(([id, [, paraphrase]]) => [id, paraphrase] as const);
  console.log(`\nSimilar entries, ${what}: a network of ${index.size}`);
  console.log(`  right entry among the ${SHOWN} shown   ${found(Object.entries(trial.paraphrases))}`);
  console.log(`  … of new subjects             ${found(pairs)}`);
  console.log(`  nothing shown for unrelated   ${quiet} of ${trial.unrelated.length}`);
}

guard();
similar('tuned on', tuned);
similar('held out', heldOut);
