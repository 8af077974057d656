import { noticeCard } from '../../cards/notice';
import type { Rendered, Renderers } from '../../delivery/renderers';
import { translator, type Translate } from '../../i18n';
import { recipient, sharedReader, type Caller } from '../../members/usecases';
import type { Network } from '../../members/rules';
import type { Intent } from '../../storage/outbox';
import { channelItemCard, headingOf, itemCard, joinedText, reminderTitle, seriesCard } from '../cards';
import { hasBegun, standingOf, type Item } from '../rules';
import { carryOut, expireIdea, leaveAgenda, readItem, seriesOf, takeStep, tellPeople } from '../usecases';
import type { AgendaRoutesDeps } from './deps';
import { mayManage } from './view';

/** The messages about items, and the tasks that come due. */
export function registerAgendaRenderers(renderers: Renderers, deps: AgendaRoutesDeps): void {
  renderers.set('agenda.reminder', { render: (intent) => renderReminder(deps, intent) });
  renderers.set('agenda.movedUp', { render: (intent) => renderMovedUp(deps, intent) });
  renderers.set('agenda.news', { render: (intent) => renderNews(deps, intent) });
  renderers.set('agenda.seriesNews', { render: (intent) => renderSeriesNews(deps, intent) });
  renderers.set('agenda.receipt', { render: (intent) => renderReceipt(deps, intent) });
  renderers.set('agenda.channel', {
    render: (intent) => renderChannel(deps, intent),
    shrunk: (card) => renderShrunk(deps, card),
  });
  renderers.set('agenda.step', { render: (intent) => task(deps, intent, takeStep, true) });
  renderers.set('agenda.tell', { render: (intent) => task(deps, intent, tellPeople) });
  renderers.set('agenda.series', { render: (intent) => task(deps, intent, carryOut) });
  renderers.set('agenda.left', { render: (intent) => task(deps, intent, leaveAgenda) });
  renderers.set('agenda.ideaExpires', {
    render: async ({ network, about }) => {
      await expireIdea(deps, network, about);
      return undefined;
    },
  });
}

/** While the app is out of the team tasks wait; what erases (`always`) does not. */
async function task(
  deps: AgendaRoutesDeps,
  { network: id, about }: Intent,
  work: (deps: AgendaRoutesDeps, network: Network, about: string) => Promise<void>,
  always = false,
): Promise<'later' | undefined> {
  const network = (await deps.members.store.network(id))?.value;
  if (!network) return undefined;
  if (network.removedAt !== undefined && !always) return 'later';
  await work(deps, network, about);
  return undefined;
}

/** For whom, and the item as it is now; nothing when they left or it is gone. */
async function found(
  deps: AgendaRoutesDeps,
  { network, to, about }: Intent,
): Promise<{ readonly member: Caller; readonly item: Item; readonly t: Translate } | undefined> {
  const member = 'person' in to ? await recipient(deps.members, network, to.person) : undefined;
  const item = member && (await readItem(deps, member, about.split('|')[0] ?? ''));
  return item && { member, item, t: translator(member.reader.language) };
}

function rendered(
  deps: AgendaRoutesDeps,
  member: Caller,
  item: Item,
  said: { readonly title?: string; readonly lead?: string; readonly notice?: string },
): Rendered {
  const now = deps.clock.now();
  const view = { item, person: member.person.id, mayManage: mayManage(member), now, ...said };
  return { card: itemCard(deps.render, member.reader, view), summary: said.title ?? item.label };
}

/** Moved, called off or left since: nothing to remind of. */
async function renderReminder(deps: AgendaRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const start = intent.about.split('|')[1];
  const known = await found(deps, intent);
  if (known?.item.start !== start || !known || !comesTo(deps, known)) return undefined;
  const { member, item, t } = known;
  const title = reminderTitle(t, member.reader, item, deps.clock.now());
  return rendered(deps, member, item, { title, lead: t('agenda.reminderText') });
}

async function renderMovedUp(deps: AgendaRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const known = await found(deps, intent);
  if (!known || !comesTo(deps, known)) return undefined;
  const { member, item, t } = known;
  const title = t('agenda.movedUpTitle', { what: headingOf(t, item) });
  return rendered(deps, member, item, { title, lead: t('agenda.movedUpText') });
}

/** Only the last change is told, and only to who is still on a list. */
async function renderNews(deps: AgendaRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const [, at, news] = intent.about.split('|');
  const known = await found(deps, intent);
  if (known?.item.toldAt !== at || !known) return undefined;
  const { member, item, t } = known;
  if (standingOf(item, member.person.id).is === 'out') return undefined;
  const which = news === 'cancelled' ? 'cancelled' : 'changed';
  const title = t(`agenda.${which}Title`, { what: headingOf(t, item) });
  return rendered(deps, member, item, { title, lead: t(`agenda.${which}Text`) });
}

async function renderSeriesNews(
  deps: AgendaRoutesDeps,
  { network, to, about }: Intent,
): Promise<Rendered | undefined> {
  const [first = '', at, news] = about.split('|');
  const member = 'person' in to ? await recipient(deps.members, network, to.person) : undefined;
  if (!member) return undefined;
  const person = member.person.id;
  const items = (await seriesOf(deps, network, first)).filter(
    (item) => item.toldAt === at && standingOf(item, person).is !== 'out',
  );
  if (items.length === 0) return undefined;
  const t = translator(member.reader.language);
  const which = news === 'cancelled' ? 'cancelled' : 'changed';
  const now = deps.clock.now();
  return {
    card: seriesCard(deps.render, member.reader, { items, person, news: which, now }),
    summary: t(which === 'cancelled' ? 'agenda.seriesCancelledTitle' : 'agenda.seriesChangedTitle'),
  };
}

async function renderReceipt(deps: AgendaRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const known = await found(deps, intent);
  if (!known) return undefined;
  const { member, item, t } = known;
  const person = member.person.id;
  const isOut = standingOf(item, person).is === 'out';
  const notice = isOut ? t('agenda.left') : joinedText(t, item, person, false);
  return rendered(deps, member, item, { notice });
}

async function renderChannel(deps: AgendaRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const { network: id, about } = intent;
  const network = (await deps.members.store.network(id))?.value;
  const item = (await deps.items.load(id, about))?.item;
  if (!network || network.removedAt !== undefined || !item) return undefined;
  const reader = sharedReader(deps.members, network);
  const card = channelItemCard(deps.render, reader, { item, now: deps.clock.now() });
  const isCurrent = async () => {
    const now = (await deps.items.load(id, about))?.item;
    return now !== undefined && signature(now) === signature(item);
  };
  return { card, summary: headingOf(translator(reader.language), item), isCurrent };
}

/** All that the card in the channel shows. */
function signature({ revision, going, waiting }: Item): string {
  return [revision, going.length, waiting.length].join(' ');
}

async function renderShrunk(
  deps: AgendaRoutesDeps,
  { network: id, about }: Intent,
): Promise<Rendered | undefined> {
  const network = (await deps.members.store.network(id))?.value;
  if (!network) return undefined;
  const reader = sharedReader(deps.members, network);
  const paragraphs = [translator(reader.language)('home.outdated')];
  return { card: noticeCard(deps.render, reader, { title: about, paragraphs }), summary: about };
}

function comesTo(
  { clock }: AgendaRoutesDeps,
  { item, member }: { readonly item: Item; readonly member: Caller },
): boolean {
  const isOpen = item.status === 'gepland' && !hasBegun(item, clock.now());
  return isOpen && standingOf(item, member.person.id).is === 'going';
}
