/** The broad sector that a sector belongs to; what the map does not know stands for itself. */
import { findEntry } from './entries.ts';

/** The map is three levels deep at most; a circle in it, which its tests refuse, would end here all the same. */
const DEPTH_MAX = 5;

export function rootSectorOf(sector: string): string {
  let root = sector;
  for (let depth = 0; depth < DEPTH_MAX; depth += 1) {
    const parent = findEntry(root)?.parent;
    if (!parent) return root;
    root = parent;
  }
  return root;
}
