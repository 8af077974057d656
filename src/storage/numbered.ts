/** What the store itself needs of an entry. `seq` counts its history. */
export interface Numbered {
  readonly label: string;
  readonly network: string;
  readonly seq: number;
  /** ISO moment of its last change, or the day on which it was registered when no row may tell more. */
  readonly changedAt: string;
}

/** A line of a list, as its index row holds it. */
export interface IndexRow {
  readonly facet: string;
  readonly value: string;
  readonly line: object;
}
