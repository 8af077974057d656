import { endOfTerm, yearIn } from '../../calendar/working-days';
import type { Network } from '../../members/rules';
import type { Caller } from '../../members/usecases';
import { CONFINED_DAYS, type Registration } from '../../registration/rules';
import { requireRegistrable, type Origin, type Registered } from '../../registration/usecases';
import { changeEntry } from '../../storage/entries';
import { coordinatorCards, eraseTask, receiptOf, tellTerms, threadOf } from '../intents';
import { FEEDBACK_DAYS, TRIAGE_DAYS, type Signal, type SignalKind } from '../rules';
import type { SignalDeps } from './deps';

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
      intents: [
        ...coordinatorCards(signal, network, now),
        ...receipts,
        ...tellTerms(signal, network, now),
        ...eraseTask(signal),
      ],
      ...(inTurn ? { inTurn } : {}),
    };
  });
  const { confirmation, receipt } = plan(made.label);
  return { ...made, receipt, ...(confirmation ? { confirmation } : {}) };
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

function newSignal(
  { network, person, reader }: Caller,
  { kind, text, details, isConfined = false }: Registration & { readonly kind: SignalKind },
  { label, organisation }: { readonly label: string; readonly organisation: string | undefined },
  now: Date,
): Signal {
  const end = (days: number) => endOfTerm(now, days, network.zone, network.country).toISOString();
  const base = {
    label,
    network: network.id,
    kind,
    status: 'ontvangen',
    seq: 0,
    changedAt: details.visibility === 'anonymous' ? now.toISOString().slice(0, 10) : now.toISOString(),
    text,
    details,
    owner: 'coordinators',
    triageBy: end(TRIAGE_DAYS),
    feedbackBy: end(FEEDBACK_DAYS),
    round: 0,
    ...(isConfined ? { confinedUntil: end(CONFINED_DAYS) } : {}),
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

/** An anonymous entry's history has no actor and no time. */
function actorOf({ reporter, registeredAt }: Signal) {
  return {
    ...(reporter === undefined ? {} : { by: reporter }),
    ...(registeredAt === undefined ? {} : { at: registeredAt }),
  };
}
