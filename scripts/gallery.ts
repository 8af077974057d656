import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pieces, sheets } from './gallery/cards';
import { check } from './gallery/check';
import { galleryPage } from './gallery/page';
import { serve } from './gallery/serve';
import { Problem, runCommand } from './local/problem';

/**
 * `npm run gallery`: every card in a browser. With `--check`: every card in every language, theme and width drawn without
 * a window, checked and photographed; `--only home-mine` leaves out the
 * other cards. Both leave their files in .artifacts/gallery.
 */
const FOLDER = join(__dirname, '..', '.artifacts', 'gallery');

async function main(): Promise<void> {
  const all = sheets(argument('--only'));
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const page = galleryPage(all);
  writeFileSync(join(FOLDER, 'index.html'), page);
  if (process.argv.includes('--check')) return checkAll(all);
  console.log(`${await serve(page)} shows every card. Ctrl-C stops it.`);
}

async function checkAll(all: ReturnType<typeof sheets>): Promise<void> {
  const found = await check(all.flatMap(pieces), FOLDER);
  console.log(`${all.length} sheets in ${FOLDER}`);
  if (found.length > 0) throw new Problem(`${found.join('\n')}\n${found.length} findings`);
}

function argument(name: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? '' : (process.argv[at + 1] ?? '');
}

runCommand(main);
