/** The list of agreements: there, or why it is not. */
import { expect, it } from 'vitest';
import { AgreementList } from '#widget/model/agreement-list.ts';
import { offline } from '../sample.ts';
import { agreement } from '../sample-agreements.ts';

it('lists, and says why it cannot', async () => {
  let fails = false;
  const list = new AgreementList({ list: async () => (fails ? Promise.reject(offline()) : [agreement(1)]) });
  await list.load();
  expect([list.state.value, list.items.value.length]).toEqual(['ready', 1]);
  fails = true;
  await list.load();
  expect([list.state.value, list.failure.value?.kind]).toEqual(['failed', 'offline']);
});
