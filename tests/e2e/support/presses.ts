import type { Page } from 'playwright-core';
import type { Person } from '../../../scripts/people';

/** Where the page posts the press of a button. */
const PRESSES = '**/_conversation/v1/{submit,invoke}';

/** Later presses come from this person: the playground believes its page about who pressed. Nobody: from its own user. */
export async function pressAs(page: Page, person: Person | undefined): Promise<void> {
  await page.unroute(PRESSES);
  if (person === undefined) return;
  await page.route(PRESSES, (route) => {
    const press = route.request().postDataJSON() as object;
    return route.continue({ postData: JSON.stringify({ ...press, from: { id: person.id } }) });
  });
}

/** The next press stays on its way, as from a phone in a tunnel, until what this gives is called. */
export async function holdPress(page: Page): Promise<() => void> {
  const gate: { open?: () => void } = {};
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  await page.route(
    PRESSES,
    async (route) => {
      await opened;
      await route.continue();
    },
    { times: 1 },
  );
  return () => gate.open?.();
}
