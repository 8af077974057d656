import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true });

test.each(rooms.filter((room) => room.isDirectory()).map((room) => room.name))(
  'ARCHITECTURE.md says what src/%s holds',
  (room) => {
    expect(text).toMatch(new RegExp(`^\\| \`src/${room}\` +\\| \\S`, 'm'));
  },
);

test.each(rooms.filter((room) => room.isFile()).map((room) => room.name))(
  'ARCHITECTURE.md names src/%s',
  (file) => {
    expect(text).toContain(`\`src/${file}\``);
  },
);

test('the features stand in the order of the import rules', () => {
  const { FEATURES } = featuresOf(readFileSync(join(ROOT, '.dependency-cruiser.cjs'), 'utf8'));
  const table = [...text.matchAll(/^\| `src\/(\w+)` /gm)].map(([, name = '']) => name);
  const described = table.filter((name) => FEATURES.includes(name));
  const there = FEATURES.filter((name) => rooms.some((room) => room.name === name));
  expect(described).toEqual(there);
});

test('every row key of the storage code stands in the table of data', () => {
  const letters = new Set(
    sources(join(ROOT, 'src'))
      .flatMap((source) => [...source.matchAll(/(?:key|within)\((?:`\$\{key\()?'([A-Z])\|?'/g)])
      .map(([, letter = '']) => letter),
  );
  const missing = [...letters].filter((letter) => !text.includes(`\`${letter}\\|`));
  expect([...letters].sort()).toEqual(
    expect.arrayContaining(['A', 'C', 'E', 'H', 'M', 'N', 'O', 'T', 'W', 'X']),
  );
  expect(missing).toEqual([]);
});

function featuresOf(source: string): { readonly FEATURES: readonly string[] } {
  const list = /const FEATURES = \[([^\]]*)\]/.exec(source)?.[1] ?? '';
  return { FEATURES: [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name) };
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : [readFileSync(path, 'utf8')];
  });
}
