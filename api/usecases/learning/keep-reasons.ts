/**
 * Keeps, of the reasons that a device says it gave for a practice, those that the practice can give: weights are learned from them, and
 * a device can say anything. The verdict stands whatever came with it. How many answers had others is counted, never whose.
 */
import { keepPossible } from '#domain/match/keep-possible';
import type { Reader, Writer } from '../ports.ts';
import { presentPractices } from '../present-practices.ts';
import type { PracticeRow } from '../rows/practices.ts';
import type { WriteScope } from '../scope.ts';

const SETTING = 'unlikelyAnswers';

export async function countUnlikely(db: Reader): Promise<number> {
  return Number((await db.get('settings', SETTING))?.value ?? 0);
}

async function addUnlikely(db: Writer): Promise<void> {
  await db.put('settings', { id: SETTING, value: String((await countUnlikely(db)) + 1) });
}

/** As `shown`, in its order. `rows`: the practice, and a double by whose name it was still known. */
export async function keepReasons(
  { db, actor }: Pick<WriteScope, 'db' | 'actor'>,
  rows: readonly PracticeRow[],
  shown: readonly string[],
): Promise<string[]> {
  if (shown.length === 0) return [];
  const glossary = await db.list('glossary');
  const { unit } = actor.person;
  const practices = await presentPractices(db, undefined, rows);
  const possible = new Set(
    practices.flatMap((practice) => keepPossible({ shown, practice, glossary, unit })),
  );
  const kept = shown.filter((term) => possible.has(term));
  if (kept.length < shown.length) await addUnlikely(db);
  return kept;
}
