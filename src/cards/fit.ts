import type { Translate } from '../i18n';
import type { Button } from './buttons';
import { MOST_CHARACTERS } from './templates';
import type { Line } from './people-text';
import type { Block } from './text-form';

/** What a page of a long conversation shows. */
export interface Page {
  /** Newest last; at least one, when there is any. */
  readonly blocks: readonly Block[];
  /** How many older ones did not fit. */
  readonly left: number;
}

/** What everything else on an entry's card may take: head, danger, facts, numbers, buttons. */
const FRAME = 5_500;
/** What a line costs besides its text. */
const LINE = 90;

/** The newest of what was said that fits on a card beside the entry's own text and details. */
export function newest(said: readonly Block[], text: readonly Line[], details: readonly Block[]): Page {
  const taken = lengthOf(text) + details.reduce((sum, one) => sum + lengthOfBlock(one), 0);
  let room = MOST_CHARACTERS - FRAME - taken;
  const blocks: Block[] = [];
  for (const block of [...said].reverse()) {
    room -= lengthOfBlock(block);
    if (room < 0 && blocks.length > 0) break;
    blocks.unshift(block);
  }
  return { blocks, left: said.length - blocks.length };
}

/** The first of these that fit on a card beside something of `taken` characters; at least one, when there is any. */
export function fitting(blocks: readonly Block[], taken: number): readonly Block[] {
  let room = MOST_CHARACTERS - FRAME - taken;
  const end = blocks.findIndex((block) => (room -= lengthOfBlock(block)) < 0);
  return end < 0 ? blocks : blocks.slice(0, Math.max(1, end));
}

function lengthOfBlock({ heading, text }: Block): number {
  return 2 * LINE + heading.length + lengthOf(text);
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { line }) => sum + LINE + JSON.stringify(line).length, 0);
}

/** What the view of a long conversation adds to a card: a sentence, and the buttons to page. */
export function paging(
  t: Translate,
  page: Page,
  before: number | undefined,
  show: { readonly verb: string; readonly label: string },
): { readonly earlier: string; readonly buttons: readonly Button[] } {
  const { verb, label } = show;
  const older: Button = {
    title: t('common.previous'),
    verb,
    data: { label, before: page.left },
    ignoresFields: true,
  };
  const newer: Button = { title: t('common.next'), verb, data: { label }, ignoresFields: true };
  return {
    earlier: page.left > 0 ? t('common.earlier', { count: page.left }) : '',
    buttons: [...(page.left > 0 ? [older] : []), ...(before === undefined ? [] : [newer])],
  };
}
