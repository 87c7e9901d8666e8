/** Lists questions: the open ones, the answered ones, the reader's own, or those that wait for the reader. */
import { pageRows } from '../page-rows.ts';
import type { Reader } from '../ports.ts';
import type { QuestionRow } from '../rows/questions.ts';
import type { ReadVerb } from '../scope.ts';
import { presentQuestions } from './present-questions.ts';

const isThere = ({ status }: QuestionRow): boolean => status !== 'withdrawn';

/** Oldest first: who waits longest is answered first. */
async function readWaiting(db: Reader, personId: string): Promise<QuestionRow[]> {
  const routes = await db.list('questionRoutes', { where: { personId } });
  const due = routes.filter(({ state }) => state === 'waiting' || state === 'silent');
  const rows = await Promise.all(due.map(({ questionId }) => db.get('questions', questionId)));
  return rows.filter((row) => row?.status === 'open').filter((row) => row !== undefined);
}

export const listQuestions: ReadVerb<'listQuestions'> = async ({ db, actor }, { query }) => {
  const { of, cursor, limit } = query;
  const { id } = actor.person;
  if (of === 'for-me') {
    return { items: await presentQuestions(db, id, await readWaiting(db, id)), next: null };
  }
  const where = of === 'mine' ? { askerId: id } : { status: of };
  const page = await pageRows(db, 'questions', { where, cursor, limit, keep: isThere });
  return { items: await presentQuestions(db, id, page.rows), next: page.next };
};
