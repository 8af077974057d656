type Defined<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The same without what is undefined, for fields that may be absent but not undefined. */
export function defined<T extends object>(values: T): Defined<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<T>;
}
