import fc from 'fast-check';
import { blockedNumbers, masked } from '../../src/privacy/rules';
import { anyBsn, anyInsz, BSN_NOTATIONS, insz, INSZ_NOTATIONS, passesEleven } from './numbers';

/** Made up, with the checksum of a real one. */
const BORN_1985 = insz('850730', 33);
const BORN_2005 = insz('050201', 12, true);

describe('a Belgian national number is found', () => {
  it.each([
    ['born before 2000', BORN_1985],
    ['the example of the National Register', '93051822361'],
    ['born since 2000, with a 2 before it', BORN_2005],
    ['born in 2000, when the year is 00', insz('000101', 5, true)],
    ['a bis-number, sex unknown: month + 20', insz('852730', 33)],
    ['a bis-number, sex known: month + 40', insz('854730', 33)],
    ['a bis-number of somebody born since 2000', insz('054201', 12, true)],
    ['month and day unknown', insz('850000', 33)],
    ['day unknown', insz('850700', 33)],
    ['check number 97, for a remainder of nothing', insz('400101', 75)],
  ])('%s', (_what, digits) => {
    expect(found(digits)).toEqual([digits]);
    expect(blockedNumbers(digits)[0]?.what).toBe('insz');
  });

  it.each([
    '85.07.30-033.28',
    '85.07.30-033-28',
    '85.07.30 033.28',
    '85 07 30 033 28',
    '85/07/30-033-28',
    '85-07-30-033-28',
    '850730-03328',
    '850730-033-28',
    '850730-033.28',
    '850730 033 28',
    '850730 03328',
    '85.07.30.033.28',
    '85.07.30–033.28',
    '85.07.30\u2011033.28',
    '85\u00a007\u00a030\u00a0033\u00a028',
    '85\u202f07\u202f30\u202f033\u202f28',
    '85.07.30 - 033.28',
    '85.07.30 – 033.28',
    '85. 07. 30 - 033. 28',
    '850730 / 033 / 28',
  ])('however it is written: %s', (written) => {
    expect(written.replace(/\D/g, '')).toBe(BORN_1985);
    expect(found(`Zijn nummer is ${written}, zei ze.`)).toEqual([written]);
  });
});

describe('a Dutch national number is found', () => {
  it.each(['123456782', '111222333', '012345672'])('%s', (digits) => {
    expect(blockedNumbers(digits)).toEqual([{ what: 'bsn', from: 0, to: 9 }]);
  });

  it.each([
    '123.456.782',
    '123 456 782',
    '1234.56.782',
    '1234 56 782',
    '123-456-782',
    '123\u00a0456\u00a0782',
  ])('however it is written: %s', (written) => {
    expect(found(`BSN ${written}.`)).toEqual([written]);
  });
});

describe('it is found wherever it stands', () => {
  const number = fc.oneof(
    fc.tuple(anyInsz(), fc.constantFrom(...INSZ_NOTATIONS)).map(([digits, write]) => write(digits)),
    fc.tuple(anyBsn(), fc.constantFrom(...BSN_NOTATIONS)).map(([digits, write]) => write(digits)),
  );
  const before = fc.constantFrom(
    '',
    'Het kind ',
    'rr:',
    '(',
    '"',
    'nr. ',
    'BSN ',
    'INSZ: ',
    'Jan, ',
    '\n',
    '#',
    '€ ',
  );
  const after = fc.constantFrom(
    '',
    '.',
    ', zei ze',
    ')',
    '"',
    '?',
    ' is het',
    '; dus',
    '\n',
    ' en',
    '!',
    '…',
    ': ok',
  );

  test('in any sentence', () => {
    fc.assert(
      fc.property(before, number, after, (a, n, z) => {
        expect(found(`${a}${n}${z}`)).toEqual([n]);
      }),
    );
  });

  test('also after another number', () => {
    const counting = fc.constantFrom(
      'kamer 2 ',
      '1. ',
      'kind 12: ',
      'in 2019 ',
      '3 - ',
      'punt 1.2 ',
      '(2) ',
      'nr 100 ',
    );
    fc.assert(
      fc.property(counting, number, (a, n) => {
        expect(found(`${a}${n}`)).not.toEqual([]);
      }),
    );
  });

  test('also before another number', () => {
    const counting = fc.constantFrom(' 2 kinderen', ' 12 jaar', ' - 3', '. 1 keer', ' 2019', ', 7', '/2');
    fc.assert(
      fc.property(number, counting, (n, z) => {
        expect(found(`${n}${z}`)).not.toEqual([]);
      }),
    );
  });

  test('every one of several', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 4 }), (numbers) => {
        expect(found(numbers.join(' en '))).toEqual(numbers);
        expect(blockedNumbers(numbers.join('\n'))).toHaveLength(numbers.length);
      }),
    );
  });

  test('also glued to the word before it', () => {
    fc.assert(
      fc.property(fc.constantFrom('RRN', 'INSZ', 'NISS', 'BSN'), anyInsz(), (word, digits) => {
        expect(found(`${word}${digits}`)).not.toEqual([]);
      }),
    );
  });
});

describe('what is no national number is not blocked', () => {
  test('eleven digits with another checksum', () => {
    const wrong = fc
      .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }))
      .map(([base, check]) => [String(base).padStart(9, '0'), String(check).padStart(2, '0')] as const)
      .filter(
        ([base, check]) => ![base, `2${base}`].some((of) => 97n - (BigInt(of) % 97n) === BigInt(check)),
      );
    fc.assert(fc.property(wrong, ([base, check]) => found(`nr ${base}${check}`).length === 0));
  });

  test('nine digits that fail the eleven test', () => {
    const wrong = fc
      .integer({ min: 100_000_000, max: 999_999_999 })
      .map(String)
      .filter((digits) => !passesEleven(digits));
    fc.assert(fc.property(wrong, (digits) => found(`nr ${digits}`).length === 0));
  });

  const digits = (n: number) =>
    fc.integer({ min: 0, max: 10 ** n - 1 }).map((number) => String(number).padStart(n, '0'));
  const cut = (text: string, ...sizes: readonly number[]) => {
    let at = 0;
    return sizes.map((size) => text.slice(at, (at += size)));
  };

  it.each<[string, fc.Arbitrary<string>]>([
    ['a Belgian landline', digits(7).map((d) => `09 ${cut(d, 3, 2, 2).join(' ')}`)],
    ['a Belgian landline with a slash', digits(7).map((d) => `09/${cut(d, 3, 2, 2).join('.')}`)],
    ['a Belgian landline of a small zone', digits(6).map((d) => `059 ${cut(d, 2, 2, 2).join(' ')}`)],
    ['a Belgian mobile', digits(7).map((d) => `047${d.slice(0, 1)} ${cut(d.slice(1), 2, 2, 2).join(' ')}`)],
    ['a Belgian mobile in one', digits(8).map((d) => `04${d}`)],
    [
      'a Belgian mobile with a slash',
      digits(7).map((d) => `047${d.slice(0, 1)}/${cut(d.slice(1), 2, 2, 2).join('.')}`),
    ],
    [
      'a Belgian mobile from abroad',
      digits(7).map((d) => `+32 47${d.slice(0, 1)} ${cut(d.slice(1), 2, 2, 2).join(' ')}`),
    ],
    ['a Belgian mobile from abroad in one', digits(8).map((d) => `+324${d}`)],
    [
      'a Belgian mobile with (0)',
      digits(7).map((d) => `+32 (0)47${d.slice(0, 1)} ${cut(d.slice(1), 2, 2, 2).join(' ')}`),
    ],
    [
      'a Belgian mobile with 00',
      digits(7).map((d) => `0032 47${d.slice(0, 1)} ${cut(d.slice(1), 2, 2, 2).join(' ')}`),
    ],
    ['a Belgian landline from abroad', digits(7).map((d) => `+32 9 ${cut(d, 3, 2, 2).join(' ')}`)],
    ['a Dutch mobile', digits(8).map((d) => `06 ${d}`)],
    ['a Dutch mobile in pairs', digits(8).map((d) => `06-${cut(d, 2, 2, 2, 2).join(' ')}`)],
    ['a Dutch mobile from abroad', digits(8).map((d) => `+31 6 ${d}`)],
    ['a Dutch mobile with (0)', digits(8).map((d) => `+31 (0)6 ${d}`)],
    ['a Dutch mobile with 00', digits(8).map((d) => `0031 6 ${d}`)],
    ['a Dutch landline', digits(7).map((d) => `020-${d}`)],
    ['a Belgian IBAN', digits(14).map((d) => `BE${cut(d, 2, 4, 4, 4).join(' ')}`)],
    ['a Belgian IBAN in one', digits(14).map((d) => `BE${d}`)],
    ['a Dutch IBAN', digits(12).map((d) => `NL${cut(d, 2, 4, 4, 2).join(' ABNA ')}`)],
    ['a company number', digits(9).map((d) => `0${d.slice(0, 3)}.${cut(d.slice(3), 3, 3).join('.')}`)],
    ['an amount', fc.integer({ min: 0, max: 99_999_999 }).map((n) => `€ ${n.toLocaleString('nl-BE')},50`)],
    ['a postcode and a house', digits(4).map((d) => `${d} Gent, nr ${d}`)],
    ['a period', digits(2).map((d) => `20${d}-20${d}`)],
  ])('%s', (_what, written) => {
    fc.assert(
      fc.property(written, (text) => {
        expect(found(`bel naar ${text}, of kom langs`)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, (day: string, month: string, year: string, hour: string) => string]>([
    ['a date', (d, m, y) => `${d}/${m}/${y}`],
    ['a date with dashes', (d, m, y) => `${d}-${m}-${y}`],
    ['a date, year first', (d, m, y) => `${y}-${m}-${d}`],
    ['a date and an hour', (d, m, y, h) => `${d}/${m}/${y} om ${h}:30`],
    ['a date and an hour side by side', (d, m, y, h) => `${d}-${m}-${y} ${Number(h)} uur`],
    ['a date and a time side by side', (d, m, y, h) => `${d}/${m}/${y} ${Number(h)}.30`],
    ['a date and a number', (d, m, y, h) => `${y}-${m}-${d} ${Number(h) % 10}`],
    ['a moment', (d, m, y, h) => `${y}-${m}-${d}T${h}:30:00`],
    ['two days', (d, m, y) => `${d}/${m} - ${d}/${m}/${y}`],
  ])('%s', (_what, write) => {
    const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(two(1, 31), two(1, 12), fc.integer({ min: 1990, max: 2030 }), two(0, 23), (d, m, y, h) => {
        expect(found(`op ${write(d, m, String(y), h)} samen`)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('any text without nine digits', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => (one.match(/\p{Nd}/gu) ?? []).length < 9);
    fc.assert(fc.property(text, (one) => blockedNumbers(one).length === 0));
  });
});

test('what is shown of it is where it stands: two digits, the rest unreadable', () => {
  const text = 'Zie 85.07.30-033.28 en 123456782.';
  const shown = masked(text, blockedNumbers(text));
  expect(shown).toEqual(['85.••.••-•••.••', '12•••••••']);
});

test('however it is written, no more than two digits are shown', () => {
  const number = fc.tuple(anyInsz(), fc.constantFrom(...INSZ_NOTATIONS));
  fc.assert(
    fc.property(number, ([digits, write]) => {
      const text = `Zie ${write(digits)}.`;
      for (const shown of masked(text, blockedNumbers(text)))
        expect(shown.replace(/\D/g, '')).toBe(digits.slice(0, 2));
    }),
  );
});

function found(text: string): string[] {
  return blockedNumbers(text).map(({ from, to }) => text.slice(from, to));
}
