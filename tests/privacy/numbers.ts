import fc from 'fast-check';

/** Adds the check number: 97 − n mod 97, with a 2 before it since 2000. */
export function insz(birth: string, serial: number, since2000 = false): string {
  const base = `${birth}${String(serial).padStart(3, '0')}`;
  const check = 97n - (BigInt(since2000 ? `2${base}` : base) % 97n);
  return `${base}${String(check).padStart(2, '0')}`;
}

export function passesEleven(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}

export function anyInsz(): fc.Arbitrary<string> {
  const two = (n: number) => String(n).padStart(2, '0');
  return fc
    .tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 20, 40)),
      fc.integer({ min: 0, max: 31 }),
      fc.integer({ min: 1, max: 998 }),
      fc.boolean(),
    )
    .map(([year, [month, bis], day, serial, young]) =>
      insz(`${two(year)}${two(month + bis)}${two(day)}`, serial, young),
    );
}

/** Nine digits that pass the eleven test; the first is no 0, for that is how a Belgian telephone number starts. */
export function anyBsn(): fc.Arbitrary<string> {
  return fc.integer({ min: 10_000_000, max: 99_999_999 }).map((n) => {
    const last = Array.from(String(n)).reduce((sum, digit, at) => sum + (9 - at) * Number(digit), 0) % 11;
    return last < 10 ? `${n}${last}` : '123456782';
  });
}

type Notation = (digits: string) => string;

function shaped(pattern: string): Notation {
  return (digits) => {
    let at = 0;
    return pattern.replace(/9/g, () => digits[at++] ?? '');
  };
}

export const INSZ_NOTATIONS: readonly Notation[] = [
  '99999999999',
  '99.99.99-999.99',
  '99.99.99-999-99',
  '99.99.99 999.99',
  '99 99 99 999 99',
  '99/99/99-999-99',
  '999999-99999',
  '999999-999-99',
  '999999 999 99',
  '99.99.99–999.99',
].map(shaped);

export const BSN_NOTATIONS: readonly Notation[] = [
  '999999999',
  '999.999.999',
  '9999.99.999',
  '999 999 999',
  '9999 99 999',
].map(shaped);
