import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMethods, METHODS } from '../src/intervision/methods';
import { Problem, runCommand } from './local/problem';
import { methodPages } from './methods/page';

/**
 * `npm run methods`: the pages about the methods of intervision in docs/methods, from their data. With `--check` it writes
 * nothing and fails when a page is not what the data say.
 */
const FOLDER = join(__dirname, '..', 'docs', 'methods');

function main(): Promise<void> {
  checkMethods();
  const pages = methodPages([...METHODS.values()]);
  mkdirSync(FOLDER, { recursive: true });
  const spare = readdirSync(FOLDER).filter((name) => !pages.has(name));
  const stale = [...pages].filter(([name, text]) => read(name) !== text);
  if (process.argv.includes('--check')) return refuse([...stale.map(([name]) => name), ...spare]);
  for (const [name, text] of stale) writeFileSync(join(FOLDER, name), text);
  console.log(`${pages.size} pages in ${FOLDER}, ${stale.length} written`);
  return refuse(spare);
}

function read(name: string): string | undefined {
  const path = join(FOLDER, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function refuse(names: readonly string[]): Promise<void> {
  if (names.length === 0) return Promise.resolve();
  return Promise.reject(
    new Problem(
      `${names.join(', ')}: not what the data say. Run npm run methods; remove the page of a method that is gone.`,
    ),
  );
}

runCommand(main);
