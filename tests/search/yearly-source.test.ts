import { yearlySource } from '../../src/search/yearly-source';

interface Entry {
  readonly label: string;
  readonly seq: number;
}

/** A store that keeps these entries, and remembers which years it was asked for. */
function shelf(entries: Readonly<Record<number, readonly Entry[]>>, now: string) {
  const asked: number[] = [];
  const of = (year: number) => {
    asked.push(year);
    return entries[year] ?? [];
  };
  const store = {
    pages: async function* (_network: string, year: number) {
      for (const entry of of(year)) yield await Promise.resolve([entry]);
    },
    changes: (_network: string, year: number) => Promise.resolve(of(year)),
    entry: (_network: string, label: string) =>
      Promise.resolve(
        Object.values(entries)
          .flat()
          .find((one) => one.label === label),
      ),
  };
  const itemOf = ({ label, seq }: Entry) => ({ key: label, version: seq, docs: [], gone: [label] });
  return { asked, source: yearlySource(store, itemOf, () => new Date(now)) };
}

const ENTRIES = {
  2027: [{ label: 'S-2027-0001', seq: 0 }],
  2026: [
    { label: 'S-2026-0002', seq: 3 },
    { label: 'S-2026-0001', seq: 1 },
  ],
  2020: [{ label: 'S-2020-0001', seq: 0 }],
};

it.each([
  ['2026-06-15T12:00:00.000Z', [2026, 2025]],
  ['2026-12-31T20:00:00.000Z', [2027, 2026, 2025]],
  ['2027-01-01T10:00:00.000Z', [2027, 2026, 2025]],
  ['2027-01-03T10:00:00.000Z', [2027, 2026]],
])('at %s entries of %j still change', async (now, years) => {
  const { source, asked } = shelf({}, now);
  await source.changes('n1', new Date(now));
  expect(asked).toEqual(years);
});

it('reads the entries of five years, newest first, and of the year that has begun elsewhere', async () => {
  const { source, asked } = shelf(ENTRIES, '2026-12-31T23:30:00.000Z');
  const keys: string[] = [];
  for await (const page of source.pages('n1')) keys.push(...page.map(({ key }) => key));
  expect(keys).toEqual(['S-2027-0001', 'S-2026-0002', 'S-2026-0001']);
  expect(asked).toEqual([2027, 2026, 2025, 2024, 2023, 2022]);
});

it('tells how far each entry is, and reads one by its number', async () => {
  const { source } = shelf(ENTRIES, '2026-06-15T12:00:00.000Z');
  expect(await source.changes('n1', new Date('2026-06-15'))).toEqual([
    { key: 'S-2026-0002', version: 3 },
    { key: 'S-2026-0001', version: 1 },
  ]);
  expect((await source.load('n1', 'S-2026-0002'))?.version).toBe(3);
  expect(await source.load('n1', 'S-2026-0009')).toBeUndefined();
});
