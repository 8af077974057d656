import PQueue from 'p-queue';
import type { Place, Recipient } from '../storage/outbox';
import type { Message, Notifier, Refusal } from '../teams/notifier';
import type { TeamsPerson } from '../teams/turn';
import type { Sender } from './attempt';

/** How to reach a person: a chat that exists, one to be opened, or not at all and why. */
type Reach =
  | { readonly place: Place }
  | { readonly open: TeamsPerson; readonly near: Place }
  | { readonly unreachable: string };

export interface SenderDeps {
  readonly notifier: Notifier;
  /** Requests per second to Teams. */
  readonly rate: number;
  readonly reach: (network: string, person: string) => Promise<Reach>;
  /** A chat was opened with somebody: remember it. */
  readonly opened: (network: string, person: string, place: Place) => Promise<void>;
  /** Messages do not reach somebody: remember that. */
  readonly unreachable: (network: string, person: string, failure: string) => Promise<void>;
}

/** Finds the conversation of a recipient, opens it when need be, and keeps to the rate. */
export function createSender(deps: SenderDeps): Sender {
  const limit = new PQueue({ interval: 1_000, intervalCap: deps.rate });
  const paced = <T>(work: () => Promise<T>): Promise<T> => limit.add(work);
  return {
    send: async (network, to, message) => {
      const found = await placeOf(deps, paced, network, to);
      if (!('place' in found)) return note(deps, network, to, found);
      const sent = await paced(() => deps.notifier.send(found.place, message));
      return sent.ok ? { ...sent, place: found.place } : note(deps, network, to, sent);
    },
    edit: async (network, to, activity, message: Message) => {
      const found = await placeOf(deps, paced, network, to);
      if (!('place' in found)) return found;
      return paced(() => deps.notifier.edit(found.place, activity, message));
    },
  };
}

async function placeOf(
  deps: SenderDeps,
  paced: <T>(work: () => Promise<T>) => Promise<T>,
  network: string,
  to: Recipient,
): Promise<{ readonly place: Place } | Refusal> {
  if ('place' in to) return { place: to.place };
  const way = await deps.reach(network, to.person);
  if ('unreachable' in way) return { ok: false, status: 403, code: way.unreachable };
  if ('place' in way) return way;
  const made = await paced(() => deps.notifier.open(way.open, way.near));
  if (!made.ok) return made;
  await deps.opened(network, to.person, made.place);
  return { place: made.place };
}

/** A person who blocked the bot or does not have it stays unreachable until they write or reinstall. */
async function note(deps: SenderDeps, network: string, to: Recipient, refusal: Refusal): Promise<Refusal> {
  if (refusal.status === 403 && 'person' in to && refusal.code !== 'left')
    await deps.unreachable(network, to.person, refusal.code ?? '403');
  return refusal;
}
