import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildBundle } from '../../scripts/bundle/build';
import { NEVER_USED, stubs } from '../../scripts/bundle/stubs';

const MOST_BYTES = 8_000_000;
const folder = mkdtempSync(join(tmpdir(), 'signaalpunt-bundle-'));
const made = join(folder, 'made');

beforeAll(() => buildBundle(made, join(folder, 'map')));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is deployed', () => {
  const files = () =>
    readdirSync(made, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(made, file)).isFile(),
    );

  test('is one program and the cards it draws, no more than 8 MB', () => {
    expect(
      files()
        .filter((file) => !file.startsWith('adaptive-cards'))
        .sort(),
    ).toEqual([join('bot', 'index.js'), 'package.json']);
    const cards = readdirSync(join(__dirname, '../../adaptive-cards'));
    expect(readdirSync(join(made, 'adaptive-cards'))).toEqual(cards);
    const bytes = files().reduce((sum, file) => sum + statSync(join(made, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('starts without node_modules, and in production says what it lacks', () => {
    const run = spawnSync(process.execPath, ['bot/index.js'], {
      cwd: made,
      env: { NODE_ENV: 'production' },
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stderr.trim().split('\n')).toEqual([
      expect.stringContaining('Say where to store'),
      expect.stringContaining('In production the bot needs MicrosoftAppId'),
      expect.stringContaining('In production set PUBLIC_URL'),
    ]);
  });
});

describe('what is left out', () => {
  async function run(program: string): Promise<string> {
    const [source, outfile] = [join(folder, 'touch.js'), join(folder, 'touched.js')];
    writeFileSync(source, program);
    const plugins = [stubs(['openai', 'not-there>axios'])];
    await build({
      entryPoints: [source],
      outfile,
      bundle: true,
      platform: 'node',
      plugins,
      logLevel: 'silent',
    });
    const { stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
    return `${stdout}${stderr}`;
  }

  test('may be read and extended, as libraries do when they load', async () => {
    const program = `
      const { OpenAI, Mode } = require('openai');
      class Mine extends OpenAI.Chat {}
      console.log(typeof Mine, typeof Mode.fast, Object.keys(require('openai')).length);`;
    expect(await run(program)).toBe('function function 0\n');
  });

  test.each([
    ['called', "require('openai').ask()"],
    ['made', "new (require('openai').OpenAI)()"],
    ['made as a part of something', "new (class extends require('openai/resources').Chat {})()"],
  ])('throws when it is %s', async (_how, program) => {
    expect(await run(program)).toMatch(/openai\S* is not in this program/);
  });

  test('is still there for who else asks for it', async () => {
    await expect(run("require('axios-of-somebody')")).rejects.toThrow('Could not resolve');
    expect(NEVER_USED.filter((name) => name.startsWith('@azure/'))).toEqual([]);
  });
});
