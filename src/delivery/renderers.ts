import type { Card } from '../cards/templates';
import type { Intent } from '../storage/outbox';

/** What goes out: a card, and the line that a notification shows. */
export interface Rendered {
  readonly card: Card;
  readonly summary: string;
  /** Says after sending whether the card still tells the truth; when not, it is brought up to date at once. */
  readonly isCurrent?: () => Promise<boolean>;
}

/**
 * How one kind of intent becomes a card. `render` loads and checks the rights at the moment of sending; `undefined`
 * means that there is nothing left to say (withdrawn, handed over, answered meanwhile); `later`, that it must wait: the app
 * is out of the team for now.
 */
export interface Renderer {
  render(intent: Intent): Promise<Rendered | undefined | 'later'>;
  /** What a card of this kind becomes when a newer one takes its place; without it a personal card says just that. */
  shrunk?(card: Intent): Promise<Rendered | undefined>;
  /** Called when a message surely did not reach its person (not when that is uncertain). May be called twice. */
  undeliverable?(intent: Intent): Promise<void>;
}

/** The renderers by kind; every feature registers its own. */
export type Renderers = Map<string, Renderer>;
