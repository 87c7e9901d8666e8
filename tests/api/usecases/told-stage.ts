/** A stage where two people were told of something: `anna` twice, `maria` once. */
import { setStage, type Stage } from './stage.ts';

const row = (id: string, personId: string, minute: number) => ({
  id,
  personId,
  kind: 'taken-up' as const,
  byId: 'bruno',
  noun: 'practice' as const,
  aboutId: 'p1',
  title: id,
  at: `2026-11-23T08:${String(minute).padStart(2, '0')}:00.000Z`,
  read: false,
});

export async function setToldStage(): Promise<Stage> {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    await db.put('notifications', row('first', 'anna', 1));
    await db.put('notifications', row('second', 'anna', 2));
    await db.put('notifications', row('other', 'maria', 3));
  });
  return stage;
}
