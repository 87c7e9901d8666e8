/** Erasing is one's own, meant now, and noted. */
import { expect, it } from 'vitest';
import { winTogether } from '../congratulate.ts';
import { codeOf, setStage, type Stage } from '../stage.ts';

const erase = (stage: Stage, practices: 'anonymise' | 'withdraw', ageMs = 0) =>
  stage.as('anna', 'eraseMine', {
    body: { practices, confirmedAt: new Date(stage.now() - ageMs).toISOString() },
  });

it('refuses what was confirmed long ago', async () => {
  const stage = await setStage();
  expect(await codeOf(erase(stage, 'withdraw', 3_600_001))).toBe('stale');
  expect(await codeOf(erase(stage, 'withdraw', 3_600_000))).toBe('done');
});

it('leaves a practice without its name, or takes it along, as the person chose', async () => {
  for (const choice of ['anonymise', 'withdraw'] as const) {
    const stage = await setStage();
    const { practice } = await winTogether(stage);
    await erase(stage, choice);
    const read = stage.as('bruno', 'readPractice', { params: { id: practice.id } });
    if (choice === 'withdraw') expect(await codeOf(read)).toBe('not-found');
    else expect((await read).author).toMatchObject({ name: '', unit: 'Hotels' });
    const { shared } = await stage.as('bruno', 'readPerson', { params: { id: 'anna' } });
    expect(shared).toEqual([]);
    expect(await stage.store.read((db) => db.list('erasures'))).toMatchObject([
      { personId: 'anna', practices: choice },
    ]);
  }
});
