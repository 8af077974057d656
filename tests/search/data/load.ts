import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTextIndex, type TextIndex } from '../../../src/search/text-index';

/** Texts by the name of the entry that they are, or that they say in other words. */
export type Texts = Readonly<Record<string, string>>;

/** Paraphrases and texts without a counterpart. */
export interface Trial {
  /** Of entries of the network. */
  readonly paraphrases: Texts;
  /** Of entries about what the network says nothing of: by name, the entry and its paraphrase. */
  readonly pairs: Readonly<Record<string, readonly [entry: string, paraphrase: string]>>;
  readonly unrelated: readonly string[];
}

export const network: Texts = {
  ...(read('network-nl') as Texts),
  ...(read('network-fr') as Texts),
  ...(read('network-en') as Texts),
};

export const tuned = trial('');
/** Written when nothing was to change any more, and measured once; docs/search.md says how. */
export const heldOut = trial('-held-out');

/** The whole test network, and the entries of a trial, as an index. */
export function indexOfNetwork({ pairs }: Pick<Trial, 'pairs'> = { pairs: {} }): TextIndex {
  const index = createTextIndex();
  for (const [id, text] of Object.entries(network)) index.put({ id, text });
  for (const [id, [text]] of Object.entries(pairs)) index.put({ id, text });
  return index;
}

function trial(which: string): Trial {
  return {
    paraphrases: read(`paraphrases${which}`) as Trial['paraphrases'],
    pairs: read(`pairs${which}`) as Trial['pairs'],
    unrelated: read(`unrelated${which}`) as Trial['unrelated'],
  };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8'));
}
