/** Asks the next best where somebody was silent for two working days. Done again, it changes nothing. */
import { addWorkingDays } from '#domain/calendar/working-days';
import type { QuestionRouteRow } from '../rows/questions.ts';
import type { Settings, WriteScope } from '../scope.ts';
import { routeQuestion } from './route-question.ts';

const SILENCE_DAYS = 2;

const isSilent = ({ state, at }: QuestionRouteRow, now: number, country: Settings['country']): boolean =>
  state === 'waiting' && addWorkingDays(Date.parse(at), SILENCE_DAYS, country) <= now;

/** Whoever was silent may still answer; their place goes to another. */
export async function escalateQuestions(scope: Omit<WriteScope, 'actor'>): Promise<void> {
  const { db, now, settings } = scope;
  for (const question of await db.list('questions', { where: { status: 'open' } })) {
    const where = { questionId: question.id };
    if ((await db.count('answers', where)) > 0) continue;
    const routes = await db.list('questionRoutes', { where });
    const silent = routes.filter((route) => isSilent(route, now, settings.country));
    for (const route of silent) await db.put('questionRoutes', { ...route, state: 'silent' });
    const asker = await db.get('people', question.askerId);
    if (silent.length > 0 && asker) {
      await routeQuestion({ ...scope, actor: { person: asker, sessionId: '' } }, question);
    }
  }
}
