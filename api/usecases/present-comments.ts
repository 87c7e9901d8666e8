/** Comments with their authors. */
import type { Comment } from '#contract/comment';
import type { Reader } from './ports.ts';
import type { CommentRow } from './rows/practices.ts';
import { presentPeople } from './present-person.ts';

export async function presentComments(db: Reader, rows: readonly CommentRow[]): Promise<Comment[]> {
  const personOf = await presentPeople(
    db,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map(({ id, practiceId, authorId, text, at }) => ({
    id,
    practiceId,
    author: personOf(authorId),
    text,
    at,
  }));
}
