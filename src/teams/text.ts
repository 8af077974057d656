import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import { account, listOf } from './wire';

/**
 * The words of a message as the person typed them: without the mentions of the bot (all of them; the library takes
 * only the first), without Teams' own wrapping tags, entities decoded, non-breaking spaces as spaces. Any other tag is
 * text that somebody typed, and stays.
 */
export function plainText(activity: Partial<Activity>): string {
  const text = typeof activity.text === 'string' ? activity.text : '';
  const withoutBot = botMentions(activity).reduce((rest, mention) => rest.replaceAll(mention, ' '), text);
  const withoutTags = withoutBot
    .replace(PASTED_CARD, ' ')
    .replace(/<\/?(?:at)(?:\s[^<>]*)?>/gi, '')
    .replace(/<br\s*\/?>|<\/(?:p|div)>(?=\s*<(?:p|div)\b)/gi, '\n')
    .replace(/<\/?(?:p|div)(?:\s[^<>]*)?>/gi, '');
  return decodeEntities(withoutTags)
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** Where a card stands that somebody pasted from a message extension; the card itself is an attachment. */
const PASTED_CARD =
  /<span\b[^<>]*\bschema\.skype\.com\/InputExtension[^<>]*>\s*(?:<span\b[^<>]*>\s*<\/span>\s*)?<\/span>/gi;

/** Entities as what they stand for, each decoded once. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-f]{1,5});/gi, decodeEntity);
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return NAMED[name] ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity);
}

function botMentions(activity: Partial<Activity>): string[] {
  const bot = account.safeParse(activity.recipient).data?.id;
  const mentions = mentionsSchema.parse(activity.entities);
  return mentions.filter(({ mentioned }) => mentioned.id === bot).map((mention) => mention.text);
}

const mentionsSchema = listOf(
  z.object({ type: z.literal('mention'), text: z.string().min(1), mentioned: z.object({ id: z.string() }) }),
);
