/** What one congratulated for is told to oneself alone, and no more once it was taken back. */
import { expect, it } from 'vitest';
import { congratulate } from '../congratulate.ts';
import { setStage } from '../stage.ts';

it('names person and fact, to who said it', async () => {
  const stage = await setStage();
  const { id, to, fact } = await congratulate(stage);
  const given = async (who: string) => (await stage.as(who, 'listGiven')).items;
  expect(await given('maria')).toEqual([{ personId: to.id, fact: { kind: fact.kind, id: fact.id } }]);
  expect(await given('helene')).toEqual([]);
  await stage.as('maria', 'removeRecognition', { params: { id } });
  expect(await given('maria')).toEqual([]);
});
