/** Moves the weights of matching by what colleagues answered, one bounded step a week; nothing of it is about a person. */
import { learnWeights, type VerdictEvent } from '#domain/match/learn';
import { weekOf } from '#domain/pulse/weeks';
import type { Reader, Writer } from '../ports.ts';
import { isBy } from '../tally-practice.ts';
import { readLearned, writeLearned } from './learned.ts';

/** Answers with the reasons that were shown; nobody's to a practice of their own. */
async function collectAnswers(db: Reader): Promise<VerdictEvent[]> {
  const practices = new Map((await db.list('practices')).map((row) => [row.id, row]));
  return (await db.list('reuses')).flatMap(({ practiceId, personId, verdict, shown = [] }) => {
    const practice = practices.get(practiceId);
    return practice && !isBy(practice, personId)
      ? [{ authorId: practice.authorId, personId, verdict, shown }]
      : [];
  });
}

/** Due at the first hour of a week; doing it again within the week changes nothing. */
export async function learnWeekly(db: Writer, now: number): Promise<void> {
  const learned = await readLearned(db);
  const week = weekOf(now);
  if (!learned.on || learned.week === week) return;
  const { weights, lessons, events } = learnWeights(await collectAnswers(db), learned.weights);
  const at = new Date(now).toISOString();
  await writeLearned(db, { v: 1, on: true, week, at, events, weights, lessons });
}
