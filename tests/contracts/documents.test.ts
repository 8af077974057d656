import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** Made by programs or by others, so a document may name what is in them without its being there. */
const GENERATED = ['node_modules', 'dist', 'coverage', '.data', '.artifacts', '.git'];

const files = filesIn('');
const documents = files.filter((file) => file.endsWith('.md'));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('leads by every link to a file and heading that exist', () => {
    expect(linksIn(text).filter((link) => !leadsSomewhere(document, link))).toEqual([]);
  });

  test('names no file or folder that does not exist', () => {
    expect(pathsIn(text).filter((path) => !names(document, path))).toEqual([]);
  });

  test('names no npm script that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names no place on somebody’s own machine', () => {
    expect(text.match(/(?<![\w.])\/(?:home|root|work|tmp|Users)\/\S*/g)).toBeNull();
  });
});

describe('README.md', () => {
  const text = read('README.md');

  test.each(['npm ci && npm start', 'npm ci && npm test'])('says %s', (command) => {
    expect(text).toContain(command);
  });

  test.each([
    'env.sample',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/guide-for-users.md',
    'docs/guide-for-coordinators.md',
    'docs/guide-for-facilitators.md',
  ])('leads to %s', (file) => {
    expect(linksIn(text)).toContain(file);
  });
});

describe('every decision', () => {
  const decisions = readdirSync(join(ROOT, 'docs', 'adr')).sort();

  test('has a number of its own, in order', () => {
    const numbers = decisions.map((file) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1]));
    expect(numbers).toEqual(decisions.map((_, at) => at + 1));
  });

  test.each(decisions)('%s says what, why, at what cost and what else there was', (file) => {
    const headings = [...read(`docs/adr/${file}`).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Context', 'Decision', 'Consequences', 'Alternatives']);
  });
});

describe('the tests of the documents', () => {
  test('see a dead link, path and heading', () => {
    expect(leadsSomewhere('README.md', 'docs/nowhere.md')).toBe(false);
    expect(leadsSomewhere('README.md', 'ARCHITECTURE.md#nowhere')).toBe(false);
    expect(leadsSomewhere('docs/adr/0001-x.md', '../../ARCHITECTURE.md#data')).toBe(true);
    expect(pathsIn('`src/nowhere.ts`, `nowhere.ts` and `src/`')).toEqual([
      'src/nowhere.ts',
      'nowhere.ts',
      'src/',
    ]);
    expect(names('README.md', 'src/nowhere.ts')).toBe(false);
    expect(names('README.md', 'nowhere.ts')).toBe(false);
    expect(names('README.md', 'part-*.json')).toBe(true);
  });
});

/** Relative links and pictures. */
function linksIn(text: string): string[] {
  return [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/i.test(link));
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? document : normalize(join(dirname(document), path));
  if (!existsSync(join(ROOT, target))) return false;
  return heading === undefined || headingsOf(read(target)).includes(heading);
}

/** Headings as links name them. */
function headingsOf(text: string): string[] {
  return [...withoutFences(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

const EXTENSION = /\.(?:[cm]?[jt]s|jsonc?|md|ya?ml|svg|png|sample|bicep)$/;

/** What stands in back-ticks and looks like a path: it begins with a folder of ours, or ends as a file does. */
function pathsIn(text: string): string[] {
  return [...withoutFences(text).matchAll(/`([^`\n]+)`/g)]
    .map(([, span = '']) => span)
    .filter((span) => /^[\w.*-]+(?:\/[\w.*-]+)*\/?$/.test(span))
    .filter((span) => EXTENSION.test(span) || (span.includes('/') && isTopLevel(span.split('/')[0] ?? '')));
}

/** From the root, beside the document, or, for a bare name, of any file; `*` stands for any part of a name. */
function names(document: string, path: string): boolean {
  if (GENERATED.includes(path.split('/')[0] ?? '')) return true;
  const bare = path.replace(/\/$/, '');
  if (bare.includes('*')) return files.some((file) => asPattern(bare).test(file));
  if (!bare.includes('/') && files.some((file) => basename(file) === bare)) return true;
  return [bare, join(dirname(document), bare)].some((one) => existsSync(join(ROOT, one)));
}

function asPattern(path: string): RegExp {
  const source = path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
  return new RegExp(`(?:^|/)${source}$`);
}

function isTopLevel(name: string): boolean {
  return GENERATED.includes(name) || existsSync(join(ROOT, name));
}

function withoutFences(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, '');
}

/** Every file of the project, by its path from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (GENERATED.includes(name)) return [];
    return statSync(join(ROOT, path)).isDirectory() ? filesIn(path) : [path];
  });
}
