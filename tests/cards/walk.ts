import type { Card } from '../../src/cards/templates';

/** Anything in a card: an element, an action, an inline, a choice. */
export type Node = Readonly<Record<string, unknown>>;

/** Every object of a card, from top to bottom, but for what buttons send along: that is data of ours. */
export function nodesOf(card: unknown): Node[] {
  if (Array.isArray(card)) return card.flatMap(nodesOf);
  if (typeof card !== 'object' || card === null) return [];
  const node = card as Node;
  const below = Object.entries(node).filter(([name]) => name !== 'data');
  return [node, ...below.flatMap(([, value]) => nodesOf(value))];
}

export function ofType(card: Card, type: string | RegExp): Node[] {
  return nodesOf(card).filter((node) =>
    typeof type === 'string' ? node.type === type : type.test(String(node.type)),
  );
}

/** The names of everything a press sends: of `Action.Execute`, and of what opens a dialog. */
export function verbsOf(card: Card): string[] {
  return ofType(card, /^Action\.(?:Execute|Submit)$/).map(({ verb, data }) =>
    String(verb ?? (data as Node | undefined)?.verb),
  );
}

/** Words of ours: everything that is read, but for what people typed (those are TextRuns and values of fields). */
export function ourWords(card: Card): string[] {
  return nodesOf(card)
    .filter(({ type }) => type !== 'TextRun')
    .flatMap((node) => WORDS.map((name) => node[name]))
    .filter((word) => typeof word === 'string');
}

const WORDS = ['text', 'label', 'title', 'placeholder', 'errorMessage', 'altText'];
