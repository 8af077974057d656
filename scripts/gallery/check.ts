import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../tests/e2e/support/chromium';
import type { Sheet } from './cards';
import { axe, scripts, sheetPage, WIDTHS } from './page';
import { css, hostConfig, THEMES, type Theme } from './themes';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Draws every sheet in every theme, takes its picture, and returns everything that is wrong with it. */
export async function check(sheets: readonly Sheet[], folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  try {
    const found: string[] = [];
    for (const theme of THEMES) found.push(...(await checkTheme(browser, theme, sheets, folder)));
    return found;
  } finally {
    await browser.close();
  }
}

async function checkTheme(
  browser: Browser,
  theme: Theme,
  sheets: readonly Sheet[],
  folder: string,
): Promise<string[]> {
  const page = await newPage(browser, theme);
  const found: string[] = [];
  for (const sheet of sheets) {
    const name = `${sheet.view}-${theme.name}-${sheet.language}`;
    const faults = await checkSheet(page, theme, sheet);
    // A picture costs most of the time, and a theme is the same in every language.
    if (theme.name === 'light' || sheet.language === 'nl')
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, timeout: 120_000 });
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  await page.close();
  return found;
}

async function newPage(browser: Browser, theme: Theme): Promise<Page> {
  const colorScheme = theme.name === 'light' ? 'light' : 'dark';
  const width = WIDTHS.reduce((sum, one) => sum + one + 16, 16);
  const page = await browser.newPage({
    viewport: { width, height: 400 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  // Nothing of the gallery is on the network, so nothing may ask for it.
  await page.route('**/*', (route) => route.abort());
  await page.setContent(sheetPage('nl', css(theme)));
  for (const content of [...scripts(), axe()]) await page.addScriptTag({ content });
  return page;
}

async function checkSheet(page: Page, theme: Theme, { cards, language }: Sheet): Promise<string[]> {
  const drawing = JSON.stringify({ cards, hostConfig: hostConfig(theme), widths: WIDTHS });
  await page.evaluate(`document.documentElement.lang = ${JSON.stringify(language)}`);
  const misread = await page.evaluate<string[]>(`draw(${drawing})`);
  const clipped = await page.evaluate<string[]>('clipped()');
  return [...misread, ...clipped, ...(await findings(page))];
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function findings(page: Page): Promise<string[]> {
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const violations = await page.evaluate<Violation[]>(
    `axe.run('main', ${options}).then((result) => result.violations)`,
  );
  return violations.map(({ id, impact, nodes }) => {
    const [first] = nodes;
    return `axe ${impact} ${id}, ${nodes.length} times: ${first?.html.slice(0, 160) ?? ''} ${first?.failureSummary ?? ''}`;
  });
}
