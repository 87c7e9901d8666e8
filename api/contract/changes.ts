/** Synchronisation: what changed since a cursor. Applying the same answer twice changes nothing. */
import { z } from 'zod';
import { PracticeId, PracticeView } from './practice.ts';
import { NOUNS } from './words.ts';

export const Changes = z
  .object({
    practices: z.array(PracticeView),
    /** No longer to be shown: withdrawn, retired or erased. */
    removed: z.array(PracticeId),
    /** Opaque; give it back to go on from here. */
    cursor: z.string(),
    more: z.boolean(),
  })
  .meta({ id: 'Changes' });
export type Changes = z.infer<typeof Changes>;

/** One live event of the feed; the reader fetches what it needs. `reset`: events were missed, synchronise. */
export const FeedEvent = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('practice'), practice: PracticeView }),
    z.object({ type: z.literal('removed'), id: PracticeId }),
    z.object({ type: z.literal('comment'), practiceId: PracticeId }),
    /** Something else changed; who shows it reads it again. */
    z.object({ type: z.literal('changed'), noun: z.enum(NOUNS), id: z.string() }),
    z.object({ type: z.literal('reset') }),
  ])
  .meta({ id: 'FeedEvent' });
export type FeedEvent = z.infer<typeof FeedEvent>;
