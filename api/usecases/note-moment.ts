/** Remembers when the server last believed its clock, so that the next start can tell a long pause from a wrong clock. It judges neither. */
import type { Reader, Writer } from './ports.ts';

/** Setting that holds it, in milliseconds since 1970. */
const MOMENT_SETTING = 'clock-believed-at';
/** As exact as a pause of weeks has to be known. */
const STEP_MS = 86_400_000;

/** Undefined on a folder that no server has noted it in. */
export async function readMoment(db: Reader): Promise<number | undefined> {
  const row = await db.get('settings', MOMENT_SETTING);
  return row && Number(row.value);
}

/** Also backwards: a clock that was ahead and was put right. */
export async function noteMoment(db: Writer, now: number): Promise<void> {
  const known = await readMoment(db);
  if (known === undefined || now < known || now - known >= STEP_MS) await vouchMoment(db, now);
}

/** Whatever was known before. */
export async function vouchMoment(db: Writer, now: number): Promise<void> {
  await db.put('settings', { id: MOMENT_SETTING, value: String(now) });
}
