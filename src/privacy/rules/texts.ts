import { inspect } from './inspect';
import { blockedNumbers } from './national-numbers';

/** Why a text that others will read is not kept as it is. */
export type TextRefusal = 'empty' | 'tooLong' | 'blocked' | 'personal';

export interface TextCheck {
  /** In characters. */
  readonly longest: number;
  /** Its writer saw the marked words and says that nobody can be recognised by them. Never opens the way to a national number. */
  readonly isChecked: boolean;
}

/** Whether a text that others will read may be kept. */
export function refuseText(text: string, { longest, isChecked }: TextCheck): TextRefusal | undefined {
  if (text.trim() === '') return 'empty';
  if (text.length > longest) return 'tooLong';
  if (blockedNumbers(text).length > 0) return 'blocked';
  return !isChecked && inspect(text).warned.length > 0 ? 'personal' : undefined;
}

/** The words in which somebody may be recognised, as they were typed, each once. */
export function markedWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => inspect(text).warned.map(({ from, to }) => text.slice(from, to)));
  return [...new Set(words)];
}
