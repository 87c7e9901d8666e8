/** Following: once, of what there is, and not without end. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';

it('follows once, a person with their name', async () => {
  const { as, turnClock } = await setStage();
  const params = { kind: 'person', what: 'anna' } as const;
  const first = await as('bruno', 'follow', { params });
  expect(first).toMatchObject({ ...params, person: { id: 'anna', unit: 'Hotels' } });
  turnClock(60_000);
  expect(await as('bruno', 'follow', { params })).toEqual(first);
});

it('refuses oneself and people who are not there', async () => {
  const { as } = await setStage();
  for (const what of ['bruno', 'nobody']) {
    expect(await codeOf(as('bruno', 'follow', { params: { kind: 'person', what } }))).toBe('not-found');
  }
});

it('refuses more than anybody reads', async () => {
  const { as, store } = await setStage();
  await store.write(async (db) => {
    for (let n = 0; n < 200; n += 1) {
      const row = { personId: 'bruno', kind: 'product', what: `${n}`, topic: `product:${n}` } as const;
      await db.put('follows', { id: `bruno:product:${n}`, ...row, at: '2026-01-01T00:00:00.000Z' });
    }
  });
  const follow = (what: string) => as('bruno', 'follow', { params: { kind: 'product', what } });
  expect(await codeOf(follow('one more'))).toBe('too-many');
  expect(await codeOf(follow('7'))).toBe('done');
});
