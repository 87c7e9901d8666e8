/** How every bench speaks: a table for people, and with `--json` one last line for machines. It measures nothing. */

export interface Item {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The greatest value allowed, or the least when `atLeast` is set. */
  readonly budget?: number;
  readonly atLeast?: boolean;
}

/** Whether an item keeps its budget; undefined when it has none. */
export function keepsBudget({ value, budget, atLeast }: Item): boolean | undefined {
  if (budget === undefined) return undefined;
  return atLeast ? value >= budget : value <= budget;
}

/** Prints the table, then the JSON line if asked for. A missed budget is reported, and is no failure of the run. */
export function report(
  bench: string,
  items: readonly Item[],
  more: Readonly<Record<string, unknown>> = {},
): void {
  const rows = items.map((item) => ({
    figure: item.name,
    value: `${round(item.value)} ${item.unit}`,
    budget: item.budget === undefined ? '' : `${item.atLeast ? '≥' : '≤'} ${item.budget} ${item.unit}`,
    kept: { true: 'yes', false: 'NO', undefined: '' }[String(keepsBudget(item))] ?? '',
  }));
  console.table(rows);
  if (!process.argv.includes('--json')) return;
  const judged = items.map((item) => {
    const ok = keepsBudget(item);
    return ok === undefined ? item : { ...item, ok };
  });
  const ok = judged.every((item) => !('ok' in item) || item.ok);
  process.stdout.write(`${JSON.stringify({ bench, ok, items: judged, ...more })}\n`);
}

function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}

/** The middle of the numbers; the lower one of two. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which `share` (0 to 1) of the numbers lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
