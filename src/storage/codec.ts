/**
 * A row's value as Azure Tables columns. A string column holds at most 32k characters, and `null` vanishes on
 * the round trip; so the value is one JSON text, cut over the columns `v0`, `v1`, ….
 */
export function encode(value: unknown): Record<string, string> {
  const json = JSON.stringify(value);
  const columns: Record<string, string> = {};
  for (let at = 0, n = 0; at < json.length || n === 0; at += COLUMN, n++)
    columns[`v${n}`] = json.slice(at, at + COLUMN);
  return columns;
}

/** The value that `encode` was given. The caller knows its type: only our own stores write these rows. */
export function decode(columns: Readonly<Record<string, unknown>>): unknown {
  let json = '';
  for (let n = 0; typeof columns[`v${n}`] === 'string'; n++) json += columns[`v${n}`] as string;
  return JSON.parse(json);
}

/** Half of the limit: Azure counts UTF-16 code units, and a cut may fall inside a surrogate pair without harm. */
const COLUMN = 16_000;
