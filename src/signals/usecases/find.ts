import { yearIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import type { Item } from '../../search/live-index';
import type { Loaded } from '../../storage/entries';
import {
  isReleased,
  subjectOf,
  timesReported,
  type Signal,
  type SignalLine,
  type SignalMeta,
} from '../rules';
import type { SignalDeps } from './deps';

/** An entry that holds what somebody looks for; `text` as this person may read it. */
export interface FoundSignal {
  readonly label: string;
  readonly kind: Signal['kind'];
  readonly status: Signal['status'];
  readonly text: string;
}

/** An entry that says the same, and how often it was reported. */
export interface AlikeSignal extends FoundSignal {
  readonly times: number;
}

const MOST_SIMILAR = 3;

/** The texts of an entry, for the index in memory: as it was written, and its neutral wording. */
export function signalItem(signal: Signal): Item<SignalMeta> {
  const { label, seq, status, text, triage } = signal;
  const subject = subjectOf(signal);
  const isEnded = status === 'ingetrokken' || status === 'samengevoegd';
  const raw = { id: `r|${label}`, text, meta: { label, isRaw: true, subject } };
  const wording = { id: `w|${label}`, text: triage?.wording ?? '', meta: { label, isRaw: false, subject } };
  const docs = [...(isEnded || text === '' ? [] : [raw]), ...(isReleased(signal) ? [wording] : [])];
  const stands = new Set(docs.map(({ id }) => id));
  return { key: label, version: seq, docs, gone: [raw.id, wording.id].filter((id) => !stands.has(id)) };
}

/**
 * Released entries of the network that say the same as this text, at most three; none when nothing is alike. Somebody's
 * own entries are not offered to them.
 */
export function similarReleased(deps: SignalDeps, actor: Actor, text: string): Promise<AlikeSignal[]> {
  const allow = ({ isRaw, subject }: SignalMeta) => !isRaw && subject.reporter !== actor.person.id;
  return similar(deps, actor, text, allow);
}

/** For triage: entries like this one, also those that nobody looked at yet. Only for coordinators; else none. */
export async function similarAny(deps: SignalDeps, actor: Actor, signal: Signal): Promise<AlikeSignal[]> {
  const { network } = actor;
  if (signal.text === '' || !can(actor, 'signal.triage', { network: network.id })) return [];
  const allow = ({ label, subject }: SignalMeta) =>
    label !== signal.label && can(actor, 'signal.readText', subject);
  return similar(deps, actor, signal.text, allow);
}

async function similar(
  deps: SignalDeps,
  actor: Actor,
  text: string,
  allow: (meta: SignalMeta) => boolean,
): Promise<AlikeSignal[]> {
  const limit = MOST_SIMILAR * 2;
  try {
    const hits = await deps.index.similar(actor.network.id, text, { allow, limit });
    const labels = [...new Set(hits.map(({ meta }) => meta.label))].slice(0, MOST_SIMILAR);
    const found = await Promise.all(labels.map((label) => withTimes(deps, actor, label)));
    return found.flat();
  } catch (error) {
    // An offer, no more: registering and triage go on without it.
    deps.members.log.error({ error, network: actor.network.id }, 'similar entries could not be looked up');
    return [];
  }
}

async function withTimes(deps: SignalDeps, actor: Actor, label: string): Promise<AlikeSignal[]> {
  const { signals } = deps;
  const { id } = actor.network;
  const [entry, texts] = await Promise.all([signals.entry(id, label), signals.texts(id, label)]);
  return readable(actor, entry).map((found) => ({ ...found, times: timesReported(texts) }));
}

/** Entries that hold these words, best first, as far as the actor may read them. */
export async function searchSignals(
  deps: SignalDeps,
  actor: Actor,
  words: string,
  limit: number,
): Promise<FoundSignal[]> {
  const allow = ({ isRaw, subject }: SignalMeta) =>
    can(actor, isRaw ? 'signal.readText' : 'signal.read', subject);
  const hits = await deps.index.search(actor.network.id, words, { allow, limit: limit * 2 });
  const labels = [...new Set(hits.map(({ meta }) => meta.label))].slice(0, limit);
  const entries = await Promise.all(labels.map((label) => deps.signals.entry(actor.network.id, label)));
  return entries.flatMap((entry) => readable(actor, entry));
}

/** What was released of the network, by its words, or without words the newest: fit for every eye of the network. */
export async function releasedSignals(
  deps: SignalDeps,
  actor: Actor,
  words: string,
  limit: number,
): Promise<Loaded<Signal>[]> {
  const { network } = actor;
  const labels =
    words === '' ? await newestReleased(deps, actor, limit) : await releasedWith(deps, actor, words, limit);
  const loaded = await Promise.all(labels.map((label) => deps.signals.load(network.id, label)));
  return loaded.filter((one) => one !== undefined && isReleased(one.entry)) as Loaded<Signal>[];
}

async function newestReleased(deps: SignalDeps, { network }: Actor, limit: number): Promise<string[]> {
  const year = yearIn(network.zone, deps.clock.now());
  const query = { network: network.id, year, facet: 'released', value: 'all', limit };
  return (await deps.signals.lines<SignalLine>(query)).map(({ label }) => label);
}

async function releasedWith(
  deps: SignalDeps,
  { network }: Actor,
  words: string,
  limit: number,
): Promise<string[]> {
  const hits = await deps.index.search(network.id, words, { allow: ({ isRaw }) => !isRaw, limit });
  return hits.map(({ meta }) => meta.label);
}

/** Read anew, so that nothing is shown that was withdrawn a moment ago. */
function readable(actor: Actor, entry: Signal | undefined): FoundSignal[] {
  if (!entry) return [];
  const readsRaw = can(actor, 'signal.readText', subjectOf(entry));
  const text = isReleased(entry) ? (entry.triage?.wording ?? '') : readsRaw ? entry.text : '';
  const { label, kind, status } = entry;
  return text === '' ? [] : [{ label, kind, status, text }];
}
