import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTextIndex, type TextIndex } from '../../../src/search/text-index';

/** Texts by the name of the entry that they are, or that they say in other words. */
export type Texts = Readonly<Record<string, string>>;

/** Paraphrases and texts without a counterpart; the held-out ones were written first and never looked at while tuning. */
export interface Trial {
  readonly paraphrases: Texts;
  readonly unrelated: readonly string[];
}

export const network: Texts = {
  ...(read('network-nl') as Texts),
  ...(read('network-fr') as Texts),
  ...(read('network-en') as Texts),
};

export const tuned = trial('');
export const heldOut = trial('-held-out');

/** The whole test network, as an index. */
export function indexOfNetwork(): TextIndex {
  const index = createTextIndex();
  for (const [id, text] of Object.entries(network)) index.put({ id, text });
  return index;
}

function trial(which: string): Trial {
  return {
    paraphrases: read(`paraphrases${which}`) as Texts,
    unrelated: read(`unrelated${which}`) as readonly string[],
  };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8'));
}
