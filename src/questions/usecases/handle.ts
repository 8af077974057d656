import { endOfTerm } from '../../calendar/working-days';
import { can, type Action } from '../../members/policy';
import type { Actor, Network, Owner } from '../../members/rules';
import { people } from '../../members/usecases';
import { refuseText } from '../../privacy/rules';
import {
  changeEntry,
  hasText,
  newTextId,
  type Change,
  type EntryText,
  type Loaded,
} from '../../storage/entries';
import type { Intent } from '../../storage/outbox';
import { askerCard, edits, handlerCard, overTask, ownerCards, silenceTask, termTasks } from '../intents';
import {
  advance,
  ANSWER_DAYS,
  CLAIM_DAYS,
  LONGEST_ANSWER,
  subjectOf,
  type Question,
  type QuestionEvent,
  type QuestionRefusal,
} from '../rules';
import type { QuestionDeps } from './deps';
import { ownerNow } from './tend';

/** What somebody does with a question. `once` names the press, so that a second one changes nothing. */
export type Deed =
  | { readonly do: 'claim' | 'takeReferral' | 'declineReferral' | 'helped' | 'notYet' | 'withdraw' }
  | {
      readonly do: 'askInfo' | 'giveInfo' | 'answer' | 'supplement';
      readonly text: string;
      readonly once: string;
    }
  | { readonly do: 'refer'; readonly to: string; readonly text: string; readonly once: string };

export type Outcome = { readonly changed: Question } | { readonly refused: QuestionRefusal } | undefined;

/** The right that each deed needs. */
const RIGHTS: Readonly<Record<Deed['do'], Action>> = {
  claim: 'question.claim',
  askInfo: 'question.askInfo',
  answer: 'question.answer',
  refer: 'question.refer',
  takeReferral: 'question.takeReferral',
  declineReferral: 'question.takeReferral',
  giveInfo: 'question.giveInfo',
  helped: 'question.judge',
  notYet: 'question.judge',
  supplement: 'question.supplement',
  withdraw: 'question.withdraw',
};

/**
 * Somebody does something with a question: their right, the guard and the life cycle decide; everyone concerned is
 * told. `isChecked`: the actor looked at the words the guard marked. Undefined when there is no such question in the
 * actor's network.
 */
export async function handleQuestion(
  deps: QuestionDeps,
  actor: Actor,
  label: string,
  deed: Deed,
  isChecked = false,
): Promise<Outcome> {
  const { network } = actor;
  const present =
    deed.do === 'refer' ? (await people(deps.members, network.id)).map((person) => person.id) : [];
  const owner = deed.do === 'notYet' ? await ownerNow(deps, network, label) : 'coordinators';
  const decide = (loaded: Loaded<Question>): { change: Change<Question> } | Outcome => {
    const { entry } = loaded;
    if (!can(actor, RIGHTS[deed.do], subjectOf(entry))) return { refused: 'forbidden' };
    if (isRepeated(deed, loaded)) return { changed: entry };
    const text = 'text' in deed ? refuseText(deed.text, { longest: LONGEST_ANSWER, isChecked }) : undefined;
    const refused = text ?? refuseReferral(deed, actor, entry, present);
    if (refused) return { refused };
    const next = advance(entry, eventOf(deps, network, deed, owner), actor.person.id);
    return 'refused' in next ? next : { change: changeTo(deps, actor, loaded, next, deed) };
  };
  return changeEntry(deps.questions, network.id, label, decide);
}

/** A question as this actor may see it; undefined when there is none or they may not. */
export async function readQuestion(
  deps: QuestionDeps,
  actor: Actor,
  label: string,
): Promise<Loaded<Question> | undefined> {
  const loaded = await deps.questions.load(actor.network.id, label);
  return loaded && can(actor, 'question.see', subjectOf(loaded.entry)) ? loaded : undefined;
}

/** A press that came before. A second request for info is answered anew, whichever card the asker still has. */
function isRepeated(deed: Deed, loaded: Loaded<Question>): boolean {
  const isNewAnswer = deed.do === 'giveInfo' && loaded.entry.status === 'info_gevraagd';
  return 'once' in deed && !isNewAnswer && hasText(loaded, deed.once);
}

/** A question goes to somebody else in the team: not to oneself, and not back to who asked it. */
function refuseReferral(
  deed: Deed,
  actor: Actor,
  { asker }: Question,
  present: readonly string[],
): QuestionRefusal | undefined {
  if (deed.do !== 'refer') return undefined;
  const isOther = deed.to !== actor.person.id && deed.to !== asker;
  return isOther && present.includes(deed.to) ? undefined : 'unknownPerson';
}

function eventOf(deps: QuestionDeps, network: Network, deed: Deed, owner: Owner): QuestionEvent {
  if (deed.do === 'refer') return { type: 'refer', to: deed.to };
  if (deed.do !== 'notYet') return { type: deed.do };
  const end = (days: number) =>
    endOfTerm(deps.clock.now(), days, network.zone, network.country).toISOString();
  return { type: 'notYet', claimBy: end(CLAIM_DAYS), answerBy: end(ANSWER_DAYS), owner };
}

function changeTo(
  deps: QuestionDeps,
  actor: Actor,
  loaded: Loaded<Question>,
  next: Question,
  deed: Deed,
): Change<Question> {
  const now = deps.clock.now();
  const at = now.toISOString();
  const entry = { ...next, seq: loaded.entry.seq + 1 };
  const fresh = tell(entry, loaded.entry, actor.network, deed, now);
  const history = { what: deed.do, status: entry.status, by: actor.person.id, at };
  const intents = [...fresh, ...overTask(entry, now), ...edits(loaded.cards, fresh, now)];
  if (deed.do === 'withdraw') return { entry, history, intents, erase: loaded.texts };
  return { entry, history, intents, texts: textsOf(actor, deed, at, loaded) };
}

function textsOf(actor: Actor, deed: Deed, at: string, loaded: Loaded<Question>): EntryText[] {
  if (!('text' in deed)) return [];
  const { do: kind, text, once } = deed;
  return [{ id: newTextId(loaded, once), kind, by: actor.person.id, at, text }];
}

/** Who gets a new card. Whoever must act always does; the asker hears of every step of others. */
function tell(entry: Question, before: Question, network: Network, deed: Deed, now: Date): Intent[] {
  switch (deed.do) {
    case 'claim':
    case 'askInfo':
    case 'takeReferral':
      return [askerCard(entry, now)];
    case 'answer':
      return [askerCard(entry, now), silenceTask(entry, now)];
    case 'refer':
      return [askerCard(entry, now), handlerCard(entry, deed.to, now)];
    case 'notYet':
      return [askerCard(entry, now), ...ownerCards(entry, network, now), ...termTasks(entry, network, now)];
    case 'supplement':
      return [
        ...ownerCards(entry, network, now),
        ...(entry.status === 'beantwoord' ? [silenceTask(entry, now)] : []),
      ];
    case 'giveInfo':
    case 'declineReferral':
      return ownerCards(entry, network, now);
    case 'withdraw':
      return before.status === 'open' ? [] : ownerCards(entry, network, now);
    case 'helped':
      return [];
  }
}
