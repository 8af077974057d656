import { can } from '../../members/policy';
import type { Actor } from '../../members/rules';
import type { SignalDeps } from './deps';
import { handleSignal, type Outcome } from './handle';
import { recentLines } from './read';

/** So many names fit in a form, and can be looked over on a phone. */
const MOST_BUNDLES = 30;

/** The bundles that hold something open, that of the newest entry first. Only for coordinators; else none. */
export async function openBundles(deps: SignalDeps, actor: Actor): Promise<string[]> {
  if (!can(actor, 'signal.triage', { network: actor.network.id })) return [];
  const lines = await recentLines(deps, actor.network, { facet: 'open', value: 'all' });
  const names = lines.flatMap(({ bundle }) => (bundle === undefined ? [] : [bundle]));
  return [...new Set(names)].slice(0, MOST_BUNDLES);
}

/**
 * An entry goes into a bundle: one that is there, or another by the name that was typed, which goes before what was
 * chosen. The words of one that is there were looked at when it got its name.
 */
export async function bundleSignal(
  deps: SignalDeps,
  actor: Actor,
  label: string,
  { typed, chosen }: { readonly typed: string; readonly chosen: string },
  isChecked: boolean,
): Promise<Outcome> {
  const isTyped = typed.trim() !== '';
  const isThere = !isTyped && (await openBundles(deps, actor)).includes(chosen);
  const deed = { do: 'bundle', bundle: isTyped ? typed : chosen } as const;
  return handleSignal(deps, actor, label, deed, isChecked || isThere);
}
