import { z } from 'zod/v4';
import { translator } from '../../i18n';
import { names, type Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Bot } from '../../teams/bot';
import { cameForm, peopleCard } from '../cards';
import { hasBegun } from '../rules';
import { countCame, participants, placeInChannel, readItem } from '../usecases';
import type { AgendaRoutesDeps } from './deps';
import { forbidden, mayManage, notFound, openItem, showItem } from './view';

const one = z.object({ label: z.string().max(40) });
const paged = one.extend({ page: z.coerce.number().int().min(0).max(200).catch(0) });
const counted = one.extend({ came: z.union([z.string(), z.number().transform(String)]).catch('') });

/** So many names stand on a page. */
const PAGE_SIZE = 40;

/** What coordinators do besides: see who comes, put it in the channel, count afterwards. */
export function registerManage(bot: Bot<Caller>, deps: AgendaRoutesDeps): void {
  bot.action('agenda.people', paged, ({ member, data }) => people(deps, member, data));
  bot.action('agenda.channel', one, ({ member, data }) => channel(deps, member, data.label));
  bot.action('agenda.came', one, ({ member, data }) => openCame(deps, member, data.label));
  bot.action('agenda.came.send', counted, ({ member, data }) => sendCame(deps, member, data));
}

async function people(
  deps: AgendaRoutesDeps,
  member: Caller,
  { label, page }: z.infer<typeof paged>,
): Promise<Answer> {
  const outcome = await participants(deps, member, label);
  if (!outcome) return notFound(member);
  if ('refused' in outcome) return forbidden(member);
  const t = translator(member.reader.language);
  const { item, going, waiting } = outcome;
  const all = [
    ...going.map(({ person }, at) => ({ person, n: at + 1, isWaiting: false })),
    ...waiting.map(({ person }, at) => ({ person, n: at + 1, isWaiting: true })),
  ];
  const shown = all.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const ids = shown.map(({ person }) => person);
  const name = await names(deps.members, member.network.id, ids);
  const named = (isWaiting: boolean) =>
    shown
      .filter((each) => each.isWaiting === isWaiting)
      .map(({ person, n }) => ({ n, name: name(person) ?? t('common.somebody') }));
  const hasNext = all.length > (page + 1) * PAGE_SIZE;
  const view = { item, going: named(false), waiting: named(true), page, hasNext };
  return { card: peopleCard(deps.render, member.reader, view), summary: label };
}

async function channel(deps: AgendaRoutesDeps, member: Caller, label: string): Promise<Answer> {
  const outcome = await placeInChannel(deps, member, label);
  const t = translator(member.reader.language);
  if (!outcome) return notFound(member);
  if ('item' in outcome) {
    const said = t(outcome.isRepeated ? 'planning.channelAlready' : 'planning.channelDone');
    return showItem(deps, member, outcome.item, said);
  }
  if (outcome.refused === 'forbidden') return forbidden(member);
  const why = outcome.refused === 'noChannel' ? 'planning.channelNone' : `agenda.refused${outcome.refused}`;
  return openItem(deps, member, label, t(why as 'planning.channelNone'));
}

async function openCame(deps: AgendaRoutesDeps, member: Caller, label: string): Promise<Answer> {
  if (!mayManage(member)) return forbidden(member);
  const item = await readItem(deps, member, label);
  if (!item) return notFound(member);
  if (!hasBegun(item, deps.clock.now()))
    return showItem(deps, member, item, translator(member.reader.language)('planning.cameEarly'));
  const came = item.came === undefined ? '' : String(item.came);
  return { card: cameForm(deps.render, member.reader, { item, came, notice: '' }), summary: label };
}

async function sendCame(
  deps: AgendaRoutesDeps,
  member: Caller,
  { label, came }: z.infer<typeof counted>,
): Promise<Answer> {
  const t = translator(member.reader.language);
  const count = came.trim() === '' ? NaN : Number(came);
  const outcome = await countCame(deps, member, label, count);
  if (outcome && 'item' in outcome)
    return showItem(deps, member, outcome.item, t('planning.cameSaved', { count }));
  if (outcome?.refused === 'forbidden') return forbidden(member);
  const item = await readItem(deps, member, label);
  if (!item) return notFound(member);
  if (!outcome) return showItem(deps, member, item, t('planning.cameEarly'));
  const notice = t('planning.refusedbadCount');
  return { card: cameForm(deps.render, member.reader, { item, came, notice }), summary: label };
}
