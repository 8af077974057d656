import { dateIn } from '../../calendar/working-days';
import { can } from '../../members/policy';
import type { Caller } from '../../members/usecases';
import { refuseText, type TextRefusal } from '../../privacy/rules';
import { retryOnConflict } from '../../storage/retry';
import { reports } from '../intents';
import {
  isHeld,
  isLookedBackOn,
  isOpenDeed,
  isWithinAYear,
  LONGEST_DEED,
  subjectOf,
  type Deed,
  type DeedStatus,
  type Round,
  type RoundLine,
} from '../rules';
import type { LoadedRound } from '../store';
import { linesOfGroup } from './call';
import type { RoundDeps } from './deps';
import { takeStep, type StepOutcome, type StepRefusal } from './step';

/** A deed and the round it comes from. */
export interface DeedOfRound {
  readonly label: string;
  readonly deed: Deed;
}

/** What somebody promises; `behalfOf` when the facilitator writes it down for them. */
export interface Promised {
  readonly what: string;
  readonly due: string;
  readonly noticed: string;
  readonly behalfOf?: string;
  /** Names the form. */
  readonly once: string;
  readonly isChecked: boolean;
}

/** Who takes part promises something, for a day within a year. The same form sent twice is one deed. */
export async function promiseDeed(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  { isChecked, ...promised }: Promised,
): Promise<
  | { readonly deed: Deed; readonly isRepeated: boolean }
  | { readonly refused: StepRefusal | 'date' }
  | undefined
> {
  if (!isPlannable(deps, caller, promised.due)) return { refused: 'date' };
  const outcome = await takeStep(deps, caller, label, { do: 'deed', ...promised }, isChecked);
  if (!outcome || 'refused' in outcome) return outcome;
  const by = promised.behalfOf ?? caller.person.id;
  const deed = outcome.done.content.deeds.find(
    (one) => one.by === by && one.due === promised.due && one.what === promised.what.trim(),
  );
  return deed && { deed, isRepeated: outcome.isRepeated };
}

/** The facilitator says when the group meets again: a day within a year, or the date is refused. */
export async function planNext(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  date: string,
): Promise<StepOutcome | 'date'> {
  if (!isPlannable(deps, caller, date)) return 'date';
  return takeStep(deps, caller, label, { do: 'nextDate', date });
}

function isPlannable({ clock }: RoundDeps, { network }: Caller, date: string): boolean {
  return isWithinAYear(date, dateIn(network.zone, clock.now()));
}

export type SettleOutcome =
  | {
      readonly deed: Deed;
      /** It stood there already, or at another end: nothing changed. */
      readonly isRepeated: boolean;
      readonly loaded: LoadedRound;
    }
  | { readonly refused: 'forbidden' | TextRefusal }
  | undefined;

/** How a deed went. Who lets go of it says what made it hard (domain.md 4.5: `losgelaten` with a reason). */
export type DeedEnd =
  | { readonly status: Exclude<DeedStatus, 'losgelaten'> }
  | {
      readonly status: 'losgelaten';
      readonly reason: string;
      /** The words that the guard marked were looked at. */
      readonly isChecked: boolean;
    };

/**
 * Who promised something says how it went; the facilitator may for them. What is done, solved otherwise or let go stays that.
 * Undefined when there is no such deed.
 */
export async function settleDeed(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  id: string,
  end: DeedEnd,
): Promise<SettleOutcome> {
  return retryOnConflict(async () => {
    const loaded = await deps.rounds.load(caller.network.id, label);
    const deed = loaded?.content.deeds.find((one) => one.id === id);
    if (!loaded || !deed) return undefined;
    if (!maySettle(caller, loaded, deed)) return { refused: 'forbidden' };
    if (!isOpenDeed(deed) || deed.status === end.status) return { deed, isRepeated: true, loaded };
    const refused = refuseReason(end);
    if (refused) return { refused };
    const next = { ...deed, ...endOf(end) };
    await deps.rounds.save(loaded, {
      kept: [{ keep: 'deed', value: next }],
      intents: reports(loaded.cards, deps.clock.now()),
      // Two who end it at the same moment: the first one counts.
      ...(isOpenDeed(next) ? {} : { once: `settled.${id}` }),
    });
    return { deed: next, isRepeated: false, loaded };
  });
}

function refuseReason(end: DeedEnd): TextRefusal | undefined {
  if (end.status !== 'losgelaten') return undefined;
  return refuseText(end.reason, { longest: LONGEST_DEED, isChecked: end.isChecked });
}

function endOf(end: DeedEnd): Pick<Deed, 'status' | 'reason'> {
  const { status } = end;
  return end.status === 'losgelaten' ? { status, reason: end.reason.trim() } : { status };
}

/** Whether it is theirs to say how a deed went. */
export function maySettle(caller: Caller, { room }: LoadedRound, { by }: Deed): boolean {
  const { facilitator } = room.round;
  const isTheirs = by === caller.person.id || facilitator === caller.person.id;
  return isTheirs && can(caller, 'round.takePart', subjectOf(room));
}

/** A deed, for who takes part in its round. */
export async function readDeed(
  deps: RoundDeps,
  caller: Caller,
  label: string,
  id: string,
): Promise<{ readonly deed: Deed; readonly loaded: LoadedRound } | undefined> {
  const loaded = await deps.rounds.load(caller.network.id, label);
  const deed = loaded?.content.deeds.find((one) => one.id === id);
  return loaded && deed && can(caller, 'round.takePart', subjectOf(loaded.room))
    ? { deed, loaded }
    : undefined;
}

/** Rounds of the group whose deeds still come back: the last three that were held. */
const LOOKS_BACK = 3;

/** What was promised in this group before and is still open; for who takes part. */
export async function openDeedsOfGroup(
  deps: RoundDeps,
  caller: Caller,
  round: { readonly label: string; readonly group: string },
): Promise<DeedOfRound[]> {
  const all = await deedsOf(deps, caller, await roundsBefore(deps, caller, round));
  return all.filter(({ deed }) => isOpenDeed(deed));
}

/** What a report looks back on: all that was promised last time, and what is still open of the times before that. */
export async function deedsBefore(deps: RoundDeps, caller: Caller, round: Round): Promise<Deed[]> {
  const before = await roundsBefore(deps, caller, round);
  const all = await deedsOf(deps, caller, before);
  return all
    .filter(({ label, deed }) => isLookedBackOn(deed, label === before[0]?.label))
    .map(({ deed }) => deed);
}

async function roundsBefore(
  deps: RoundDeps,
  { network }: Caller,
  round: { readonly label: string; readonly group: string },
): Promise<RoundLine[]> {
  const lines = await linesOfGroup(deps, network.id, network.zone, round.group);
  return lines.filter((line) => line.label < round.label && isHeld(line)).slice(0, LOOKS_BACK);
}

/** What this person promised in their last rounds and did not finish. */
export async function myOpenDeeds(
  deps: RoundDeps,
  caller: Caller,
  lines: readonly RoundLine[],
): Promise<DeedOfRound[]> {
  const all = await deedsOf(deps, caller, lines);
  return all.filter(({ deed }) => isOpenDeed(deed) && deed.by === caller.person.id);
}

async function deedsOf(deps: RoundDeps, caller: Caller, lines: readonly RoundLine[]): Promise<DeedOfRound[]> {
  const rounds = await Promise.all(lines.map(({ label }) => deps.rounds.load(caller.network.id, label)));
  return rounds.flatMap((loaded) => {
    if (!loaded || !can(caller, 'round.takePart', subjectOf(loaded.room))) return [];
    return loaded.content.deeds.map((deed) => ({ label: loaded.room.round.label, deed }));
  });
}
