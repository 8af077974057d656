import { dateIn, endOfTerm, yearIn } from '../../calendar/working-days';
import type { Owner } from '../../members/rules';
import { contactFor, type Caller } from '../../members/usecases';
import { CONFINED_DAYS, type Registration } from '../../registration/rules';
import { requireRegistrable, type Origin, type Registered } from '../../registration/usecases';
import { eraseTask, ownerCards, receiptOf, termTasks, threadOf } from '../intents';
import { ANSWER_DAYS, CLAIM_DAYS, type Question } from '../rules';
import { alikePublished } from './alike';
import type { QuestionDeps } from './deps';

/** A member asks the point of contact. The question is with its owner at once; its terms start. */
export async function askQuestion(
  deps: QuestionDeps,
  caller: Caller,
  registration: Registration,
  origin: Origin,
): Promise<Registered> {
  requireRegistrable(caller, registration);
  const { network, person } = caller;
  const now = deps.clock.now();
  const known = await lookUp(deps, caller, registration, origin, now);
  const plan = (label: string) => {
    const question = newQuestion(caller, registration, { ...known, label }, now);
    return {
      question,
      confirmation: threadOf(question, origin, now),
      receipt: receiptOf(question, origin, now),
    };
  };
  const year = yearIn(network.zone, now);
  const made = await deps.questions.create({ network: network.id, year, once: origin.once }, (label) => {
    const { question, confirmation, receipt } = plan(label);
    const inTurn = confirmation ?? ('typed' in origin ? receipt : undefined);
    const toOthers = [
      ...ownerCards(question, network, now),
      ...termTasks(question, network, now),
      ...eraseTask(question),
    ];
    return {
      entry: question,
      history: { what: 'asked', status: question.status, by: person.id, at: now.toISOString() },
      intents: inTurn === receipt ? toOthers : [...toOthers, receipt],
      ...(inTurn ? { inTurn } : {}),
    };
  });
  const { confirmation, receipt } = plan(made.label);
  return { ...made, receipt, ...(confirmation ? { confirmation } : {}) };
}

/** What is looked up for a new question. */
interface Known {
  readonly owner: Owner;
  readonly organisation: string | undefined;
  /** Numbers of published questions that are like it. */
  readonly alike: readonly string[];
}

async function lookUp(
  deps: QuestionDeps,
  caller: Caller,
  registration: Registration,
  origin: Origin,
  now: Date,
): Promise<Known> {
  const { network, person } = caller;
  const [owner, organisation, alike] = await Promise.all([
    firstOwner(deps, caller, registration, now),
    deps.members.store.organisation(network.id, person.id),
    // A form has shown them before it was sent.
    'typed' in origin ? alikePublished(deps, caller, registration.text) : [],
  ]);
  return { owner, organisation, alike: alike.map(({ label }) => label) };
}

/** Whoever is the contact for it now; of a text for the coordinators alone, the coordinators. */
async function firstOwner(
  deps: QuestionDeps,
  { network, person }: Caller,
  { details, isConfined }: Registration,
  now: Date,
): Promise<Owner> {
  if (isConfined === true) return 'coordinators';
  const { theme } = details;
  const wanted = { day: dateIn(network.zone, now), ...(theme === undefined ? {} : { theme }) };
  return contactFor(deps.members, network, wanted, [person.id]);
}

function newQuestion(
  { network, person, reader }: Caller,
  { text, details, isConfined = false }: Registration,
  { owner, label, organisation, alike }: Known & { readonly label: string },
  now: Date,
): Question {
  const end = (days: number) => endOfTerm(now, days, network.zone, network.country).toISOString();
  return {
    label,
    network: network.id,
    status: 'open',
    seq: 0,
    changedAt: now.toISOString(),
    text,
    details,
    asker: person.id,
    ...(organisation === undefined ? {} : { organisation }),
    language: reader.language,
    askedAt: now.toISOString(),
    owner,
    ownerByReferral: false,
    claimBy: end(CLAIM_DAYS),
    answerBy: end(ANSWER_DAYS),
    missed: [],
    ...(isConfined ? { confinedUntil: end(CONFINED_DAYS) } : {}),
    round: 0,
    ...(alike.length === 0 ? {} : { alike }),
  };
}
