/** Brings the company's people to what its directory says: adds, updates, and lets leavers go with their sessions. All or nothing. */
import type { LineProblem } from './check-people.ts';
import { planPeople, type Directory, type Lookalike } from './plan-people.ts';
import type { Random, Writer } from './ports.ts';
import type { PersonRow } from './rows/directory.ts';

export interface ImportRequest extends Directory {
  /** Takes the good lines although there are bad ones. */
  readonly skipBad: boolean;
  /** Only says what would happen. */
  readonly dryRun: boolean;
  /** Lets more than half of the company go, and takes a lookalike for somebody else. */
  readonly allowMany: boolean;
}
export interface ImportReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deactivated: number;
  readonly problems: readonly LineProblem[];
  /** Leavers who seem to come back under another address: their practices would stay behind with the old one. */
  readonly lookalikes: readonly Lookalike[];
  /** Why nothing was done. */
  readonly refused?: 'bad-lines' | 'too-many-leavers' | 'lookalikes';
}
export interface ImportScope {
  readonly db: Writer;
  readonly now: number;
  readonly random: Random;
  /** Told after each person. */
  readonly onStep?: (done: number, total: number) => void;
}

/** A file that empties half of the company is more likely the wrong file. */
const MANY_SHARE = 1 / 2;

/** Whoever left can neither call nor come back by an old invitation. */
async function deactivate(db: Writer, person: PersonRow): Promise<void> {
  await db.put('people', { ...person, active: false });
  const where = { personId: person.id };
  for (const { id } of await db.list('sessions', { where })) await db.remove('sessions', id);
  for (const { id } of await db.list('invitations', { where })) await db.remove('invitations', id);
}

export async function importPeople(scope: ImportScope, request: ImportRequest): Promise<ImportReport> {
  const { db, onStep } = scope;
  const plan = await planPeople(scope, request);
  const { created, updated, unchanged, leavers, problems, lookalikes, active } = plan;
  const report: ImportReport = {
    created: created.length,
    updated: updated.length,
    unchanged,
    deactivated: leavers.length,
    problems,
    lookalikes,
  };
  if (problems.length > 0 && !request.skipBad) return { ...report, refused: 'bad-lines' };
  if (leavers.length > active * MANY_SHARE && !request.allowMany)
    return { ...report, refused: 'too-many-leavers' };
  if (lookalikes.length > 0 && !request.allowMany) return { ...report, refused: 'lookalikes' };
  if (request.dryRun) return report;
  const total = created.length + updated.length + leavers.length;
  let done = 0;
  for (const person of [...created, ...updated]) {
    await db.put('people', person);
    onStep?.((done += 1), total);
  }
  for (const person of leavers) {
    await deactivate(db, person);
    onStep?.((done += 1), total);
  }
  return report;
}
