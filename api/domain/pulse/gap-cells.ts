/** The cells in which a gap is counted: its sector alone, and with each one other facet; never all together, which few would share. */
import type { GapFacets } from '#contract/gap';

/** Four weeks, numbered from the first Monday of the clock. */
export function periodOf(week: number): string {
  return String(Math.floor(week / 4));
}

export function cellsOf({ sector, region, size, stage }: GapFacets): GapFacets[] {
  return [
    { sector },
    ...(region === undefined ? [] : [{ sector, region }]),
    ...(size === undefined ? [] : [{ sector, size }]),
    ...(stage === undefined ? [] : [{ sector, stage }]),
  ];
}

/** One text for a cell, whatever the order of its keys. */
export function nameCell({ sector, region, size, stage }: GapFacets): string {
  return JSON.stringify([sector, region ?? '', size ?? '', stage ?? '']);
}

/** Back from its text; undefined for what no version of ours wrote. */
export function readCell(name: string): GapFacets | undefined {
  const [sector, region, size, stage] = JSON.parse(name) as string[];
  if (!sector) return undefined;
  const told = Object.entries({ sector, region, size, stage }).filter(([, value]) => value);
  // Written by `nameCell` from facets that the contract had parsed.
  return Object.fromEntries(told) as GapFacets;
}
