import { yearIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Actor, Network } from '../../members/rules';
import type { Loaded } from '../../storage/entries';
import { recognisers, subjectOf, type MineLine, type Signal, type SignalLine } from '../rules';
import type { SignalDeps } from './deps';

/** An entry as this actor may see it: its text, or at least its wording; undefined when there is none or they may not. */
export async function readSignal(
  deps: SignalDeps,
  actor: Actor,
  label: string,
): Promise<Loaded<Signal> | undefined> {
  const loaded = await deps.signals.load(actor.network.id, label);
  const subject = loaded && subjectOf(loaded.entry, recognisers(loaded.texts));
  return subject && can(actor, 'signal.read', subject) ? loaded : undefined;
}

/** What a person registered in a year, newest first. */
export function mySignals(deps: SignalDeps, actor: Actor, year: number, limit: number): Promise<MineLine[]> {
  const query = { network: actor.network.id, year, facet: 'person', value: actor.person.id, limit };
  return deps.signals.lines<MineLine>(query);
}

/** What a list shows: an index of the store (`open`, `status`, `theme`, `work`, `all`), and what is kept of it. */
export interface SignalFilter {
  readonly facet: 'open' | 'late' | 'mine' | 'status' | 'theme' | 'all';
  readonly value?: string;
}

export interface SignalPage {
  readonly lines: readonly SignalLine[];
  readonly hasNext: boolean;
}

const PAGE_SIZE = 6;
/** A list looks back this many years, side by side, and filters at most so many lines of each. */
const YEARS = 3;
const MOST_LINES = 200;

/**
 * One page of the network's entries, newest first. A coordinator sees all of them, everybody else what was released, in
 * its neutral wording. Pages count from 0.
 */
export async function listSignals(
  deps: SignalDeps,
  actor: Actor,
  filter: SignalFilter,
  page: number,
): Promise<SignalPage> {
  const { network, person } = actor;
  const seesAll = can(actor, 'signal.triage', { network: network.id });
  const now = deps.clock.now();
  const index = indexOf(filter, person.id, seesAll);
  const kept = (await recentLines(deps, network, index)).filter((line) => isWanted(line, filter, now));
  const from = page * PAGE_SIZE;
  return { lines: kept.slice(from, from + PAGE_SIZE), hasNext: kept.length > from + PAGE_SIZE };
}

/** The newest lines of an index, of the years that a list looks back. */
export async function recentLines(
  deps: SignalDeps,
  { id: network, zone }: Network,
  index: { readonly facet: string; readonly value: string },
): Promise<SignalLine[]> {
  const thisYear = yearIn(zone, deps.clock.now());
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  const found = await Promise.all(
    years.map((year) => deps.signals.lines<SignalLine>({ network, year, limit: MOST_LINES, ...index })),
  );
  return found.flat();
}

/** Which index holds what is wanted. Without the right to triage: only ever the released wordings, and one's own work. */
function indexOf({ facet, value = '' }: SignalFilter, me: string, seesAll: boolean) {
  if (facet === 'mine') return { facet: seesAll ? 'work' : 'released-work', value: me };
  if (!seesAll) return { facet: 'released', value: 'all' };
  if (facet === 'status' || facet === 'theme') return { facet, value };
  return { facet: facet === 'all' ? 'all' : 'open', value: 'all' };
}

function isWanted(line: SignalLine, { facet, value }: SignalFilter, now: Date): boolean {
  if (facet === 'late') return line.isOpen && line.due < now.toISOString();
  if (facet === 'open') return line.isOpen || line.status === 'teruggekoppeld';
  if (facet === 'status') return line.status === value;
  return facet !== 'theme' || line.theme === value;
}
