/**
 * Erases what is a person's, table by table as the register says. Their place in the directory stays the employer's; what
 * colleagues said of it stays theirs. It asks nothing: who calls has asked.
 */
import type { TableName, Writer } from '../ports.ts';
import type { ErasureRow } from '../rows/erasures.ts';
import type { PracticeRow } from '../rows/practices.ts';
import type { WriteScope } from '../scope.ts';
import { retally } from '../tally-practice.ts';
import { eraseKitFiles } from './erase-kit-files.ts';
import { eraseTold } from './erase-told.ts';
import { listOwn } from './list-own.ts';
import { REGISTER } from './register.ts';

/** Stands where a name stood; nobody has it, so it is shown as nobody. */
export const FORMER_ID = 'former';

export type EraseScope = Pick<WriteScope, 'db' | 'announce'>;
type Choice = ErasureRow['practices'];

/** A withdrawn practice keeps its id alone, since devices that have it must still learn that it is gone. */
function blank(row: PracticeRow): PracticeRow {
  const { id, rev, kind, lang, at } = row;
  const nothing = { title: '', body: '', unit: '', region: '', facets: {}, pictures: [], official: false };
  return { id, rev, kind, lang, at, ...nothing, authorId: FORMER_ID, status: 'withdrawn' };
}

/** Gives the ids of those that are gone. */
async function erasePractices(
  { db, announce }: EraseScope,
  personId: string,
  choice: Choice,
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const row of await listOwn(db, 'practices', personId)) {
    const keeps = choice === 'anonymise' && row.status === 'live';
    await db.put('practices', keeps ? { ...row, authorId: FORMER_ID } : blank(row));
    if (!keeps) gone.add(row.id);
    announce({ type: keeps ? 'practice' : 'removed', practiceId: row.id });
  }
  return gone;
}

/** Doubles of theirs live on in practices of others, without their name. */
async function leaveMergers({ db, announce }: EraseScope, personId: string): Promise<void> {
  for (const row of await db.list('practices', { where: { alsoByIds: personId } })) {
    const alsoByIds = row.alsoByIds?.filter((id) => id !== personId) ?? [];
    await db.put('practices', { ...row, alsoByIds });
    announce({ type: 'practice', practiceId: row.id });
  }
}

/** Practices that answer their questions live on, without the name of who asked. */
async function leaveAnswers({ db, announce }: EraseScope, personId: string): Promise<void> {
  for (const { askedById: _asker, ...row } of await db.list('practices', {
    where: { askedById: personId },
  })) {
    await db.put('practices', row);
    announce({ type: 'practice', practiceId: row.id });
  }
}

/** Those that a practice, a quiz or an agreement still shows stay with it, without an owner; the others go, bytes and all. */
async function erasePictures({ db, announce }: EraseScope, personId: string): Promise<void> {
  for (const row of await listOwn(db, 'pictures', personId)) {
    const isShown = (await db.count('practices', { pictures: row.id, status: 'live' })) > 0;
    const isAsked = (await db.count('quizzes', { pictures: row.id })) > 0;
    const isAgreed = (await db.count('agreements', { pictures: row.id, status: 'live' })) > 0;
    if (isShown || isAsked || isAgreed) await db.put('pictures', { ...row, ownerId: FORMER_ID });
    else {
      await db.remove('pictures', row.id);
      announce({ type: 'picture-removed', pictureId: row.id });
    }
  }
}

/** What they were congratulated for goes; what they said of others stays, as somebody's who has left. */
async function eraseRecognitions({ db, announce }: EraseScope, personId: string): Promise<void> {
  for (const row of await listOwn(db, 'recognitions', personId)) {
    if (row.personId === personId) await db.remove('recognitions', row.id);
    else await db.put('recognitions', { ...row, byId: FORMER_ID });
    announce({ type: 'changed', noun: 'recognition', id: row.id });
  }
}

async function renameRows<T extends TableName>(db: Writer, table: T, personId: string): Promise<void> {
  const names: readonly string[] = REGISTER[table].names;
  for (const row of await listOwn(db, table, personId)) {
    const renamed = Object.entries(row).map(([key, value]) => [
      key,
      names.includes(key) && value === personId ? FORMER_ID : value,
    ]);
    // The same row, with another id where its own person was named.
    await db.put(table, Object.fromEntries(renamed) as typeof row);
  }
}

/** Practices of others that lose a like, a comment or a reuse are counted anew. */
async function listTouched(db: Writer, personId: string): Promise<ReadonlySet<string>> {
  const tables = ['likes', 'comments', 'reuses'] as const;
  const rows = await Promise.all(tables.map((table) => listOwn(db, table, personId)));
  return new Set(rows.flat().map(({ practiceId }) => practiceId));
}

const APART: ReadonlySet<TableName> = new Set(['practices', 'pictures', 'kitFiles', 'recognitions']);

export async function erasePerson(scope: EraseScope, personId: string, choice: Choice): Promise<void> {
  const { db } = scope;
  const touched = await listTouched(db, personId);
  const gone = await erasePractices(scope, personId, choice);
  await leaveMergers(scope, personId);
  await leaveAnswers(scope, personId);
  await erasePictures(scope, personId);
  await eraseKitFiles(scope, personId, FORMER_ID);
  await eraseRecognitions(scope, personId);
  await eraseTold(scope, personId, gone);
  // The register has exactly the tables of the port.
  for (const table of (Object.keys(REGISTER) as TableName[]).filter((each) => !APART.has(each))) {
    const { erasure } = REGISTER[table];
    if (erasure === 'rename') await renameRows(db, table, personId);
    if (erasure !== 'remove') continue;
    for (const { id } of await listOwn(db, table, personId)) await db.remove(table, id);
  }
  for (const id of touched) {
    const practice = await db.get('practices', id);
    if (practice?.status === 'live') await retally(scope, practice);
  }
}
