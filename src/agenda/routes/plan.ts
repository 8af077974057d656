import { z } from 'zod/v4';
import { dateIn } from '../../calendar/working-days';
import { translator } from '../../i18n';
import type { Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { cancelItemForm, changeItemForm, newItemForm } from '../cards';
import { ITEM_KINDS, REPEATS, slotOf, type Item, type ItemForm, type Repeat } from '../rules';
import {
  addItem,
  cancelItem,
  changeItem,
  readItem,
  type ManageOutcome,
  type ManageRefusal,
  type Scope,
} from '../usecases';
import type { AgendaRoutesDeps } from './deps';
import { changedNotice, forbidden, formNotice, mayManage, notFound, openItem, showItem } from './view';

const one = z.object({ label: z.string().max(40) });
const words = z.string().catch('');
/** A field for a number sends a number, or what was typed. */
const number = z.union([z.string(), z.number().transform(String)]).catch('');
const form = {
  nonce: z.string().min(1).max(100),
  kind: z.enum(ITEM_KINDS).catch('vorming'),
  title: words,
  about: words,
  giver: words,
  place: words,
  link: words,
  date: words,
  begin: words,
  end: words,
  capacity: number,
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
};
const scope = z.enum(['one', 'series']).catch('one');
const added = z.object({ ...form, repeat: z.enum(REPEATS).catch('never'), times: number });
const changed = z.object({ ...form, label: z.string().max(40), revision: z.coerce.number().int(), scope });
const cancelled = z.object({
  label: z.string().max(40),
  nonce: form.nonce,
  sure: form.sure,
  reason: words,
  scope,
});

type Asked<Data> = Ask<Caller, Data>;

/** What coordinators put on the agenda, change and call off. */
export function registerPlan(bot: Bot<Caller>, deps: AgendaRoutesDeps): void {
  bot.action('agenda.new', z.object({}), ({ member }) => Promise.resolve(openNew(deps, member)));
  bot.action('agenda.new.send', added, (ask) => sendNew(deps, ask));
  bot.action('agenda.change', one, ({ member, data }) => openChange(deps, member, data.label));
  bot.action('agenda.change.send', changed, (ask) => sendChange(deps, ask));
  bot.action('agenda.cancel', one, ({ member, data }) => openCancel(deps, member, data.label));
  bot.action('agenda.cancel.send', cancelled, (ask) => sendCancel(deps, ask));
}

const EMPTY: ItemForm = {
  kind: 'vorming',
  title: '',
  about: '',
  giver: '',
  place: '',
  link: '',
  date: '',
  begin: '',
  end: '',
  capacity: '',
};

interface NewState {
  readonly words: ItemForm;
  readonly repeat: Repeat;
  readonly times: string;
  readonly nonce: string;
  readonly notice: string;
  readonly isMarked: boolean;
}

function openNew(deps: AgendaRoutesDeps, member: Caller): Answer {
  if (!mayManage(member)) return forbidden(member);
  const nonce = deps.newId();
  return newForm(deps, member, {
    words: EMPTY,
    repeat: 'never',
    times: '',
    nonce,
    notice: '',
    isMarked: false,
  });
}

function newForm(deps: AgendaRoutesDeps, member: Caller, state: NewState): Answer {
  const { network, reader } = member;
  const view = { ...state, network, today: todayOf(deps, member) };
  const summary = translator(reader.language)('planning.addTitle');
  return { card: newItemForm(deps.render, reader, view), summary };
}

async function sendNew(
  deps: AgendaRoutesDeps,
  { member, data }: Asked<z.infer<typeof added>>,
): Promise<Answer> {
  const { nonce, sure, repeat, times, ...typed } = data;
  const outcome = await addItem(deps, member, { form: typed, repeat, times, once: nonce, isChecked: sure });
  if ('refused' in outcome) {
    if (outcome.refused === 'forbidden') return forbidden(member);
    const notice = formNotice(member, outcome.refused, [typed.title, typed.about]);
    return newForm(deps, member, { words: typed, repeat, times, nonce, ...notice });
  }
  const t = translator(member.reader.language);
  const { labels, isNew } = outcome;
  const [label = ''] = labels;
  const said =
    labels.length === 1
      ? t('planning.added', { label })
      : t('planning.addedSeries', { count: labels.length, first: label, last: labels.at(-1) ?? '' });
  return openItem(deps, member, label, isNew ? said : t('planning.addedAlready'));
}

interface ChangeState {
  readonly words: ItemForm;
  readonly scope: Scope;
  readonly nonce: string;
  readonly notice: string;
  readonly isMarked: boolean;
}

async function openChange(deps: AgendaRoutesDeps, member: Caller, label: string): Promise<Answer> {
  if (!mayManage(member)) return forbidden(member);
  const item = await readItem(deps, member, label);
  if (!item) return notFound(member);
  const { capacity, ...texts } = item;
  const places = capacity === undefined ? '' : String(capacity);
  const filled = { ...texts, ...slotOf(member.network.zone, item), capacity: places };
  const state = { words: filled, scope: 'one', nonce: deps.newId(), notice: '', isMarked: false } as const;
  return changeForm(deps, member, item, state);
}

function changeForm(deps: AgendaRoutesDeps, member: Caller, item: Item, state: ChangeState): Answer {
  const { network, reader } = member;
  const { kind, title, about, giver, place, link, date, begin, end, capacity } = state.words;
  const typed = { kind, title, about, giver, place, link, date, begin, end, capacity };
  const view = { ...state, words: typed, item, network, today: todayOf(deps, member) };
  return { card: changeItemForm(deps.render, reader, view), summary: item.label };
}

async function sendChange(
  deps: AgendaRoutesDeps,
  { member, data }: Asked<z.infer<typeof changed>>,
): Promise<Answer> {
  const { label, nonce, sure, revision, scope: which, ...typed } = data;
  const wanted = { form: typed, scope: which, revision, once: nonce, isChecked: sure };
  const outcome = await changeItem(deps, member, label, wanted);
  return answer(deps, member, outcome, 'changed', (item, refused) => {
    const notice =
      refused === 'changedMeanwhile'
        ? changedNotice(deps, member, item)
        : formNotice(member, refused, [typed.title, typed.about]);
    return changeForm(deps, member, item, { words: typed, scope: which, nonce, ...notice });
  });
}

async function openCancel(deps: AgendaRoutesDeps, member: Caller, label: string): Promise<Answer> {
  if (!mayManage(member)) return forbidden(member);
  const item = await readItem(deps, member, label);
  if (!item) return notFound(member);
  const state = { scope: 'one', reason: '', nonce: deps.newId(), notice: '', isMarked: false } as const;
  const card = cancelItemForm(deps.render, member.reader, { ...state, item, now: deps.clock.now() });
  return { card, summary: label };
}

async function sendCancel(
  deps: AgendaRoutesDeps,
  { member, data }: Asked<z.infer<typeof cancelled>>,
): Promise<Answer> {
  const { label, nonce, sure, reason, scope: which } = data;
  const wanted = { scope: which, reason, once: nonce, isChecked: sure };
  const outcome = await cancelItem(deps, member, label, wanted);
  return answer(deps, member, outcome, 'cancelled', (item, refused) => {
    const notice =
      refused === 'changedMeanwhile'
        ? changedNotice(deps, member, item)
        : formNotice(member, refused, [reason]);
    const state = { scope: which, reason, nonce, ...notice, item, now: deps.clock.now() };
    return { card: cancelItemForm(deps.render, member.reader, state), summary: label };
  });
}

function answer(
  deps: AgendaRoutesDeps,
  member: Caller,
  outcome: ManageOutcome,
  done: 'changed' | 'cancelled',
  again: (item: Item, refused: ManageRefusal) => Answer,
): Answer {
  const t = translator(member.reader.language);
  if (!outcome) return notFound(member);
  const { item } = outcome;
  if ('dates' in outcome) return showItem(deps, member, item, t('planning.asked', { dates: outcome.dates }));
  if (!('refused' in outcome)) {
    const told = done === 'cancelled' ? 'planning.cancelled' : 'planning.changedTold';
    const isTold = item.toldAt === item.changedAt;
    return showItem(
      deps,
      member,
      item,
      t(outcome.isSame ? 'planning.unchanged' : isTold ? told : 'planning.changed'),
    );
  }
  if (outcome.refused === 'forbidden') return forbidden(member);
  if (outcome.refused === 'cancelled') return showItem(deps, member, item, t('planning.refusedcancelled'));
  return again(item, outcome.refused);
}

function todayOf({ clock }: AgendaRoutesDeps, { network }: Caller): string {
  return dateIn(network.zone, clock.now());
}
