import type { Reader } from '../../cards/reader';
import { inSentence } from '../../cards/people-text';
import type { Translate } from '../../i18n';
import type { Network } from '../../members/rules';
import type { MethodTexts, Phase, PhaseTexts } from '../methods/method';
import { currentPhase, isWritten, OVER, type Round } from '../rules';
import type { LoadedRound } from '../usecases';

/** A round as a card shows it: with the names of everyone who has a part in it. */
export interface RoundView {
  readonly loaded: LoadedRound;
  readonly network: Network;
  /** As it is known; undefined for who was erased. */
  readonly name: (person: string | undefined) => string | undefined;
  readonly now: Date;
  /** What must be said first: why something was not done. */
  readonly notice?: string;
  /** What was done just now. */
  readonly said?: string;
}

/** A name, safe within a sentence of ours. */
export function nameIn(t: Translate, { name }: RoundView, person: string | undefined): string {
  return inSentence(name(person) ?? t('common.somebody'));
}

/** What people read of the method of this round, in the reader's language. */
export function methodTexts(reader: Reader, { loaded }: RoundView): MethodTexts {
  return loaded.room.method.texts[reader.language];
}

export function phaseTexts(reader: Reader, view: RoundView, phase: Phase): PhaseTexts {
  const texts = methodTexts(reader, view).phases[phase.id];
  if (!texts) throw new Error(`phase ${phase.id} has no texts`);
  return texts;
}

/** `Fase 3 van 7: Vragen`; empty before the start and after the end. */
export function phaseHeading(t: Translate, reader: Reader, view: RoundView): string {
  const { room } = view.loaded;
  const phase = currentPhase(room);
  if (!phase) return '';
  const { name } = phaseTexts(reader, view, phase);
  return t('rounds.phaseHeading', { n: room.round.at + 1, of: room.round.phases.length, name });
}

/** `I-2026-0003 · OASE`. */
export function roundTitle(reader: Reader, view: RoundView): string {
  const { round } = view.loaded.room;
  return `${round.label} · ${methodTexts(reader, view).title}`;
}

export function statusText(t: Translate, { status }: Pick<Round, 'status'>): string {
  return t(`rounds.status${status}`);
}

/** Who does what next, in one sentence. */
export function nextStep(t: Translate, view: RoundView): string {
  const { room } = view.loaded;
  const { round } = room;
  const name = nameIn(t, view, round.facilitator);
  const phase = currentPhase(room);
  if (OVER.includes(round.status))
    return t(round.status === 'geannuleerd' ? 'rounds.nextStopped' : 'rounds.nextOver');
  if (!phase) return t('rounds.nextCall', { name });
  if (phase.choosesCase) return t('rounds.nextVote', { name });
  const writes = isWritten(round, phase) && (phase.who === 'group' || phase.who === 'everyone');
  return writes ? t('rounds.nextWritten', { name }) : t('rounds.next', { name });
}

/** The same for one who takes part already. */
export function ownStep(t: Translate, view: RoundView): string {
  const { round } = view.loaded.room;
  const name = nameIn(t, view, round.facilitator);
  return round.status === 'oproep' ? t('rounds.nextJoined', { name }) : nextStep(t, view);
}

/** The same for whose case it is: in the effect the next step is theirs. */
export function bringerStep(t: Translate, view: RoundView): string {
  const { room } = view.loaded;
  const isChoosing = currentPhase(room)?.outcome === 'effect' && !OVER.includes(room.round.status);
  const name = nameIn(t, view, room.round.facilitator);
  return isChoosing ? t('rounds.nextEffect', { name }) : ownStep(t, view);
}
