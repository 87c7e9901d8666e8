/** A step of the build: the extension carries the map and its clues packed, over a quarter lighter (gzipped) and read without stemming them again. */
import { readClueSources } from '#domain/map/clue-sources';
import { packClues } from '#domain/map/pack-clues';
import { packEntries } from '#domain/map/pack-entries';
import { SOURCES } from '#domain/map/sources';

const ENTRIES_FILE = /\/api\/domain\/map\/sources\.ts$/;
const CLUES_FILE = /\/api\/domain\/map\/clue-sources\.ts$/;

function packEntriesFile(): string {
  return `import { unpackEntries } from './unpack-entries.ts';\nexport const SOURCES = unpackEntries(${JSON.stringify(packEntries(SOURCES))});`;
}

/** Taken back when first asked for. */
function packCluesFile(): string {
  return `import { unpackClues } from './unpack-clues.ts';\nexport const readClueSources = () => unpackClues(${JSON.stringify(packClues(readClueSources()))});`;
}

export function packMap() {
  return {
    name: 'relais-pack-map',
    enforce: 'pre' as const, // Before the files are read as JSON.
    load(id: string): string | undefined {
      if (ENTRIES_FILE.test(id)) return packEntriesFile();
      return CLUES_FILE.test(id) ? packCluesFile() : undefined;
    },
  };
}
