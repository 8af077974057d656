import {
  phaseNamed,
  type Added,
  type Contribution,
  type RoundEvent,
  type SafetyScore,
  type Weight,
} from '../rules';
import type { Kept, LoadedRound } from '../store';

/** What somebody does in a round, with what they typed. `once` names the form. */
export type Step =
  | { readonly do: 'join' | 'leave' | 'pause' | 'resume' | 'stop' | 'approve' | 'start' }
  | {
      readonly do: 'bringCase';
      readonly about: string;
      readonly help: string;
      readonly works?: string;
      readonly better?: string;
    }
  | { readonly do: 'vote'; readonly urgent: string; readonly valuable: string }
  | { readonly do: 'chooseCase'; readonly id: string }
  | {
      readonly do: 'contribute';
      readonly phase: string;
      readonly turn: number;
      readonly text: string;
      readonly code?: string;
      readonly behalfOf?: string;
      /** The kept idea that this is. */
      readonly parked?: string;
      readonly once: string;
    }
  | { readonly do: 'park'; readonly text: string; readonly once: string }
  | { readonly do: 'pass'; readonly phase: string; readonly turn: number }
  | { readonly do: 'learningQuestion' | 'note'; readonly text: string }
  | { readonly do: 'weigh'; readonly weights: Readonly<Record<string, Weight | undefined>> }
  | {
      readonly do: 'deed';
      readonly what: string;
      readonly due: string;
      readonly noticed?: string;
      readonly behalfOf?: string;
      readonly once: string;
    }
  | { readonly do: 'score'; readonly score: number }
  | { readonly do: 'reason'; readonly chosen: string; readonly dropped: string }
  | { readonly do: 'nextPhase' | 'back'; readonly phase: string; readonly turn?: number }
  | {
      readonly do: 'nextSpeaker';
      readonly phase: string;
      readonly turn?: number;
      readonly speaker: number;
    }
  | { readonly do: 'anotherTurn' | 'reveal'; readonly phase: string; readonly turn: number }
  | { readonly do: 'more'; readonly minutes: 2 | 5; readonly endsAt: string }
  /** Asks to be let in; whether they are of the network is known already. */
  | { readonly do: 'ask'; readonly isOutsider: boolean }
  | { readonly do: 'letIn' | 'seat'; readonly person: string }
  | {
      readonly do: 'handOver';
      readonly to: string;
      readonly isRescue?: boolean;
      readonly isGone?: boolean;
    }
  | { readonly do: 'nextDate'; readonly date: string };

interface Outside {
  readonly newId: () => string;
  readonly random: () => number;
}

/** More people than a round ever has. */
const MOST_CHANCES = 200;

/** The event of a step: without what was typed, with the ids and the chance that the rules do not make. */
export function eventOf(step: Step, by: string, { newId, random }: Outside): RoundEvent {
  const chance = () => Array.from({ length: MOST_CHANCES }, random);
  switch (step.do) {
    case 'bringCase':
    case 'park':
      return { type: step.do, by, id: newId() };
    case 'contribute': {
      const { phase, turn, behalfOf, parked } = step;
      return { type: 'contribute', by, id: newId(), phase, turn, ...defined({ behalfOf, parked }) };
    }
    case 'deed':
      return { type: 'deed', by, ...defined({ behalfOf: step.behalfOf }) };
    case 'learningQuestion':
    case 'note':
    case 'weigh':
    case 'score':
    case 'reason':
      return { type: step.do, by };
    case 'start':
      return { type: 'start', by, chance: chance() };
    case 'nextPhase':
    case 'back':
      return { type: step.do, by, phase: step.phase, chance: chance(), ...turnOf(step) };
    default: {
      const { do: type, ...rest } = step;
      return { type, by, ...rest } as RoundEvent;
    }
  }
}

/** The turn that the pressed card showed, where it said so. */
function turnOf({ turn }: { readonly turn?: number }): { readonly turn?: number } {
  return turn === undefined ? {} : { turn };
}

/** The rows of what was decided, with what was typed. */
export function keptOf(
  added: Added,
  step: Step,
  loaded: LoadedRound,
  { newId, at }: { readonly newId: () => string; readonly at: string },
): Kept[] {
  const { room, content } = loaded;
  switch (added.what) {
    case 'participant':
      return [{ keep: 'participant', value: added.participant }];
    case 'guest':
      return [{ keep: 'guest', value: added.guest }];
    case 'unparked':
      return content.parked
        .filter(({ id }) => id === added.id)
        .map((value) => ({ keep: 'parked', value }) as const);
    case 'noParticipant':
      return rowsOfLeaver(added.person, loaded);
    case 'vote':
      return [{ keep: 'vote', value: added.vote }];
    case 'mark': {
      const { what: _what, ...value } = added;
      return [{ keep: 'mark', value }];
    }
    case 'case':
      return step.do === 'bringCase' ? [{ keep: 'case', value: caseOf(added, step) }] : [];
    case 'contribution':
      return step.do === 'contribute'
        ? [{ keep: 'contribution', value: contributionOf(added, step, room, at) }]
        : [];
    default:
      return keptText(added, step, content, newId);
  }
}

function keptText(added: Added, step: Step, content: LoadedRound['content'], newId: () => string): Kept[] {
  switch (step.do) {
    case 'park':
      return added.what === 'parked'
        ? [{ keep: 'parked', value: { id: added.id, by: added.by, text: step.text.trim() } }]
        : [];
    case 'learningQuestion':
      return [{ keep: 'learningQuestion', value: { text: step.text.trim() } }];
    case 'note':
      return added.what === 'note'
        ? [{ keep: 'note', value: { person: added.person, text: step.text.trim() } }]
        : [];
    case 'weigh':
      return [{ keep: 'weights', value: weightsWith(content.weights, step.weights) }];
    case 'deed':
      return added.what === 'deed' ? [{ keep: 'deed', value: deedOf(added.person, step, newId()) }] : [];
    case 'score':
      return scoresWith(content.scores, { id: newId(), score: step.score });
    case 'reason':
      return [{ keep: 'reasoning', value: { chosen: step.chosen.trim(), dropped: step.dropped.trim() } }];
    default:
      return [];
  }
}

/** What is taken back is there no longer. */
function weightsWith(
  known: LoadedRound['content']['weights'],
  changed: Readonly<Record<string, Weight | undefined>>,
): LoadedRound['content']['weights'] {
  const all = Object.entries({ ...known, ...changed });
  return Object.fromEntries(all.flatMap(([id, weight]) => (weight === undefined ? [] : [[id, weight]])));
}

/** All of them anew, in the order of their ids, so that the moment of a row does not tell whose it is. */
function scoresWith(known: readonly SafetyScore[], score: SafetyScore): Kept[] {
  const all = [...known, score].sort((a, b) => (a.id < b.id ? -1 : 1));
  return all.map((value) => ({ keep: 'score', value }));
}

/** What somebody takes along who steps out: that they take part, their case and their vote. */
export function rowsOfLeaver(
  person: string,
  { room, content }: Pick<LoadedRound, 'room' | 'content'>,
): Kept[] {
  return [
    ...room.people
      .filter((one) => one.person === person)
      .map((value) => ({ keep: 'participant', value }) as const),
    ...content.cases.filter(({ by }) => by === person).map((value) => ({ keep: 'case', value }) as const),
    ...room.votes.filter(({ by }) => by === person).map((value) => ({ keep: 'vote', value }) as const),
  ];
}

function caseOf({ id, by }: Extract<Added, { what: 'case' }>, step: Extract<Step, { do: 'bringCase' }>) {
  const { about, help, works, better } = step;
  return { id, by, about: about.trim(), help: help.trim(), ...filled({ works, better }) };
}

/** What is anonymous carries no moment either; a label that the phase does not have is none. */
function contributionOf(
  { id, phase, turn, by }: Extract<Added, { what: 'contribution' }>,
  { text, code = '' }: Extract<Step, { do: 'contribute' }>,
  room: LoadedRound['room'],
  at: string,
): Contribution {
  const who = by === undefined ? {} : { by, at };
  const isLabel = phaseNamed(room, phase)?.labels.includes(code) === true;
  return { id, phase, turn, text: text.trim(), ...who, ...(isLabel ? { code } : {}) };
}

function deedOf(by: string, { what, due, noticed }: Extract<Step, { do: 'deed' }>, id: string) {
  return { id, by, what: what.trim(), due, status: 'open', ...filled({ noticed }) } as const;
}

/** Without what was left empty. */
function filled<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  const kept = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value.trim() === '' ? [] : [[name, value.trim()] as const],
  );
  return Object.fromEntries(kept) as { [K in keyof T]?: string };
}

function defined<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}

/** The content with what was just kept and removed, as the next reading would show it. */
export function withKept(
  content: LoadedRound['content'],
  { kept, removed = [] }: { readonly kept: readonly Kept[]; readonly removed?: readonly Kept[] },
): LoadedRound['content'] {
  const gone = new Set(removed.flatMap(({ value }) => ('id' in value ? [value.id] : [])));
  const without = { ...content, parked: content.parked.filter(({ id }) => !gone.has(id)) };
  return kept.reduce(withRow, without);
}

function withRow(content: LoadedRound['content'], { keep, value }: Kept): LoadedRound['content'] {
  switch (keep) {
    case 'case':
      return { ...content, cases: [...content.cases.filter(({ by }) => by !== value.by), value] };
    case 'contribution':
      return { ...content, contributions: [...content.contributions, value] };
    case 'parked':
      return { ...content, parked: [...content.parked, value] };
    case 'deed':
      return { ...content, deeds: [...content.deeds.filter(({ id }) => id !== value.id), value] };
    case 'learningQuestion':
      return { ...content, learningQuestion: value.text };
    case 'note':
      return { ...content, notes: { ...content.notes, [value.person]: value.text } };
    case 'weights':
      return { ...content, weights: value };
    case 'score':
      return {
        ...content,
        scores: [...content.scores.filter(({ id }) => id !== value.id), value],
      };
    case 'reasoning':
      return { ...content, reasoning: value };
    default:
      return content;
  }
}
