/** `npx tsx scripts/icons.ts`: renders the icons of the app package from their SVG sources, in headless Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/e2e/support/chromium';
import { FOLDER } from './app-package/sources';
import { runCommand } from './local/problem';

/** The sizes that Teams asks for, in pixels. */
const SIZES = { color: 192, outline: 32 } as const;

runCommand(async () => {
  const browser = await launchChromium();
  for (const [name, size] of Object.entries(SIZES)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(join(FOLDER, `${name}.svg`), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(FOLDER, `${name}.png`), png);
    console.log(`appPackage/${name}.png, ${size} × ${size}, ${png.length} bytes`);
  }
  await browser.close();
});
