import { expect, it } from 'vitest';
import type { TaughtPage } from '#contract/taught';
import { learnPages } from '../../../extension/content/learn-pages.ts';
import { openPage } from '../support/open-page.ts';
import { taughtPage } from '../../api/http/examples/taught-page.ts';

it('reads by what was taught first, by our own adapters else, and forgets when it is taken back', async () => {
  let known: readonly TaughtPage[] = [];
  const lesson = learnPages(async () => known);
  const taughtHere = openPage('<h1>x</h1>', 'https://crm.example/clients/1');
  const marked = openPage(
    '<main data-relais-record="account" data-relais-id="1"></main>',
    'https://other.example/',
  );
  expect(await lesson.learn()).toBe(false);
  expect(lesson.adapterOf(taughtHere)).toBeUndefined();
  known = [taughtPage()];
  expect([await lesson.learn(), await lesson.learn()]).toEqual([true, false]);
  expect(lesson.adapterOf(taughtHere)?.name).toBe('taught');
  expect(lesson.adapterOf(marked)?.name).toBe('markup');
  known = [];
  expect(await lesson.learn()).toBe(true);
  expect(lesson.adapterOf(taughtHere)).toBeUndefined();
});
