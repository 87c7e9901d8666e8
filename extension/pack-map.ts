/** A step of the build: the extension carries the map packed, over a quarter lighter (gzipped) and read without stemming it again. */
import { packEntries } from '#domain/map/pack-entries';
import { SOURCES } from '#domain/map/sources';

const WRITTEN = /\/api\/domain\/map\/sources\.ts$/;

export function packMap() {
  return {
    name: 'relais-pack-map',
    enforce: 'pre' as const, // Before the files are read as JSON.
    load: (id: string) =>
      WRITTEN.test(id)
        ? `import { unpackEntries } from './unpack-entries.ts';\nexport const SOURCES = unpackEntries(${JSON.stringify(packEntries(SOURCES))});`
        : undefined,
  };
}
