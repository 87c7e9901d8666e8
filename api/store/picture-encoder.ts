/** Turns what people send into one safe kind of picture: WebP, bounded, without metadata. Judges by content, never by name. */
import sharp from 'sharp';
import type { PictureEncoder } from '../usecases/ports.ts';
import { pictureKind } from './picture-kind.ts';
import { TurnQueue } from './turn-queue.ts';

/** Longest side in pixels: sharp on a screen of today, about 200 kB. */
const SIDE_MAX = 1600;
/** A small file can unfold into gigabytes; 50 megapixels is more than any telephone's camera makes. */
const PIXELS_MAX = 50_000_000;
/**
 * No camera and no panorama is longer: a picture one point wide and sixteen million high is small, within the pixels, and kept
 * the encoder busy for five seconds (2026-11).
 */
const SIDE_MAX_GIVEN = 32_768;
const QUALITY = 80;

// One thread a picture: the other processor answers requests meanwhile.
sharp.concurrency(1);

const encodeNow: PictureEncoder['encode'] = async (bytes) => {
  try {
    const picture = sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error' });
    const { width, height } = await picture.metadata();
    if (Math.max(width, height) > SIDE_MAX_GIVEN) return undefined;
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

/**
 * One picture at a time: it works in the threads that also carry every write to the disk, and thirty telephones' photographs
 * at once held up all writes for seven seconds (2026-11).
 */
export function createPictureEncoder(): PictureEncoder {
  const turns = new TurnQueue();
  return {
    encode: async (bytes) => (pictureKind(bytes) ? turns.take(() => encodeNow(bytes)) : undefined),
  };
}
