import type { Card } from '../../cards/templates';
import type { Rendered, Renderers } from '../../delivery/renderers';
import { translator } from '../../i18n';
import { can } from '../../members/policy';
import type { Network } from '../../members/rules';
import { recipient, sharedReader, type Caller } from '../../members/usecases';
import type { Loaded } from '../../storage/entries';
import type { Intent } from '../../storage/outbox';
import {
  askerCard,
  callCard,
  handlerCard,
  lateCard,
  movedCard,
  questionThreadCard,
  statusName,
} from '../cards';
import { subjectOf, UNDECIDED, type Question } from '../rules';
import { catchUp, handOver, handOverRegional, passOn, tendQuestion } from '../usecases';
import { registerRegionalRenderers } from './regional';
import { askerViewOf, handlerViewOf, viewOf, type QuestionRoutesDeps } from './view';

/** The cards that delivery sends about questions, and the tasks that come due. */
export function registerQuestionRenderers(renderers: Renderers, deps: QuestionRoutesDeps): void {
  renderers.set('questions.thread', { render: (intent) => renderThread(deps, intent) });
  renderers.set('questions.asker', { render: (intent) => renderForAsker(deps, intent) });
  renderers.set('questions.handler', {
    render: (intent) => renderForHandler(deps, intent),
    undeliverable: async (intent) => {
      const network = await networkOf(deps, intent);
      if (network && 'person' in intent.to) await passOn(deps, network, intent.about, intent.to.person);
    },
  });
  renderers.set('questions.late', { render: (intent) => renderLate(deps, intent) });
  renderers.set('questions.moved', { render: (intent) => renderMoved(deps, intent) });
  renderers.set('questions.call', { render: (intent) => renderCall(deps, intent) });
  renderers.set('questions.task', { render: (intent) => task(deps, intent, tendQuestion) });
  renderers.set('questions.catch-up', { render: (intent) => task(deps, intent, catchUp) });
  // Members tells that somebody left; the open questions of that person are ours to hand over.
  renderers.set('questions.left', { render: (intent) => task(deps, intent, handOverAll) });
  registerRegionalRenderers(renderers, deps);
}

async function handOverAll(deps: QuestionRoutesDeps, network: Network, person: string): Promise<void> {
  await handOver(deps, network, person);
  await handOverRegional(deps, network, person);
}

async function task(
  deps: QuestionRoutesDeps,
  intent: Intent,
  work: (deps: QuestionRoutesDeps, network: Network, about: string) => Promise<void>,
): Promise<'later' | undefined> {
  const network = await networkOf(deps, intent);
  if (!network) return 'later';
  await work(deps, network, intent.about);
  return undefined;
}

/** The shared card speaks the language of who wrote the message it answers. */
async function renderThread(deps: QuestionRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const loaded = await deps.questions.load(intent.network, intent.about);
  const asker = loaded && (await recipient(deps.members, intent.network, loaded.entry.asker));
  if (!asker) return undefined;
  const reader = { ...asker.reader, language: loaded.entry.language };
  const view = await viewOf(deps, loaded, asker.network);
  return rendered(
    deps,
    asker,
    questionThreadCard(deps.render, reader, view, [asker.person.teamsId]),
    loaded,
    'asker',
  );
}

async function renderForAsker(deps: QuestionRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent, intent.about);
  if (!found || found.loaded.entry.asker !== found.member.person.id) return undefined;
  const { loaded, member } = found;
  const card = askerCard(deps.render, member.reader, await askerViewOf(deps, loaded, member.network));
  return rendered(deps, member, card, loaded, 'asker');
}

/** A new card goes only to whom the question still concerns; one that was sent follows it to the end. */
async function renderForHandler(deps: QuestionRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent, intent.about);
  if (!found) return undefined;
  const { loaded, member } = found;
  const subject = subjectOf(loaded.entry);
  const isEdit = intent.replaces !== undefined;
  const concerns = loaded.entry.referredTo === member.person.id || can(member, 'question.claim', subject);
  const { status, owner } = loaded.entry;
  const isOwner = owner !== 'coordinators' && owner.person === member.person.id;
  const isOpen =
    UNDECIDED.includes(status) || status === 'ingetrokken' || (status === 'beantwoord' && isOwner);
  if (!isEdit && (!concerns || !isOpen)) return undefined;
  if (!can(member, 'question.see', subject)) return isEdit ? goneCard(deps, member, loaded) : undefined;
  const view = await handlerViewOf(deps, loaded, member.network);
  const card = handlerCard(deps.render, member.reader, member, view);
  return rendered(deps, member, card, loaded, 'handler');
}

/** Who may not see the question any more keeps a card without it. */
function goneCard(deps: QuestionRoutesDeps, member: Caller, loaded: Loaded<Question>): Rendered {
  const t = translator(member.reader.language);
  const view = {
    title: loaded.entry.label,
    paragraphs: [{ paragraph: t('questions.handlerGone') }],
    facts: [],
    emergency: '',
    actions: [],
  };
  return { card: deps.render('notice', view, member.reader), summary: loaded.entry.label };
}

async function renderLate(deps: QuestionRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const [label = '', what = ''] = intent.about.split('|');
  const found = await forPerson(deps, intent, label);
  if (!found || !UNDECIDED.includes(found.loaded.entry.status)) return undefined;
  const { loaded, member } = found;
  if (!can(member, 'question.see', subjectOf(loaded.entry))) return undefined;
  const card = lateCard(deps.render, member.reader, await viewOf(deps, loaded, member.network), what);
  return { card, summary: translator(member.reader.language)('questions.lateSummary', { label }) };
}

async function renderMoved(deps: QuestionRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forPerson(deps, intent, intent.about);
  if (!found || !can(found.member, 'question.see', subjectOf(found.loaded.entry))) return undefined;
  const { loaded, member } = found;
  const card = movedCard(deps.render, member.reader, await viewOf(deps, loaded, member.network));
  return {
    card,
    summary: translator(member.reader.language)('questions.movedTitle', { label: intent.about }),
  };
}

async function renderCall(deps: QuestionRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const network = await networkOf(deps, intent);
  if (!network) return undefined;
  const reader = sharedReader(deps.members, network);
  return {
    card: callCard(deps.render, reader, intent.about),
    summary: translator(reader.language)('questions.callTitle'),
  };
}

async function forPerson(deps: QuestionRoutesDeps, { network, to }: Intent, label: string) {
  if (!('person' in to)) return undefined;
  const [loaded, member] = await Promise.all([
    deps.questions.load(network, label),
    recipient(deps.members, network, to.person),
  ]);
  return loaded && member ? { loaded, member } : undefined;
}

async function networkOf(deps: QuestionRoutesDeps, intent: Intent): Promise<Network | undefined> {
  const network = (await deps.members.store.network(intent.network))?.value;
  return network?.removedAt === undefined ? network : undefined;
}

function rendered(
  deps: QuestionRoutesDeps,
  member: Caller,
  card: Card,
  { entry: shown }: Loaded<Question>,
  whose: 'asker' | 'handler',
): Rendered {
  const t = translator(member.reader.language);
  const status = statusName(t, shown.status);
  const summary = t(whose === 'asker' ? 'questions.askerSummary' : 'questions.handlerSummary', {
    label: shown.label,
    status,
  });
  const isCurrent = async () => (await deps.questions.entry(shown.network, shown.label))?.seq === shown.seq;
  return { card, summary, isCurrent };
}
