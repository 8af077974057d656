import type { Language } from '../i18n';
import type { Link } from './links';

/**
 * A web page. `body` is HTML in which people's text went through `escapeHtml`. The browser is told to load nothing and run
 * nothing: all looks come from `style`, and neither scripts nor `style` attributes work.
 */
export interface Page {
  readonly language: Language;
  /** Text. It stands in histories and on tabs: never a name or what somebody wrote. */
  readonly title: string;
  readonly style?: string;
  readonly body: string;
}

export interface Download {
  readonly contentType: string;
  /** As the person will find it, with its extension. Never a name or what somebody wrote. */
  readonly filename: string;
  readonly body: Buffer | string;
}

/**
 * What a link of one kind opens. `open` loads, and checks the person's rights as they are now; that the person is in
 * the network is known by then. It changes nothing: Teams opens links by itself to preview them, and a browser may twice.
 */
export interface Opener {
  open(link: Pick<Link, 'network' | 'person' | 'reference'>): Promise<Opened>;
}

export type Opened = { readonly page: Page } | { readonly download: Download } | 'refused';

/** The openers by kind; every feature registers its own. */
export type Openers = Map<string, Opener>;
