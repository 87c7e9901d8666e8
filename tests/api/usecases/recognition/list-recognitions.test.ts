/** A person's recognitions, for everybody; nobody's for who is not there. */
import { expect, it } from 'vitest';
import { congratulate } from '../congratulate.ts';
import { codeOf, setStage } from '../stage.ts';

it('lists them newest first, page by page', async () => {
  const stage = await setStage();
  const first = await congratulate(stage);
  stage.turnClock(60_000);
  const second = await congratulate(stage);
  const params = { id: 'anna' };
  const page = await stage.as('karim', 'listRecognitions', { params, query: { limit: 1 } });
  expect(page.items.map(({ id }) => id)).toEqual([second.id]);
  const rest = await stage.as('karim', 'listRecognitions', {
    params,
    query: { limit: 1, cursor: page.next ?? '' },
  });
  expect(rest.items.map(({ id }) => id)).toEqual([first.id]);
});

it('knows nobody who left', async () => {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    const anna = await db.get('people', 'anna');
    if (anna) await db.put('people', { ...anna, active: false });
  });
  for (const id of ['anna', 'nobody']) {
    expect(await codeOf(stage.as('karim', 'listRecognitions', { params: { id } }))).toBe('not-found');
  }
});
