/** The wire of what is done around a whole practice: verdicts on it, following, congratulating. Rows of the one table of messages. */
import { z } from 'zod';
import { Topic } from '#contract/follow';
import { RecognitionDraft } from '#contract/recognition';
import { DECLINES, VERDICTS } from '#contract/words';
import { id, Note, tabId } from './share-messages.ts';

export const lifeMessages = {
  /** Of a practice that is open whole. `tabId`: a record is beside it, and what was taken up there is told of there. */
  'verdict.report': {
    who: 'page',
    body: z.strictObject({
      tabId: tabId.optional(),
      practiceId: id,
      verdict: z.enum(VERDICTS),
      reason: z.enum(DECLINES).optional(),
      note: Note.optional(),
    }),
  },
  /** It is not taken up after all. */
  'verdict.withdraw': { who: 'page', body: z.strictObject({ tabId: tabId.optional(), practiceId: id }) },
  /** `title`: how the person reads the topic. */
  'follow.set': {
    who: 'page',
    body: z.strictObject({ topic: Topic, wanted: z.boolean(), title: z.string().max(200) }),
  },
  /** For what the person has congratulated already. */
  'praise.given': { who: 'page', body: z.strictObject({}) },
  /** `practiceId`: under which it was said. `to`: the name of whom it congratulates, to be shown while it waits; of any length, as in the directory. */
  'praise.give': {
    who: 'page',
    body: z.strictObject({ practiceId: id, draft: RecognitionDraft, to: z.string() }),
  },
} as const;
