import type { Card, Render } from '../../cards/templates';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import { markedNotice } from '../../privacy/cards';
import { names, type Caller } from '../../members/usecases';
import type { Loaded } from '../../storage/entries';
import type { Answer } from '../../teams/answer';
import {
  signalHandlerCard,
  signalNetworkCard,
  signalReceiptCard,
  statusName,
  type SignalView,
} from '../cards';
import { recognisers, subjectOf, TRANSITIONS, type Signal } from '../rules';
import {
  readSignal,
  similarAny,
  similarReleased,
  type AlikeSignal,
  type RecogniseRefusal,
  type SignalDeps,
  type SignalRefusal,
} from '../usecases';

export interface SignalRoutesDeps extends SignalDeps {
  readonly render: Render;
}

/** An entry with the names of everyone who has a part in it. */
export async function viewOf(
  deps: SignalDeps,
  { entry: signal, texts, cards }: Loaded<Signal>,
  { network }: Pick<Caller, 'network'>,
): Promise<SignalView> {
  const owner = signal.owner === 'coordinators' ? undefined : signal.owner.person;
  const involved = [signal.reporter, owner, ...texts.map((one) => one.by)];
  return {
    signal,
    network,
    texts,
    name: await names(deps.members, network.id, involved),
    now: deps.clock.now(),
    isInShared: cards.some(({ keep }) => keep === 'thread'),
  };
}

/** The entry as this person sees it now, after what must be said first. */
export async function show(
  deps: SignalRoutesDeps,
  member: Caller,
  label: string,
  notice = '',
  before?: number,
): Promise<Answer> {
  const loaded = await readSignal(deps, member, label);
  if (!loaded) return { words: translator(member.reader.language)('common.notFound') };
  const page = before === undefined ? {} : { before };
  const similar = await similarFor(deps, member, loaded.entry);
  const view = { ...(await viewOf(deps, loaded, member)), similar, notice, ...page };
  return { card: cardFor(deps.render, member, view), summary: label };
}

/** Whether an entry is new enough to be one with another. */
const MERGEABLE: readonly Signal['status'][] = TRANSITIONS.merge;

/** What is like an entry, for its reporter (released only) or a coordinator; for others, and later on, nothing. */
export function similarFor(deps: SignalDeps, member: Caller, signal: Signal): Promise<AlikeSignal[]> {
  if (!MERGEABLE.includes(signal.status) || signal.text === '') return Promise.resolve([]);
  const isMine = signal.reporter === member.person.id;
  return isMine ? similarReleased(deps, member, signal.text) : similarAny(deps, member, signal);
}

/** Which card somebody gets of an entry: who reported it, who handles it, or anyone of the network. */
function cardFor(render: Render, member: Caller, view: SignalView): Card {
  const { signal, texts } = view;
  const subject = subjectOf(signal, recognisers(texts));
  if (signal.reporter === member.person.id) return signalReceiptCard(render, member.reader, view);
  if (can(member, 'signal.follow', subject)) return signalHandlerCard(render, member.reader, member, view);
  return signalNetworkCard(render, member.reader, view, {
    judge: can(member, 'signal.judge', subject),
    recognise: can(member, 'signal.recognise', subject),
  });
}

/** Why something was refused, in words. */
export async function refusalText(
  deps: SignalDeps,
  member: Caller,
  label: string,
  refused: SignalRefusal | RecogniseRefusal | 'mergeTarget',
): Promise<string> {
  const t = translator(member.reader.language);
  if (refused === 'blocked') return t('registration.blockedHere');
  if (refused === 'personal') return '';
  const loaded = await deps.signals.load(member.network.id, label);
  if (refused === 'notNow' && loaded?.entry.status === 'ingetrokken')
    return t('signals.alreadyWithdrawn', { label });
  const status = loaded ? statusName(t, loaded.entry.status) : '';
  return t(`signals.refused${refused}`, { label, status });
}

/** What stands on a form that comes back: why, and for words the guard marked, which, and that one may say they are fine. */
export async function formNotice(
  deps: SignalDeps,
  member: Caller,
  label: string,
  refused: SignalRefusal | RecogniseRefusal | 'mergeTarget',
  texts: readonly string[],
): Promise<{ readonly notice: string; readonly isMarked: boolean }> {
  if (refused !== 'personal')
    return { notice: await refusalText(deps, member, label, refused), isMarked: false };
  return { notice: markedNotice(translator(member.reader.language), texts), isMarked: true };
}
