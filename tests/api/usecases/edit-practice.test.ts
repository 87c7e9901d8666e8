/** Edits: by the author, from the revision that they saw, key by key. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('changes what is given, clears what is null, keeps the rest', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna', { customer: 'un hôtel à Lyon', objection: 'Trop cher' });
  stage.turnClock(60_000);
  const body = { title: 'Un meilleur titre', customer: null, facets: { size: '50-249' as const } };
  const edited = await stage.as('anna', 'editPractice', { params: { id }, body });
  expect(edited).toMatchObject({
    rev: 2,
    title: body.title,
    objection: 'Trop cher',
    facets: { size: '50-249' },
  });
  expect(edited.editedAt).toBe('2026-11-23T09:01:00.000Z');
  expect('customer' in edited).toBe(false);
});

it('takes the practice out of the filters that no longer fit', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const inHotels = () => stage.as('bruno', 'listPractices', { query: { sector: 'hotel', limit: 5 } });
  expect((await inHotels()).items).toHaveLength(1);
  await stage.as('anna', 'editPractice', { params: { id }, body: { facets: { sector: 'restaurant' } } });
  expect((await inHotels()).items).toHaveLength(0);
});

it('refuses an older revision, another person, and what they cannot see', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const edit = (who: string, ifMatch?: number) =>
    codeOf(stage.as(who, 'editPractice', { params: { id }, body: { body: 'Mieux dit' }, ifMatch }));
  expect(await edit('anna', 1)).toBe('done');
  expect(await edit('anna', 1)).toBe('stale');
  expect(await edit('bruno')).toBe('forbidden');
  await stage.as('anna', 'withdrawPractice', { params: { id } });
  expect(await edit('bruno')).toBe('not-found');
});

it('refuses pictures of somebody else', async () => {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const body = { pictures: ['7f1f0c1e-6d0a-4c3e-9a51-0b6a8f8a1c11'] };
  expect(await codeOf(stage.as('anna', 'editPractice', { params: { id }, body }))).toBe('invalid');
});
