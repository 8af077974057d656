import { yearIn } from '../calendar/working-days';
import type { Clock } from '../calendar/clock';
import { can } from '../members/policy';
import type { Actor } from '../members/rules';
import { myQuestions, searchQuestions, type QuestionDeps } from '../questions/usecases';
import { mySignals, searchSignals, type SignalDeps } from '../signals/usecases';
import type { Row } from '../storage/table';
import type { Undelivered } from '../storage/outbox';

export interface HomeDeps {
  readonly clock: Clock;
  readonly signals: SignalDeps;
  readonly questions: QuestionDeps;
  readonly undelivered: (network: string) => Promise<Row<Undelivered>[]>;
}

/** A line of `mijn`, of either series. */
export interface MyEntry {
  readonly label: string;
  readonly kind: 'signal' | 'well' | 'theme' | 'question';
  readonly status: string;
  readonly registeredAt: string;
  readonly start: string;
}

const PAGE_SIZE = 5;
/** `mijn` looks back this many years, side by side. */
const YEARS = 3;
const MOST_PER_SERIES = 200;

/** One page of what the actor registered and asked, newest first, over both series. Pages count from 0. */
export async function myEntries(
  deps: HomeDeps,
  actor: Actor,
  page: number,
): Promise<{ readonly entries: readonly MyEntry[]; readonly hasNext: boolean }> {
  const wanted = Math.min((page + 1) * PAGE_SIZE + 1, MOST_PER_SERIES);
  const thisYear = yearIn(actor.network.zone, deps.clock.now());
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  const series = await Promise.all(
    years.flatMap((year): Promise<MyEntry[]>[] => [
      mySignals(deps.signals, actor, year, wanted),
      myQuestions(deps.questions, actor, year, wanted),
    ]),
  );
  const all = series.flat().sort((a, b) => b.registeredAt.localeCompare(a.registeredAt));
  const entries = all.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  return { entries, hasNext: all.length > (page + 1) * PAGE_SIZE };
}

/** What could not be delivered in the network; undefined when the actor may not see it. */
export async function whatFailed(deps: HomeDeps, actor: Actor): Promise<readonly Undelivered[] | undefined> {
  if (!can(actor, 'status.see', { network: actor.network.id })) return undefined;
  const rows = await deps.undelivered(actor.network.id);
  return rows.map((row) => row.value).sort((a, b) => b.since.localeCompare(a.since));
}

/** An entry that was found; `text` as this person may read it. */
export interface FoundEntry {
  readonly label: string;
  readonly kind: MyEntry['kind'];
  readonly status: string;
  readonly text: string;
}

const FOUND_PAGE = 5;
const MOST_FOUND = 40;

/** One page of what holds these words and the actor may read, of both series; the best of each first. Pages count from 0. */
export async function searchEntries(
  deps: HomeDeps,
  actor: Actor,
  words: string,
  page: number,
): Promise<{ readonly entries: readonly FoundEntry[]; readonly hasNext: boolean }> {
  if (words === '') return { entries: [], hasNext: false };
  const wanted = Math.min((page + 1) * FOUND_PAGE + 1, MOST_FOUND);
  const [signals, questions] = await Promise.all([
    searchSignals(deps.signals, actor, words, wanted),
    searchQuestions(deps.questions, actor, words, wanted),
  ]);
  const all = signals.flatMap((one, at): FoundEntry[] => [one, ...questions.slice(at, at + 1)]);
  const found = [...all, ...questions.slice(signals.length)];
  const from = page * FOUND_PAGE;
  return { entries: found.slice(from, from + FOUND_PAGE), hasNext: found.length > from + FOUND_PAGE };
}
