/** The list of agreements and a new one: the same name is tried until the server has it. */
import { expect, it } from 'vitest';
import { AgreementList } from '#widget/model/agreement-list.ts';
import { offline, refused, uuid } from '../sample.ts';
import { agreement } from '../sample-agreements.ts';

const draft = { name: 'Accord', body: '', startsOn: '2026-11-02', links: [] };

it('lists, and says why it cannot', async () => {
  let fails = false;
  const list = new AgreementList({
    list: async () => (fails ? Promise.reject(offline()) : [agreement(1)]),
    create: async () => agreement(1),
    newId: () => uuid(1),
  });
  await list.load();
  expect([list.state.value, list.items.value.length]).toEqual(['ready', 1]);
  fails = true;
  await list.load();
  expect([list.state.value, list.failure.value?.kind]).toEqual(['failed', 'offline']);
});

it('creates once, whatever happens to the answer', async () => {
  const ids: string[] = [];
  let count = 0;
  let fails = true;
  const list = new AgreementList({
    list: async () => [],
    async create({ id }) {
      ids.push(id);
      if (fails) throw refused('invalid', 'La fin vient avant le début.');
      return agreement(1, { id });
    },
    newId: () => uuid((count += 1)),
  });
  expect(await list.create(draft)).toBeUndefined();
  expect(list.refusal.value?.title).toBe('La fin vient avant le début.');
  fails = false;
  expect(await list.create(draft)).toBe(uuid(1));
  expect([ids, list.refusal.value]).toEqual([[uuid(1), uuid(1)], undefined]);
  expect(await list.create(draft)).toBe(uuid(2));
});
