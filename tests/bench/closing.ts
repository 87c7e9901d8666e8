/** How a bench ends: a table for people, one JSON line for machines when asked for; a missed budget is reported, not thrown. */

export interface Item {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  readonly ok?: boolean;
}
export interface Outcome {
  readonly bench: string;
  readonly items: readonly Item[];
  readonly systems: readonly Readonly<Record<string, unknown>>[];
}

export const atMost = (name: string, value: number, unit: string, budget: number): Item => ({
  name,
  value,
  unit,
  budget,
  ok: value <= budget,
});
export const atLeast = (name: string, value: number, unit: string, budget: number): Item => ({
  name,
  value,
  unit,
  budget,
  ok: value >= budget,
});

/** Three significant decimals are all that these measures carry. */
export const rounded = (value: number): number => Number(value.toFixed(4));

export function close({ bench, items, systems }: Outcome, asJson: boolean): void {
  for (const system of systems) console.log(JSON.stringify(system));
  console.table(
    items.map(({ name, value, unit, budget, ok }) => ({ name, value: rounded(value), unit, budget, ok })),
  );
  if (asJson)
    console.log(JSON.stringify({ bench, ok: items.every((item) => item.ok !== false), items, systems }));
}

/** The value after `--name`. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}
export const hasFlag = (name: string): boolean => process.argv.includes(`--${name}`);

/** A bench that cannot run says why in one line. */
export async function runBench(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
