import { texts, type Card } from './cards';
import type { Pressed } from './answers';
import type { Hands } from './hands';

/** Everything a person reads on a card, a line a text, without the joiner that keeps Teams from carrying out dates. */
export function read(card: Card | undefined): string {
  return card ? texts(card).join('\n').replaceAll('\u2060', '') : '';
}

/** What somebody reads after a press: the card or the words. */
export function readAnswer({ card, words }: Pressed): string {
  return [words ?? '', read(card)].join('\n');
}

/** The card that came last in somebody's personal chat, as it stands now. One above it may have been edited later. */
export function newest(hands: Hands): Card {
  return (
    hands
      .messages()
      .filter(({ card }) => card)
      .at(-1)?.card ?? {}
  );
}

/** Everything on the cards that stand in somebody's personal chat now. */
export function readAll(hands: Hands): string {
  return hands
    .messages()
    .map(({ card, words }) => [words ?? '', read(card)].join('\n'))
    .join('\n---\n');
}

/** Everything the bot ever sent there, also what was edited away. */
export function everSent(hands: Hands): string {
  return JSON.stringify(hands.messages().map(({ versions }) => versions));
}

/** The number of an entry (`V-2026-0007`) on a card. */
export function labelOn(card: Card | undefined): string {
  return /[SVI]-\d{4}-\d{4}/.exec(read(card))?.[0] ?? '';
}

/** The reporter's own card, as it stands in the personal chat. */
export function receipt(hands: Hands): Card {
  const own = hands
    .messages()
    .filter(({ card }) => card && labelOn(card) !== '')
    .at(-1)?.card;
  if (!own) throw new Error(`${hands.key} has no receipt`);
  return own;
}
