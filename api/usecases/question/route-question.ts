/** Routes a question to at most three people at once: when asked, when one of them passes, and when one stays silent. */
import { mondayOf } from '#domain/calendar/iso-week';
import { choosePeople } from '#domain/question/choose-people';
import { notify } from '../notify.ts';
import type { Reader } from '../ports.ts';
import type { PersonRow } from '../rows/directory.ts';
import type { QuestionRouteRow, QuestionRow } from '../rows/questions.ts';
import type { WriteScope } from '../scope.ts';
import { gatherProofs } from './gather-proofs.ts';

/** At once. */
export const ROUTED_MAX = 3;
/** In all: what nine experts leave unanswered is a gap, and no tenth is disturbed for it. */
const ROUTED_EVER_MAX = 9;

async function readLoads(db: Reader, people: Iterable<string>, now: number): Promise<Map<string, number>> {
  const monday = new Date(mondayOf(now)).toISOString();
  const loads = new Map<string, number>();
  for (const personId of people) {
    const routes = await db.list('questionRoutes', { where: { personId } });
    loads.set(personId, routes.filter(({ at }) => at >= monday).length);
  }
  return loads;
}

/** Not the asker, nor their manager before whom they need no courage here, nor who was asked, nor who left. */
async function readExcluded(
  db: Reader,
  asker: PersonRow,
  asked: readonly QuestionRouteRow[],
  people: Iterable<string>,
): Promise<Set<string>> {
  const without = new Set([asker.id, ...asked.map(({ personId }) => personId)]);
  if (asker.managerId !== undefined) without.add(asker.managerId);
  for (const id of people) if (!(await db.get('people', id))?.active) without.add(id);
  return without;
}

/** Tells the few whom it concerns, and nobody else: even "somebody just asked" would be heard by others. */
export function tellInside(
  { announce }: Pick<WriteScope, 'announce'>,
  { id, askerId }: QuestionRow,
  routes: readonly QuestionRouteRow[],
): void {
  const inside = new Set([askerId, ...routes.map(({ personId }) => personId)]);
  for (const only of inside) announce({ type: 'changed', noun: 'question', id, only });
}

/** Fills the places that are free. `scope.actor` may be anybody: those who are asked are told of the asker. */
export async function routeQuestion(scope: WriteScope, question: QuestionRow): Promise<void> {
  const { db, now } = scope;
  const where = { questionId: question.id };
  const routes = await db.list('questionRoutes', { where });
  const asker = await db.get('people', question.askerId);
  const waiting = routes.filter(({ state }) => state === 'waiting').length;
  const free = Math.min(ROUTED_MAX - waiting, ROUTED_EVER_MAX - routes.length);
  if (asker && free > 0 && (await db.count('answers', where)) === 0) {
    const proofs = await gatherProofs(scope, question);
    const people = new Set(proofs.map(({ personId }) => personId));
    const without = await readExcluded(db, asker, routes, people);
    const loads = await readLoads(db, people, now);
    for (const personId of choosePeople({ proofs, loads, without, limit: free, now })) {
      const at = new Date(now).toISOString();
      const id = `${question.id}:${personId}`;
      await db.put('questionRoutes', { id, questionId: question.id, personId, state: 'waiting', at });
      const about = { noun: 'question', id: question.id } as const;
      const byAsker = { ...scope, actor: { person: asker, sessionId: '' } };
      await notify(byAsker, { to: personId, kind: 'question-routed', about, title: question.title });
    }
  }
  tellInside(scope, question, await db.list('questionRoutes', { where }));
}
