/** One stretch of turns, in milliseconds. */
export interface Stretch {
  readonly seconds: number;
  readonly latencies: readonly number[];
}

export interface Speed {
  readonly turnsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
}

/** Of all stretches together: each turn counts once. */
export function speedOf(stretches: readonly Stretch[]): Speed {
  const latencies = stretches.flatMap((stretch) => stretch.latencies);
  const seconds = stretches.reduce((sum, stretch) => sum + stretch.seconds, 0);
  return {
    turnsPerSecond: latencies.length / seconds,
    p50: percentile(latencies, 50),
    p95: percentile(latencies, 95),
  };
}

/** The smallest value that at least `percent` of them do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}

/** A line of the table: what, and the figure of the bare bot and of ours. */
export type Line = readonly [what: string, unit: string, bare: number, ours: number];

/** The lines in columns, with ours as a multiple of the bare bot's. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(([what, unit, bare, ours]) => [
    `${what} (${unit})`,
    rounded(bare),
    rounded(ours),
    `${rounded(ours / bare)} ×`,
  ]);
  const all = [['', 'bare bot', 'Signaalpunt', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return all.map((row) => row.map(cell).join('   ')).join('\n');
}

/** Three figures that count. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
