/** Finds a question that the actor may see; a withdrawn one is unknown to everybody. */
import { Refusal } from '#contract/refusal';
import type { QuestionRow } from '../rows/questions.ts';
import type { ReadScope } from '../scope.ts';

export async function findQuestion({ db }: Pick<ReadScope, 'db'>, id: string): Promise<QuestionRow> {
  const row = await db.get('questions', id);
  if (!row || row.status === 'withdrawn') throw new Refusal('not-found');
  return row;
}

/** To decide about: the asker alone may. */
export async function findOwnQuestion(scope: ReadScope, id: string): Promise<QuestionRow> {
  const row = await findQuestion(scope, id);
  if (row.askerId !== scope.actor.person.id) throw new Refusal('forbidden');
  return row;
}
