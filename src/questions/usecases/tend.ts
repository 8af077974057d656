import { dateIn, yearIn } from '../../calendar/working-days';
import { isAbsent, type Network, type Owner } from '../../members/rules';
import { contactFor, reach } from '../../members/usecases';
import { changeEntry, type Loaded } from '../../storage/entries';
import type { Intent } from '../../storage/outbox';
import {
  askerCard,
  callForHelp,
  edits,
  handlerCard,
  lateCards,
  movedCards,
  overTask,
  ownerCards,
  peopleOf,
} from '../intents';
import { advance, UNDECIDED, type Question, type QuestionEvent } from '../rules';
import type { WorkLine } from '../store';
import type { QuestionDeps } from './deps';

/**
 * A term has ended (`label|term|claim|remind|0`), two weeks of silence have (`label|silence|1`), or a text is to go
 * (`label|erase`). Does nothing when the question has moved on since.
 */
export async function tendQuestion(deps: QuestionDeps, network: Network, about: string): Promise<void> {
  const [label = '', what, term, degree, round = term] = about.split('|');
  await changeEntry(deps.questions, network.id, label, (loaded) => {
    const { entry } = loaded;
    if (what === 'erase') return change(deps, loaded, { type: 'erase' }, () => []) ?? 'nothing';
    if (String(entry.round) !== round) return 'nothing';
    if (what === 'silence') return change(deps, loaded, { type: 'silence' }, () => []) ?? 'nothing';
    const isLate =
      term === 'claim' ? ['open', 'heropend'].includes(entry.status) : UNDECIDED.includes(entry.status);
    if (!isLate) return 'nothing';
    const now = deps.clock.now();
    const people =
      degree === 'remind' ? peopleOf(entry.owner, network, entry.asker) : network.roles.coordinators;
    const name = `${term === 'claim' ? 'claim' : 'answer'}.${degree === 'remind' ? 'remind' : 'escalate'}.${round}`;
    const history = { what: `late.${name}`, status: entry.status, at: now.toISOString() };
    return { change: { entry, history, intents: lateCards(entry, people, name, now) } };
  });
}

/** A question did not reach this person. Somebody else gets it, the asker is told; it is never without an owner. */
export async function passOn(
  deps: QuestionDeps,
  network: Network,
  label: string,
  person: string,
): Promise<void> {
  const loaded = await deps.questions.load(network.id, label);
  if (!loaded) return;
  const { entry } = loaded;
  if (entry.referredTo === person) return decline(deps, network, label);
  if (entry.owner === 'coordinators') return callWhenAlone(deps, network, entry);
  if (entry.owner.person !== person) return;
  await reroute(deps, network, label, person, [...entry.missed, person]);
}

/** Somebody left: what they had to do goes to who is there, and the coordinators hear of it. */
export async function handOver(deps: QuestionDeps, network: Network, person: string): Promise<void> {
  for (const label of await workOf(deps, network, person)) {
    const loaded = await deps.questions.load(network.id, label);
    if (loaded?.entry.referredTo === person) await decline(deps, network, label);
    else await reroute(deps, network, label, person, [person], true);
  }
}

/** A new coordinator gets the questions that wait for the coordinators. */
export async function catchUp(deps: QuestionDeps, network: Network, person: string): Promise<void> {
  const now = deps.clock.now();
  for (const label of await workOf(deps, network, 'coordinators')) {
    await changeEntry(deps.questions, network.id, label, (loaded) => {
      const entry = { ...loaded.entry, seq: loaded.entry.seq + 1 };
      const history = { what: 'caught up', status: entry.status, at: now.toISOString() };
      return { change: { entry, history, intents: [handlerCard(entry, person, now)] } };
    });
  }
}

/** The open questions of a person or the coordinators. One of three years ago is not open any more. */
async function workOf(deps: QuestionDeps, network: Network, value: string): Promise<string[]> {
  const year = yearIn(network.zone, deps.clock.now());
  const query = { network: network.id, facet: 'work', value, limit: MOST_WORK };
  const years = [year, year - 1, year - 2];
  const lines = await Promise.all(
    years.map((one) => deps.questions.lines<WorkLine>({ ...query, year: one })),
  );
  return lines.flat().map((line) => line.label);
}

/** More open questions than one person ever has. */
const MOST_WORK = 1_000;

async function reroute(
  deps: QuestionDeps,
  network: Network,
  label: string,
  from: string,
  except: readonly string[],
  isForGood = false,
): Promise<void> {
  const owner = await nextOwner(deps, network, label, except);
  if (!owner) return;
  await changeEntry(deps.questions, network.id, label, (loaded) => {
    const { owner: now } = loaded.entry;
    if (now === 'coordinators' || now.person !== from) return 'nothing';
    // Who left was reached all right: only what could not be delivered counts as missed.
    const event: QuestionEvent = { type: 'reroute', owner, ...(isForGood ? {} : { missed: from }) };
    const tell = (entry: Question, at: Date) => [
      askerCard(entry, at),
      ...ownerCards(entry, network, at),
      ...(isForGood ? movedCards(entry, network, at) : []),
    ];
    return change(deps, loaded, event, tell) ?? 'nothing';
  });
}

/** Whoever has a question keeps it, unless they left, cannot be reached or are away: then who is there gets it. */
export async function ownerNow(deps: QuestionDeps, network: Network, label: string): Promise<Owner> {
  const loaded = await deps.questions.load(network.id, label);
  const owner = loaded?.entry.owner ?? 'coordinators';
  if (owner === 'coordinators') return owner;
  const isAway =
    owner.person === network.roles.pointOfContact && isAbsent(network.roles, today(deps, network));
  const way = await reach(deps.members, network.id, owner.person);
  if (!isAway && !('unreachable' in way)) return owner;
  return (await nextOwner(deps, network, label, [owner.person])) ?? 'coordinators';
}

function today(deps: QuestionDeps, network: Network): string {
  return dateIn(network.zone, deps.clock.now());
}

async function nextOwner(
  deps: QuestionDeps,
  network: Network,
  label: string,
  except: readonly string[],
): Promise<Owner | undefined> {
  const loaded = await deps.questions.load(network.id, label);
  if (!loaded) return undefined;
  if (loaded.entry.confinedUntil !== undefined) return 'coordinators';
  const { theme } = loaded.entry.details;
  const day = today(deps, network);
  const wanted = theme === undefined ? { day } : { day, theme };
  return contactFor(deps.members, network, wanted, [...except, loaded.entry.asker]);
}

async function decline(deps: QuestionDeps, network: Network, label: string): Promise<void> {
  await changeEntry(
    deps.questions,
    network.id,
    label,
    (loaded) =>
      change(deps, loaded, { type: 'declineReferral' }, (entry, at) => ownerCards(entry, network, at)) ??
      'nothing',
  );
}

/** The coordinators are the last: when none can be reached, the team's channel hears that a question waits. */
async function callWhenAlone(deps: QuestionDeps, network: Network, question: Question): Promise<void> {
  const people = peopleOf(question.owner, network, question.asker);
  const ways = await Promise.all(people.map((person) => reach(deps.members, network.id, person)));
  const place = await deps.members.store.teamPlace(network.id);
  if (!place || ways.some((way) => !('unreachable' in way))) return;
  await changeEntry(deps.questions, network.id, question.label, ({ entry }) => {
    const now = deps.clock.now();
    const history = { what: 'called', status: entry.status, at: now.toISOString() };
    return { change: { entry, history, intents: [callForHelp(entry, place, now)] } };
  });
}

function change(
  deps: QuestionDeps,
  loaded: Loaded<Question>,
  event: QuestionEvent,
  tell: (entry: Question, now: Date) => Intent[],
) {
  const next = advance(loaded.entry, event, undefined);
  if ('refused' in next) return undefined;
  const now = deps.clock.now();
  const entry = { ...next, seq: loaded.entry.seq + 1 };
  const fresh = tell(entry, now);
  const history = { what: event.type, status: entry.status, at: now.toISOString() };
  const intents = [...fresh, ...overTask(entry, now), ...edits(loaded.cards, fresh, now)];
  return { change: { entry, history, intents } };
}
