import { z } from 'zod/v4';
import { messageText } from './message-payload';

/**
 * How a press arrives: a button on a card, one that opens a dialog, one in a dialog; an action in the menu of a message, or
 * a button in the dialog which that opened.
 */
export type InvokeKind = 'execute' | 'dialog-open' | 'dialog-submit' | 'menu-open' | 'menu-submit';

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

/** Reads an action in the menu of a message: which one, and the text of the message; undefined when it is not one. */
export function readMessageAction(
  value: unknown,
): { readonly command: string; readonly text: string } | undefined {
  const parsed = menuSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { commandId, messagePayload } = parsed.data;
  return { command: commandId, text: messageText(messagePayload) };
}

/** Reads what somebody typed in a picker; undefined when it cannot be read. */
export function readQuery(value: unknown): { readonly dataset: string; readonly text: string } | undefined {
  const parsed = querySchema.safeParse(value);
  return parsed.success ? { dataset: parsed.data.dataset, text: parsed.data.queryText } : undefined;
}

/** Reads what somebody looks for from the box where they write to others; undefined when it cannot be read. */
export function readExtensionQuery(
  value: unknown,
): { readonly command: string; readonly text: string } | undefined {
  const parsed = extensionSchema.safeParse(value);
  if (!parsed.success) return undefined;
  // When it opens, Teams asks with `initialRun` instead of words.
  const [first] = parsed.data.parameters.filter(({ name }) => name !== 'initialRun');
  return { command: parsed.data.commandId, text: first?.value ?? '' };
}

const extensionSchema = z.object({
  commandId: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.string().catch('') })).catch([]),
});
const menuSchema = z.object({ commandId: z.string(), messagePayload: z.record(z.string(), z.unknown()) });
const querySchema = z.object({ dataset: z.string(), queryText: z.string().catch('') });

const data = z.record(z.string(), z.unknown()).optional();
const executeSchema = z.object({ action: z.object({ verb: z.string(), data }) });
const dialogSchema = z.object({ data });

function wrap(kind: InvokeKind | 'submit', value: unknown): unknown {
  return kind === 'submit' ? { data: value } : value;
}
