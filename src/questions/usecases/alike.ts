import { yearIn } from '../../calendar/working-days';
import type { Actor } from '../../members/rules';
import type { PublishedLine } from '../store';
import type { QuestionDeps } from './deps';
import { withLabels } from './find-alike';

/** The frequently asked questions of a network, the newest question first. */
async function publishedQuestions(
  deps: QuestionDeps,
  network: Actor['network'],
): Promise<readonly PublishedLine[]> {
  const year = yearIn(network.zone, deps.clock.now());
  const years = Array.from({ length: YEARS }, (_, back) => year - back);
  const query = { network: network.id, facet: 'published', value: 'all', limit: MOST_A_YEAR };
  const found = await Promise.all(
    years.map((one) => deps.questions.lines<PublishedLine>({ ...query, year: one })),
  );
  return found.flat();
}

/** What the network answered before that is like this text; at most three, none when nothing is alike. */
export async function alikePublished(
  deps: QuestionDeps,
  { network }: Pick<Actor, 'network'>,
  text: string,
): Promise<readonly PublishedLine[]> {
  return deps.findAlike(network.id, await publishedQuestions(deps, network), text);
}

/** Of these numbers, what is still published, in their order. */
export async function stillPublished(
  deps: QuestionDeps,
  { network }: Pick<Actor, 'network'>,
  labels: readonly string[],
): Promise<readonly PublishedLine[]> {
  return labels.length === 0 ? [] : withLabels(await publishedQuestions(deps, network), labels);
}

/** An answer of longer ago has aged too much to be offered. */
const YEARS = 3;
const MOST_A_YEAR = 200;
