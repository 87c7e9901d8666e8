/** The bytes of pictures as files beside the rows: written once, durably, under their id; an id that is no id reaches no file. */
import { join } from 'node:path';
import type { PictureShelf } from '../usecases/ports.ts';
import { diskFiles, readIfThere, type FileSystem } from './file-system.ts';
import { writeDurably } from './write-durably.ts';

/** Its name within the company's folder. */
export const PICTURES_FOLDER = 'pictures';

/** Ids are UUIDs in practice; nothing that could name another folder passes. */
const PICTURE_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** `shelf` is the folder of the pictures itself. */
export async function openPictureShelf(shelf: string, files: FileSystem = diskFiles): Promise<PictureShelf> {
  await files.makeFolder(shelf);
  const pathOf = (id: string) => join(shelf, `${id}.webp`);
  return {
    async put(id, bytes) {
      if (!PICTURE_ID.test(id)) throw new TypeError('a picture id holds letters, digits, - and _ only');
      await writeDurably(files, pathOf(id), [bytes]);
    },
    async get(id) {
      return PICTURE_ID.test(id) ? readIfThere(files, pathOf(id)) : undefined;
    },
    async remove(id) {
      if (PICTURE_ID.test(id)) await files.remove(pathOf(id));
    },
  };
}
