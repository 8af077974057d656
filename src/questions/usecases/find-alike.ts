import type { TextIndex } from '../../search/text-index';
import { MOST_ALIKE } from '../rules';
import type { PublishedLine } from '../store';

/** Finds, among the published questions of a network, those that ask the same; most alike first. */
export type FindAlike = (
  network: string,
  published: readonly PublishedLine[],
  text: string,
) => readonly PublishedLine[];

/** A network has few: their index is made anew when they changed, and kept until then. */
export function createFindAlike(newIndex: () => TextIndex): FindAlike {
  const shelves = new Map<string, { readonly state: string; readonly index: TextIndex }>();
  const shelf = (network: string, published: readonly PublishedLine[]): TextIndex => {
    const state = published.map(({ label, question }) => `${label} ${question}`).join('\n');
    const known = shelves.get(network);
    if (known?.state === state) return known.index;
    const index = newIndex();
    for (const { label, question } of published) index.put({ id: label, text: question });
    shelves.set(network, { state, index });
    return index;
  };
  return (network, published, text) => {
    if (published.length === 0) return [];
    const hits = shelf(network, published).similar(text, { limit: MOST_ALIKE });
    return withLabels(
      published,
      hits.map(({ id }) => id),
    );
  };
}

/** Of these numbers, what is published, in their order. */
export function withLabels(published: readonly PublishedLine[], labels: readonly string[]): PublishedLine[] {
  const byLabel = new Map(published.map((one) => [one.label, one]));
  return labels.flatMap((label) => byLabel.get(label) ?? []);
}
