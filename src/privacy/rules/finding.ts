export type FindingKind =
  'insz' | 'bsn' | 'email' | 'phone' | 'iban' | 'birthDate' | 'address' | 'name' | 'plate';

/** Words that may point at a person: what they are, and where they stand in the text as it was typed. */
export interface Finding {
  readonly kind: FindingKind;
  readonly from: number;
  readonly to: number;
}

/** True when one of these stands on one of the characters from `from` up to `to`. */
export function isTaken(taken: readonly Pick<Finding, 'from' | 'to'>[], from: number, to: number): boolean {
  return taken.some((finding) => finding.from < to && from < finding.to);
}
