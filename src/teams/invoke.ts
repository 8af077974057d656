import type { TurnContext } from 'botbuilder';
import type { Card } from '../cards/templates';
import type { Answer } from './answer';
import type { Choice, LookedUp } from './bot';
import { asDialog } from './forms';
import type { InvokeKind } from './press';

/**
 * The one way to answer an invoke. The library's own way is not used: it remembers that a card had `refresh` and from
 * then on replaces the card for everyone, and it turns a fault into a 501.
 */
export async function answerInvoke(
  context: TurnContext,
  kind: InvokeKind | undefined,
  answer: Answer,
): Promise<void> {
  const body =
    kind === undefined || kind === 'execute' ? cardBody(answer) : dialogBody(answer, opener(context, kind));
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** Answers a look-up of a picker (`Data.Query`). */
export async function answerSearch(context: TurnContext, results: readonly Choice[]): Promise<void> {
  const body = {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results },
  };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** Answers a look-up from the box where one writes to others. */
export async function answerLookUp(
  context: TurnContext,
  answer: { readonly found: readonly LookedUp[] } | { readonly words: string },
): Promise<void> {
  const composeExtension =
    'words' in answer
      ? { type: 'message', text: answer.words }
      : { type: 'result', attachmentLayout: 'list', attachments: answer.found.map(pasteable) };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { composeExtension } } });
}

/** The preview knows some markup, so what people wrote loses the characters that make it. */
function pasteable({ card, title, text }: LookedUp): object {
  const content = { title, text: text.replace(/[<>&]/g, ' ') };
  return {
    ...attachment(card),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content },
  };
}

function cardBody(answer: Answer): object {
  if ('card' in answer)
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card };
  const value = 'words' in answer ? answer.words : '';
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

/** A dialog, opened by a card or from the menu of a message: both know the same two answers. */
function dialogBody(answer: Answer, cardActivity: string | undefined): object {
  if (!('card' in answer)) return { task: { type: 'message', value: 'words' in answer ? answer.words : '' } };
  const card = attachment(asDialog(answer.card, cardActivity));
  return {
    task: { type: 'continue', value: { title: answer.summary, width: 'medium', height: 'large', card } },
  };
}

/** The message with the card that opened the dialog; what the menu of a message opened has none. */
function opener({ activity }: TurnContext, kind: InvokeKind): string | undefined {
  return kind === 'dialog-open' || kind === 'dialog-submit' ? activity.replyToId : undefined;
}

/** A card as an attachment of a message. */
export function attachment(card: Card): { contentType: string; content: Card } {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
}
