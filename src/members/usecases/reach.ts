import type { Place } from '../../storage/outbox';
import type { TeamsPerson } from '../../teams/turn';
import { contactChain, type Network, type Owner } from '../rules';
import type { MembersDeps } from './deps';

/** How to reach a person: a chat that exists, one to be opened, or not at all and why. */
export type Reach =
  | { readonly place: Place }
  | { readonly open: TeamsPerson; readonly near: Place }
  | { readonly unreachable: string };

/** How a person of a network can be reached now. */
export async function reach(deps: MembersDeps, network: string, personId: string): Promise<Reach> {
  const { store } = deps;
  const [row, person] = await Promise.all([store.network(network), store.person(network, personId)]);
  if (!person?.present || !row || row.value.removedAt !== undefined) return { unreachable: 'left' };
  const { user } = await store.user(person.entraId);
  if (user.unreachable !== undefined) return { unreachable: user.unreachable };
  if (user.place) return { place: user.place };
  const near = await store.teamPlace(network);
  return near ? { open: person, near } : { unreachable: 'no conversation' };
}

/** Remembers the chat that was opened with somebody. */
export async function opened(
  deps: MembersDeps,
  network: string,
  personId: string,
  place: Place,
): Promise<void> {
  const person = await deps.store.person(network, personId);
  if (person) await deps.store.updateUser(person.entraId, (user) => ({ ...user, place }));
}

/** Remembers that messages do not reach somebody, until they write or reinstall. */
export async function unreachable(
  deps: MembersDeps,
  network: string,
  personId: string,
  failure: string,
): Promise<void> {
  const person = await deps.store.person(network, personId);
  if (person) await deps.store.updateUser(person.entraId, (user) => ({ ...user, unreachable: failure }));
}

/** Who a question goes to now; `except` names people it could not be delivered to. */
export async function contactFor(
  deps: MembersDeps,
  network: Network,
  question: { readonly theme?: string; readonly day: string },
  except: readonly string[] = [],
): Promise<Owner> {
  const { roles } = network;
  const themeContact = question.theme === undefined ? undefined : roles.themeContacts[question.theme];
  const named = [themeContact, roles.pointOfContact, roles.deputy].filter((id) => id !== undefined);
  const ways = await Promise.all(named.map(async (id) => [id, await reach(deps, network.id, id)] as const));
  const reachable = new Set(ways.filter(([, way]) => !('unreachable' in way)).map(([id]) => id));
  return contactChain(roles, question, (id) => reachable.has(id) && !except.includes(id));
}
