import { refuseText, type TextRefusal } from '../../privacy/rules';
import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import { changeEntry, type EntryText } from '../../storage/entries';
import { edits, offerCards, tellAfter } from '../intents';
import {
  advance,
  isReleased,
  LONGEST_TEXT,
  RECOGNITION,
  recognisers,
  subjectOf,
  type Recognition,
  type Signal,
  type TransitionRefusal,
} from '../rules';
import type { SignalDeps } from './deps';

export type RecogniseRefusal = 'forbidden' | 'already' | 'notNow' | TextRefusal;

/**
 * Somebody sees this too. A row of its own, so that many can press at the same moment; pressing twice counts once. They
 * hear what comes of it.
 */
export async function recogniseSignal(
  deps: SignalDeps,
  actor: Actor,
  label: string,
  recognition: Recognition,
  isChecked: boolean,
): Promise<{ readonly seen: Signal } | { readonly refused: RecogniseRefusal } | undefined> {
  const { network, person } = actor;
  const loaded = await deps.signals.load(network.id, label);
  if (!loaded) return undefined;
  const { entry, texts, cards } = loaded;
  if (!can(actor, 'signal.recognise', subjectOf(entry))) return { refused: 'forbidden' };
  if (entry.status === 'ingetrokken' || entry.status === 'samengevoegd') return { refused: 'notNow' };
  if (recognisers(texts).includes(person.id)) return { refused: 'already' };
  const { quote = '' } = recognition;
  const refused = quote === '' ? undefined : refuseText(quote, { longest: LONGEST_TEXT, isChecked });
  if (refused) return { refused };
  const now = deps.clock.now();
  const added = recognitionText(`r.${person.id}`, recognition, person.id, now);
  const isNew = await deps.signals.addText(network.id, label, added, edits(cards, [], now));
  return isNew ? { seen: entry } : { refused: 'already' };
}

/**
 * Two entries are one: this one ends and points to the other, which counts one more. Its reporter hears what comes of
 * that. Repeating it after a crash in the middle is safe: the count stands under this entry's number.
 */
export async function mergeSignals(
  deps: SignalDeps,
  actor: Actor,
  label: string,
  into: string,
): Promise<{ readonly changed: Signal } | { readonly refused: 'forbidden' | TransitionRefusal } | undefined> {
  const { network } = actor;
  const target = into === label ? undefined : await deps.signals.load(network.id, into);
  if (!target || !isMergeTarget(actor, target.entry)) return undefined;
  return changeEntry(deps.signals, network.id, label, async (loaded) => {
    const { entry, texts, cards } = loaded;
    if (!mayMerge(actor, entry)) return { refused: 'forbidden' as const };
    const next = advance(entry, { type: 'merge', into }, actor.person.id);
    if ('refused' in next) return next;
    const now = deps.clock.now();
    await keepCount(deps, entry, into, now, edits(target.cards, [], now));
    const merged = { ...next, seq: entry.seq + 1 };
    const fresh = tellAfter('merge', entry, merged, actor, recognisers(texts), now);
    const history = { what: 'merge', status: merged.status, by: actor.person.id, at: now.toISOString() };
    return { change: { entry: merged, history, intents: [...fresh, ...edits(cards, fresh, now)] } };
  });
}

/** A coordinator merges with any entry that is there; a reporter only with what they could read: what was released. */
function isMergeTarget(actor: Actor, target: Signal): boolean {
  if (target.status === 'ingetrokken' || target.status === 'samengevoegd') return false;
  return can(actor, 'signal.triage', subjectOf(target)) || isReleased(target);
}

/** A coordinator may; and a reporter may say that their own entry is the same as one that was released. */
function mayMerge(actor: Actor, entry: Signal): boolean {
  return can(actor, 'signal.triage', subjectOf(entry)) || can(actor, 'signal.supplement', subjectOf(entry));
}

async function keepCount(
  deps: SignalDeps,
  { label, network, reporter, details, confinedUntil }: Signal,
  into: string,
  now: Date,
  intents: ReturnType<typeof edits>,
): Promise<void> {
  const { families, quote } = details;
  // Words for the coordinators alone are erased with their own entry, so they are not copied to another.
  const isKept = quote !== undefined && confinedUntil === undefined;
  const recognition = {
    ...(families === undefined ? {} : { families }),
    ...(isKept ? { quote } : {}),
  };
  const added = recognitionText(`m.${label}`, recognition, reporter, now);
  await deps.signals.addText(network, into, added, intents);
}

/** Offers help ("Wat kan ik doen?"): to the reporter when named, else through who has the entry. */
export async function offerHelp(
  deps: SignalDeps,
  actor: Actor,
  label: string,
  { text, once, isChecked }: { readonly text: string; readonly once: string; readonly isChecked: boolean },
): Promise<
  { readonly offered: Signal } | { readonly refused: 'forbidden' | 'notNow' | TextRefusal } | undefined
> {
  const { network, person } = actor;
  const loaded = await deps.signals.load(network.id, label);
  if (!loaded) return undefined;
  const { entry } = loaded;
  if (!can(actor, 'signal.recognise', subjectOf(entry))) return { refused: 'forbidden' };
  if (entry.status === 'ingetrokken' || entry.status === 'samengevoegd') return { refused: 'notNow' };
  const refused = refuseText(text, { longest: LONGEST_TEXT, isChecked });
  if (refused) return { refused };
  const now = deps.clock.now();
  const added: EntryText = {
    id: once,
    kind: 'offer',
    by: person.id,
    at: now.toISOString(),
    text: text.trim(),
  };
  await deps.signals.addText(network.id, label, added, offerCards(entry, network, once, now));
  return { offered: entry };
}

function recognitionText(
  id: string,
  { families, quote }: Recognition,
  by: string | undefined,
  now: Date,
): EntryText {
  return {
    id,
    kind: RECOGNITION,
    text: quote?.trim() ?? '',
    ...(by === undefined ? {} : { by, at: now.toISOString() }),
    ...(families === undefined ? {} : { fields: { families } }),
  };
}
