import { yearIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { stepTask } from '../intents';
import {
  plan,
  readForm,
  type FormRefusal,
  type Item,
  type ItemFields,
  type ItemForm,
  type Planned,
} from '../rules';
import type { Repeat } from '../rules';
import type { AgendaDeps } from './deps';

/** A training or meeting that a coordinator adds. `once` names the form. */
export interface NewItem {
  readonly form: ItemForm;
  readonly repeat: Repeat;
  /** How many dates, when it is repeated; as it was typed. */
  readonly times: string;
  readonly once: string;
  /** The words that the guard marked were looked at. */
  readonly isChecked: boolean;
}

/** Puts it on the agenda, with each of its dates a number of its own. The same form sent twice adds nothing. */
export async function addItem(
  deps: AgendaDeps,
  caller: Caller,
  { form, repeat, times, once, isChecked }: NewItem,
): Promise<
  | { readonly labels: readonly string[]; readonly isNew: boolean }
  | { readonly refused: 'forbidden' | FormRefusal }
> {
  const { network } = caller;
  if (!can(caller, 'agenda.manage', { network: network.id })) return { refused: 'forbidden' };
  const now = deps.clock.now();
  const here = { zone: network.zone, now, isChecked, year: yearIn(network.zone, now) };
  const fields = readForm(form, here);
  if ('refused' in fields) return fields;
  const planned = plan(fields, { repeat, times }, here);
  if ('refused' in planned) return planned;
  const place = { network: network.id, year: here.year, once: `agenda.${once}`, count: planned.length };
  return deps.items.create(place, (labels) => {
    const items = planned.map((one, at) => newItem(caller, fields, { labels, at, repeat, now }, one));
    return { items, intents: items.flatMap((item) => stepTask(item, network.zone, now)) };
  });
}

function newItem(
  { network, person }: Caller,
  fields: ItemFields,
  made: {
    readonly labels: readonly string[];
    readonly at: number;
    readonly repeat: Repeat;
    readonly now: Date;
  },
  { start, end }: Planned,
): Item {
  const { labels, at, repeat, now } = made;
  const { kind, title, about, giver, place, link, capacity } = fields;
  const [first = ''] = labels;
  return {
    ...{ label: labels[at] ?? '', network: network.id, kind, title, about, giver, place, link },
    start: start.toISOString(),
    end: end.toISOString(),
    ...(capacity === undefined ? {} : { capacity }),
    status: 'gepland',
    revision: 0,
    ...(labels.length === 1 ? {} : { series: { first, count: labels.length, repeat } }),
    going: [],
    waiting: [],
    tally: { joined: 0, left: 0 },
    via: {},
    isInChannel: false,
    addedBy: person.id,
    addedAt: now.toISOString(),
    changedAt: now.toISOString(),
  };
}
