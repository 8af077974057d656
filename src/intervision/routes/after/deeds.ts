import { z } from 'zod/v4';
import { dateIn } from '../../../calendar/working-days';
import { translator } from '../../../i18n';
import { names, type Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { dateInWords, deedForm, nextDateForm, USUAL_DAYS, type DeedFormState } from '../../cards';
import { daysLater } from '../../rules';
import {
  isInRound,
  planNext,
  promiseDeed,
  readRound,
  type LoadedRound,
  type StepRefusal,
} from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { answerTo, FORM_FAULTS, formNotice, notFound, refusalText, showRound, viewOf } from '../view';
import { answerDeed } from './settle';

const entry = z.object({ label: z.string() });
const words = z.string().catch('');
const written = entry.extend({
  nonce: z.string().min(1).max(100),
  what: words,
  due: words,
  noticed: words,
  behalfOf: words,
  /** The words the guard marked were looked at. */
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
});
const dated = entry.extend({ date: words });

type Written = z.infer<typeof written>;
type Asked<Data> = Ask<Caller, Data>;

/** Who does what by when, and when the group meets again. */
export function registerDeeds(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.deed', entry, (ask) => open(deps, ask));
  bot.action('round.deed.send', written, (ask) => send(deps, ask));
  bot.action('round.nextDate', entry, (ask) => openNext(deps, ask));
  bot.action('round.nextDate.send', dated, (ask) => sendNext(deps, ask));
}

async function open(deps: RoundRoutesDeps, { member, data }: Asked<{ label: string }>): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const refused = refuseDeeds(member, loaded);
  if (refused) return showRound(deps, member, data.label, refusalText(member, refused));
  const due = daysLater(todayOf(deps, member), USUAL_DAYS);
  return form(deps, member, loaded, { ...EMPTY, due, nonce: deps.newId() });
}

const EMPTY = { what: '', noticed: '', behalfOf: '', notice: '', isMarked: false } as const;

function refuseDeeds(member: Caller, loaded: LoadedRound): StepRefusal | undefined {
  const { status } = loaded.room.round;
  if (!isInRound(member, loaded)) return 'notAgreed';
  if (status === 'geannuleerd') return 'isOver';
  return status === 'oproep' ? 'notStarted' : undefined;
}

async function form(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  state: Omit<DeedFormState, 'me' | 'others' | 'today'>,
): Promise<Answer> {
  const { round, people } = loaded.room;
  const me = member.person.id;
  const leads = round.facilitator === me;
  const others = people.map(({ person }) => person).filter((person) => person !== me);
  const view = await viewOf(deps, loaded, member);
  const shown = { ...state, me, others: leads ? others : [], today: todayOf(deps, member) };
  return { card: deedForm(deps.render, member.reader, view, shown), summary: round.label };
}

async function send(deps: RoundRoutesDeps, { member, data }: Asked<Written>): Promise<Answer> {
  const { label, nonce: once, behalfOf, sure: isChecked, what, due, noticed } = data;
  const whose = behalfOf === '' || behalfOf === member.person.id ? {} : { behalfOf };
  const outcome = await promiseDeed(deps, member, label, { what, due, noticed, once, isChecked, ...whose });
  const loaded = outcome && (await readRound(deps, member, label));
  if (!loaded) return notFound(member);
  if ('refused' in outcome) return again(deps, member, data, loaded, outcome.refused);
  const { deed, isRepeated } = outcome;
  const t = translator(member.reader.language);
  const isMine = deed.by === member.person.id;
  const name = (await names(deps.members, member.network.id, [deed.by]))(deed.by);
  const saved = isMine ? t('deeds.saved') : t('deeds.savedFor', { name: name ?? t('common.somebody') });
  return answerDeed(
    deps,
    member,
    loaded,
    deed,
    isRepeated ? { notice: t('rounds.alreadyDone') } : { said: saved },
  );
}

/** The form once more, with everything in it, when what was typed cannot be kept; else the round, with why. */
async function again(
  deps: RoundRoutesDeps,
  member: Caller,
  { label, nonce, what, due, noticed, behalfOf }: Written,
  loaded: LoadedRound,
  refused: StepRefusal | 'date',
): Promise<Answer> {
  const typed = { nonce, what, due, noticed, behalfOf };
  if (refused === 'date' && isInRound(member, loaded)) {
    const notice = translator(member.reader.language)('deeds.refuseddate');
    return form(deps, member, loaded, { ...typed, notice, isMarked: false });
  }
  if (refused !== 'date' && FORM_FAULTS.includes(refused))
    return form(deps, member, loaded, { ...typed, ...formNotice(member, refused, [what, noticed]) });
  return showRound(deps, member, label, refusalText(member, refused === 'date' ? 'notAgreed' : refused));
}

async function openNext(deps: RoundRoutesDeps, { member, data }: Asked<{ label: string }>): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const { round, method } = loaded.room;
  if (round.facilitator !== member.person.id)
    return showRound(deps, member, data.label, refusalText(member, 'notFacilitator'));
  if (round.status === 'geannuleerd')
    return showRound(deps, member, data.label, refusalText(member, 'isOver'));
  const date = round.nextDate ?? daysLater(todayOf(deps, member), 7 * method.weeksUntilNext);
  return nextForm(deps, member, loaded, date, '');
}

async function sendNext(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof dated>>,
): Promise<Answer> {
  const { label, date } = data;
  const t = translator(member.reader.language);
  const outcome = await planNext(deps, member, label, date);
  if (outcome === 'date') {
    const loaded = await readRound(deps, member, label);
    if (loaded?.room.round.facilitator === member.person.id)
      return nextForm(deps, member, loaded, date, t('deeds.refuseddate'));
    return showRound(deps, member, label, refusalText(member, 'notFacilitator'));
  }
  const day = dateInWords(member.reader, { now: deps.clock.now() }, date);
  return answerTo(deps, member, label, outcome, t('deeds.nextDateSaved', { day }));
}

async function nextForm(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  date: string,
  notice: string,
): Promise<Answer> {
  const view = await viewOf(deps, loaded, member);
  const state = { date, notice, today: todayOf(deps, member) };
  return {
    card: nextDateForm(deps.render, member.reader, view, state),
    summary: loaded.room.round.label,
  };
}

function todayOf({ clock }: RoundRoutesDeps, { network }: Caller): string {
  return dateIn(network.zone, clock.now());
}
