import { inSentence } from '../cards/people-text';
import type { Translate } from '../i18n';
import { markedWords } from './rules';

/** Which words of these texts the guard marked, in a sentence above the form that comes back. */
export function markedNotice(t: Translate, texts: readonly string[]): string {
  return t('privacy.marked', { found: foundWords(texts) });
}

/** The words the guard marked, between quotation marks, safe within a sentence of ours. */
export function foundWords(texts: readonly string[]): string {
  const words = markedWords(texts).slice(0, MOST_WORDS);
  return words.map((word) => `“${inSentence(word)}”`).join(', ');
}

const MOST_WORDS = 10;
