/**
 * Questions as one person may read them. Who asked is told to the asker, to those who were asked, and once it is answered
 * to everybody, unless the asker stays hidden; from whoever they are hidden, so are their place and the hour.
 */
import type { Facets } from '#contract/facets';
import type { Answer, QuestionView } from '#contract/question';
import type { Reader } from '../ports.ts';
import { presentPeople } from '../present-person.ts';
import type { AnswerRow, QuestionRouteRow, QuestionRow } from '../rows/questions.ts';

interface Around {
  readonly routes: readonly QuestionRouteRow[];
  readonly answers: readonly AnswerRow[];
}

async function readAround(db: Reader, questionId: string): Promise<Around> {
  const where = { questionId };
  return { routes: await db.list('questionRoutes', { where }), answers: await db.list('answers', { where }) };
}

/** Of the asker or of somebody who was asked; the others read what became of it. */
const isInside = (row: QuestionRow, routes: readonly QuestionRouteRow[], viewerId: string): boolean =>
  row.askerId === viewerId || routes.some(({ personId }) => personId === viewerId);

export function seesAsker(row: QuestionRow, routes: readonly QuestionRouteRow[], viewerId: string): boolean {
  return isInside(row, routes, viewerId) || (row.status === 'answered' && !row.hidden);
}

/** The facets that point to nobody: without where it is. */
export function withoutPlaces({
  city: _city,
  region: _region,
  agreement: _agreement,
  ...rest
}: Facets): Facets {
  return rest;
}

async function linkOf(db: Reader, practiceId: string | undefined) {
  const practice = practiceId === undefined ? undefined : await db.get('practices', practiceId);
  return practice?.status === 'live' ? { practice: { id: practice.id, title: practice.title } } : {};
}

async function presentAnswers(db: Reader, rows: readonly AnswerRow[]): Promise<Answer[]> {
  const personOf = await presentPeople(
    db,
    rows.map(({ authorId }) => authorId),
  );
  const answers: Answer[] = [];
  for (const { id, authorId, text, practiceId, at, accepted } of rows) {
    answers.push({ id, author: personOf(authorId), text, at, accepted, ...(await linkOf(db, practiceId)) });
  }
  return answers;
}

async function presentMine(db: Reader, row: QuestionRow, { routes }: Around, viewerId: string) {
  const route = routes.find(({ personId }) => personId === viewerId);
  const asked = row.askerId === viewerId;
  if (!asked) return { asked, ...(route ? { route: route.state } : {}) };
  const ids = routes.filter(({ state }) => state !== 'passed').map(({ personId }) => personId);
  const personOf = await presentPeople(db, ids);
  return { asked, hidden: row.hidden, routed: ids.map(personOf) };
}

export async function presentQuestion(db: Reader, viewerId: string, row: QuestionRow): Promise<QuestionView> {
  const around = await readAround(db, row.id);
  const { routes, answers } = around;
  const open = seesAsker(row, routes, viewerId);
  const inside = isInside(row, routes, viewerId);
  const shown = answers.filter(({ authorId, accepted }) => inside || accepted || authorId === viewerId);
  const { id, lang, title, body, status } = row;
  const personOf = await presentPeople(db, open ? [row.askerId] : []);
  return {
    id,
    lang,
    title,
    body,
    status,
    facets: open ? row.facets : withoutPlaces(row.facets),
    at: open ? row.askedAt : row.at,
    ...(open ? { asker: personOf(row.askerId) } : {}),
    ...(await linkOf(db, row.practiceId)),
    answers: await presentAnswers(db, shown),
    mine: await presentMine(db, row, around, viewerId),
  };
}

/** In the order given. */
export async function presentQuestions(
  db: Reader,
  viewerId: string,
  rows: readonly QuestionRow[],
): Promise<QuestionView[]> {
  const views: QuestionView[] = [];
  for (const row of rows) views.push(await presentQuestion(db, viewerId, row));
  return views;
}
