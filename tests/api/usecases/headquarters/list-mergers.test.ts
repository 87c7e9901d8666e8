/** The last mergers are there to be read, by headquarters and administrators, newest first. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

it('names both sides, newest first, and loses a title with its practice', async () => {
  const stage = await setStage();
  const into = await stage.share('bruno', { title: 'Gardée' });
  for (const title of ['Première', 'Seconde']) {
    const { id } = await stage.share('anna', { title });
    await stage.as('helene', 'mergePractice', { params: { id }, body: { into: into.id } });
    stage.turnClock(1000);
  }
  const titles = async () => (await stage.as('admin', 'listMergers')).items.map(({ double }) => double.title);
  expect(await titles()).toEqual(['Seconde', 'Première']);
  const body = { practices: 'withdraw' as const, confirmedAt: new Date(stage.now()).toISOString() };
  await stage.as('anna', 'eraseMine', { body });
  const { items } = await stage.as('admin', 'listMergers');
  expect(
    items.map(({ double, into: kept, separableUntil }) => [double.title, kept.title, separableUntil]),
  ).toEqual([
    ['', 'Gardée', undefined],
    ['', 'Gardée', undefined],
  ]);
});

it('tells nobody the title of what its author took back', async () => {
  const stage = await setStage();
  const [double, into] = [
    await stage.share('anna', { title: 'Reprise' }),
    await stage.share('bruno', { title: 'Gardée' }),
  ];
  await stage.as('helene', 'mergePractice', { params: { id: double.id }, body: { into: into.id } });
  await stage.as('bruno', 'withdrawPractice', { params: { id: into.id } });
  const { items } = await stage.as('admin', 'listMergers');
  expect(items.map(({ double: gone, into: kept }) => [gone.title, kept.title])).toEqual([['Reprise', '']]);
});
