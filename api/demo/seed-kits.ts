/** Puts the files of the demo company's kits on their shelf, under the names of those who signed the agreements. */
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { kindOfKitFile } from '#contract/kit-kinds';
import type { KitShelf, Writer } from '../usecases/ports.ts';
import { agreements } from './seed-agreements.ts';
import { shift, storyId } from './story.ts';

export async function seedKits(tx: Writer, shelf: KitShelf, now: number): Promise<void> {
  for (const { owner, startsOn, files = [] } of agreements) {
    for (const { file, name } of files) {
      const id = storyId(file);
      const bytes = await readFile(new URL(`./company/kit/${file}`, import.meta.url));
      await shelf.put(id, bytes, kindOfKitFile(file));
      const at = shift(`${startsOn}T08:00:00Z`, now);
      await tx.put('kitFiles', {
        id,
        ownerId: owner,
        name,
        bytes: bytes.length,
        digest: hash('sha256', bytes),
        at,
      });
    }
  }
}
