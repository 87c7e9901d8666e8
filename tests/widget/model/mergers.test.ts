/** Mergers: separated when the server says so, and then read anew. */
import { expect, it } from 'vitest';
import type { Merger } from '#contract/merger';
import { Mergers } from '#widget/model/mergers.ts';
import { lea, refused, uuid } from '../sample.ts';

const merger: Merger = {
  double: { id: uuid(1), title: 'Pratique 1' },
  into: { id: uuid(2), title: 'Pratique 2' },
  by: lea,
  at: '2026-11-20T10:00:00.000Z',
  separableUntil: '2026-12-20T10:00:00.000Z',
};

it('separates, then shows what the server knows; a refusal is said', async () => {
  const { separableUntil: _until, ...rest } = merger;
  const separated = { ...rest, separated: { by: lea, at: '2026-11-21T10:00:00.000Z' } };
  const refusals: Error[] = [];
  let items = [merger] as readonly Merger[];
  const model = new Mergers({
    list: async () => items,
    async separate() {
      const refusal = refusals.pop();
      if (refusal) throw refusal;
      items = [separated];
    },
  });
  await model.list.load();
  refusals.push(refused('conflict', 'Trop tard'));
  await model.separate(uuid(1));
  expect([model.act.failure.value?.title, model.list.value.value]).toEqual(['Trop tard', [merger]]);
  await model.separate(uuid(1));
  expect([model.act.failure.value, model.list.value.value]).toEqual([undefined, [separated]]);
});
