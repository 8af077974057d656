import type { Locator, Page } from 'playwright-core';

/** What Teams on a phone leaves free beside a card. */
const MARGINS = 32;

/** Cards as wide as on a phone: the playground itself never makes its conversation narrower than 600. */
export async function squeezeCards(page: Page, phoneWidth: number): Promise<void> {
  await page.addStyleTag({ content: `.ac-adaptiveCard { max-width: ${phoneWidth - MARGINS}px }` });
}

/** Of an element in the page, as much as is needed here. */
interface Box {
  readonly textContent: string;
  readonly clientWidth: number;
  readonly scrollWidth: number;
  getBoundingClientRect(): { readonly right: number };
  querySelectorAll(selector: string): Iterable<Box>;
  matches(selector: string): boolean;
  scrollIntoView(where: { readonly block: 'start' }): void;
}

/** What of a card does not fit in it: what sticks out at the side, and words that are cut off. */
export function overflowOf(card: Locator): Promise<string[]> {
  return card.evaluate((root: Box) => {
    const edge = root.getBoundingClientRect().right + 1;
    const holdsWords = 'button, .ac-textBlock, .ac-richTextBlock, .ac-columnSet, .ac-actionSet';
    return [...root.querySelectorAll('*')]
      .filter(
        (one) =>
          one.getBoundingClientRect().right > edge ||
          (one.matches(holdsWords) && one.scrollWidth > one.clientWidth + 1),
      )
      .map((one) => one.textContent.slice(0, 40));
  });
}

export async function scrollToTopOf(card: Locator): Promise<void> {
  await card.evaluate((root: Box) => {
    root.scrollIntoView({ block: 'start' });
  });
}
