/** Moves the weights of matching by what colleagues answered, one bounded step a week; nothing of it is about a person. */
import { learnWeights, type VerdictEvent } from '#domain/match/learn';
import { weekOf } from '#domain/pulse/weeks';
import type { Reader, Writer } from '../ports.ts';
import { isBy } from '../tally-practice.ts';
import { readLearned, writeLearned } from './learned.ts';

/** Answers with the reasons that were shown, last said since then; nobody's to a practice of their own, which one that was withdrawn no longer tells. */
async function collectAnswers(db: Reader, since = ''): Promise<VerdictEvent[]> {
  const practices = new Map((await db.list('practices')).map((row) => [row.id, row]));
  return (await db.list('reuses')).flatMap((reuse) => {
    const { practiceId, personId, verdict, reason, shown = [], at, settledAt = at } = reuse;
    const practice = practices.get(practiceId);
    const isTold = practice && practice.status !== 'withdrawn' && !isBy(practice, personId);
    return isTold && settledAt >= since
      ? [{ practiceId, authorId: practice.authorId, personId, verdict, reason, shown }]
      : [];
  });
}

/**
 * Due at the first hour of a week; doing it again within the week changes nothing. A clock that was ahead and was put right goes on
 * from where it is, without a step: what it gained it has made already.
 */
export async function learnWeekly(db: Writer, now: number): Promise<void> {
  const learned = await readLearned(db);
  const week = weekOf(now);
  if (!learned.on || learned.week === week) return;
  if (week < learned.week) {
    await writeLearned(db, { ...learned, week });
    return;
  }
  const answers = await collectAnswers(db, learned.since);
  const { weights, lessons, events } = learnWeights(answers, learned.weights);
  const hasMoved = JSON.stringify(weights) !== JSON.stringify(learned.weights);
  const moved = hasMoved ? { at: new Date(now).toISOString() } : {};
  await writeLearned(db, { ...learned, week, ...moved, events, weights, lessons });
}
