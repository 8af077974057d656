import type { Card } from '../../cards/templates';
import type { Rendered, Renderers } from '../../delivery/renderers';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import type { Network } from '../../members/rules';
import { recipient, type Caller } from '../../members/usecases';
import { kindName } from '../../registration/cards';
import type { Loaded } from '../../storage/entries';
import type { Intent } from '../../storage/outbox';
import {
  signalHandlerCard,
  signalLateCard,
  signalOfferCard,
  signalNetworkCard,
  signalReceiptCard,
  signalThreadCard,
  statusName,
} from '../cards';
import { OPEN, recognisers, subjectOf, type Signal } from '../rules';
import { catchUp, handOver, tendSignal } from '../usecases';
import { similarFor, viewOf, type SignalRoutesDeps } from './view';

/** The cards that delivery sends about signals, and the tasks that come due. */
export function registerSignalRenderers(renderers: Renderers, deps: SignalRoutesDeps): void {
  renderers.set('signals.thread', { render: (intent) => renderThread(deps, intent) });
  renderers.set('signals.receipt', { render: (intent) => renderReceipt(deps, intent) });
  renderers.set('signals.handler', { render: (intent) => renderForHandler(deps, intent) });
  renderers.set('signals.seen', { render: (intent) => renderSeen(deps, intent) });
  renderers.set('signals.late', { render: (intent) => renderLate(deps, intent) });
  renderers.set('signals.offer', { render: (intent) => renderOffer(deps, intent) });
  renderers.set('signals.task', { render: (intent) => task(deps, intent, tendSignal) });
  renderers.set('signals.catch-up', { render: (intent) => task(deps, intent, catchUp) });
  renderers.set('signals.left', { render: (intent) => task(deps, intent, handOver) });
}

async function task(
  deps: SignalRoutesDeps,
  intent: Intent,
  work: (deps: SignalRoutesDeps, network: Network, about: string) => Promise<void>,
): Promise<'later' | undefined> {
  const network = (await deps.members.store.network(intent.network))?.value;
  if (!network || network.removedAt !== undefined) return 'later';
  await work(deps, network, intent.about);
  return undefined;
}

/** The shared card speaks the language of who wrote the message it answers. */
async function renderThread(deps: SignalRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const loaded = await deps.signals.load(intent.network, intent.about);
  const { entry: signal } = loaded ?? {};
  const reporter =
    signal?.reporter === undefined
      ? undefined
      : await recipient(deps.members, intent.network, signal.reporter);
  if (!loaded || !signal || !reporter) return undefined;
  const reader = { ...reporter.reader, language: signal.language };
  const view = await viewOf(deps, loaded, reporter);
  const card = signalThreadCard(deps.render, reader, view, [reporter.person.teamsId]);
  return rendered(deps, { ...reporter, reader }, card, loaded, 'receipt');
}

async function renderReceipt(deps: SignalRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent);
  if (!found || found.loaded.entry.reporter !== found.member.person.id) return undefined;
  const { loaded, member } = found;
  const similar = await similarFor(deps, member, loaded.entry);
  const view = { ...(await viewOf(deps, loaded, member)), similar };
  const card = signalReceiptCard(deps.render, member.reader, view);
  return rendered(deps, member, card, loaded, 'receipt');
}

/** A new card goes only to whom the entry still concerns; one that was sent follows it to the end. */
async function renderForHandler(deps: SignalRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent);
  const isGone = found?.loaded.entry.status === 'ingetrokken' && intent.replaces === undefined;
  if (!found || isGone || !can(found.member, 'signal.follow', subjectOf(found.loaded.entry)))
    return undefined;
  const { loaded, member } = found;
  const similar = await similarFor(deps, member, loaded.entry);
  const view = { ...(await viewOf(deps, loaded, member)), similar };
  const card = signalHandlerCard(deps.render, member.reader, member, view);
  return rendered(deps, member, card, loaded, 'handler');
}

/** What came of it, for somebody who saw it too. */
async function renderSeen(deps: SignalRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent);
  if (!found) return undefined;
  const { loaded, member } = found;
  const subject = subjectOf(loaded.entry, recognisers(loaded.texts));
  if (!can(member, 'signal.judge', subject)) return undefined;
  const may = { judge: true, recognise: false };
  const card = signalNetworkCard(deps.render, member.reader, await viewOf(deps, loaded, member), may);
  return rendered(deps, member, card, loaded, 'seen');
}

async function renderLate(deps: SignalRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const [label = '', what = ''] = intent.about.split('|');
  const found = await forPerson(deps, intent, label);
  if (!found || !OPEN.includes(found.loaded.entry.status)) return undefined;
  const { loaded, member } = found;
  if (!can(member, 'signal.follow', subjectOf(loaded.entry))) return undefined;
  const card = signalLateCard(deps.render, member.reader, await viewOf(deps, loaded, member), what);
  return { card, summary: translator(member.reader.language)('signals.lateTitle', { label }) };
}

async function renderOffer(deps: SignalRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const [label = '', id = ''] = intent.about.split('|');
  const found = await forPerson(deps, intent, label);
  const offer = found?.loaded.texts.find((one) => one.id === id);
  if (!found || !offer) return undefined;
  const { loaded, member } = found;
  const isFor =
    can(member, 'signal.readText', subjectOf(loaded.entry)) ||
    can(member, 'signal.follow', subjectOf(loaded.entry));
  if (!isFor) return undefined;
  const card = signalOfferCard(deps.render, member.reader, await viewOf(deps, loaded, member), offer);
  return { card, summary: translator(member.reader.language)('signals.offerSummary', { label }) };
}

async function forPerson(deps: SignalRoutesDeps, { network, about, to }: Intent, label = about) {
  if (!('person' in to)) return undefined;
  const [loaded, member] = await Promise.all([
    deps.signals.load(network, label),
    recipient(deps.members, network, to.person),
  ]);
  return loaded && member ? { loaded, member } : undefined;
}

function rendered(
  deps: SignalRoutesDeps,
  { reader }: Pick<Caller, 'reader'>,
  card: Card,
  { entry: shown }: Loaded<Signal>,
  whose: 'receipt' | 'handler' | 'seen',
): Rendered {
  const t = translator(reader.language);
  const { label, kind, status } = shown;
  const words = { label, kind: kindName(t, kind), status: statusName(t, status) };
  const isCurrent = async () => (await deps.signals.entry(shown.network, label))?.seq === shown.seq;
  return { card, summary: t(`signals.${whose}Summary`, words), isCurrent };
}
