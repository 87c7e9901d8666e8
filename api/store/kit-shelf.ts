/** The bytes of files of agreements' kits as files beside the rows, each under the ending of its own kind. */
import { KIT_KINDS, type KitKind } from '#contract/kit-kinds';
import type { KitShelf } from '../usecases/ports.ts';
import { openByteShelf } from './byte-shelf.ts';
import type { FileSystem } from './file-system.ts';

/** Its name within the company's folder. */
export const KIT_FOLDER = 'kit-files';

/** PDF first: all were named so, whatever they were, before 2026-11-26, and those files stay as they are. */
// The keys of a table of kinds are kinds.
export const KINDS = Object.keys(KIT_KINDS) as readonly KitKind[];

/** `shelf` is the folder of the files itself. */
export async function openKitShelf(shelf: string, files?: FileSystem): Promise<KitShelf> {
  const byKind = await Promise.all(
    KINDS.map(async (kind) => [kind, await openByteShelf(shelf, `.${kind}`, files)] as const),
  );
  const shelves = new Map(byKind);
  return {
    put: async (id, bytes, kind) => shelves.get(kind)?.put(id, bytes),
    async get(id) {
      for (const each of shelves.values()) {
        const bytes = await each.get(id);
        if (bytes) return bytes;
      }
      return undefined;
    },
    async remove(id) {
      for (const each of shelves.values()) await each.remove(id);
    },
  };
}
