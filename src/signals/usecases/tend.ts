import { yearIn } from '../../calendar/working-days';
import type { Network } from '../../members/rules';
import { changeEntry } from '../../storage/entries';
import { edits, lateCards, movedCards, ownersOf, quietTask } from '../intents';
import { advance, OPEN, type Signal, type SignalLine } from '../rules';
import type { SignalDeps } from './deps';

/**
 * A term has ended (`label|triage|remind|0`), or nobody was told anything for two months (`label|quiet|…|0`). Does nothing
 * when the entry has moved on since.
 */
export async function tendSignal(deps: SignalDeps, network: Network, about: string): Promise<void> {
  const [label = '', term = '', degree = '', round] = about.split('|');
  if (term === 'erase') return eraseText(deps, network, label);
  await changeEntry(deps.signals, network.id, label, ({ entry }) => {
    if (String(entry.round) !== round || !isLate(entry, term)) return 'nothing';
    const now = deps.clock.now();
    const people = degree === 'escalate' ? network.roles.coordinators : ownersOf(entry, network);
    const intents = lateCards(entry, people, `${term}.${degree}.${round}`, now);
    const next = term === 'feedback' && degree === 'escalate' ? [quietTask(entry, now)] : [];
    const again = term === 'quiet' ? [quietTask(entry, now)] : next;
    const history = { what: `late.${term}.${degree}`, status: entry.status, at: now.toISOString() };
    return { change: { entry: { ...entry, seq: entry.seq + 1 }, history, intents: [...intents, ...again] } };
  });
}

/** A text for the coordinators alone goes; every card that shows it follows. */
async function eraseText(deps: SignalDeps, network: Network, label: string): Promise<void> {
  await changeEntry(deps.signals, network.id, label, ({ entry, cards }) => {
    const next = advance(entry, { type: 'erase' }, undefined);
    if ('refused' in next) return 'nothing';
    const now = deps.clock.now();
    const history = { what: 'erase', status: next.status, at: now.toISOString() };
    const erased = { ...next, seq: entry.seq + 1 };
    return { change: { entry: erased, history, intents: edits(cards, [], now) } };
  });
}

function isLate({ status }: Signal, term: string): boolean {
  return term === 'triage' ? status === 'ontvangen' || status === 'heropend' : OPEN.includes(status);
}

/** Somebody left: what they had goes back to the coordinators, who hear of it. */
export async function handOver(deps: SignalDeps, network: Network, person: string): Promise<void> {
  for (const label of await workOf(deps, network, person)) {
    await changeEntry(deps.signals, network.id, label, ({ entry, cards }) => {
      if (entry.owner === 'coordinators' || entry.owner.person !== person) return 'nothing';
      const next = advance(entry, { type: 'handOver', owner: 'coordinators' }, undefined);
      if ('refused' in next) return 'nothing';
      const now = deps.clock.now();
      const moved = { ...next, seq: entry.seq + 1 };
      const fresh = movedCards(moved, network, now);
      const history = { what: 'handOver', status: moved.status, at: now.toISOString() };
      return { change: { entry: moved, history, intents: [...fresh, ...edits(cards, fresh, now)] } };
    });
  }
}

/** The open entries of a person. One of three years ago is not open any more. */
async function workOf(deps: SignalDeps, network: Network, value: string): Promise<string[]> {
  const year = yearIn(network.zone, deps.clock.now());
  const query = { network: network.id, facet: 'work', value, limit: MOST_WORK };
  const lines = await Promise.all(
    [year, year - 1, year - 2].map((one) => deps.signals.lines<SignalLine>({ ...query, year: one })),
  );
  return lines.flat().map((line) => line.label);
}

/** More open entries than one person ever has. */
const MOST_WORK = 1_000;
