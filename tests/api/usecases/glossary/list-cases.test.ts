/** What a word can stand for, by name. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

it('names cases, trades and places in both languages, each once', async () => {
  const { items } = await (await setStage()).as('admin', 'listCases');
  const ids = items.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['complaint', 'hotel', 'trial']));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name } of items) expect(name.fr && name.en).toBeTruthy();
});
