/** Comments with their authors and the people whom they name. */
import type { Comment } from '#contract/comment';
import type { Reader } from './ports.ts';
import type { CommentRow } from './rows/practices.ts';
import { presentPeople } from './present-person.ts';

export async function presentComments(db: Reader, rows: readonly CommentRow[]): Promise<Comment[]> {
  const personOf = await presentPeople(
    db,
    rows.flatMap(({ authorId, mentions = [] }) => [authorId, ...mentions]),
  );
  return rows.map(({ id, practiceId, authorId, text, mentions = [], at }) => ({
    id,
    practiceId,
    author: personOf(authorId),
    text,
    mentions: mentions.map(personOf),
    at,
  }));
}
