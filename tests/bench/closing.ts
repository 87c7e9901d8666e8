/** How a bench begins and ends: its options; a table for people, one JSON line for machines when asked for; a missed budget is reported, not thrown. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

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

/** The value after `--name`, or behind its `=`. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  if (at >= 0) return process.argv[at + 1];
  const joined = process.argv.find((given) => given.startsWith(`--${name}=`));
  return joined?.slice(`--${name}=`.length);
}

/** The number after `--name`: whole and above 0. */
export function countOption(name: string, otherwise: number): number {
  const given = option(name);
  const count = given === undefined ? otherwise : Number(given);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--${name} needs a whole number above 0, not ${given}.`);
  return count;
}

/** The folder after `--name`, as whoever typed it sees it: npm runs a script in the package's folder, wherever it was called. */
export function folderOption(name: string): string {
  const given = option(name);
  if (given === undefined || given === '') throw new Error(`It needs --${name} DIR.`);
  const places = [given, resolve(process.env['INIT_CWD'] ?? '', given)];
  const folder = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isDirectory());
  if (folder === undefined) throw new Error(`There is no folder ${given}.`);
  return folder;
}
export const hasFlag = (name: string): boolean => process.argv.includes(`--${name}`);

/** A bench that cannot run says why in one line. */
export async function runBench(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
