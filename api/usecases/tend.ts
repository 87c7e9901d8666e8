/**
 * What the company's time brings about without anybody calling: each chore looks at the rows and the clock alone, so that a
 * restart loses none of them and doing one again changes nothing.
 */
import { closePulseWeeks } from './pulse/close-pulse-weeks.ts';
import { learnWeekly } from './learning/learn-weekly.ts';
import type { PerformPorts } from './perform.ts';
import type { PracticeSearchKeeper } from './practice-search.ts';
import { escalateQuestions } from './question/escalate-questions.ts';
import { seekDoubles } from './doubles/seek-doubles.ts';
import type { Change } from './scope.ts';

export interface TendPorts extends PerformPorts {
  readonly search: PracticeSearchKeeper;
}

/** Gives what is to be called every hour, and once at the start. */
export function createTend(ports: TendPorts): () => Promise<void> {
  const { store, clock, feed } = ports;
  return async () => {
    const changes: Change[] = [];
    const announce = (change: Change) => void changes.push(change);
    const seq = await store.write(async (db) => {
      await escalateQuestions({ ...ports, db, now: clock(), announce });
      await learnWeekly(db, clock());
      await closePulseWeeks(db, clock());
      return db.seq();
    });
    if (changes.length > 0) feed.publish({ seq, changes });
    ports.search.tidy();
    await seekDoubles(ports);
  };
}
