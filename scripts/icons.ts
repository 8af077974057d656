/** `npx tsx scripts/icons.ts`: draws the icons of the app package from their SVG sources. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './app-package/sources';
import { drawIcons } from './icons/draw';
import { runCommand } from './local/problem';

runCommand(async () => {
  for (const { name, size, png } of await drawIcons()) {
    writeFileSync(join(FOLDER, `${name}.png`), png);
    console.log(`appPackage/${name}.png, ${size} × ${size}, ${png.length} bytes`);
  }
});
