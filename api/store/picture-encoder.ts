/** Turns what people send into one safe kind of picture: WebP, bounded, without metadata. Judges by content, never by name. */
import sharp from 'sharp';
import type { PictureEncoder } from '../usecases/ports.ts';

/** Longest side in pixels: sharp on a screen of today, about 200 kB. */
const SIDE_MAX = 1600;
/** A small file can unfold into gigabytes; 50 megapixels is more than any telephone's camera makes. */
const PIXELS_MAX = 50_000_000;
const QUALITY = 80;
const TAKEN: ReadonlySet<string> = new Set(['png', 'jpeg', 'webp']);

const encode: PictureEncoder['encode'] = async (bytes) => {
  try {
    const picture = sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error' });
    const { format } = await picture.metadata();
    if (!TAKEN.has(format)) return undefined;
    const { data, info } = await picture
      // Turned as the camera meant it, since the note about it goes with the metadata.
      .autoOrient()
      .resize({ width: SIDE_MAX, height: SIDE_MAX, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    // Cut, damaged or too many pixels: to the sender all of them are "no picture".
    return undefined;
  }
};

export function createPictureEncoder(): PictureEncoder {
  return { encode };
}
