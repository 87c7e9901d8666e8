/**
 * What the company's time brings about without anybody calling: each chore looks at the rows and the clock alone, so that a
 * restart loses none of them and doing one again changes nothing. One that fails neither stops nor undoes another.
 */
import { closePulseWeeks } from './pulse/close-pulse-weeks.ts';
import { learnWeekly } from './learning/learn-weekly.ts';
import { noteMoment } from './note-moment.ts';
import type { PerformPorts } from './perform.ts';
import type { PracticeSearchKeeper } from './practice-search.ts';
import { reinInSessions } from './rein-in-sessions.ts';
import { escalateQuestions } from './question/escalate-questions.ts';
import { seekDoubles } from './doubles/seek-doubles.ts';
import type { Change, Pause } from './scope.ts';
import { sweepUploads } from './sweep-uploads.ts';

export interface TendPorts extends PerformPorts {
  readonly search: PracticeSearchKeeper;
  readonly pause?: Pause | undefined;
}

async function escalate(ports: TendPorts): Promise<void> {
  const { store, clock, feed } = ports;
  const changes: Change[] = [];
  const announce = (change: Change) => void changes.push(change);
  const seq = await store.write(async (db) => {
    await escalateQuestions({ ...ports, db, now: clock(), announce });
    return db.seq();
  });
  if (changes.length > 0) feed.publish({ seq, changes });
}

const CHORES: readonly ((ports: TendPorts) => Promise<void>)[] = [
  ({ store, clock }) => store.write((db) => noteMoment(db, clock())),
  escalate,
  ({ store, clock }) => store.write((db) => learnWeekly(db, clock())),
  ({ store, clock }) => store.write((db) => reinInSessions(db, clock())),
  sweepUploads,
  closePulseWeeks,
  async ({ search }) => search.tidy(),
  seekDoubles,
];

/** Gives what is to be called every hour, and once at the start. It rejects at the end with whatever failed. */
export function createTend(ports: TendPorts): () => Promise<void> {
  return async () => {
    const failures: unknown[] = [];
    for (const chore of CHORES) await chore(ports).catch((cause: unknown) => void failures.push(cause));
    if (failures.length > 1) throw new AggregateError(failures, 'Several chores failed');
    if (failures.length > 0) throw failures[0];
  };
}
