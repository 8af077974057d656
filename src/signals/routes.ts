import { z } from 'zod/v4';
import type { Card, Render } from '../cards/templates';
import type { Rendered, Renderers } from '../delivery/renderers';
import { translator, type Translate } from '../i18n';
import { can } from '../members/policy';
import { names, recipient, type Caller } from '../members/usecases';
import { kindName } from '../registration/cards';
import type { Loaded } from '../storage/entries';
import type { Intent } from '../storage/outbox';
import type { Answer } from '../teams/answer';
import type { Ask, Bot } from '../teams/bot';
import {
  signalCoordinatorCard,
  signalReceiptCard,
  signalThreadCard,
  supplementForm,
  type SignalView,
} from './cards';
import { subjectOf, type Signal, type SignalRefusal } from './rules';
import { catchUp, readSignal, supplementSignal, withdrawSignal, type SignalDeps } from './usecases';

export interface SignalRoutesDeps extends SignalDeps {
  readonly render: Render;
}

type Asked<Data> = Ask<Caller, Data>;

const entry = z.object({ label: z.string() });
/** `before` pages through what was said: how many of the oldest are still to be seen. */
const shown = entry.extend({ before: z.coerce.number().int().min(1).optional().catch(undefined) });
const added = entry.extend({ text: z.string().catch(''), nonce: z.string().min(1).max(100) });

/** The buttons on signals, and the cards that delivery sends about them. */
export function registerSignals(bot: Bot<Caller>, renderers: Renderers, deps: SignalRoutesDeps): void {
  bot.action('signal.show', shown, (ask) => show(deps, ask));
  bot.action('signal.supplement', entry, (ask) => openSupplement(deps, ask));
  bot.action('signal.supplement.send', added, (ask) => addSupplement(deps, ask));
  bot.action('signal.withdraw', entry, (ask) => takeBack(deps, ask));
  renderers.set('signals.thread', { render: (intent) => renderThread(deps, intent) });
  renderers.set('signals.receipt', { render: (intent) => renderReceipt(deps, intent) });
  renderers.set('signals.catch-up', {
    render: async ({ network, about }) => {
      const row = await deps.members.store.network(network);
      if (row) await catchUp(deps, row.value, about);
      return undefined;
    },
  });
  renderers.set('signals.coordinator', { render: (intent) => renderForCoordinator(deps, intent) });
}

async function show(
  deps: SignalRoutesDeps,
  { member, data }: Asked<z.infer<typeof shown>>,
  notice = '',
): Promise<Answer> {
  const loaded = await readSignal(deps, member, data.label);
  const t = translator(member.reader.language);
  if (!loaded) return { words: t('common.notFound') };
  const page = data.before === undefined ? {} : { before: data.before };
  const view = { ...(await viewOf(deps, loaded, member)), notice, ...page };
  const isMine = loaded.entry.reporter === member.person.id;
  const card = (isMine ? signalReceiptCard : signalCoordinatorCard)(deps.render, member.reader, view);
  return { card, summary: data.label };
}

async function openSupplement(deps: SignalRoutesDeps, ask: Asked<z.infer<typeof entry>>): Promise<Answer> {
  const { member, data } = ask;
  const loaded = await readSignal(deps, member, data.label);
  const t = translator(member.reader.language);
  if (!loaded || !can(member, 'signal.supplement', subjectOf(loaded.entry)))
    return { words: t('signals.forbidden') };
  if (loaded.entry.status === 'ingetrokken') return show(deps, ask, refusalText(t, 'withdrawn', data.label));
  const form = { text: '', nonce: deps.newId(), notice: '' };
  return supplementAnswer(deps, member, loaded, form);
}

async function addSupplement(deps: SignalRoutesDeps, ask: Asked<z.infer<typeof added>>): Promise<Answer> {
  const { member, data } = ask;
  const t = translator(member.reader.language);
  const outcome = await supplementSignal(deps, member, data.label, data.text, data.nonce);
  if (!outcome) return { words: t('common.notFound') };
  if ('changed' in outcome) return show(deps, ask);
  const { refused } = outcome;
  if (refused === 'forbidden') return { words: t('signals.forbidden') };
  if (refused === 'withdrawn') return show(deps, ask, refusalText(t, refused, data.label));
  const loaded = await readSignal(deps, member, data.label);
  if (!loaded) return { words: t('common.notFound') };
  return supplementAnswer(deps, member, loaded, { ...data, notice: refusalText(t, refused, data.label) });
}

async function takeBack(deps: SignalRoutesDeps, ask: Asked<z.infer<typeof entry>>): Promise<Answer> {
  const { member, data } = ask;
  const t = translator(member.reader.language);
  const outcome = await withdrawSignal(deps, member, data.label);
  if (!outcome) return { words: t('common.notFound') };
  if ('changed' in outcome) return show(deps, ask);
  if (outcome.refused === 'forbidden') return { words: t('signals.forbidden') };
  return show(deps, ask, refusalText(t, outcome.refused, data.label));
}

async function supplementAnswer(
  deps: SignalRoutesDeps,
  member: Caller,
  loaded: Loaded<Signal>,
  form: { readonly text: string; readonly nonce: string; readonly notice: string },
): Promise<Answer> {
  const t = translator(member.reader.language);
  const card = supplementForm(deps.render, member.reader, await viewOf(deps, loaded, member), form);
  return { card, summary: t('signals.supplement') };
}

function refusalText(t: Translate, refused: SignalRefusal, label: string): string {
  if (refused === 'blocked') return t('registration.blockedHere');
  return t(`signals.${refused}`, { label });
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
  return rendered(
    deps,
    card,
    translator(reader.language)('signals.receiptSummary', { label: signal.label }),
    loaded,
  );
}

async function renderReceipt(deps: SignalRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent);
  if (!found || found.loaded.entry.reporter !== found.member.person.id) return undefined;
  const { loaded, member } = found;
  const card = signalReceiptCard(deps.render, member.reader, await viewOf(deps, loaded, member));
  const summary = translator(member.reader.language)('signals.receiptSummary', { label: loaded.entry.label });
  return rendered(deps, card, summary, loaded);
}

async function renderForCoordinator(deps: SignalRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent);
  // Withdrawn before it was sent: there is nothing to look at.
  const isGone = found?.loaded.entry.status === 'ingetrokken' && intent.replaces === undefined;
  if (!found || isGone || !can(found.member, 'signal.readText', subjectOf(found.loaded.entry)))
    return undefined;
  const { loaded, member } = found;
  const t = translator(member.reader.language);
  const { kind, label } = loaded.entry;
  const card = signalCoordinatorCard(deps.render, member.reader, await viewOf(deps, loaded, member));
  return rendered(deps, card, t('signals.coordinatorSummary', { kind: kindName(t, kind), label }), loaded);
}

async function forPerson(deps: SignalRoutesDeps, { network, about, to }: Intent) {
  if (!('person' in to)) return undefined;
  const [loaded, member] = await Promise.all([
    deps.signals.load(network, about),
    recipient(deps.members, network, to.person),
  ]);
  return loaded && member ? { loaded, member } : undefined;
}

function rendered(
  deps: SignalRoutesDeps,
  card: Card,
  summary: string,
  { entry: shown }: Loaded<Signal>,
): Rendered {
  const isCurrent = async () => (await deps.signals.seq(shown.network, shown.label)) === shown.seq;
  return { card, summary, isCurrent };
}

async function viewOf(
  deps: SignalRoutesDeps,
  { entry: signal, texts }: Loaded<Signal>,
  { network }: Caller,
): Promise<SignalView> {
  const name = (await names(deps.members, network.id, [signal.reporter]))(signal.reporter);
  return { signal, network, texts, now: deps.clock.now(), ...(name === undefined ? {} : { name }) };
}
