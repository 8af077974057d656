import type { Render } from '../../cards/templates';
import type { Network } from '../../members/rules';
import { names, type MembersDeps } from '../../members/usecases';
import type { Loaded } from '../../storage/entries';
import type { QuestionView } from '../cards';
import type { Question } from '../rules';
import type { QuestionDeps } from '../usecases';

export interface QuestionRoutesDeps extends QuestionDeps {
  readonly render: Render;
  readonly members: MembersDeps;
  readonly newId: () => string;
}

/** A question with the names of everyone who has a part in it. */
export async function viewOf(
  deps: QuestionRoutesDeps,
  { entry: question, texts }: Loaded<Question>,
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
  return { question, network, texts, name, now: deps.clock.now() };
}
