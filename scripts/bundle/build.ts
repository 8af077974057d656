import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../local/child';
import { NEVER_USED, stubs } from './stubs';

/** The program within the bundle; `node bot/index.js` starts it (infra/modules/web.bicep). */
const PROGRAM = join('bot', 'index.js');

/**
 * Makes the whole bot as one file with the templates of its cards beside it, in `folder`: nothing else is needed but
 * Node. The map of its lines, for reading a stack trace, goes to `map` and is not deployed.
 */
export async function buildBundle(folder: string, map: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const outfile = join(folder, PROGRAM);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    minify: true,
    // Names of functions stay readable in stack traces, and names of classes are looked at by the libraries.
    keepNames: true,
    legalComments: 'none',
    sourcemap: 'external',
    logLevel: 'warning',
    // restify looks whether it is there, and does without.
    external: ['dtrace-provider'],
    plugins: [stubs(NEVER_USED)],
  });
  renameSync(`${outfile}.map`, map);
  cpSync(join(ROOT, 'adaptive-cards'), join(folder, 'adaptive-cards'), { recursive: true });
  writeAbout(folder);
}

/** What runs, for who looks into the folder; and that its file is CommonJS. */
function writeAbout(folder: string): void {
  const { name, version, license, engines } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  mkdirSync(folder, { recursive: true });
  const about = { name, version, license, private: true, type: 'commonjs', main: 'bot/index.js', engines };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
}
