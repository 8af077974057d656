import type { Render } from '../../cards/templates';
import type { Links } from '../../links/links';
import type { Openers } from '../../links/openers';
import type { AgendaDeps } from '../usecases';

export interface AgendaRoutesDeps extends AgendaDeps {
  readonly render: Render;
  readonly links: Links;
  readonly openers: Openers;
}
