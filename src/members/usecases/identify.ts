import type { Reader } from '../../cards/reader';
import { languageOf } from '../../i18n';
import type { Place } from '../../storage/outbox';
import { readAnew } from '../../storage/read-once';
import type { Turn } from '../../teams/turn';
import { can } from '../policy';
import type { Actor, Network, Person } from '../rules';
import type { Membership, User } from '../store';
import type { Caller, MembersDeps } from './deps';
import { ensureNetwork, settle, tryAgain } from './installation';
import { readerFor } from './readers';
import { syncRoster } from './roster';

/** Who asks in a turn, or why that is nobody of a network. `reader` is how they read in any case. */
export type Identity =
  | { readonly is: 'member'; readonly caller: Caller }
  | { readonly is: 'sharedChannel' | 'stranger' | 'notOfNetwork'; readonly reader: Reader }
  | {
      readonly is: 'unboundChat' | 'severalNetworks';
      readonly reader: Reader;
      readonly networks: readonly Network[];
    };

/**
 * Who asks. `wanted` is the network of the card that was pressed: a press acts there or nowhere, for numbers repeat
 * between networks. Keeps the personal chat and the language of the person up to date on the way.
 */
export async function identify(deps: MembersDeps, turn: Turn, wanted?: string): Promise<Identity> {
  const identity = await identifyHere(deps, turn, wanted);
  if (identity.is !== 'member' || wanted === undefined || identity.caller.network.id === wanted)
    return identity;
  const { network: _elsewhere, ...reader } = identity.caller.reader;
  return { is: 'notOfNetwork', reader };
}

async function identifyHere(deps: MembersDeps, turn: Turn, wanted: string | undefined): Promise<Identity> {
  const known = await deps.store.user(turn.person.entraId);
  const user = await keepUser(deps, turn, known.user);
  if (turn.isSharedChannel) return { is: 'sharedChannel', reader: readerFor(deps, user, turn) };
  if (turn.place.scope === 'channel') return inChannel(deps, turn, user, known.memberships);
  const actors = await actorsOf(deps, known.memberships);
  if (turn.place.scope === 'group') return inChat(deps, turn, user, actors);
  return inPersonalChat(deps, turn, user, actors, wanted);
}

/** The networks a person is in now: present, and the app still installed. */
export async function actorsOf(deps: MembersDeps, memberships: readonly Membership[]): Promise<Actor[]> {
  const found = await Promise.all(
    memberships.map(async ({ network, person }) => {
      const [row, somebody] = await Promise.all([
        deps.store.network(network),
        deps.store.person(network, person),
      ]);
      const isThere = row && somebody?.present && row.value.removedAt === undefined;
      return isThere ? [{ network: row.value, person: somebody }] : [];
    }),
  );
  return found.flat();
}

async function inChannel(
  deps: MembersDeps,
  turn: Turn,
  user: User,
  memberships: readonly Membership[],
): Promise<Identity> {
  const network = await (turn.isFromMenu ? knownNetwork(deps, turn) : ensureNetwork(deps, turn, undefined));
  const reader = readerFor(deps, user, turn, network);
  if (!network || network.removedAt !== undefined)
    return turn.isLookUp ? ownNetwork(deps, turn, user, memberships) : { is: 'stranger', reader };
  const person = (await presentPerson(deps, network, memberships)) ?? (await newcomer(deps, network, turn));
  return person ? { is: 'member', caller: { network, person, reader } } : { is: 'notOfNetwork', reader };
}

/** Where no network is at work, one looks up in one's own: only the person sees what is found. */
async function ownNetwork(
  deps: MembersDeps,
  turn: Turn,
  user: User,
  memberships: readonly Membership[],
): Promise<Identity> {
  return inPersonalChat(deps, turn, user, await actorsOf(deps, memberships), undefined);
}

/** From the menu of a message one may ask in a team that the app is not in: that makes no network of it. */
async function knownNetwork(deps: MembersDeps, turn: Turn): Promise<Network | undefined> {
  const known = turn.team && (await deps.store.networkOfTeam(turn.team.id));
  return known === undefined ? undefined : (await deps.store.network(known))?.value;
}

/** Who writes in the team's channel a second after joining it is not known yet: then the roster tells. */
async function newcomer(deps: MembersDeps, network: Network, turn: Turn): Promise<Person | undefined> {
  await syncRoster(deps, network.id);
  await settle(deps, network.id);
  readAnew();
  const { memberships } = await deps.store.user(turn.person.entraId);
  return presentPerson(deps, network, memberships);
}

async function presentPerson(
  deps: MembersDeps,
  network: Network,
  memberships: readonly Membership[],
): Promise<Person | undefined> {
  const mine = memberships.find((membership) => membership.network === network.id);
  const person = mine && (await deps.store.person(network.id, mine.person));
  return person?.present ? person : undefined;
}

async function inChat(
  deps: MembersDeps,
  turn: Turn,
  user: User,
  actors: readonly Actor[],
): Promise<Identity> {
  const bound = await deps.store.networkOfChat(turn.place.conversation);
  const actor = actors.find(({ network }) => network.id === bound);
  if (actor)
    return { is: 'member', caller: { ...actor, reader: readerFor(deps, user, turn, actor.network) } };
  const reader = readerFor(deps, user, turn);
  if (bound !== undefined) return { is: 'notOfNetwork', reader };
  if (turn.isLookUp) return inPersonalChat(deps, turn, user, actors, undefined);
  const mine = actors.filter((one) => can(one, 'chat.bind', { network: one.network.id }));
  return { is: 'unboundChat', reader, networks: mine.map(({ network }) => network) };
}

function inPersonalChat(
  deps: MembersDeps,
  turn: Turn,
  user: User,
  actors: readonly Actor[],
  wanted: string | undefined,
): Identity {
  const chosen = wanted ?? (actors.length === 1 ? actors[0]?.network.id : user.chosen);
  const actor = actors.find(({ network }) => network.id === chosen);
  const reader = readerFor(deps, user, turn, actor?.network);
  if (actor) return { is: 'member', caller: { ...actor, reader } };
  if (actors.length === 0) return { is: 'stranger', reader };
  if (wanted !== undefined) return { is: 'notOfNetwork', reader };
  return { is: 'severalNetworks', reader, networks: actors.map(({ network }) => network) };
}

/**
 * Writes only when something changed; who wrote to us personally can be reached again. The menu of a message tells nothing
 * of that: a chat of two people is personal too, and the bot is not in it.
 */
async function keepUser(deps: MembersDeps, turn: Turn, user: User): Promise<User> {
  const isPersonal = turn.place.scope === 'personal' && !turn.isFromMenu;
  const place = isPersonal ? turn.place : user.place;
  const locale = languageOf(turn.locale) ?? user.locale;
  const isBack = isPersonal && user.unreachable !== undefined;
  if (samePlace(place, user.place) && locale === user.locale && !isBack) return user;
  const fresh = await deps.store.updateUser(turn.person.entraId, ({ unreachable, ...rest }) => ({
    ...rest,
    ...(unreachable === undefined || isPersonal ? {} : { unreachable }),
    ...(place ? { place } : {}),
    ...(locale ? { locale } : {}),
  }));
  if (isBack) await tryAgain(deps, turn.person.entraId);
  return fresh;
}

function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a === b || (a?.conversation === b?.conversation && a?.serviceUrl === b?.serviceUrl);
}
