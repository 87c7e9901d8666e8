/** What crosses of the weekly letter. */
import { z } from 'zod';
import { Digest, LetterPart } from '../digest.ts';
import type { Wire } from './shape.ts';

export const digestWire = {
  /** The reader's own, as it would be sent at this moment; `worth`: there is something to say, so it would be. */
  readDigest: {
    reply: z.object({
      digest: Digest,
      worth: z.boolean(),
      subject: z.string(),
      /** The letter's parts as it says them, for a preview. */
      parts: z.array(LetterPart),
      text: z.string(),
      html: z.string(),
    }),
  },
} as const satisfies Record<string, Wire>;
