import { dateIn, endOfTerm, yearIn } from '../../calendar/working-days';
import type { Owner } from '../../members/rules';
import { contactFor, type Caller } from '../../members/usecases';
import { CONFINED_DAYS, type Registration } from '../../registration/rules';
import { requireRegistrable, type Origin, type Registered } from '../../registration/usecases';
import { eraseTask, ownerCards, receiptOf, termTasks, threadOf } from '../intents';
import { ANSWER_DAYS, CLAIM_DAYS, type Question } from '../rules';
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
  const [owner, organisation] = await Promise.all([
    firstOwner(deps, caller, registration, now),
    deps.members.store.organisation(network.id, person.id),
  ]);
  const plan = (label: string) => {
    const question = newQuestion(caller, registration, { owner, label, organisation }, now);
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
  {
    owner,
    label,
    organisation,
  }: { readonly owner: Owner; readonly label: string; readonly organisation: string | undefined },
  now: Date,
): Question {
  const end = (days: number) => endOfTerm(now, days, network.zone, network.country).toISOString();
  return {
    label,
    network: network.id,
    status: 'open',
    seq: 0,
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
  };
}
