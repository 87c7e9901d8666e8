/** The week's recognitions at the head of both units' feeds, and of no other. */
import { expect, it } from 'vitest';
import { congratulate } from '../congratulate.ts';
import { setStage } from '../stage.ts';

const WEEK_MS = 7 * 86_400_000;

async function pinsOf(stage: Awaited<ReturnType<typeof setStage>>, who: string, unit?: string) {
  const query = unit === undefined ? { limit: 20 } : { limit: 20, unit };
  return (await stage.as(who, 'listPins', { query })).items.map(({ id }) => id);
}

it('shows a recognition in the author’s unit and in the one that took it up, for a week', async () => {
  const stage = await setStage();
  const { id } = await congratulate(stage);
  expect(await pinsOf(stage, 'anna')).toEqual([id]);
  expect(await pinsOf(stage, 'bruno')).toEqual([id]);
  expect(await pinsOf(stage, 'bruno', 'Trade')).toEqual([]);
  stage.turnClock(WEEK_MS - 1);
  expect(await pinsOf(stage, 'bruno')).toEqual([id]);
  stage.turnClock(1);
  expect(await pinsOf(stage, 'bruno')).toEqual([]);
});

it('shows headquarters all of them', async () => {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    const helene = await db.get('people', 'helene');
    if (helene) await db.put('people', { ...helene, unit: 'Siège' });
  });
  const { id } = await congratulate(stage);
  expect(await pinsOf(stage, 'helene')).toEqual([id]);
  expect(await pinsOf(stage, 'helene', 'Siège')).toEqual([]);
});
