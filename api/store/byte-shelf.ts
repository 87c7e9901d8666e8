/** Bytes as files beside the rows: written once, durably, under their id; an id that is no id reaches no file. */
import { join } from 'node:path';
import type { PictureShelf } from '../usecases/ports.ts';
import { diskFiles, readIfThere, type FileSystem } from './file-system.ts';
import { writeDurably } from './write-durably.ts';

/** Ids are UUIDs in practice; nothing that could name another folder passes. */
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** `ending` of every file, with its point. Pictures and files of kits differ in it alone. */
export async function openByteShelf(
  folder: string,
  ending: string,
  files: FileSystem = diskFiles,
): Promise<PictureShelf> {
  await files.makeFolder(folder);
  const pathOf = (id: string) => join(folder, id + ending);
  return {
    async put(id, bytes) {
      if (!ID.test(id)) throw new TypeError('an id holds letters, digits, - and _ only');
      await writeDurably(files, pathOf(id), [bytes]);
    },
    async get(id) {
      return ID.test(id) ? readIfThere(files, pathOf(id)) : undefined;
    },
    async remove(id) {
      if (ID.test(id)) await files.remove(pathOf(id));
    },
  };
}
