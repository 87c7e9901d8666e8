/** A person's relay: what they shared and what came of it, as far as it is anybody's to see. It reads no decline. */
import type { Expertise, ShownRelay } from '#contract/relay';
import { listSkills } from '#domain/relay/list-skills';
import type { Reader } from '../ports.ts';
import { presentPeople, presentPerson } from '../present-person.ts';
import { presentPractices } from '../present-practices.ts';
import { presentRecognitions } from '../recognition/present-recognitions.ts';
import type { PersonRow } from '../rows/directory.ts';
import type { AttemptRow } from '../rows/quizzes.ts';
import type { PracticeRow } from '../rows/practices.ts';

/** Quizzes passed, newest first; with `all`, also those that nobody else is to see. */
export async function listPasses(
  db: Reader,
  personId: string,
  all: boolean,
): Promise<(Expertise & { readonly shown: boolean })[]> {
  const passed = (await db.list('attempts', { where: { personId }, order: '-at' })).filter(
    (attempt) => attempt.passed === true && (all || attempt.shown),
  );
  const named = async ({ quizId, shown, finishedAt, at }: AttemptRow) => {
    const quiz = await db.get('quizzes', quizId);
    return quiz ? [{ quizId, title: quiz.title, at: finishedAt ?? at, shown }] : [];
  };
  return (await Promise.all(passed.map(named))).flat();
}

export const withoutShown = ({ quizId, title, at }: Expertise): Expertise => ({ quizId, title, at });

export async function listReceived(db: Reader, personId: string) {
  return presentRecognitions(db, await db.list('recognitions', { where: { personId }, order: '-at' }));
}

/** Practices that are live, newest first. */
export function listShared(db: Reader, authorId: string, limit?: number): Promise<PracticeRow[]> {
  const where = { authorId, status: 'live' as const };
  return db.list('practices', { where, order: '-at', ...(limit === undefined ? {} : { limit }) });
}

async function listTakenUp(db: Reader, { id, authorId }: PracticeRow) {
  const reuses = (await db.list('reuses', { where: { practiceId: id }, order: '-at' })).filter(
    ({ verdict, personId }) => verdict !== 'declined' && personId !== authorId,
  );
  const personOf = await presentPeople(
    db,
    reuses.map(({ personId }) => personId),
  );
  return reuses.map(({ personId, verdict, at, settledAt }) => ({
    by: personOf(personId),
    verdict,
    at: settledAt ?? at,
  }));
}

export async function presentRelay(db: Reader, viewerId: string, person: PersonRow): Promise<ShownRelay> {
  const rows = await listShared(db, person.id);
  const views = await presentPractices(db, viewerId, rows);
  const shared: ShownRelay['shared'] = [];
  for (const [at, practice] of views.entries()) {
    const row = rows[at];
    if (row) shared.push({ practice, takenUp: await listTakenUp(db, row) });
  }
  const passes = await listPasses(db, person.id, false);
  const skills = listSkills(
    shared.map(({ practice, takenUp }) => ({
      sector: practice.facets.sector,
      lever: practice.lever,
      takenUp: takenUp.map(({ verdict, by }) => ({ verdict, unit: by.unit })),
    })),
  );
  return {
    person: presentPerson(person),
    shared,
    recognitions: await listReceived(db, person.id),
    expertise: passes.map(withoutShown),
    skills,
  };
}
