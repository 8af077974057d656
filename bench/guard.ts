/**
 * What the privacy guard costs: `npm run bench:guard`. It reads texts of about 120 words, made of the sentences it is
 * tested on, as a message is read: once each. docs/privacy-guard.md holds the figures.
 */
import { availableParallelism, cpus } from 'node:os';
import { inspect } from '../src/privacy/rules';
import { labelled } from '../tests/privacy/labelled';
import { percentile } from './figures';

const WORDS = 120;
const ROUNDS = 20;

const texts = textsOf(WORDS);
/** The first ones are slower: the compiler has not seen them yet. A bot meets that once. */
const [first = 0] = measure(texts.slice(0, 1));
measure(texts);
const before = process.cpuUsage();
const times = Array.from({ length: ROUNDS }, () => measure(texts)).flat();
// On a busy machine the clock also runs while others work; this one does not.
const used = process.cpuUsage(before);
const work = (used.user + used.system) / 1_000 / times.length;

const [{ model } = { model: 'cpu' }] = cpus();
console.log(`Node ${process.version}, ${model.trim()}, ${availableParallelism()} cores`);
console.log(`${texts.length} texts of ${WORDS} words, ${ROUNDS} times`);
for (const share of [50, 95, 99]) console.log(`${share} % within ${percentile(times, share).toFixed(3)} ms`);
console.log(`processor time, average ${work.toFixed(3)} ms`);
console.log(`the very first ${first.toFixed(1)} ms`);

function measure(all: readonly string[]): number[] {
  return all.map((text) => {
    const start = performance.now();
    inspect(text);
    return performance.now() - start;
  });
}

/** All labelled sentences in a row, cut after each so many words. */
function textsOf(words: number): string[] {
  const all = [...labelled('tuning'), ...labelled('held-out')].flatMap(({ text }) => text.split(' '));
  return Array.from({ length: Math.floor(all.length / words) }, (_, at) =>
    all.slice(at * words, (at + 1) * words).join(' '),
  );
}
