import type { Reader } from '../../cards/reader';
import { languageOf, type Language } from '../../i18n';
import type { Turn } from '../../teams/turn';
import type { Network } from '../rules';
import type { User } from '../store';
import type { Caller, MembersDeps } from './deps';

export const DEFAULT_ZONE = 'Europe/Brussels';
export const DEFAULT_LANGUAGE: Language = 'nl';

/** How somebody reads: their own choice, else the language of their Teams, else the network's. */
export function readerFor(deps: MembersDeps, user: User, turn?: Turn, network?: Network): Reader {
  const language =
    user.language ?? languageOf(turn?.locale) ?? user.locale ?? network?.language ?? DEFAULT_LANGUAGE;
  if (!network) return { language, zone: DEFAULT_ZONE, forms: deps.forms };
  return { language, zone: network.zone, network: network.id, forms: deps.forms };
}

/** How a card reads that everyone of a network sees. */
export function sharedReader(deps: MembersDeps, network: Network): Reader {
  return { language: network.language, zone: network.zone, network: network.id, forms: deps.forms };
}

/** A member to whom something is sent, outside a turn of theirs; undefined when they left or the app did. */
export async function recipient(
  deps: MembersDeps,
  networkId: string,
  personId: string,
): Promise<Caller | undefined> {
  const { store } = deps;
  const [row, person] = await Promise.all([store.network(networkId), store.person(networkId, personId)]);
  if (!row || !person?.present || row.value.removedAt !== undefined) return undefined;
  const { user } = await store.user(person.entraId);
  return { network: row.value, person, reader: readerFor(deps, user, undefined, row.value) };
}

/** Who a link is for, as they are now. Somebody who left still reads in their own language that it opens nothing. */
export async function linkHolder(
  deps: MembersDeps,
  network: string,
  personId: string,
): Promise<{ readonly isMember: boolean; readonly language: Language } | undefined> {
  const member = await recipient(deps, network, personId);
  if (member) return { isMember: true, language: member.reader.language };
  const [row, person] = await Promise.all([
    deps.store.network(network),
    deps.store.person(network, personId),
  ]);
  if (!person) return undefined;
  const { user } = await deps.store.user(person.entraId);
  return { isMember: false, language: readerFor(deps, user, undefined, row?.value).language };
}
