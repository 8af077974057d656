import { noticeCard } from '../../../cards/notice';
import type { Rendered, Renderers } from '../../../delivery/renderers';
import { translator } from '../../../i18n';
import { inSentence } from '../../../cards/people-text';
import { can } from '../../../members/policy';
import { names, recipient } from '../../../members/usecases';
import type { Intent } from '../../../storage/outbox';
import { proposedCard, queueButton } from '../../cards';
import { expireCase, readProposal } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';

/** What takes the place of the form of a proposed case, who hears that it waits, and the day on which it goes. */
export function registerProposalRenderers(renderers: Renderers, deps: RoundRoutesDeps): void {
  renderers.set('cases.receipt', { render: (intent) => renderReceipt(deps, intent) });
  renderers.set('cases.waits', { render: (intent) => renderWaits(deps, intent) });
  renderers.set('cases.expire', {
    render: async ({ network, about }) => {
      await expireCase(deps, network, about);
      return undefined;
    },
  });
}

/** The form holds somebody's words, so something takes its place also when the case is gone already. */
async function renderReceipt(
  deps: RoundRoutesDeps,
  { network, about, to }: Intent,
): Promise<Rendered | undefined> {
  const member = 'person' in to ? await recipient(deps.members, network, to.person) : undefined;
  if (!member) return undefined;
  const t = translator(member.reader.language);
  const proposal = await readProposal(deps, member, about);
  const title = t('cases.proposalTitle');
  const card = proposal
    ? proposedCard(deps.render, member.reader, { network: member.network, proposal, now: deps.clock.now() })
    : noticeCard(deps.render, member.reader, { title, paragraphs: [t('cases.gone')] });
  return { card, summary: title };
}

/** For a coordinator: a case waits. When it was withdrawn or taken up meanwhile there is nothing to tell. */
async function renderWaits(
  deps: RoundRoutesDeps,
  { network, about, to }: Intent,
): Promise<Rendered | undefined> {
  const member = 'person' in to ? await recipient(deps.members, network, to.person) : undefined;
  const proposal = member && (await readProposal(deps, member, about));
  if (!proposal || !can(member, 'case.queue', { network })) return undefined;
  const t = translator(member.reader.language);
  const name = (await names(deps.members, network, [proposal.by]))(proposal.by);
  const title = t('cases.waitsTitle');
  const card = noticeCard(deps.render, member.reader, {
    title,
    paragraphs: [t('cases.waitsText', { name: inSentence(name ?? t('common.somebody')) })],
    buttons: [{ title: t('common.open'), verb: 'case.show', data: { id: about } }, queueButton(t)],
  });
  return { card, summary: title };
}
