/** A backup from before an erasure does not bring back what was erased; one from after it loses nothing new. */
import { expect, it } from 'vitest';
import { replayErasures } from '../../../../api/usecases/privacy/replay-erasures.ts';
import { winTogether } from '../congratulate.ts';
import { setStage } from '../stage.ts';

const erasure = {
  id: 'e1',
  personId: 'anna',
  practices: 'withdraw' as const,
  at: '2026-11-23T10:00:00.000Z',
};

it('erases again in a state that does not know of it, once', async () => {
  const stage = await setStage();
  await winTogether(stage);
  const replay = () => stage.store.write((db) => replayErasures(db, [erasure]));
  expect(await replay()).toEqual({ people: 1, pictures: [], kitFiles: [] });
  expect((await stage.as('bruno', 'readPerson', { params: { id: 'anna' } })).shared).toEqual([]);
  await stage.share('anna');
  expect(await replay()).toEqual({ people: 0, pictures: [], kitFiles: [] });
  expect((await stage.as('bruno', 'readPerson', { params: { id: 'anna' } })).shared).toHaveLength(1);
});
