/** Taught pages in the worker: kept with a version, and checked whenever they are read. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keepTaughtPages } from '../../../extension/worker/taught-pages.ts';
import { openPolicy } from '../../../extension/worker/policy-store.ts';
import { openDatabase } from '../../../extension/worker/database.ts';
import { taughtPage } from '../../api/http/examples/taught-page.ts';

it('takes a policy’s pages as objects or as JSON text, and drops what is none', async () => {
  const page = taughtPage();
  const text = taughtPage({ name: 'Texte' });
  const evil = { ...page, fields: [{ key: 'name', way: { by: 'css', value: '*' } }] };
  const taught = keepTaughtPages({
    database: await openDatabase('policy'),
    policy: openPolicy(async () => ({ taughtPages: [page, JSON.stringify(text), evil, '{', 7, null] })),
  });
  expect((await taught.all()).map(({ page: { name }, from }) => [name, from])).toEqual([
    ['Fiche client', 'policy'],
    ['Texte', 'policy'],
  ]);
});

it('leaves what it cannot understand where it is', async () => {
  const database = await openDatabase('old');
  await database.put('state', { v: 1, pages: [{ v: 99 }] }, 'taught');
  const taught = keepTaughtPages({ database, policy: openPolicy(async () => ({})) });
  expect(await taught.all()).toEqual([]);
  expect(await database.get('state', 'taught')).toEqual({ v: 1, pages: [{ v: 99 }] });
});
