/** `npm run build:bundle`: what is deployed, in dist/bundle/, and as dist/bundle.zip. It needs no node_modules. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { buildBundle } from './bundle/build';
import { ROOT } from './local/child';
import { runCommand } from './local/problem';

const FOLDER = join(ROOT, 'dist', 'bundle');

runCommand(async () => {
  await buildBundle(FOLDER, join(ROOT, 'dist', 'bundle.js.map'));
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(FOLDER, file)).isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
  const zip = zipSync(
    Object.fromEntries(
      files.sort().map((file) => [file.replaceAll('\\', '/'), readFileSync(join(FOLDER, file))]),
    ),
    { level: 9, mtime: new Date(2000, 0, 1) },
  );
  writeFileSync(join(ROOT, 'dist', 'bundle.zip'), zip);
  const inMegabytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
  console.log(
    `dist/bundle/, ${files.length} files, ${inMegabytes(bytes)}; dist/bundle.zip, ${inMegabytes(zip.length)}`,
  );
});
