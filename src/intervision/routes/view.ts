import { translator } from '../../i18n';
import { names, type Caller } from '../../members/usecases';
import { markedNotice } from '../../privacy/cards';
import type { Answer } from '../../teams/answer';
import { ownRoomCard } from '../cards';
import type { RoundView } from '../cards/view';
import { readRound, type LoadedRound, type RoundDeps, type StepOutcome, type StepRefusal } from '../usecases';
import type { RoundRoutesDeps } from './deps';

/** A round with the names of everyone who has a part in it. */
export async function viewOf(
  deps: RoundDeps,
  loaded: LoadedRound,
  { network }: Pick<Caller, 'network'>,
  notice = '',
): Promise<RoundView> {
  const { round, people } = loaded.room;
  const involved = [
    round.facilitator,
    round.caseBringer,
    ...people.map(({ person }) => person),
    ...loaded.content.cases.map(({ by }) => by),
    ...loaded.content.contributions.map(({ by }) => by),
    ...loaded.content.deeds.map(({ by }) => by),
  ];
  const name = await names(deps.members, network.id, involved);
  return { loaded, network, name, now: deps.clock.now(), notice };
}

/** The round as this person sees it now, after what must be said first. */
export async function showRound(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  notice = '',
): Promise<Answer> {
  const loaded = await readRound(deps, member, label);
  return loaded ? answerWith(deps, member, loaded, notice) : notFound(member);
}

async function answerWith(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  notice: string,
): Promise<Answer> {
  const view = await viewOf(deps, loaded, member, notice);
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
  const notice = outcome.isRepeated && said === '' ? t('rounds.alreadyDone') : said;
  return answerWith(deps, member, outcome.done, notice);
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
];

export function notFound({ reader }: Pick<Caller, 'reader'>): Answer {
  return { words: translator(reader.language)('common.notFound') };
}
