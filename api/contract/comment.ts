/** Comments under a practice; their author may take them back. */
import { z } from 'zod';
import { PersonRef } from './person.ts';
import { PracticeId } from './practice.ts';

export const CommentDraft = z
  .strictObject({ id: z.uuid(), text: z.string().trim().min(1).max(2000) })
  .meta({ id: 'CommentDraft' });
export type CommentDraft = z.infer<typeof CommentDraft>;

export const Comment = z
  .object({
    id: z.uuid(),
    practiceId: PracticeId,
    author: PersonRef,
    text: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Comment' });
export type Comment = z.infer<typeof Comment>;
