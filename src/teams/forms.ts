import type { Card } from '../cards/templates';
import { CARD_ACTIVITY } from './press';

/**
 * The same form in a dialog: a dialog knows `Action.Submit` only, so each `Action.Execute` becomes one that carries its
 * verb, and the message the dialog was opened from, in its data.
 */
export function asDialog(card: Card, cardActivity: string | undefined): Card {
  return convert(card, cardActivity) as Card;
}

function convert(node: unknown, cardActivity: string | undefined): unknown {
  if (Array.isArray(node)) return node.map((item) => convert(item, cardActivity));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([name]) => name !== 'refresh');
  const copy: Record<string, unknown> = Object.fromEntries(
    entries.map(([name, value]) => [name, name === 'data' ? value : convert(value, cardActivity)]),
  );
  if (copy.type !== 'Action.Execute') return copy;
  const { verb, data, ...rest } = copy;
  const origin = cardActivity ? { [CARD_ACTIVITY]: cardActivity } : {};
  return { ...rest, type: 'Action.Submit', data: { ...(data as object | undefined), ...origin, verb } };
}
