import { z } from 'zod/v4';
import { privateCard } from '../../cards/notice';
import { CALENDAR_TYPE, writeCalendar } from '../../documents/calendar-file';
import { translator } from '../../i18n';
import type { Opened, Opener } from '../../links/openers';
import { recipient, type Caller } from '../../members/usecases';
import type { Answer } from '../../teams/answer';
import type { Ask, Bot } from '../../teams/bot';
import { agendaCard, eventOf, fileLinkCard } from '../cards';
import { listItems, readItem } from '../usecases';
import type { AgendaRoutesDeps } from './deps';
import { mayManage, notFound, openItem } from './view';

const one = z.object({ label: z.string().max(40) });
const paged = z.object({
  which: z.enum(['coming', 'past']).catch('coming'),
  page: z.coerce.number().int().min(0).max(200).catch(0),
});

type Asked<Data> = Ask<Caller, Data>;

const PAGE_SIZE = 5;
const FILE = 'agenda.file';
/** How long a link to a file works. */
const HOURS = 24;

/** `agenda`: what is coming, everything about one of them, and that as a file for one's own calendar. */
export function registerLook(bot: Bot<Caller>, deps: AgendaRoutesDeps): void {
  bot.command('agenda', (ask) => onTyped(deps, ask));
  bot.action('agenda.show', paged, ({ member, data }) => list(deps, member, data));
  bot.action('agenda.open', one, ({ member, data }) => openItem(deps, member, data.label));
  bot.action(FILE, one, ({ member, data }) => file(deps, member, data.label));
  deps.openers.set(FILE, { open: (link) => openFile(deps, link) });
}

/** With a number behind it that one; in a shared conversation nothing on it is anybody's own. */
function onTyped(deps: AgendaRoutesDeps, { turn, member, data }: Asked<string>): Promise<Answer> {
  const [label] = /^A-\d{4}-\d{4,6}$/.exec(data.trim().toUpperCase()) ?? [];
  const isShared = turn.place.scope !== 'personal';
  if (label === undefined) return list(deps, member, { which: 'coming', page: 0 }, { isShared });
  return isShared ? Promise.resolve(openPrivately(deps, member, label)) : openItem(deps, member, label);
}

function openPrivately({ render }: AgendaRoutesDeps, { reader }: Caller, label: string): Answer {
  const title = `${translator(reader.language)('common.open')} ${label}`;
  return {
    card: privateCard(render, reader, { title, verb: 'agenda.open', data: { label } }),
    summary: label,
  };
}

async function list(
  deps: AgendaRoutesDeps,
  member: Caller,
  { which, page }: z.infer<typeof paged>,
  { isShared = false, notice = '' }: { readonly isShared?: boolean; readonly notice?: string } = {},
): Promise<Answer> {
  const { network, reader, person } = member;
  const shown = which === 'past' && !mayManage(member) ? 'coming' : which;
  const { items, hasNext } = await listItems(deps, member, shown, { page, size: PAGE_SIZE });
  const card = agendaCard(deps.render, reader, {
    network: network.name,
    which: shown,
    items,
    page,
    hasNext,
    ...(isShared ? {} : { person: person.id }),
    mayManage: mayManage(member),
    notice,
    now: deps.clock.now(),
  });
  return { card, summary: translator(reader.language)('agenda.title') };
}

async function file(deps: AgendaRoutesDeps, member: Caller, label: string): Promise<Answer> {
  const item = await readItem(deps, member, label);
  if (!item) return notFound(member);
  const { network, person, reader } = member;
  const { url, expires } = await deps.links.issue(
    { network: network.id, person: person.id, kind: FILE, reference: { label } },
    { hours: HOURS },
  );
  const card = fileLinkCard(deps.render, reader, { label, url, expires, now: deps.clock.now() });
  return { card, summary: translator(reader.language)('agenda.fileTitle') };
}

/** The item as it is when the link is opened. */
async function openFile(
  deps: AgendaRoutesDeps,
  { network, person, reference }: Parameters<Opener['open']>[0],
): Promise<Opened> {
  const member = await recipient(deps.members, network, person);
  const item = member && (await readItem(deps, member, reference.label ?? ''));
  if (!item) return 'refused';
  const { language } = member.reader;
  const filename = `${translator(language)('agenda.fileName', { label: item.label })}.ics`;
  return { download: { contentType: CALENDAR_TYPE, filename, body: writeCalendar(eventOf(item), language) } };
}
