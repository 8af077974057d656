import { blockedNumbers } from '../../privacy/rules';
import { can } from '../policy';
import { LONGEST_ORGANISATION, tidyOrganisation, type Actor } from '../rules';
import type { MembersDeps } from './deps';

/** The organisations that people of this network named, each once, in alphabetical order. */
export async function organisations(deps: MembersDeps, network: string): Promise<readonly string[]> {
  const named = (await deps.store.organisations(network)).values();
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, 'nl'));
}

/** A member says where they work or help; empty takes it back. Entries from now on carry it, earlier ones do not change. */
export async function sayOrganisation(
  deps: MembersDeps,
  actor: Actor,
  typed: string,
): Promise<{ readonly saved: string } | { readonly refused: 'forbidden' | 'tooLong' | 'blocked' }> {
  const { network, person } = actor;
  if (!can(actor, 'organisation.say', { network: network.id })) return { refused: 'forbidden' };
  const name = tidyOrganisation(typed, await organisations(deps, network.id));
  if (name.length > LONGEST_ORGANISATION) return { refused: 'tooLong' };
  if (blockedNumbers(name).length > 0) return { refused: 'blocked' };
  await deps.store.saveOrganisation(network.id, person.id, name);
  return { saved: name };
}
