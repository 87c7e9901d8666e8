/** `maria` manages `anna`; the others are nobody's. */
import { person, setStage, type Stage } from './stage.ts';

export async function setTeam(): Promise<Stage> {
  const stage = await setStage();
  await stage.store.write((db) => db.put('people', person('anna', 'rep', { managerId: 'maria' })));
  return stage;
}
export const HOUR_MS = 3_600_000;
