/** The roof: a history is begun once, secrets are never kept for a repeat, and the search follows commits. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createUseCases } from '../../../api/usecases/create-use-cases.ts';
import { actorOf, draft, fill, setStage } from './stage.ts';

it('begins a history once, and keeps it when the server starts again', async () => {
  const { store, ports } = await setStage();
  const epoch = () => store.read((db) => db.get('settings', 'epoch'));
  const begun = await epoch();
  await createUseCases(ports);
  expect(begun?.value).toMatch(/^[0-9a-f-]{36}$/);
  expect(await epoch()).toEqual(begun);
});

it('keeps no secret for a repeat: the same key makes a new code', async () => {
  const { as, store } = await setStage();
  const key = randomUUID();
  const invite = () => as('admin', 'invitePerson', { params: { id: 'anna' }, body: {} }, key);
  const [first, second] = [await invite(), await invite()];
  expect(second.code).not.toBe(first.code);
  expect(await store.read((db) => db.count('replies'))).toBe(0);
});

it('finds what was shared before the start, and after it at once', async () => {
  const { ports, share } = await setStage();
  await share('anna', { title: 'Autocollants sur la machine' });
  const again = await createUseCases(ports);
  const find = async (q: string) => {
    const input = fill<'searchPractices'>({ query: { q, limit: 5 } });
    return (await again.call({ name: 'searchPractices', actor: actorOf('bruno'), input })).reply.items;
  };
  expect(await find('autocollants')).toHaveLength(1);
  const body = draft({ title: 'Présentoir au comptoir' });
  await again.call({
    name: 'sharePractice',
    actor: actorOf('bruno'),
    input: fill<'sharePractice'>({ body }),
  });
  expect(await find('présentoir')).toHaveLength(1);
});
