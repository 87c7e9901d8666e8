/** The part of the wire inside the extension that is about sharing; `messages.ts` holds the one table, of which these are rows. */
import { z } from 'zod';
import { Facets } from '#contract/facets';
import { PracticeDraft, PracticeEdit } from '#contract/practice';
import { PICTURE_MAX_BYTES, PROOF_PICTURES_MAX } from '#contract/words';

export const id = z.uuid();
export const tabId = z.int().nonnegative();
/** As long as a reuse's note may be: what is added as evidence is never cut. */
export const Note = z.string().trim().min(1).max(1000);
/** A third more than the bytes it stands for, and the `data:` words before. */
const DataUrl = z
  .string()
  .regex(/^data:image\/(png|jpeg|webp);base64,/)
  .max(Math.ceil(PICTURE_MAX_BYTES * 1.4));
/** Those that were chosen beside the text, to be uploaded before it leaves. */
const Pictures = z
  .array(z.strictObject({ id, src: DataUrl }))
  .max(PROOF_PICTURES_MAX)
  .optional();

export const shareMessages = {
  'share.send': {
    who: 'page',
    body: z.strictObject({ tabId: tabId.optional(), draft: PracticeDraft, pictures: Pictures }),
  },
  /** What is being written: the practice on the device that nearly says the same. */
  'share.similar': {
    who: 'page',
    body: z.strictObject({ text: Note, sector: z.string().max(60).optional() }),
  },
  /** What was written is evidence of a colleague's practice. `id`: of the reuse, chosen once for this text. */
  'share.evidence': {
    who: 'page',
    body: z.strictObject({
      tabId: tabId.optional(),
      id,
      practiceId: id,
      text: Note,
      facets: Facets,
      pictures: Pictures,
    }),
  },
  'share.undo': { who: 'page', body: z.strictObject({ id }) },
  'share.complete': {
    who: 'page',
    body: z.strictObject({ id, edit: PracticeEdit, answered: z.string().max(40) }),
  },
  'share.picture': { who: 'page', body: z.strictObject({ id, picture: DataUrl, alt: z.string().max(200) }) },
  'share.skip': { who: 'page', body: z.strictObject({ id, question: z.string().max(40) }) },
  'draft.keep': {
    who: 'page',
    body: z.strictObject({
      tabId: tabId.optional(),
      text: z.string().max(4000).optional(),
      customer: z.string().max(160).optional(),
    }),
  },
} as const;
