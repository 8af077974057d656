import type { Render } from '../../cards/templates';
import type { MembersDeps } from '../usecases';

export interface MembersRoutesDeps extends MembersDeps {
  readonly render: Render;
}
