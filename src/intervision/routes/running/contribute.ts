import { z } from 'zod/v4';
import { translator } from '../../../i18n';
import type { Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { contributeForm, type ContributeState } from '../../cards';
import type { Phase } from '../../methods/method';
import { contributors, hintsFor, isVisible, phaseNamed } from '../../rules';
import {
  parkedBy,
  readRound,
  refusalNow,
  takeStep,
  type LoadedRound,
  type StepOutcome,
} from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { answerTo, FORM_FAULTS, formNotice, notFound, refusalText, showRound, viewOf } from '../view';

const here = z.object({
  label: z.string(),
  phase: z.string().max(60),
  turn: z.coerce.number().int().min(0).max(1_000),
});
const words = z.string().catch('');
const isYes = z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false);
const written = here.extend({
  nonce: z.string().min(1).max(100),
  text: words,
  code: words,
  parked: z.string().max(100).optional(),
  behalfOf: words,
  /** The words the guard marked were looked at. */
  sure: isYes,
  /** It was told what the text looks like. */
  anyway: isYes,
});

type Here = z.infer<typeof here>;
type Written = z.infer<typeof written>;
type Asked<Data> = Ask<Caller, Data>;

/** One contribution: the form opens, is sent, gets a hint, and comes back with what was typed when it is refused. */
export function registerContribute(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.contribute', here, (ask) => open(deps, ask));
  bot.action('round.contribute.send', written, (ask) => send(deps, ask));
  bot.action('round.pass', here, (ask) => pass(deps, ask));
  bot.action('round.noteFor', here, (ask) => openFor(deps, ask));
  bot.action('round.noteFor.send', written, (ask) => sendFor(deps, ask));
}

/** A form opens in the phase that the round is in, whatever phase the pressed card showed. */
async function open(deps: RoundRoutesDeps, { member, data }: Asked<Here>): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const { room } = loaded;
  const { turn } = room.round;
  const id = room.round.phases[room.round.at] ?? '';
  const phase = phaseNamed(room, id);
  const [parked] = phase?.returnsParked ? parkedBy(loaded, member.person.id) : [];
  const event = { type: 'contribute', by: member.person.id, id: '', phase: id, turn } as const;
  const refused = refusalNow(deps, member, loaded, parked ? { ...event, parked: parked.id } : event);
  if (refused || !phase)
    return showRound(deps, member, data.label, refusalText(member, refused ?? 'notStarted'));
  const state = { ...EMPTY, phase, turn, nonce: deps.newId(), text: parked?.text ?? '' };
  return form(deps, member, loaded, parked ? { ...state, parked } : state);
}

const EMPTY = { text: '', code: '', notice: '', isMarked: false, hints: [] } as const;

async function send(deps: RoundRoutesDeps, { member, data }: Asked<Written>): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const phase = phaseNamed(loaded.room, data.phase);
  const hints = phase && !data.anyway ? hintsFor(data.text, phase.hints) : [];
  if (phase && hints.length > 0)
    return form(deps, member, loaded, stateOf(loaded, member, phase, data, { hints }));
  const outcome = await contribute(deps, member, data);
  return (
    (await again(deps, member, data, outcome, [])) ??
    answerTo(deps, member, data.label, outcome, saidAfter(member, data, outcome))
  );
}

function contribute(
  deps: RoundRoutesDeps,
  member: Caller,
  { label, phase, turn, text, code, parked, nonce, sure }: Written,
  behalfOf?: string,
): Promise<StepOutcome> {
  const step = {
    do: 'contribute',
    phase,
    turn,
    text,
    once: nonce,
    ...(code === '' ? {} : { code }),
    ...(parked === undefined ? {} : { parked }),
    ...(behalfOf === undefined ? {} : { behalfOf }),
  } as const;
  return takeStep(deps, member, label, step, sure);
}

/** Whether it is seen now, later with the others, or counts although the phase had just closed. */
function saidAfter({ reader, person }: Caller, { phase, turn }: Written, outcome: StepOutcome): string {
  if (!outcome || 'refused' in outcome) return '';
  const t = translator(reader.language);
  const { room } = outcome.done;
  if (room.round.phases[room.round.at] !== phase) return t('rounds.contributedLate');
  const other = room.people.find((one) => one.person !== person.id);
  const isSeen = other !== undefined && isVisible(room, { id: '', phase, turn }, other.person);
  return t(isSeen ? 'rounds.contributed' : 'rounds.contributedHidden');
}

/** The form once more, with everything in it, when what was typed cannot be kept; undefined when it could. */
async function again(
  deps: RoundRoutesDeps,
  member: Caller,
  data: Written,
  outcome: StepOutcome,
  choices: readonly string[],
): Promise<Answer | undefined> {
  if (!outcome || !('refused' in outcome) || !FORM_FAULTS.includes(outcome.refused)) return undefined;
  const loaded = await readRound(deps, member, data.label);
  const phase = loaded && phaseNamed(loaded.room, data.phase);
  if (!phase) return undefined;
  const said = formNotice(member, outcome.refused, [data.text]);
  const state = stateOf(loaded, member, phase, data, said);
  return form(deps, member, loaded, choices.length > 0 ? { ...state, choices } : state);
}

function stateOf(
  loaded: LoadedRound,
  { person }: Caller,
  phase: Phase,
  { turn, nonce, text, code, parked: id, behalfOf }: Written,
  said: Partial<Pick<ContributeState, 'notice' | 'isMarked' | 'hints'>>,
): ContributeState {
  const parked = parkedBy(loaded, person.id).find((one) => one.id === id);
  return { ...EMPTY, phase, turn, nonce, text, code, behalfOf, ...said, ...(parked ? { parked } : {}) };
}

async function form(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  state: ContributeState,
): Promise<Answer> {
  const view = await viewOf(deps, loaded, member);
  return { card: contributeForm(deps.render, member.reader, view, state), summary: loaded.room.round.label };
}

async function pass(deps: RoundRoutesDeps, { member, data }: Asked<Here>): Promise<Answer> {
  const { label, phase, turn } = data;
  const outcome = await takeStep(deps, member, label, { do: 'pass', phase, turn });
  return answerTo(deps, member, label, outcome, translator(member.reader.language)('rounds.passedOn'));
}

/** For people without a device: the facilitator writes down what they say. */
async function openFor(deps: RoundRoutesDeps, { member, data }: Asked<Here>): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const { room } = loaded;
  const phase = phaseNamed(room, room.round.phases[room.round.at]);
  if (room.round.facilitator !== member.person.id)
    return showRound(deps, member, data.label, refusalText(member, 'notFacilitator'));
  const choices = phase ? contributors(room, phase) : [];
  if (!phase || choices.length === 0)
    return showRound(deps, member, data.label, refusalText(member, 'notInPhase'));
  const state = { ...EMPTY, phase, turn: room.round.turn, nonce: deps.newId(), choices };
  return form(deps, member, loaded, state);
}

async function sendFor(deps: RoundRoutesDeps, { member, data }: Asked<Written>): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const phase = phaseNamed(loaded.room, data.phase);
  const outcome = await contribute(deps, member, data, data.behalfOf);
  const choices = phase ? contributors(loaded.room, phase) : [];
  const t = translator(member.reader.language);
  return (
    (await again(deps, member, data, outcome, choices)) ??
    answerTo(deps, member, data.label, outcome, t('rounds.noted'))
  );
}
