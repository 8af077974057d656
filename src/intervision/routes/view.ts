import { translator } from '../../i18n';
import { names, type Caller } from '../../members/usecases';
import { markedNotice } from '../../privacy/cards';
import type { Answer } from '../../teams/answer';
import { MOST_NAMES, ownRoomCard } from '../cards';
import type { RoundView } from '../cards/view';
import { currentPhase, speaker, tally } from '../rules';
import { readRound, type LoadedRound, type RoundDeps, type StepOutcome, type StepRefusal } from '../usecases';
import type { RoundRoutesDeps } from './deps';

/** A round with the names of everyone who has a part in it. */
export function viewOf(
  deps: RoundDeps,
  loaded: LoadedRound,
  member: Pick<Caller, 'network'>,
  notice = '',
): Promise<RoundView> {
  const { room, content } = loaded;
  const involved = [
    ...room.people.map(({ person }) => person),
    ...room.guests.map(({ person }) => person),
    ...content.cases.map(({ by }) => by),
    ...content.contributions.map(({ by }) => by),
    ...content.deeds.map(({ by }) => by),
  ];
  return viewWith(deps, loaded, member, involved, notice);
}

/**
 * The same with only the names that the round's own card shows: each name is a row to read, and sixty people who press at once
 * do not need those of all sixty.
 */
export function roomViewOf(
  deps: RoundDeps,
  loaded: LoadedRound,
  member: Pick<Caller, 'network'>,
  notice = '',
): Promise<RoundView> {
  const { room } = loaded;
  const phase = currentPhase(room);
  const named = phase ? tally(room, phase).open : room.people.map(({ person }) => person);
  const asked = room.guests.filter(({ state }) => state === 'asked').map(({ person }) => person);
  const shown = [...named.slice(0, MOST_NAMES), ...asked.slice(0, MOST_NAMES)];
  return viewWith(deps, loaded, member, [speaker(room), ...shown], notice);
}

async function viewWith(
  deps: RoundDeps,
  loaded: LoadedRound,
  { network }: Pick<Caller, 'network'>,
  people: readonly (string | undefined)[],
  notice: string,
): Promise<RoundView> {
  const { facilitator, caseBringer } = loaded.room.round;
  const name = await names(deps.members, network.id, [facilitator, caseBringer, ...people]);
  return { loaded, network, name, now: deps.clock.now(), notice };
}

/** The round as this person sees it now, after what must be said first: why not, or as `said` what was done. */
export async function showRound(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  first: string | Pick<RoundView, 'said'> = '',
): Promise<Answer> {
  const loaded = await readRound(deps, member, label);
  const words = typeof first === 'string' ? { notice: first } : first;
  return loaded ? answerWith(deps, member, loaded, words) : notFound(member);
}

async function answerWith(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  words: Pick<RoundView, 'notice' | 'said'>,
): Promise<Answer> {
  const view = { ...(await roomViewOf(deps, loaded, member)), ...words };
  return {
    card: ownRoomCard(deps.render, member.reader, view, member.person.id),
    summary: loaded.room.round.label,
  };
}

/** After a step: the round as it is now, with why it was refused, or what came of it. */
export async function answerTo(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  outcome: StepOutcome,
  said = '',
): Promise<Answer> {
  if (!outcome) return notFound(member);
  if ('refused' in outcome) return showRound(deps, member, label, refusalText(member, outcome.refused));
  const t = translator(member.reader.language);
  const words = outcome.isRepeated && said === '' ? { notice: t('rounds.alreadyDone') } : { said };
  return answerWith(deps, member, outcome.done, words);
}

/** Why something was refused, in words. */
export function refusalText({ reader }: Pick<Caller, 'reader'>, refused: StepRefusal): string {
  const t = translator(reader.language);
  if (refused === 'blocked') return t('registration.blockedHere');
  if (refused === 'personal') return '';
  return t(`rounds.refused${refused}`);
}

/** What stands on a form that comes back: why, and for words the guard marked, which, and that one may say they are fine. */
export function formNotice(
  member: Pick<Caller, 'reader'>,
  refused: StepRefusal,
  texts: readonly string[],
): { readonly notice: string; readonly isMarked: boolean } {
  if (refused !== 'personal') return { notice: refusalText(member, refused), isMarked: false };
  return { notice: markedNotice(translator(member.reader.language), texts), isMarked: true };
}

/** Refusals after which a form comes back with everything in it. */
export const FORM_FAULTS: readonly StepRefusal[] = [
  'empty',
  'tooLong',
  'blocked',
  'personal',
  'tooLate',
  'alreadyGave',
  'notInPhase',
  'spoken',
  'isOver',
  'unknownPerson',
];

export function notFound({ reader }: Pick<Caller, 'reader'>): Answer {
  return { words: translator(reader.language)('common.notFound') };
}
