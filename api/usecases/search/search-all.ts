/** Searches practices, questions, people, agreements and quizzes at once, each group best first, with the places of what matched. */
import { markMatches } from '#domain/text/mark-matches';
import type { TextHit } from '#domain/search/text-finder';
import type { Reply } from '#contract/wire';
import { presentAgreements } from '../agreement/present-agreements.ts';
import { presentPerson } from '../present-person.ts';
import { presentQuestions } from '../question/present-questions.ts';
import { presentQuizzes } from '../quiz/present-quiz.ts';
import { searchPractices } from '../search-practices.ts';
import type { ReadScope, ReadVerb } from '../scope.ts';

type Found = Reply<'searchAll'>;
type Asked = { readonly q: string; readonly limit: number };

/** Beside practices the few best are enough: they stand above them. */
const BESIDE_MAX = 5;

const wordsOf = (hits: readonly TextHit[], id: string) => hits.find((hit) => hit.id === id)?.matched ?? [];

async function findPeople({ db, nouns }: ReadScope, { q, limit }: Asked): Promise<Found['people']> {
  const hits = await nouns.find(db, 'people', q, limit);
  const rows = await Promise.all(hits.map(({ id }) => db.get('people', id)));
  return rows.flatMap((row) =>
    row?.active ? [{ person: presentPerson(row), marks: markMatches(row.name, wordsOf(hits, row.id)) }] : [],
  );
}

async function findQuestions(
  { db, nouns, actor }: ReadScope,
  { q, limit }: Asked,
): Promise<Found['questions']> {
  const hits = await nouns.find(db, 'questions', q, limit);
  const rows = await Promise.all(hits.map(({ id }) => db.get('questions', id)));
  const shown = rows.flatMap((row) => (row && row.status !== 'withdrawn' ? [row] : []));
  const views = await presentQuestions(db, actor.person.id, shown);
  return views.map((question) => ({
    question,
    marks: markMatches(question.title, wordsOf(hits, question.id)),
  }));
}

async function findAgreements(
  { db, nouns, actor }: ReadScope,
  { q, limit }: Asked,
): Promise<Found['agreements']> {
  const hits = await nouns.find(db, 'agreements', q, limit);
  const rows = await Promise.all(hits.map(({ id }) => db.get('agreements', id)));
  const live = rows.flatMap((row) => (row?.status === 'live' ? [row] : []));
  const views = await presentAgreements(db, actor.person, live);
  return views.map((agreement) => ({
    agreement,
    marks: markMatches(agreement.name, wordsOf(hits, agreement.id)),
  }));
}

async function findQuizzes({ db, nouns, actor }: ReadScope, { q, limit }: Asked): Promise<Found['quizzes']> {
  const hits = await nouns.find(db, 'quizzes', q, limit);
  const rows = await Promise.all(hits.map(({ id }) => db.get('quizzes', id)));
  const live = rows.flatMap((row) => (row?.status === 'live' ? [row] : []));
  const own = await db.list('attempts', { where: { personId: actor.person.id } });
  const taken = new Map(own.map((attempt) => [attempt.quizId, attempt]));
  const views = await presentQuizzes(
    db,
    live.map((row) => [row, taken.get(row.id)] as const),
  );
  return views.map((quiz) => ({ quiz, marks: markMatches(quiz.title, wordsOf(hits, quiz.id)) }));
}

/** A filter is of practices; the other nouns are the same with it and without. */
export const searchAll: ReadVerb<'searchAll'> = async (scope, { query }) => {
  const asked = { q: query.q, limit: Math.min(query.limit, BESIDE_MAX) };
  const { items: practices } = await searchPractices(scope, { params: {}, query, body: undefined });
  return {
    practices,
    questions: await findQuestions(scope, asked),
    people: await findPeople(scope, asked),
    agreements: await findAgreements(scope, asked),
    quizzes: await findQuizzes(scope, asked),
  };
};
