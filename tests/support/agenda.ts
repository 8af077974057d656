import type { Pressed } from './answers';
import type { Card, Fill } from './cards';
import type { Hands } from './hands';
import { read } from './reading';
import type { Village } from './village';

/** Monday 1 March 2027, ten in the morning in Brussels; the clocks change on the 28th. */
export const TODAY = '2027-03-01T09:00:00.000Z';

export const TITLE = 'Omgaan met schoolmoeheid';

/** Tuesday 16 March, half past seven in the evening. */
export const TRAINING: Fill = {
  'Wat is het?': 'Vorming',
  Titel: TITLE,
  Datum: '2027-03-16',
  Begin: '19:30',
  Einde: '21:30',
  'Waar?': 'Leietheater, zaal 2',
};

/** A coordinator puts something on the agenda; its number, or that of its first date. */
export async function plans(coordinator: Hands, fill: Fill = {}): Promise<string> {
  return labelIn(await fillsIn(coordinator, fill));
}

/** Fills in the form and sends it. */
export async function fillsIn(coordinator: Hands, fill: Fill = {}): Promise<Pressed> {
  await coordinator.says('agenda');
  await coordinator.presses('Nieuw in de agenda');
  return coordinator.presses('Verstuur', { fill: { ...TRAINING, ...fill } });
}

export function labelIn({ card }: { readonly card?: Card }): string {
  const label = /A-\d{4}-\d{4}/.exec(read(card))?.[0];
  if (label === undefined) throw new Error(`no number on:\n${read(card)}`);
  return label;
}

/** The number that comes so many after this one: the dates of a series have consecutive ones. */
export function after(label: string, more: number): string {
  const [letter, year, number] = label.split('-');
  return `${letter ?? ''}-${year ?? ''}-${String(Number(number) + more).padStart(4, '0')}`;
}

/** What somebody sees of an item now. */
export async function opens(hands: Hands, label: string): Promise<Card> {
  return (await hands.says(`agenda ${label}`)).card ?? {};
}

/** Opens the item and presses a button on it. */
export async function pressesOn(hands: Hands, label: string, title: string, fill?: Fill): Promise<Pressed> {
  const card = await opens(hands, label);
  return hands.presses(title, { card, ...(fill ? { fill } : {}) });
}

/** Coordinator changes something of an item. */
export async function changes(coordinator: Hands, label: string, fill: Fill): Promise<Pressed> {
  const form = await pressesOn(coordinator, label, 'Wijzig');
  return coordinator.presses('Verstuur', { card: form.card ?? {}, fill });
}

export async function callsOff(coordinator: Hands, label: string, fill: Fill = {}): Promise<Pressed> {
  const form = await pressesOn(coordinator, label, 'Gaat niet door');
  return coordinator.presses('Gaat niet door', { card: form.card ?? {}, fill });
}

/** What came to somebody personally about the agenda since a moment ago. */
export async function hears(village: Village, hands: Hands, work: () => Promise<unknown>): Promise<string> {
  const before = hands.messages().length;
  await work();
  await village.bot.drain();
  return hands
    .messages()
    .slice(before)
    .map(({ card }) => read(card))
    .join('\n---\n');
}
