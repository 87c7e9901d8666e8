/** The wire of a record's agreement: answers on its site, what lifts a block, files of the kit. Rows of the one table of messages. */
import { z } from 'zod';
import { SiteAnswer } from '#contract/agreement';
import { BLOCKS } from '#contract/words';
import { id } from './share-messages.ts';

export const agreementMessages = {
  'agreement.answer': {
    who: 'page',
    body: z.strictObject({ siteId: z.string().max(80), answer: SiteAnswer }),
  },
  'agreement.undo': { who: 'page', body: z.strictObject({ siteId: z.string().max(80) }) },
  'agreement.unblockers': { who: 'page', body: z.strictObject({ agreementId: id, reason: z.enum(BLOCKS) }) },
  /** The practice that lifted the block of a site which the person signed; without one, they do not say, and are not asked again. */
  'agreement.lift': {
    who: 'page',
    body: z.strictObject({ siteId: z.string().max(80), practiceId: id.optional() }),
  },
  /** Its bytes, to be saved by the page that asks. */
  'kit-file.read': { who: 'page', body: z.strictObject({ id }) },
} as const;
