import fc from 'fast-check';
import { decode, encode } from '../../src/storage/codec';

/** Azure's limit of a string column, in UTF-16 code units. */
const LIMIT = 32_768;

test('any value comes back as it was, with null and odd texts in it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(decode(overTheWire(encode(value)))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('what is absent stays absent, what is null stays null', () => {
  expect(decode(encode({ a: null, b: undefined, c: [null], d: '' }))).toEqual({ a: null, c: [null], d: '' });
});

it.each([0, 1, 15_990, 15_999, 16_000, 16_001, 31_999, 32_000, 100_000])(
  'a text of %i characters comes back, in columns that Azure takes',
  (length) => {
    const value = { text: 'x'.repeat(length) };
    const columns = encode(value);
    expect(decode(columns)).toEqual(value);
    expect(Math.max(...Object.values(columns).map((column) => column.length))).toBeLessThan(LIMIT);
  },
);

it.each([0, 1])('a text of surrogate pairs comes back, wherever the cut falls (%i)', (shift) => {
  const value = `${'x'.repeat(shift)}${'👨‍👩‍👧'.repeat(9_000)}`;
  expect(decode(overTheWire(encode(value)))).toBe(value);
});

test('many sizes of text with a pair at the cut come back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 15_900, max: 16_100 }), (length) => {
      const value = { a: `${'y'.repeat(length)}😀😀`, b: null };
      expect(decode(overTheWire(encode(value)))).toEqual(value);
    }),
  );
});

test('the columns that Azure adds are not read', () => {
  const columns = {
    ...encode({ a: 1 }),
    etag: 'W/"x"',
    timestamp: 'now',
    partitionKey: 'p',
    rowKey: 'r',
    v2: 'x',
  };
  expect(decode(columns)).toEqual({ a: 1 });
});

/** Each column goes as a JSON text of its own. */
function overTheWire(columns: Readonly<Record<string, string>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(columns)) as Record<string, unknown>;
}
