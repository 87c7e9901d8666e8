import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { TaughtPage } from '#contract/taught';
import { TAUGHT_PAGES_MAX } from '../../../api/usecases/publish-taught-page.ts';
import { taughtPage } from '../http/examples/taught-page.ts';
import { codeOf, setStage } from './stage.ts';

it('replaces a page under its id, and gives it to everybody', async () => {
  const { as } = await setStage();
  const page = taughtPage();
  const publish = (body: TaughtPage, id = body.id) =>
    as('helene', 'publishTaughtPage', { params: { id }, body });
  await publish(page);
  await publish({ ...page, name: 'Compte' });
  expect(await as('anna', 'listTaughtPages')).toEqual({ items: [{ ...page, name: 'Compte' }] });
  expect(await codeOf(publish(page, randomUUID()))).toBe('invalid');
});

it('stops at a number that a device can ask of every page', async () => {
  const { as } = await setStage();
  const publish = (page: TaughtPage) =>
    codeOf(as('helene', 'publishTaughtPage', { params: { id: page.id }, body: page }));
  const first = taughtPage();
  expect(await publish(first)).toBe('done');
  for (let n = 1; n < TAUGHT_PAGES_MAX; n += 1) await publish(taughtPage());
  expect(await publish(taughtPage())).toBe('taught-full');
  expect(await publish(first)).toBe('done');
});

const page = taughtPage();
const name = { key: 'name', way: { by: 'title' } };

it.each([
  ['a selector', { fields: [{ key: 'name', way: { by: 'css', value: 'h1' } }] }],
  [
    'an attribute of the page’s handlers',
    { fields: [{ ...name, way: { by: 'attribute', name: 'onclick', value: 'x' } }] },
  ],
  ['a style', { fields: [{ ...name, way: { by: 'attribute', name: 'style', value: 'x' } }] }],
  ['a class with a combinator', { fields: [{ ...name, way: { by: 'class', value: 'a > b' } }] }],
  ['a tag with a hole', { fields: [{ ...name, way: { by: 'place', steps: [{ tag: 'a[href', nth: 1 }] } }] }],
  ['an expression', { won: undefined, path: '/(a+)+$' }],
  ['two ids', { path: '/{id}/{id}' }],
  ['every host', { host: '*' }],
  ['a key more', { script: 'alert(1)' }],
  ['no name', { fields: [{ key: 'sector', way: { by: 'title' } }] }],
  ['a key twice', { fields: [name, name] }],
  ['an unknown key', { fields: [name, { key: 'password', way: { by: 'title' } }] }],
])('takes no %s', (_what, more) => {
  expect(TaughtPage.safeParse({ ...page, ...more }).success).toBe(false);
});
