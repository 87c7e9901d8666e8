/** Names of the map's ids that came with what was asked for, beside those of the record; kept while the page is there. */
import type { LiveState } from '../live-state.ts';

type Names = LiveState['names'];

const known = new Map<string, Names[string]>();

export function learnNames(names: Names): void {
  for (const [id, name] of Object.entries(names)) known.set(id, name);
}

export const knownName = (id: string): Names[string] | undefined => known.get(id);
