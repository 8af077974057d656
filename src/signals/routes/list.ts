import { z } from 'zod/v4';
import type { Button } from '../../cards/buttons';
import { privateCard } from '../../cards/notice';
import { translator, type Translate } from '../../i18n';
import { can } from '../../members/policy';
import { THEMES } from '../../members/rules';
import { names, type Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Bot } from '../../teams/bot';
import { fold } from '../../teams/commands';
import { signalListCard, statusName } from '../cards';
import { STATUSES } from '../rules';
import { listSignals, type SignalFilter } from '../usecases';
import type { SignalRoutesDeps } from './view';

const listSchema = z.object({
  page: z.coerce.number().int().min(0).max(100).catch(0),
  shown: z.string().max(60).catch(''),
});

/** `signalen`: the network's entries, for coordinators to triage and for everyone to read what was released. */
export function registerList(bot: Bot<Caller>, deps: SignalRoutesDeps): void {
  bot.command('signals', (ask) =>
    ask.turn.place.scope === 'personal'
      ? list(deps, ask.member, wanted(translator(ask.member.reader.language), ask.data), 0)
      : Promise.resolve(openPrivately(deps, ask.member)),
  );
  bot.action('signals.list', listSchema, ({ member, data }) => list(deps, member, data.shown, data.page));
}

function openPrivately({ render }: SignalRoutesDeps, { reader }: Caller): Answer {
  const t = translator(reader.language);
  const button: Button = { title: t('signals.listTitle'), verb: 'signals.list', data: { page: 0 } };
  return { card: privateCard(render, reader, button), summary: t('signals.listTitle') };
}

async function list(deps: SignalRoutesDeps, member: Caller, shown: string, page: number): Promise<Answer> {
  const t = translator(member.reader.language);
  const { network, reader } = member;
  const seesAll = can(member, 'signal.triage', { network: network.id });
  const filter = shown === '' ? (seesAll ? 'open' : 'all') : shown;
  const found = await listSignals(deps, member, readFilter(filter), page);
  const owners = found.lines.map(({ owner }) => (owner === 'coordinators' ? undefined : owner.person));
  const name = await names(deps.members, network.id, owners);
  const view = { ...found, name, filter, page, seesAll, now: deps.clock.now() };
  return { card: signalListCard(deps.render, reader, view), summary: t('signals.listTitle') };
}

/** `status:in_triage`, `theme:care`, or one word; what is not known shows everything. */
function readFilter(filter: string): SignalFilter {
  const [facet = '', value = ''] = filter.split(':');
  if (facet === 'status' && STATUSES.some((status) => status === value)) return { facet, value };
  if (facet === 'theme' && THEMES.some((theme) => theme === value)) return { facet, value };
  return { facet: facet === 'open' || facet === 'late' || facet === 'mine' ? facet : 'all' };
}

/** The filter that was typed after the command, in the reader's own words: a status, a theme, `te laat`, `bij mij`. */
function wanted(t: Translate, typed: string): string {
  const words = fold(typed.trim());
  if (words === '') return '';
  const known: [string, string][] = [
    [t('signals.filterLate'), 'late'],
    [t('signals.filterMine'), 'mine'],
    [t('signals.filterAll'), 'all'],
    ...STATUSES.map((status): [string, string] => [statusName(t, status), `status:${status}`]),
    ...THEMES.map((theme): [string, string] => [t(`choices.theme_${theme}`), `theme:${theme}`]),
  ];
  return known.find(([name]) => fold(name).includes(words))?.[1] ?? '';
}
