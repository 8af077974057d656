import type { Locator, Page } from 'playwright-core';

export type FieldValue = string | boolean;

/** Fills a field of a card by its label or placeholder; a choice by what it shows, a date as 2026-03-31, a toggle as true. */
export async function fillField(page: Page, card: Locator, label: string, value: FieldValue): Promise<void> {
  const group = card.getByRole('radiogroup', { name: label });
  if ((await group.count()) > 0) return group.getByText(String(value), { exact: true }).click();
  const field = card.getByLabel(label).or(card.getByPlaceholder(label)).first();
  await field.waitFor();
  if ((await field.getAttribute('type')) === 'checkbox')
    return toggle(field, value === true || value === 'true');
  if (await isInside(field, 'fui-DatePicker')) return pickDate(page, field, String(value));
  if (await isInside(field, 'fui-Combobox', 'fui-Dropdown')) return choose(page, field, String(value));
  await field.fill(String(value));
  // The playground takes the value over when the field loses the focus.
  await field.blur();
}

async function isInside(field: Locator, ...classes: string[]): Promise<boolean> {
  const condition = classes.map((name) => `contains(concat(' ', @class, ' '), ' ${name} ')`).join(' or ');
  return (await field.locator(`xpath=ancestor-or-self::*[${condition}]`).count()) > 0;
}

async function toggle(box: Locator, on: boolean): Promise<void> {
  // The box itself lies under its drawing.
  if ((await box.isChecked()) !== on) await box.click({ force: true });
}

async function choose(page: Page, field: Locator, title: string): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: title, exact: true }).click();
}

/** What is typed into a date field is ignored: steps the calendar to the month, then presses the day. */
async function pickDate(page: Page, field: Locator, iso: string): Promise<void> {
  await field.click();
  const calendar = page.locator('.fui-Calendar').last();
  await calendar.waitFor();
  const wanted = new Date(`${iso}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    wanted.toLocaleString('en-US', { timeZone: 'UTC', ...options });
  const month = part({ month: 'long', year: 'numeric' });
  for (let shown = await shownMonth(calendar); shown !== month; shown = await shownMonth(calendar)) {
    const direction = wanted > new Date(`1 ${shown} UTC`) ? /next month/i : /previous month/i;
    await calendar.getByRole('button', { name: direction }).first().click();
    await calendar.getByText(shown).first().waitFor({ state: 'hidden' });
  }
  const day = `${part({ day: 'numeric' })}, ${part({ month: 'long' })}, ${part({ year: 'numeric' })}`;
  await calendar.getByRole('button', { name: day }).first().click();
  await calendar.waitFor({ state: 'hidden' });
}

async function shownMonth(calendar: Locator): Promise<string> {
  return /[A-Z][a-z]+ \d{4}/.exec(await calendar.innerText())?.[0] ?? '';
}
