import type { Actor } from '../../members/rules';
import type { QuestionLine } from '../store';
import type { QuestionDeps } from './deps';

/** What a person asked in a year, newest first. */
export function myQuestions(
  deps: QuestionDeps,
  actor: Actor,
  year: number,
  limit: number,
  after?: string,
): Promise<QuestionLine[]> {
  const query = { network: actor.network.id, year, facet: 'person', value: actor.person.id, limit };
  return deps.questions.lines<QuestionLine>(after === undefined ? query : { ...query, after });
}
