import { yearIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { refuseText, type TextRefusal } from '../../privacy/rules';
import {
  applyChange,
  cancel,
  differences,
  LONGEST_REASON,
  readForm,
  type Change,
  type ChangeOutcome,
  type ChangeRefusal,
  type FormRefusal,
  type Item,
  type ItemForm,
} from '../rules';
import { changeOf, type Deed } from './changes';
import type { AgendaDeps } from './deps';
import { askSeries, onDate } from './series';

/** Which dates of a series: the one that was opened, or all that are still to come. */
export type Scope = 'one' | 'series';

/** A change as a form sends it. `once` names the form; `revision` is what the item was at when it was opened. */
export interface WantedChange {
  readonly form: ItemForm;
  readonly scope: Scope;
  readonly revision: number;
  readonly once: string;
  /** The words that the guard marked were looked at. */
  readonly isChecked: boolean;
}

export interface WantedCancel {
  readonly scope: Scope;
  readonly reason: string;
  readonly once: string;
  readonly isChecked: boolean;
}

export type ManageRefusal = 'forbidden' | 'changedMeanwhile' | 'dateOfSeries' | FormRefusal | ChangeRefusal;

/** What came of it; undefined when there is no such item. */
export type ManageOutcome =
  | { readonly item: Item; readonly isSame: boolean }
  /** So many dates are being changed now. */
  | { readonly item: Item; readonly dates: number }
  | { readonly refused: ManageRefusal; readonly item: Item }
  | undefined;

/** A coordinator changes one date, or all of its series that are still to come. Whom it concerns is told. */
export async function changeItem(
  deps: AgendaDeps,
  caller: Caller,
  label: string,
  wanted: WantedChange,
): Promise<ManageOutcome> {
  const { once, scope, revision } = wanted;
  const item = (await deps.items.load(caller.network.id, label))?.item;
  if (!item) return undefined;
  if (!may(caller)) return { refused: 'forbidden', item };
  if (await wasDone(deps, item, once)) return { item, isSame: true };
  const change = readChange(deps, caller, item, wanted);
  if ('refused' in change) return { ...change, item };
  if (scope === 'series' && item.series) return askSeries(deps, caller, item, once, { change });
  return changeOne(deps, caller, label, { once, deed: 'changed' }, (one, now) =>
    one.revision === revision
      ? applyChange(one, change, caller.network.zone, now)
      : { refused: 'changedMeanwhile' },
  );
}

/** Calls off one date, or all of its series that are still to come; for good. */
export async function cancelItem(
  deps: AgendaDeps,
  caller: Caller,
  label: string,
  { scope, reason, once, isChecked }: WantedCancel,
): Promise<ManageOutcome> {
  const item = (await deps.items.load(caller.network.id, label))?.item;
  if (!item) return undefined;
  if (!may(caller)) return { refused: 'forbidden', item };
  if (await wasDone(deps, item, once)) return { item, isSame: true };
  const refused = refuseReason(reason.trim(), isChecked);
  if (refused) return { refused, item };
  const why = reason.trim();
  if (scope === 'series' && item.series) return askSeries(deps, caller, item, once, { cancel: why });
  return changeOne(deps, caller, label, { once, deed: 'cancelled' }, (one, now) => cancel(one, why, now));
}

/** Whether this form was carried out: on this date, or on it as one of its series. */
async function wasDone(deps: AgendaDeps, { network, label }: Item, once: string): Promise<boolean> {
  const names = [once, onDate(once, label)];
  const done = await Promise.all(names.map((name) => deps.items.isDone(network, label, name)));
  return done.includes(true);
}

function may(caller: Caller): boolean {
  return can(caller, 'agenda.manage', { network: caller.network.id });
}

/** How the form differs from what stands there, or why it cannot be kept. */
function readChange(
  deps: AgendaDeps,
  { network: { zone } }: Caller,
  item: Item,
  { form, scope, revision, isChecked }: WantedChange,
): Change | { readonly refused: ManageRefusal } {
  if (item.revision !== revision) return { refused: 'changedMeanwhile' };
  const known = [item.title, item.about];
  const year = yearIn(zone, new Date(item.addedAt));
  const fields = readForm(form, { zone, now: deps.clock.now(), isChecked, known, year });
  if ('refused' in fields) return fields;
  const change = differences(item, fields, zone);
  const isOtherDay = scope === 'series' && item.series !== undefined && change.date !== undefined;
  return isOtherDay ? { refused: 'dateOfSeries' } : change;
}

function refuseReason(reason: string, isChecked: boolean): TextRefusal | undefined {
  return reason === '' ? undefined : refuseText(reason, { longest: LONGEST_REASON, isChecked });
}

async function changeOne(
  deps: AgendaDeps,
  { network, person }: Caller,
  label: string,
  { once, deed }: { readonly once: string; readonly deed: Deed },
  decide: (item: Item, now: Date) => ChangeOutcome | { readonly refused: 'changedMeanwhile' },
): Promise<ManageOutcome> {
  const outcome = await deps.items.change<Exclude<ManageOutcome, undefined>>(
    network.id,
    label,
    async (loaded) => {
      const { item } = loaded;
      if (await deps.items.isDone(network.id, label, once)) return { item, isSame: true };
      const now = deps.clock.now();
      const decided = decide(item, now);
      if ('refused' in decided) return { ...decided, item };
      if (decided.isSame) return { item, isSame: true };
      const behind = { network, by: person.id, once, deed, now, tells: true };
      return { change: changeOf(loaded, decided, behind) };
    },
  );
  return outcome && 'changed' in outcome ? { item: outcome.changed, isSame: false } : outcome;
}
