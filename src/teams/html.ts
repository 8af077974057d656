import { decodeEntities } from './text';

/** What stands in the place of a person whose name is not copied. */
export const SOMEBODY = '…';

/**
 * The words of a message in Teams' own markup, line by line. Mentions lose their names: of the bots with these ids
 * nothing is left, of everybody else the same mark. What came along with the message (a message it answers or passes on,
 * an attachment) is left out whole, for it holds the words and names of others.
 */
export function htmlToText(html: string, bots: ReadonlySet<string>): string {
  const words: string[] = [];
  let skipped: Skipped | undefined;
  for (const [token] of html.matchAll(TOKEN)) {
    const tag = readTag(token);
    if (skipped) {
      skipped = deeper(skipped, tag);
      continue;
    }
    const skips = tag && startOfSkipped(tag);
    if (skips?.isMention && !bots.has(idOf(token))) words.push(SOMEBODY);
    if (skips) skipped = { name: tag.name, depth: 1 };
    else words.push(tag ? wordsOf(tag) : decodeEntities(token.replace(/\s+/g, ' ')));
  }
  return tidied(words.join(''));
}

/** Spaces and empty lines as somebody would type them. */
export function tidied(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim());
  return lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .trim();
}

/** A tag, with `>` only outside its quotes; or text; or a `<` that begins nothing. No way of matching overlaps another. */
const TOKEN = /<(?:"[^"]*"|'[^']*'|[^'"<>])*>|[^<]+|</g;

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly source: string;
}

/** An element that is left out, and how many of its name are open within it. */
interface Skipped {
  readonly name: string;
  readonly depth: number;
}

function readTag(token: string): Tag | undefined {
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(token) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), isEnd: slash === '/', source: token };
}

function deeper(skipped: Skipped, tag: Tag | undefined): Skipped | undefined {
  if (tag?.name !== skipped.name || isClosed(tag)) return skipped;
  const depth = skipped.depth + (tag.isEnd ? -1 : 1);
  return depth === 0 ? undefined : { ...skipped, depth };
}

const OF_OTHERS = new Set(['attachment', 'script', 'style', 'systemeventmessage']);

function startOfSkipped(tag: Tag): { readonly isMention: boolean } | undefined {
  const { name, isEnd, source } = tag;
  if (isEnd || isClosed(tag)) return undefined;
  if (name === 'at' || /schema\.skype\.com\/Mention/i.test(source)) return { isMention: true };
  const isOfOthers = name === 'blockquote' && /schema\.skype\.com/i.test(source);
  return isOfOthers || OF_OTHERS.has(name) ? { isMention: false } : undefined;
}

function isClosed({ source }: Tag): boolean {
  return source.endsWith('/>');
}

/** Which of the message's mentions this is. */
function idOf(source: string): string {
  return /\b(?:item)?id=["']?(\d+)/i.exec(source)?.[1] ?? '';
}

const BLOCKS = /^(?:p|div|ul|ol|table|tr|h[1-6]|blockquote|pre|codeblock|hr|br)$/;

function wordsOf({ name, isEnd, source }: Tag): string {
  if (BLOCKS.test(name)) return '\n';
  if (name === 'li') return isEnd ? '' : '\n- ';
  if (name === 'td' || name === 'th') return ' ';
  const isEmoji = name === 'emoji' || (name === 'img' && /schema\.skype\.com\/Emoji/i.test(source));
  return isEmoji && !isEnd ? decodeEntities(/\balt="([^"]*)"/i.exec(source)?.[1] ?? '') : '';
}
