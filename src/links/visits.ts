import type { Language } from '../i18n';
import type { Logger } from '../telemetry/logger';
import type { Link, Links } from './links';
import type { Download, Openers, Page } from './openers';
import { wordsPage } from './page';

/** What a browser gets. `failed` is a fault of ours, `gone` everything that is not to be opened. */
export type Visit =
  | { readonly outcome: 'opened'; readonly download: Download }
  | { readonly outcome: 'opened' | 'gone' | 'failed'; readonly page: Page };

/** Who a link is for, as they are now. */
export interface Holder {
  /** Present in the network, and the app still in it. */
  readonly isMember: boolean;
  readonly language: Language;
}

export interface VisitDeps {
  readonly links: Links;
  readonly openers: Openers;
  /** Undefined when nothing is known of them any more. */
  readonly holder: (network: string, person: string) => Promise<Holder | undefined>;
  readonly log: Logger;
}

/**
 * Opens a link for whoever holds its token. Unknown, expired, revoked, of somebody who left, and refused by its opener all
 * look the same. Never throws; the token goes nowhere.
 */
export function createVisits(deps: VisitDeps): (token: string) => Promise<Visit> {
  return async (token) => {
    try {
      return await visit(deps, token);
    } catch (error) {
      deps.log.error({ error }, 'a link could not be opened');
      return { outcome: 'failed', page: wordsPage('failed', undefined) };
    }
  };
}

async function visit({ links, openers, holder, log }: VisitDeps, token: string): Promise<Visit> {
  const found = await links.open(token);
  if (!found) return { outcome: 'gone', page: wordsPage('gone', undefined) };
  const { link, isExpired } = found;
  const person = await holder(link.network, link.person);
  const opened = isExpired || !person?.isMember ? 'refused' : await open(openers, link, log);
  const result = isExpired ? 'expired' : opened === 'refused' ? opened : 'opened';
  log.info({ network: link.network, person: link.person, kind: link.kind, result }, 'a link was visited');
  if (opened === 'refused') return { outcome: 'gone', page: wordsPage('gone', person?.language) };
  return { outcome: 'opened', ...opened };
}

async function open(openers: Openers, { kind, network, person, reference }: Link, log: Logger) {
  const opener = openers.get(kind);
  if (opener) return opener.open({ network, person, reference });
  log.error({ kind }, 'nothing opens links of this kind');
  return 'refused' as const;
}
