import fc from 'fast-check';
import { inverted, key, within } from '../../src/storage/keys';
import { entryPartition, label, parseLabel, partitionOf } from '../../src/storage/labels';

const anyText = fc.string({ unit: 'binary' });

test('parts that are plain stand as they are', () => {
  expect(key('E', '999957')).toBe('E|999957');
  expect(key('O', '2026-11-22T10:00:00.000Z', 'V-2026-0007.asker.1')).toBe(
    'O|2026-11-22T10:00:00.000Z|V-2026-0007.asker.1',
  );
});

test('whatever a part holds, the key holds nothing that Azure Tables refuses', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (parts) => {
      expect(key(...parts)).toMatch(/^[\x21-\x7e]*$/);
      expect(key(...parts)).not.toMatch(/[/\\#?]/);
    }),
  );
});

it.each([
  '/',
  '\\',
  '#',
  '?',
  '\t',
  '\n',
  '\u0000',
  '\u007f',
  '\u0085',
  '|',
  '_',
  '~',
  "'",
  '%',
  ' ',
  'é',
  '👍',
  '\ud83d',
])('the character %j is written by its code', (character) => {
  expect(key(character)).toMatch(/^_[0-9a-f]+\.$/);
});

test('two different sets of parts never make the same key', () => {
  const some = fc.array(fc.oneof(anyText, fc.constantFrom('_', '_7c.', '|', 'a|b', '_5f.', '')), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(some, some, (a, b) => {
      fc.pre(a.length !== b.length || a.some((part, at) => part !== b[at]));
      return key(...a) !== key(...b);
    }),
  );
});

test('a range holds every key that starts with the prefix, and no other', () => {
  const part = fc.constantFrom('a', 'ab', 'b', 'a|', 'S-2026-0001', '_', '~', 'é', '');
  fc.assert(
    fc.property(part, fc.array(part, { minLength: 1, maxLength: 3 }), (first, parts) => {
      const prefix = `${key(first)}|`;
      const { from, before } = within(prefix);
      const name = key(...parts);
      expect(from <= name && name < before).toBe(name.startsWith(prefix));
    }),
  );
});

test('the newest number sorts first', () => {
  const number = fc.integer({ min: 1, max: 999_999 });
  fc.assert(fc.property(number, number, (a, b) => inverted(a) < inverted(b) === a > b));
});

test('a number keeps its letter, year and value in its label', () => {
  const number = fc.integer({ min: 1, max: 999_999 });
  fc.assert(
    fc.property(
      fc.constantFrom('S', 'V', 'I'),
      fc.integer({ min: 2020, max: 2099 }),
      number,
      (letter, year, n) => {
        expect(parseLabel(label(letter, year, n))).toEqual({ letter, year, number: n });
        // A round has a partition of its own.
        const partition =
          letter === 'I' ? key('n-1', label(letter, year, n)) : entryPartition('n-1', letter, year);
        expect(partitionOf('n-1', label(letter, year, n))).toBe(partition);
      },
    ),
  );
  expect([label('S', 2026, 42), label('V', 2026, 7), label('S', 2026, 12_345)]).toEqual([
    'S-2026-0042',
    'V-2026-0007',
    'S-2026-12345',
  ]);
});

it.each([
  '',
  'S-2026',
  'S-2026-42',
  'X-2026-0042',
  's-2026-0042',
  'S-2026-0042 ',
  'S-2026-0042|x',
  'S-26-0042',
])('%j is no label, and leads to no entries', (text) => {
  expect(parseLabel(text)).toBeUndefined();
  expect(partitionOf('n-1', text)).not.toMatch(/[SVI]\d{4}$/);
});
