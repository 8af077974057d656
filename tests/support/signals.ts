import type { Hands } from './hands';
import { labelOn, newest } from './reading';
import type { Village } from './village';

/** Types a signal in the personal chat; its number, once everybody has heard of it. */
export async function registers(village: Village, by: Hands, text: string): Promise<string> {
  const { card } = await by.says(`signaal ${text}`);
  await village.bot.drain();
  return labelOn(card);
}

/** A coordinator takes what came last, and saves it with a neutral wording for somebody to follow up. */
export async function triages(
  village: Village,
  coordinator: Hands,
  wording: string,
  owner = 'Karim El Amrani',
): Promise<void> {
  await coordinator.presses('Neem in triage', { card: newest(coordinator) });
  await coordinator.presses('Bewaar triage', { fill: { 'Neutrale verwoording': wording, Trekker: owner } });
  await village.bot.drain();
}
