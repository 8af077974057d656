import type { Pressed } from './answers';
import type { Card, Fill } from './cards';
import type { Hands } from './hands';
import { labelOn, read } from './reading';
import type { Team } from './teams';
import { newcomer, newPeople, type Village } from './village';

/** A group of seven in a chat that belongs to its network: Sofie leads, the others take part. */
export interface Circle {
  readonly net: Team;
  readonly sofie: Hands;
  /** Everyone but Sofie. */
  readonly others: readonly Hands[];
  /** Six seconds on, when everything due has gone out and every card shows how things are. */
  settled(): Promise<void>;
  /** The newest card of the group. */
  roomCard(): Card;
}

/** Seven people whose chat is bound to the network. */
export async function circle(village: Village): Promise<Circle> {
  return circleOf(village, await village.network({}, [...newPeople(), newcomer('Nora Hermans')]));
}

/** The people of a network, whose chat is then bound to it. */
export async function circleOf(village: Pick<Village, 'later'>, net: Team): Promise<Circle> {
  const sofie = net.person('sofie');
  await sofie.inChat('hulp');
  const bind = sofie.cardWith('Koppel aan netwerk', 'chat');
  if (bind) await sofie.presses('Koppel aan netwerk', { card: bind });
  // A shared card is edited at most every five seconds.
  const settled = () => village.later(6_000);
  await settled();
  const others = net.people().filter(({ key }) => key !== 'sofie');
  return { net, sofie, others, settled, roomCard: () => net.lastCard(net.chat) ?? {} };
}

/** Sofie calls a round together in the group's chat; its number. */
export async function calls(
  { sofie, settled, roomCard }: Circle,
  method: string,
  fill: Fill = {},
): Promise<string> {
  await sofie.inChat(method);
  await sofie.presses('Start een ronde', { where: 'chat', fill });
  await settled();
  return labelOn(roomCard());
}

/** Everybody agrees to keep it confidential. */
export async function join({ settled, roomCard }: Circle, people: readonly Hands[]): Promise<void> {
  for (const hands of people) {
    await hands.presses('Ik doe mee', { card: roomCard() });
    await hands.presses('Ik ga akkoord');
    hands.closesDialog();
  }
  await settled();
}

export const CASE = {
  'Waar gaat het over?': 'Een kleuter komt al weken met een lege brooddoos naar de klas.',
  'Waar wil je hulp bij?': 'Hoe kan ik met de ouders praten zonder verwijt?',
};

export async function bringsCase(
  { settled, roomCard }: Circle,
  hands: Hands,
  fill: Fill = CASE,
): Promise<Pressed> {
  await hands.presses('Breng casus in', { card: roomCard() });
  const sent = await hands.presses('Verstuur', { fill });
  hands.closesDialog();
  await settled();
  return sent;
}

/** The facilitator presses on the card that they lead with. */
export async function leads({ sofie, settled }: Circle, title: string, fill?: Fill): Promise<Pressed> {
  const card = leadCard(sofie);
  const pressed = await sofie.presses(title, { card, ...(fill ? { fill } : {}) });
  sofie.closesDialog();
  await settled();
  return pressed;
}

/** The newest card with which somebody leads. */
export function leadCard(hands: Hands): Card {
  const leading = hands.messages().filter(({ card }) => card && read(card).includes('Jij begeleidt'));
  return leading.at(-1)?.card ?? {};
}

/** The newest card in somebody's personal chat that is about a round. */
export function ownCard(hands: Hands): Card {
  const own = hands.messages().filter(({ card }) => card && /I-\d{4}-\d{4}/.test(read(card)));
  return own.at(-1)?.card ?? {};
}

/** Somebody writes in the phase that the group is in. */
export async function writes(
  { roomCard, settled }: Circle,
  hands: Hands,
  text: string,
  card: Card = roomCard(),
): Promise<Pressed> {
  await hands.presses('Voeg toe', { card });
  const sent = await hands.presses('Verstuur', { fill: { 'Jouw bijdrage': text } });
  hands.closesDialog();
  await settled();
  return sent;
}

/** What somebody sees behind a button of the group's card. */
export async function opens({ roomCard }: Circle, hands: Hands, title: string): Promise<string> {
  const { card } = await hands.presses(title, { card: roomCard() });
  hands.closesDialog();
  return read(card);
}
