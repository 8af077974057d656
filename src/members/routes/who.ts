import { dateIn } from '../../calendar/working-days';
import { translator } from '../../i18n';
import type { Answer } from '../../teams/answer';
import { whoCard } from '../cards';
import { can } from '../policy';
import { people, type Caller } from '../usecases';
import type { MembersRoutesDeps } from './deps';

/** Who is who: the roles and the organisations of the network. For every member. */
export async function showWho(deps: MembersRoutesDeps, { reader, ...actor }: Caller): Promise<Answer> {
  const { network } = actor;
  if (!can(actor, 'people.see', { network: network.id }))
    return { words: translator(reader.language)('common.forbidden') };
  const day = dateIn(network.zone, deps.clock.now());
  const [present, organisations] = await Promise.all([
    people(deps, network.id),
    deps.store.organisations(network.id),
  ]);
  const card = whoCard(deps.render, reader, network, present, organisations, day);
  return { card, summary: translator(reader.language)('home.who') };
}
