import type { Guests } from '../../teams/bot';
import type { Turn } from '../../teams/turn';
import type { Person } from '../rules';
import type { Caller, MembersDeps } from './deps';
import { readerFor } from './readers';

/**
 * Somebody in a group chat who is not of the network that it is bound to, as that network knows them: a name, without any
 * right of a member. Who asks is made known by it; undefined for whoever did not ask, and outside that chat.
 */
export async function identifyGuest(
  deps: MembersDeps,
  turn: Turn,
  networkId: string,
  guests: Guests,
): Promise<Caller | undefined> {
  if (guests === 'none' || turn.place.scope !== 'group' || turn.isSharedChannel) return undefined;
  if ((await deps.store.networkOfChat(turn.place.conversation)) !== networkId) return undefined;
  const network = (await deps.store.network(networkId))?.value;
  if (!network || network.removedAt !== undefined) return undefined;
  const person =
    (await knownPerson(deps, turn, networkId)) ?? (await newGuest(deps, turn, networkId, guests));
  if (!person || person.present) return undefined;
  const { user } = await deps.store.user(turn.person.entraId);
  return { network, person, reader: readerFor(deps, user, turn, network) };
}

async function knownPerson({ store }: MembersDeps, turn: Turn, network: string): Promise<Person | undefined> {
  const { memberships } = await store.user(turn.person.entraId);
  const mine = memberships.find((membership) => membership.network === network);
  return mine && store.person(network, mine.person);
}

async function newGuest(
  deps: MembersDeps,
  turn: Turn,
  network: string,
  guests: Guests,
): Promise<Person | undefined> {
  if (guests !== 'asking') return undefined;
  const id = await deps.store.join(turn.person.entraId, { network, person: deps.newId() });
  const person = { ...turn.person, id, present: false };
  await deps.store.savePeople(network, [person]);
  return person;
}
