import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodPages } from '../../scripts/methods/page';
import { METHODS } from '../../src/intervision/methods';

const FOLDER = join(__dirname, '..', '..', 'docs', 'methods');
const pages = methodPages([...METHODS.values()]);

test('docs/methods has a page for each method, one that leads to them, and no other', () => {
  expect([...pages.keys()].sort()).toEqual(
    ['README.md', ...[...METHODS.keys()].map((id) => `${id}.md`)].sort(),
  );
  expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])('%s is what the data say (npm run methods)', (name, text) => {
  expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
});

test.each([...METHODS.values()].map((method) => [method.id, method] as const))(
  'the page of %s says all that is in it',
  (id, { texts: { nl }, phases }) => {
    const page = pages.get(`${id}.md`) ?? '';
    const said = Object.values(nl.phases).flatMap(({ group, bringer, facilitator, prompts, starter }) => [
      group,
      bringer,
      facilitator,
      ...prompts,
      starter,
    ]);
    const all = [nl.title, nl.invitation, nl.attribution, ...said, ...Object.values(nl.labels)];
    expect(all.filter((text) => !page.includes(text))).toEqual([]);
    expect(Object.values(nl.glasses).filter((text) => !page.includes(`- ${text}`))).toEqual([]);
    expect(page.match(/^## Fase \d/gm)).toHaveLength(phases.length);
  },
);
