import { z } from 'zod/v4';

/** How a press arrives: a button on a card, one that opens a dialog, or one in a dialog. */
export type InvokeKind = 'execute' | 'dialog-open' | 'dialog-submit';

/** A press of a button: which one, with what the card and its inputs sent along. */
export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The message that held the card which opened this dialog. */
  readonly cardActivity?: string;
}

/**
 * Reads a press as it came from a card (`execute`), a dialog or an old client (`submit`); undefined when it is not one.
 * The verb of a dialog stands in its data, for `Action.Submit` has no verb of its own.
 */
export function readPress(kind: InvokeKind | 'submit', value: unknown): Press | undefined {
  const parsed =
    kind === 'execute' ? executeSchema.safeParse(value) : dialogSchema.safeParse(wrap(kind, value));
  if (!parsed.success) return undefined;
  const action = 'action' in parsed.data ? parsed.data.action : parsed.data;
  const data = action.data ?? {};
  const verb = 'verb' in action ? action.verb : data.verb;
  if (typeof verb !== 'string') return undefined;
  const cardActivity = data[CARD_ACTIVITY];
  return { verb, data, ...(typeof cardActivity === 'string' ? { cardActivity } : {}) };
}

/** Where a dialog keeps the message it was opened from: `task/submit` does not name it. */
export const CARD_ACTIVITY = '_card';

/** Reads what somebody typed in a picker; undefined when it cannot be read. */
export function readQuery(value: unknown): { readonly dataset: string; readonly text: string } | undefined {
  const parsed = querySchema.safeParse(value);
  return parsed.success ? { dataset: parsed.data.dataset, text: parsed.data.queryText } : undefined;
}

const querySchema = z.object({ dataset: z.string(), queryText: z.string().catch('') });

const data = z.record(z.string(), z.unknown()).optional();
const executeSchema = z.object({ action: z.object({ verb: z.string(), data }) });
const dialogSchema = z.object({ data });

function wrap(kind: InvokeKind | 'submit', value: unknown): unknown {
  return kind === 'submit' ? { data: value } : value;
}
