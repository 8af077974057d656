import { endOfTerm, yearIn } from '../calendar/working-days';
import type { Clock } from '../calendar/clock';
import { can } from '../members/policy';
import type { Actor, Network } from '../members/rules';
import type { Caller, MembersDeps } from '../members/usecases';
import { blockedNumbers } from '../privacy/rules';
import type { Registration } from '../registration/rules';
import { requireRegistrable, type Origin, type Registered } from '../registration/usecases';
import { changeEntry, type EntryStore, type EntryText, type Loaded } from '../storage/entries';
import type { Intent } from '../storage/outbox';
import { coordinatorCards, edits, receiptOf, threadOf } from './intents';
import {
  refuseSupplement,
  subjectOf,
  TRIAGE_DAYS,
  withdraw,
  type Signal,
  type SignalKind,
  type SignalRefusal,
} from './rules';
import type { SignalLine } from './store';

export interface SignalDeps {
  readonly signals: EntryStore<Signal>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly members: MembersDeps;
}

/** A member registers a signal, what goes well, or a theme. The coordinators each get its text personally. */
export async function registerSignal(
  deps: SignalDeps,
  caller: Caller,
  registration: Registration & { readonly kind: SignalKind },
  origin: Origin,
): Promise<Registered> {
  requireRegistrable(caller, registration);
  const { network, person } = caller;
  const now = deps.clock.now();
  const organisation = await deps.members.store.organisation(network.id, person.id);
  const plan = (label: string) => {
    const signal = newSignal(caller, registration, { label, organisation }, now);
    return {
      signal,
      confirmation: threadOf(signal, origin, now),
      receipt: receiptOf(signal, person.id, origin, now),
    };
  };
  const year = yearIn(network.zone, now);
  const made = await deps.signals.create({ network: network.id, year, once: origin.once }, (label) => {
    const { signal, confirmation, receipt } = plan(label);
    const inTurn = confirmation ?? ('typed' in origin ? receipt : undefined);
    const receipts = signal.reporter === undefined || inTurn === receipt ? [] : [receipt];
    return {
      entry: signal,
      history: { what: 'registered', status: signal.status, ...actorOf(signal) },
      intents: [...coordinatorCards(signal, network, now), ...receipts],
      ...(inTurn ? { inTurn } : {}),
    };
  });
  const { confirmation, receipt } = plan(made.label);
  return { ...made, receipt, ...(confirmation ? { confirmation } : {}) };
}

/** The reporter adds something; the coordinators see it on their card. */
export function supplementSignal(
  deps: SignalDeps,
  actor: Actor,
  label: string,
  text: string,
  once: string,
): Promise<{ changed: Signal } | { refused: SignalRefusal } | undefined> {
  return changeEntry(deps.signals, actor.network.id, label, (loaded) => {
    const { entry } = loaded;
    if (!can(actor, 'signal.supplement', subjectOf(entry))) return { refused: 'forbidden' as const };
    const refused =
      refuseSupplement(entry, text) ?? (blockedNumbers(text).length > 0 ? 'blocked' : undefined);
    if (refused) return { refused };
    if (loaded.texts.some((one) => one.id === once)) return { changed: entry };
    const at = deps.clock.now().toISOString();
    const added: EntryText = { id: once, kind: 'supplement', by: actor.person.id, at, text };
    return { change: changeOf(deps, actor, loaded, entry, 'supplemented', { texts: [added] }) };
  });
}

/** The reporter takes it back. Its texts are erased; cards that show it say so. */
export function withdrawSignal(
  deps: SignalDeps,
  actor: Actor,
  label: string,
): Promise<{ changed: Signal } | { refused: SignalRefusal } | undefined> {
  return changeEntry(deps.signals, actor.network.id, label, (loaded) => {
    if (!can(actor, 'signal.withdraw', subjectOf(loaded.entry))) return { refused: 'forbidden' as const };
    const next = withdraw(loaded.entry);
    if ('refused' in next) return next;
    return { change: changeOf(deps, actor, loaded, next, 'withdrawn', { erase: loaded.texts }) };
  });
}

/** The first coordinator of a network gets what was registered before there was one. */
export async function catchUp(deps: SignalDeps, network: Network, person: string): Promise<void> {
  const now = deps.clock.now();
  const query = { network: network.id, year: yearIn(network.zone, now), facet: 'status', value: 'ontvangen' };
  for (const { label } of await deps.signals.lines<{ label: string }>({ ...query, limit: MOST_CATCH_UP })) {
    await changeEntry(deps.signals, network.id, label, ({ entry }) => {
      const intents = coordinatorCards(entry, network, now).filter(
        ({ to }) => 'person' in to && to.person === person,
      );
      const history = {
        what: 'caught up',
        status: entry.status,
        ...(entry.reporter === undefined ? {} : { at: now.toISOString() }),
      };
      return { change: { entry, history, intents } };
    });
  }
}

/** More than a network registers before it has a coordinator. */
const MOST_CATCH_UP = 500;

/** An entry as this actor may see it; undefined when there is none or they may not. */
export async function readSignal(
  deps: SignalDeps,
  actor: Actor,
  label: string,
): Promise<Loaded<Signal> | undefined> {
  const loaded = await deps.signals.load(actor.network.id, label);
  return loaded && can(actor, 'signal.readText', subjectOf(loaded.entry)) ? loaded : undefined;
}

/** What a person registered in a year, newest first. */
export function mySignals(
  deps: SignalDeps,
  actor: Actor,
  year: number,
  limit: number,
  after?: string,
): Promise<SignalLine[]> {
  const query = { network: actor.network.id, year, facet: 'person', value: actor.person.id, limit };
  return deps.signals.lines<SignalLine>(after === undefined ? query : { ...query, after });
}

function newSignal(
  { network, person, reader }: Caller,
  { kind, text, details }: Registration & { readonly kind: SignalKind },
  { label, organisation }: { readonly label: string; readonly organisation: string | undefined },
  now: Date,
): Signal {
  const triageBy = endOfTerm(now, TRIAGE_DAYS, network.zone, network.country).toISOString();
  const base = {
    label,
    network: network.id,
    kind,
    status: 'ontvangen',
    seq: 0,
    text,
    details,
    triageBy,
  } as const;
  if (details.visibility === 'anonymous') return { ...base, language: network.language };
  return {
    ...base,
    language: reader.language,
    reporter: person.id,
    registeredAt: now.toISOString(),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

function changeOf(
  deps: SignalDeps,
  actor: Actor,
  { cards }: Loaded<Signal>,
  entry: Signal,
  what: string,
  texts: { readonly texts?: readonly EntryText[]; readonly erase?: readonly EntryText[] },
) {
  const now = deps.clock.now();
  const history = { what, status: entry.status, by: actor.person.id, at: now.toISOString() };
  const intents: Intent[] = edits(cards, now);
  return { entry, history, intents, ...texts };
}

/** An anonymous entry's history has no actor and no time. */
function actorOf({ reporter, registeredAt }: Signal) {
  return {
    ...(reporter === undefined ? {} : { by: reporter }),
    ...(registeredAt === undefined ? {} : { at: registeredAt }),
  };
}
