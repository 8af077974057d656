import { z } from 'zod/v4';
import { htmlToText, SOMEBODY, tidied } from './html';
import { listOf, text } from './wire';

/**
 * The words of a message that somebody pressed an action on, and nothing else of it: not who wrote it, not who is
 * mentioned in it, not what it answers or has attached. Full names of the writer and the mentioned become a mark, also
 * where they were typed. Empty when there is no text to read.
 */
export function messageText(payload: unknown): string {
  const { body, from, mentions } = payloadSchema.parse(payload);
  const content = (body.content ?? '').slice(0, MOST_CHARACTERS);
  const bots = new Set(mentions.filter(({ mentioned }) => mentioned.application).map(({ id }) => String(id)));
  const words = body.contentType === 'text' ? tidied(content) : htmlToText(content, bots);
  const people = [from.user.displayName, ...mentions.flatMap(namesOf)];
  return people.reduce<string>(withoutName, words);
}

/** More than Teams sends, so that a forged message takes no time. */
const MOST_CHARACTERS = 100_000;
const MOST_MENTIONS = 50;

const user = z.object({ displayName: text }).catch({});
const payloadSchema = z
  .object({
    body: z.object({ contentType: text, content: text }).catch({}),
    from: z.object({ user }).catch({ user: {} }),
    mentions: listOf(
      z.object({
        id: z.union([z.number(), z.string()]).catch(''),
        mentionText: text,
        mentioned: z
          .object({ user, application: z.object({}).optional().catch(undefined) })
          .catch({ user: {} }),
      }),
    ).transform((all) => all.slice(0, MOST_MENTIONS)),
  })
  .catch({ body: {}, from: { user: {} }, mentions: [] });

type Mention = z.infer<typeof payloadSchema>['mentions'][number];

function namesOf({ mentionText, mentioned }: Mention): (string | undefined)[] {
  return mentioned.application ? [] : [mentionText, mentioned.user.displayName];
}

/** Only a name of more than one word: a first name alone may be an ordinary word, and the guard looks at it later. */
function withoutName(words: string, name: string | undefined): string {
  const parts = name?.trim().split(/\s+/) ?? [];
  if (parts.length < 2) return words;
  const source = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+');
  return words.replace(new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'giu'), SOMEBODY);
}
