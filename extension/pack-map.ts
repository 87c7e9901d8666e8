/** A step of the build: the extension carries the map packed, over a third lighter (gzipped) and read without stemming it again. */
import { CLASS_SOURCES } from '#domain/map/class-sources';
import { readClueSources } from '#domain/map/clue-sources';
import { packClasses } from '#domain/map/pack-classes';
import { packEntries } from '#domain/map/pack-entries';
import { packRegions } from '#domain/map/pack-regions';
import { packSpoken } from '#domain/map/pack-spoken';
import { REGION_SOURCES } from '#domain/map/region-sources';
import { SOURCES } from '#domain/map/sources';

/** What stands for each module that reads the map's files. */
const PACKED: Readonly<Record<string, () => string>> = {
  'sources.ts': () => `
    import { unpackEntries } from './unpack-entries.ts';
    import { unpackSpoken } from './unpack-spoken.ts';
    export const readSpoken = unpackSpoken(${JSON.stringify(packSpoken(SOURCES, readClueSources()))});
    export const SOURCES = unpackEntries(${JSON.stringify(packEntries(SOURCES))}, readSpoken);`,
  'clue-sources.ts': () => `
    import { readSpoken } from './sources.ts';
    import { unpackClues } from './unpack-clues.ts';
    export const readClueSources = () => unpackClues(readSpoken().clues);`,
  'class-sources.ts': () => `
    import { unpackClasses } from './unpack-classes.ts';
    export const CLASS_SOURCES = unpackClasses(${JSON.stringify(packClasses(CLASS_SOURCES))});`,
  'region-sources.ts': () => `
    import { unpackRegions } from './unpack-regions.ts';
    export const REGION_SOURCES = unpackRegions(${JSON.stringify(packRegions(REGION_SOURCES))});`,
};
const MAP_FILE = /\/api\/domain\/map\/([\w-]+\.ts)$/;

export function packMap() {
  return {
    name: 'relais-pack-map',
    enforce: 'pre' as const, // Before the files are read as JSON.
    load: (id: string): string | undefined => PACKED[MAP_FILE.exec(id)?.[1] ?? '']?.(),
  };
}
