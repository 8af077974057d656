import type { Finding, FindingKind } from '../../../src/privacy/rules';
import heldOut from './held-out.json';
import tuning from './tuning.json';

export type Half = 'tuning' | 'held-out';

/** A sentence as people type it, with what must be found in it: nothing more, nothing less. */
export interface Labelled {
  readonly text: string;
  readonly expected: readonly Finding[];
}

/** The sentences of one half. In the files what is personal is marked: `De mama van {name:Yassin} belde.` */
export function labelled(half: Half): Labelled[] {
  const { nl, fr, en } = half === 'tuning' ? tuning : heldOut;
  return [...nl, ...fr, ...en].map(read);
}

function read(marked: string): Labelled {
  const expected: Finding[] = [];
  let text = '';
  let end = 0;
  for (const mark of marked.matchAll(/\{(\w+):([^{}]+)\}/g)) {
    const [whole, kind = '', words = ''] = mark;
    text += marked.slice(end, mark.index);
    expected.push({ kind: kind as FindingKind, from: text.length, to: text.length + words.length });
    text += words;
    end = mark.index + whole.length;
  }
  return { text: text + marked.slice(end), expected };
}
