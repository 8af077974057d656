import { paragraphsOf } from '../documents/read-word';
import type { Pressed } from './answers';
import type { Card, Fill } from './cards';
import type { Hands } from './hands';
import { read } from './reading';
import { bringsCase, calls, circle, join, leads, ownCard, writes, type Circle } from './rounds';
import { storedRows } from './rows';
import { DAY, type Village } from './village';

export const CASE_TEXT = 'Een kleuter komt al weken met een lege brooddoos naar de klas.';
export const HELP = 'Hoe kan ik met de ouders praten zonder verwijt?';
export const IDEA = 'Begin met wat goed gaat.';
export const BIG_IDEA = 'Schrijf een brief naar alle ouders.';
export const NOTE = 'Ook aan papa denken.';
export const EFFECT = 'Ik begin klein, aan de poort.';
export const LEARNED = 'Eerst luisteren helpt.';
export const DEED = 'Ik vraag mama hoe het gaat.';

/** A round of a circle of seven; the case is Tom's, Karim and Fatima gave a suggestion each. */
export interface Held {
  readonly village: Village;
  readonly group: Circle;
  readonly tom: Hands;
  readonly fatima: Hands;
  readonly karim: Hands;
  readonly label: string;
}

/** In its effect phase; of a group that is there already, or of a new one. */
export async function inEffect(village: Village, known?: Circle): Promise<Held> {
  const group = known ?? (await circle(village));
  const [tom, fatima, karim] = (['tom', 'fatima', 'karim'] as const).map((key) => group.net.person(key));
  if (!tom || !fatima || !karim) throw new Error('a circle has seven people');
  const label = await calls(group, 'oase');
  await join(group, group.others);
  await bringsCase(group, tom, { 'Waar gaat het over?': CASE_TEXT, 'Waar wil je hulp bij?': HELP });
  await leads(group, 'Start de ronde');
  await upTo(group, 'Suggesties');
  await writes(group, karim, IDEA);
  await writes(group, fatima, BIG_IDEA);
  await upTo(group, 'Effect');
  return { village, group, tom, fatima, karim, label };
}

export async function upTo(group: Circle, phase: string): Promise<void> {
  const there = () => read(group.roomCard()).includes(`: ${phase}`);
  for (let n = 0; n < 9 && !there(); n++) await leads(group, 'Volgende fase');
  if (!there()) throw new Error(`the round does not come to ${phase}`);
}

/** The case-bringer's step, what one learned, and the end. */
export async function toTheEnd(round: Held): Promise<Held> {
  const { group, tom, fatima } = round;
  await writes(group, tom, EFFECT, ownCard(tom));
  await upTo(group, 'Afronding');
  await writes(group, fatima, LEARNED);
  await leads(group, 'Volgende fase');
  return round;
}

export async function held(village: Village, known?: Circle): Promise<Held> {
  return toTheEnd(await inEffect(village, known));
}

/** Presses, fills in and sends a form that opens. */
export async function fills(
  { group }: Held,
  hands: Hands,
  card: Card,
  title: string,
  fill: Fill,
): Promise<Pressed> {
  await hands.presses(title, { card });
  const sent = await hands.presses('Verstuur', { fill });
  await group.settled();
  return sent;
}

export function promises(round: Held, hands: Hands, fill: Fill = {}): Promise<Pressed> {
  const usual = { 'Wat doe je?': DEED, 'Tegen wanneer?': inDays(10) };
  return fills(round, hands, round.group.roomCard(), 'Bewaar daad', { ...usual, ...fill });
}

/** The report in somebody's personal chat, as it stands now. */
export function report({ label }: Held, hands: Hands): Card {
  const own = hands.messages().filter(({ card }) => card && read(card).includes(`Verslag van ${label}`));
  return own.at(-1)?.card ?? {};
}

export async function approves(round: Held): Promise<void> {
  await round.tom.presses('Keur verslag goed', { card: report(round, round.tom) });
  await round.group.settled();
}

export function closeDialogs({ group }: Held): void {
  for (const hands of group.net.people()) hands.closesDialog();
}

export function linkOn(card: Card | undefined): string {
  return /"url":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}

/** What a browser gets behind a link: a Word document. */
export async function opened(url: string) {
  const response = await fetch(url);
  const body = Buffer.from(await response.arrayBuffer());
  const name = response.headers.get('content-disposition') ?? '';
  const words = response.status === 200 ? paragraphsOf(body).map(({ text }) => text) : [];
  return { status: response.status, name, words: words.join('\n') };
}

/** What is stored of the newest round of this group. */
export async function roundRows({ village, group, label }: Held): Promise<string[]> {
  const rows = await storedRows(village.bot);
  const own = rows.find(
    (row) => row.includes('"rowKey":"R"') && row.includes(group.net.chat) && row.includes(`|${label}"`),
  );
  const [, partition = '?'] = /"partitionKey":"([^"]+)"/.exec(own ?? '') ?? [];
  return rows.filter((row) => row.includes(`"partitionKey":"${partition}"`));
}

/** When rows were written, by storage itself. */
export function momentsOf(rows: readonly string[]): number[] {
  return rows.map((row) => Date.parse(/"timestamp":"([^"]+)"/.exec(row)?.[1] ?? '')).sort((a, b) => a - b);
}

let passed = 0;

/** Moves the clock on, and knows how far it went. */
export async function later(village: Village, ms: number): Promise<void> {
  passed += ms;
  await village.later(ms);
}

/** A date so many days from now, where the network is. */
export function inDays(days: number): string {
  const day = new Date(Date.now() + passed + days * DAY);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(day);
}

/** A card of one button, for what no card shows now. */
export function buttonCard(title: string, verb: string, data: object): Card {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    actions: [{ type: 'Action.Execute', title, verb, data }],
  };
}
