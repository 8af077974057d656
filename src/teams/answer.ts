import type { Card } from '../cards/templates';

/**
 * What a handler says back. A card answers where the person is: as a message to a typed command, in place of the card
 * that was pressed (for that person only), or in the dialog. Words are a short notice. `quiet` says nothing more: the
 * answer already went another way.
 */
export type Answer =
  { readonly card: Card; readonly summary: string } | { readonly words: string } | { readonly quiet: true };
