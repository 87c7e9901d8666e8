/** The regions as they are written; a build may put the same here in their packed form (pack-regions.ts). */
import type { RegionEntry } from './entry.ts';
import regions from './regions.json' with { type: 'json' };

export const REGION_SOURCES: readonly RegionEntry[] = regions;
