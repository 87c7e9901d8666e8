/** The bytes of files of agreements' kits as files beside the rows. */
import type { PictureShelf } from '../usecases/ports.ts';
import { openByteShelf } from './byte-shelf.ts';
import type { FileSystem } from './file-system.ts';

/** Its name within the company's folder. */
export const KIT_FOLDER = 'kit-files';

/** `shelf` is the folder of the files itself. */
export const openKitShelf = (shelf: string, files?: FileSystem): Promise<PictureShelf> =>
  openByteShelf(shelf, '.pdf', files);
