/** Comments under a practice; their author may take them back. */
import { z } from 'zod';
import { PersonId, PersonRef } from './person.ts';
import { PracticeId } from './practice.ts';

export const CommentDraft = z
  .strictObject({
    id: z.uuid(),
    text: z.string().trim().min(1).max(2000),
    /** People whose names stand in the text after an @; they are told. */
    mentions: z.array(PersonId).max(10).optional(),
  })
  .meta({ id: 'CommentDraft' });
export type CommentDraft = z.infer<typeof CommentDraft>;

export const Comment = z
  .object({
    id: z.uuid(),
    practiceId: PracticeId,
    author: PersonRef,
    text: z.string(),
    mentions: z.array(PersonRef),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Comment' });
export type Comment = z.infer<typeof Comment>;
