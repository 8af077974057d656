import type { Card, Render } from '../../cards/templates';
import type { Links } from '../../links/links';
import type { Openers } from '../../links/openers';
import type { Caller } from '../../members/usecases';
import type { RoundDeps } from '../usecases';

export interface RoundRoutesDeps extends RoundDeps {
  readonly render: Render;
  readonly links: Links;
  readonly openers: Openers;
  /** Sends to the caller personally within this turn; says whether that worked. Never kept, never repeated. */
  readonly whisper: (
    caller: Caller,
    message: { readonly card: Card; readonly summary: string },
  ) => Promise<boolean>;
}
