import type { TurnContext } from 'botbuilder';
import type { Card } from '../cards/templates';
import type { Answer } from './answer';
import type { Choice } from './bot';
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
    kind === 'dialog-open' || kind === 'dialog-submit' ? dialogBody(context, answer) : cardBody(answer);
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

function cardBody(answer: Answer): object {
  if ('card' in answer)
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card };
  const value = 'words' in answer ? answer.words : '';
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

function dialogBody(context: TurnContext, answer: Answer): object {
  if (!('card' in answer)) return { task: { type: 'message', value: 'words' in answer ? answer.words : '' } };
  const card = attachment(asDialog(answer.card, context.activity.replyToId));
  return {
    task: { type: 'continue', value: { title: answer.summary, width: 'medium', height: 'large', card } },
  };
}

/** A card as an attachment of a message. */
export function attachment(card: Card): { contentType: string; content: Card } {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
}
