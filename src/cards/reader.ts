import type { Language } from '../i18n';

/** Who a card is for: the language and zone it is written in, and how its forms open. */
export interface Reader {
  readonly language: Language;
  /** IANA zone of the network, in which dates and times are shown. */
  readonly zone: string;
  /** The network the card is about: every button on it acts there, whatever network its person works for later. */
  readonly network?: string;
  /** A dialog in Teams; `inline` where the client has none (Agents Playground). See product.md, "Forms". */
  readonly forms: FormSurface;
}

export type FormSurface = 'dialog' | 'inline';
