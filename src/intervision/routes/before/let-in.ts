import { z } from 'zod/v4';
import type { Rendered, Renderers } from '../../../delivery/renderers';
import { translator } from '../../../i18n';
import { people, recipient, type Caller } from '../../../members/usecases';
import type { Intent } from '../../../storage/outbox';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { admittedCard, askedCard, letInForm, nameIn, seatForm, waitsCard } from '../../cards';
import { OVER, takesPart } from '../../rules';
import { askToJoin, readRound, seatPerson, takeStep, type LoadedRound } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { answerTo, notFound, refusalText, showRound, viewOf } from '../view';
import { ofRound } from './schemas';

const chosen = ofRound.extend({ chosen: z.string().max(100).catch('') });

type Asked<Data> = Ask<Caller, Data>;

/** Who takes part by leave of the facilitator: a volunteer, who is not of the network, and who sits there without a device. */
export function registerLetIn(bot: Bot<Caller>, renderers: Renderers, deps: RoundRoutesDeps): void {
  bot.action('round.letIn', ofRound, (ask) => openLetIn(deps, ask));
  bot.action('round.letIn.send', chosen, (ask) => letIn(deps, ask));
  bot.action('round.seat', ofRound, (ask) => openSeat(deps, ask));
  bot.action('round.seat.send', chosen, (ask) => seat(deps, ask));
  renderers.set('rounds.asked', { render: (intent) => renderAsked(deps, intent) });
  renderers.set('rounds.admitted', { render: (intent) => renderAdmitted(deps, intent) });
}

/** They need the facilitator's leave: that is asked for, once. */
export async function askIn(
  deps: RoundRoutesDeps,
  { turn, member }: Pick<Asked<unknown>, 'turn' | 'member'>,
  label: string,
): Promise<Answer> {
  const isOutsider = !member.person.present;
  const outcome = await askToJoin(deps, member, label, turn.place);
  if (!outcome) return notFound(member);
  if ('refused' in outcome) return { words: refusalText(member, outcome.refused) };
  const view = await viewOf(deps, outcome.done, member);
  const state = { isOutsider, isBefore: outcome.isRepeated };
  return { card: waitsCard(deps.render, member.reader, view, state), summary: label };
}

async function openLetIn(deps: RoundRoutesDeps, { member, data }: Asked<{ label: string }>): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const refused = refuseLead(member, loaded);
  if (refused) return showRound(deps, member, data.label, refusalText(member, refused));
  const asked = loaded.room.guests.filter(({ state }) => state === 'asked').map(({ person }) => person);
  if (asked.length === 0)
    return showRound(deps, member, data.label, translator(member.reader.language)('rounds.alreadyDone'));
  const view = await viewOf(deps, loaded, member);
  return { card: letInForm(deps.render, member.reader, view, asked), summary: data.label };
}

function refuseLead({ person }: Caller, { room }: LoadedRound): 'notFacilitator' | 'isOver' | undefined {
  if (room.round.facilitator !== person.id) return 'notFacilitator';
  return OVER.includes(room.round.status) ? 'isOver' : undefined;
}

async function letIn(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof chosen>>,
): Promise<Answer> {
  const { label, chosen: person } = data;
  const outcome = await takeStep(deps, member, label, { do: 'letIn', person });
  const name = await nameOf(deps, member, label, person);
  const said = translator(member.reader.language)('rounds.letInDone', { name });
  return answerTo(deps, member, label, outcome, said);
}

async function openSeat(deps: RoundRoutesDeps, { member, data }: Asked<{ label: string }>): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const refused = refuseLead(member, loaded);
  if (refused) return showRound(deps, member, data.label, refusalText(member, refused));
  const all = await people(deps.members, member.network.id);
  const others = all.filter(({ id }) => !takesPart(loaded.room, id));
  if (others.length === 0)
    return showRound(deps, member, data.label, translator(member.reader.language)('rounds.seatNobody'));
  const view = await viewOf(deps, loaded, member);
  return { card: seatForm(deps.render, member.reader, view, others), summary: data.label };
}

async function seat(deps: RoundRoutesDeps, { member, data }: Asked<z.infer<typeof chosen>>): Promise<Answer> {
  const { label, chosen: person } = data;
  const outcome = await seatPerson(deps, member, label, person);
  const name = await nameOf(deps, member, label, person);
  const said = translator(member.reader.language)('rounds.seatDone', { name });
  return answerTo(deps, member, label, outcome, said);
}

async function nameOf(deps: RoundRoutesDeps, member: Caller, label: string, person: string): Promise<string> {
  const loaded = await readRound(deps, member, label);
  const view = loaded && (await viewOf(deps, loaded, member));
  return view ? nameIn(translator(member.reader.language), view, person) : '';
}

async function renderAsked(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forGuest(deps, intent);
  if (found?.guest?.state !== 'asked') return undefined;
  const { member, view, label, guest, loaded } = found;
  if (loaded.room.round.facilitator !== member.person.id) return undefined;
  return { card: askedCard(deps.render, member.reader, view, guest), summary: label };
}

async function renderAdmitted(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const found = await forGuest(deps, intent);
  if (found?.guest?.state !== 'admitted') return undefined;
  const { member, view, label, guest, loaded } = found;
  if (takesPart(loaded.room, guest.person)) return undefined;
  return { card: admittedCard(deps.render, member.reader, view), summary: label };
}

/** The round and the guest that it is about; nothing when the round is over. */
async function forGuest(deps: RoundRoutesDeps, { network, about, to }: Intent) {
  const [label = '', person] = about.split('|');
  const member = 'person' in to ? await recipient(deps.members, network, to.person) : undefined;
  const loaded = member && (await deps.rounds.load(network, label));
  if (!loaded || OVER.includes(loaded.room.round.status)) return undefined;
  const guest = loaded.room.guests.find((one) => one.person === person);
  return { label, member, loaded, guest, view: await viewOf(deps, loaded, member) };
}
