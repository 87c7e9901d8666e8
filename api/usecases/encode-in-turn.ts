/** Pictures on their way to the encoder: as many as the memory holds; the rest are told to come back. It knows no picture. */
import { Refusal } from '#contract/refusal';
import type { PictureEncoder } from './ports.ts';

/** Of 5 MB each at most. */
export const PICTURES_WAITING_MAX = 30;
/** What thirty photographs take, about. */
const AGAIN_SECONDS = 10;

export function encodeInTurn(encoder: PictureEncoder): PictureEncoder {
  let waiting = 0;
  return {
    async encode(bytes) {
      if (waiting >= PICTURES_WAITING_MAX) throw new Refusal('too-many', { retryAfter: AGAIN_SECONDS });
      waiting += 1;
      try {
        return await encoder.encode(bytes);
      } finally {
        waiting -= 1;
      }
    },
  };
}
