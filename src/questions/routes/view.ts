import type { Render } from '../../cards/templates';
import type { Network } from '../../members/rules';
import { hasOtherNetwork, names, type MembersDeps } from '../../members/usecases';
import type { Loaded } from '../../storage/entries';
import type { QuestionView } from '../cards';
import { isAllowed, type Question } from '../rules';
import { stillPublished, type QuestionDeps } from '../usecases';

export interface QuestionRoutesDeps extends QuestionDeps {
  readonly render: Render;
  readonly members: MembersDeps;
}

/** A question as who asked it sees it: with what was answered before, when it was like this. */
export async function askerViewOf(
  deps: QuestionRoutesDeps,
  loaded: Loaded<Question>,
  network: Network,
): Promise<QuestionView> {
  const [view, alike] = await Promise.all([
    viewOf(deps, loaded, network),
    stillPublished(deps, { network }, loaded.entry.alike ?? []),
  ]);
  return { ...view, alike };
}

/** A question as somebody handles it: with whether there is anybody else to ask. */
export async function handlerViewOf(
  deps: QuestionRoutesDeps,
  loaded: Loaded<Question>,
  network: Network,
): Promise<QuestionView> {
  const { status, region } = loaded.entry;
  const canAsk = isAllowed(status, 'askRegion') && region === undefined;
  const [view, hasRegion] = await Promise.all([
    viewOf(deps, loaded, network),
    canAsk ? hasOtherNetwork(deps.members, network.id) : false,
  ]);
  return { ...view, hasRegion };
}

/** A question with the names of everyone who has a part in it. */
export async function viewOf(
  deps: QuestionRoutesDeps,
  { entry: question, texts, cards }: Loaded<Question>,
  network: Network,
): Promise<QuestionView> {
  const { asker, owner, referredTo, declinedBy, missed } = question;
  const involved = [
    asker,
    owner === 'coordinators' ? undefined : owner.person,
    referredTo,
    declinedBy,
    ...missed,
  ];
  const name = await names(deps.members, network.id, [...involved, ...texts.map((one) => one.by)]);
  const isInShared = cards.some(({ keep }) => keep === 'thread');
  return { question, network, texts, name, isInShared, now: deps.clock.now() };
}
