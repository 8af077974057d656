import { endOfTerm, escalationDays } from '../calendar/working-days';
import type { Network, Owner } from '../members/rules';
import type { Origin } from '../registration/usecases';
import { editIntent, type Intent, type Place, type SentCard } from '../storage/outbox';
import { ANSWER_DAYS, CLAIM_DAYS, isOver, SILENCE_DAYS, type Question, type RegionalQuestion } from './rules';

/** How long the runner leaves a message to the turn that delivers it itself. */
const TURN_MS = 15_000;
const DAY_MS = 86_400_000;

export type Term = 'claim' | 'answer';

/** The shared card under a question typed in a channel or chat: number and status, never the text. */
export function threadOf(question: Question, origin: Origin, now: Date): Intent | undefined {
  if (!('typed' in origin) || origin.typed.scope === 'personal') return undefined;
  const due = new Date(now.getTime() + TURN_MS);
  return {
    ...base(question, 'thread', due),
    kind: 'questions.thread',
    to: { place: origin.typed },
    keep: 'thread',
  };
}

/** The asker's own card. It takes the place of the personal card that the form was on. */
export function receiptOf(question: Question, origin: Origin, now: Date): Intent {
  const isTypedPersonally = 'typed' in origin && origin.typed.scope === 'personal';
  const replaces = 'form' in origin && origin.form.scope === 'personal' ? origin.replaces : undefined;
  const due = new Date(now.getTime() + (isTypedPersonally ? TURN_MS : 0));
  return { ...askerCard(question, due), ...(replaces === undefined ? {} : { replaces }) };
}

/** Tells the asker where their question stands. */
export function askerCard(question: Question, due: Date): Intent {
  const id = `asker.${question.seq}`;
  return {
    ...base(question, id, due),
    kind: 'questions.asker',
    to: { person: question.asker },
    keep: 'asker',
  };
}

/** Brings the question to whoever must act: its owner, or each of the coordinators. */
export function ownerCards(question: Question, network: Network, due: Date): Intent[] {
  return peopleOf(question.owner, network, question.asker).map((person) =>
    handlerCard(question, person, due),
  );
}

/** The card on which somebody handles a question; what it shows depends on what they are to it. */
export function handlerCard(question: Question, person: string, due: Date): Intent {
  const id = `handler.${person}.${question.seq}`;
  return { ...base(question, id, due), kind: 'questions.handler', to: { person }, keep: `handler.${person}` };
}

/** Looks at the terms when they end: the owner at 100 %, the coordinators at 150 %. */
export function termTasks(question: Question, network: Network, start: Date): Intent[] {
  const { zone, country } = network;
  const end = (days: number) => endOfTerm(start, days, zone, country);
  const terms: [Term, number][] = [
    ['claim', CLAIM_DAYS],
    ['answer', ANSWER_DAYS],
  ];
  return terms.flatMap(([term, days]) => [
    task(question, `term|${term}|remind|${question.round}`, end(days)),
    task(question, `term|${term}|escalate|${question.round}`, end(escalationDays(days))),
  ]);
}

/** When a text for the coordinators alone is to go. */
export function eraseTask(question: Question): Intent[] {
  const { confinedUntil } = question;
  return confinedUntil === undefined ? [] : [task(question, 'erase', new Date(confinedUntil))];
}

/** Closes an answered question on which nobody says anything for two weeks. */
export function silenceTask(question: Question, now: Date): Intent {
  return task(question, `silence|${question.round}`, new Date(now.getTime() + SILENCE_DAYS * DAY_MS));
}

/** A reminder to its owner, or word to the coordinators that it is late. Once per term and round. */
export function lateCards(question: Question, people: readonly string[], what: string, due: Date): Intent[] {
  return people.map((person) => ({
    ...base(question, `${what}.${person}`, due),
    kind: 'questions.late',
    about: `${question.label}|${what}`,
    to: { person },
  }));
}

/** Tells the coordinators that the work of somebody who left went to another. */
export function movedCards(question: Question, network: Network, due: Date): Intent[] {
  return network.roles.coordinators.map((person) => ({
    ...base(question, `moved.${question.seq}.${person}`, due),
    kind: 'questions.moved',
    to: { person },
  }));
}

/** Calls for help in the team's channel, without the text, when no coordinator can be reached. */
export function callForHelp(question: Question, place: Place, due: Date): Intent {
  return {
    ...base(question, `call.${question.round}`, due),
    kind: 'questions.call',
    to: { place },
    repeatable: false,
  };
}

/** Puts a question to the networks it was shared with; one task, however many there are. */
export function regionTask(question: Question, now: Date): Intent {
  return { ...task(question, 'region', now), kind: 'questions.region', about: question.label };
}

/** Tells the networks it was put to that it is not needed any more, once it is closed or withdrawn. */
export function overTask(question: Question, now: Date): Intent[] {
  if (question.region === undefined || !isOver(question.status)) return [];
  return [{ ...task(question, 'region-over', now), kind: 'questions.region-over', about: question.label }];
}

/** Brings the question of another network to whoever has it here: a person, or each of the coordinators. */
export function regionalCards({ id, network, owner }: RegionalQuestion, here: Network, due: Date): Intent[] {
  const people = owner === 'coordinators' ? here.roles.coordinators : [owner.person];
  return people.map((person) => ({
    id: `${id}.card.${person}`,
    due: due.toISOString(),
    kind: 'questions.regional',
    network,
    about: id,
    to: { person },
    keep: `regional.${person}`,
    repeatable: true,
  }));
}

/** Brings an answer back to the network that asked. */
export function backTask({ id, network }: RegionalQuestion, now: Date): Intent {
  const due = now.toISOString();
  const to = { person: 'task' };
  return { id: `${id}.back`, due, kind: 'questions.regional-back', network, about: id, to, repeatable: true };
}

/** Brings every card that shows the question up to date, but those that are sent anew. */
export function edits(cards: readonly SentCard[], fresh: readonly Intent[], now: Date): Intent[] {
  const anew = new Set(fresh.map((intent) => intent.keep));
  return cards.filter((card) => !anew.has(card.keep)).map((card) => editIntent(card, now));
}

/** The people behind an owner. Of the coordinators the asker comes only when there is no other. */
export function peopleOf(owner: Owner, network: Network, asker: string): readonly string[] {
  if (owner !== 'coordinators') return [owner.person];
  const others = network.roles.coordinators.filter((id) => id !== asker);
  return others.length > 0 ? others : network.roles.coordinators;
}

function task(question: Question, what: string, due: Date): Intent {
  const to = { person: question.asker };
  return { ...base(question, what, due), kind: 'questions.task', about: `${question.label}|${what}`, to };
}

function base({ label, network }: Question, id: string, due: Date) {
  return { id: `${label}.${id}`, due: due.toISOString(), network, about: label, repeatable: true } as const;
}
