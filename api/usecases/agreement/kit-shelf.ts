/** Where the bytes of files of kits lie: a shelf like that of pictures, apart from it. Types only. */
import type { PictureShelf } from '../ports.ts';

export type KitShelf = PictureShelf;
