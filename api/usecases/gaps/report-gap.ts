/**
 * Counts that a person stood somewhere with nothing good to show. It keeps that somebody did, never who: a salted digest that
 * tells people apart for four weeks, and nothing at all once the salt is thrown away.
 */
import { cellsOf, nameCell, periodOf } from '#domain/pulse/gap-cells';
import { weekOf } from '#domain/pulse/weeks';
import { digest } from '../digest.ts';
import type { Writer } from '../ports.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';

export const SALT_SETTING = 'gap-salt';

/** Rows of a period are read in that period and the next; older ones would only grow. */
async function forgetBefore(db: Writer, period: string): Promise<void> {
  const kept = new Set([period, String(Number(period) - 1)]);
  for (const { id, period: of } of await db.list('gaps')) if (!kept.has(of)) await db.remove('gaps', id);
}

/** The salt of this period; the one before is overwritten, and with it the only way back to a person. */
async function saltOf({ db, random }: WriteScope, period: string): Promise<string> {
  const known = await db.get('settings', SALT_SETTING);
  const [of, salt] = known?.value.split(':') ?? [];
  if (of === period && salt !== undefined) return salt;
  const fresh = random.token();
  await db.put('settings', { id: SALT_SETTING, value: `${period}:${fresh}` });
  await forgetBefore(db, period);
  return fresh;
}

export const reportGap: WriteVerb<'reportGap'> = async (scope, { body }) => {
  const { db, actor, now } = scope;
  const period = periodOf(weekOf(now));
  const salt = await saltOf(scope, period);
  for (const facets of cellsOf(body)) {
    const cell = nameCell(facets);
    const id = await digest(JSON.stringify([salt, actor.person.id, cell]));
    // Put once: a row that got a new place in the order of changes would tell that somebody came back.
    if (!(await db.get('gaps', id))) await db.put('gaps', { id, period, cell });
  }
};
