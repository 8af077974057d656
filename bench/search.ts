/**
 * `npm run bench:search`: what 20,000 entries of 60 words cost in memory and in time. docs/search.md says what the figures
 * mean. The entries are made of words of the test network, and of compounds, so that there are as many different ones as in
 * a real network.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPOUND_WORDS } from '../src/search/compound-words';
import { createTextIndex, type TextIndex } from '../src/search/text-index';
import { ROOT } from '../scripts/local/child';
import { percentile } from './figures';

const ENTRIES = 20_000;
const WORDS = 60;
const ASKED = 200;
/** The part of the words that no other text needs to hold. */
const COMPOUNDS = 0.08;

const random = seeded(2026);
const known = ['network-nl', 'network-fr', 'network-en'].flatMap(wordsOf);
const parts = [...COMPOUND_WORDS];

const texts = Array.from({ length: ENTRIES }, () => textOf(WORDS));
const before = heapInMB();
const index = createTextIndex();
const puts = texts.map((text, at) => timed(() => index.put({ id: `S-2026-${at}`, text })));
const built = heapInMB();

console.log(`${index.size} entries of ${WORDS} words, Node ${process.version}`);
console.log(`built in ${(sum(puts) / 1000).toFixed(1)} s, ${(built - before).toFixed(0)} MB of heap`);
report('put', puts);
report(
  'similar, 15 words',
  ask((text) => similar(index, text), 15),
);
report(
  'similar, 60 words',
  ask((text) => similar(index, text), WORDS),
);
report(
  'search, one word',
  ask((text) => search(index, text), 1),
);
report(
  'search, three words',
  ask((text) => search(index, text), 3),
);
report(
  'remove',
  texts.slice(0, ASKED).map((_, at) => timed(() => index.remove(`S-2026-${at}`))),
);

function similar(from: TextIndex, text: string): void {
  from.similar(text, { limit: 3 });
}

function search(from: TextIndex, text: string): void {
  from.search(text, { limit: 10 });
}

function ask(question: (text: string) => void, words: number): number[] {
  const questions = Array.from({ length: ASKED }, () => textOf(words));
  return questions.map((text) => timed(() => question(text)));
}

function report(what: string, times: readonly number[]): void {
  const [p50, p95] = [percentile(times, 50), percentile(times, 95)].map((time) => time.toFixed(2));
  console.log(`${what.padEnd(20)} p50 ${p50} ms, p95 ${p95} ms`);
}

function textOf(count: number): string {
  return Array.from({ length: count }, () =>
    random() < COMPOUNDS ? seldom(parts) + seldom(parts) : one(known),
  ).join(' ');
}

function one(list: readonly string[]): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

/** The first ones of a list far more often than the last. */
function seldom(list: readonly string[]): string {
  return list[Math.floor(random() ** 2 * list.length)] ?? '';
}

/** Every word as often as it is written, so that common ones are common here too. */
function wordsOf(file: string): string[] {
  const path = join(ROOT, 'tests', 'search', 'data', `${file}.json`);
  const network = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return Object.values(network).flatMap((text) => text.split(/\s+/));
}

/** Milliseconds. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What is really held: garbage is collected first, if Node lets us (`--expose-gc`). */
function heapInMB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** The same numbers each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
