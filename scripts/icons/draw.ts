import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../tests/e2e/support/chromium';
import { FOLDER } from '../app-package/sources';

/** The sizes that Teams asks for, in pixels. */
const SIZES = { color: 192, outline: 32 } as const;

export interface Icon {
  readonly name: string;
  readonly size: number;
  readonly png: Buffer;
}

/** Draws the SVG sources of the app package, in headless Chromium, on nothing. */
export async function drawIcons(): Promise<Icon[]> {
  const browser = await launchChromium();
  const icons: Icon[] = [];
  for (const [name, size] of Object.entries(SIZES)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(join(FOLDER, `${name}.svg`), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    icons.push({ name, size, png: await page.screenshot({ omitBackground: true }) });
  }
  await browser.close();
  return icons;
}
