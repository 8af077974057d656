/** Numbers that pass the checksum and belong to nobody we know of, to try the privacy guard with. */

/** A Belgian INSZ (rijksregisternummer), eleven digits: date of birth, a serial number, and 97 minus the rest. */
export function insz(birth: string, serial: number): string {
  const digits = birth.replaceAll('-', '').slice(2) + String(serial).padStart(3, '0');
  const since2000 = birth >= '2000';
  const check = 97 - (Number(since2000 ? `2${digits}` : digits) % 97);
  return digits + String(check).padStart(2, '0');
}

/** As it is printed on an identity card: 85.07.30-033.28. */
export function printedInsz(number: string): string {
  return number.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5');
}

/** The first Dutch BSN from this number on: nine digits that pass the eleven test. */
export function bsn(from: number): string {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  for (let number = from; ; number += 1) {
    const digits = String(number).padStart(9, '0');
    const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    if (sum % 11 === 0) return digits;
  }
}
