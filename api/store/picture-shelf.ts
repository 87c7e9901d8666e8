/** The bytes of pictures as files beside the rows. */
import type { PictureShelf } from '../usecases/ports.ts';
import { openByteShelf } from './byte-shelf.ts';
import type { FileSystem } from './file-system.ts';

/** Its name within the company's folder. */
export const PICTURES_FOLDER = 'pictures';

/** `shelf` is the folder of the pictures itself. */
export const openPictureShelf = (shelf: string, files?: FileSystem): Promise<PictureShelf> =>
  openByteShelf(shelf, '.webp', files);
