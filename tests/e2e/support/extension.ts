import type { Locator, Page } from 'playwright-core';

/** The playground reads no manifest: where Teams shows the title of a command, it asks for its id. */
const COMMAND = 'Input command id or leave blanks';
const PARAMETER = 'words';

/** As from the menu of a message in Teams. */
export async function openAction(page: Page, message: string, action: string): Promise<void> {
  const words = page.getByText(message, { exact: false }).last();
  await words.hover();
  // Each message has its own; the one of this message is the first that follows the name above its words.
  const menus = page.getByRole('button', { name: 'Show more information' });
  await nearest(menus, words).then((menu) => menu.click());
  await page.getByRole('menuitem', { name: 'Action Command' }).click();
  await page.getByPlaceholder(COMMAND).fill(action);
  await page.getByRole('button', { name: 'Create', exact: true }).click();
}

/** As from the `+` under the box in Teams. */
export async function openLookUp(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click();
  await page.getByRole('menuitem', { name: 'Search Command' }).click();
  const details = page.getByText('Specify Command ID or Parameter');
  await details.click();
  await page.getByPlaceholder('Command ID').fill('lookUp');
  await page.getByPlaceholder('Parameter name').fill(PARAMETER);
  await details.click();
  await page.getByPlaceholder('Enter a search term').fill(words);
}

/** The last one that stands above the words, or beside them. */
async function nearest(candidates: Locator, words: Locator): Promise<Locator> {
  const bottom = (await words.boundingBox())?.y ?? 0;
  const boxes = await Promise.all((await candidates.all()).map((one) => one.boundingBox()));
  const above = boxes.flatMap((box, at) => (box !== null && box.y <= bottom ? [at] : []));
  return candidates.nth(above.at(-1) ?? 0);
}
