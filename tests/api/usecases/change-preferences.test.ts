/** A change keeps what it does not name, and the language is the person's everywhere. */
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

it('keeps what is not named', async () => {
  const { as } = await setStage();
  await as('anna', 'changePreferences', { body: { tell: { mine: 'never' }, letter: false } });
  const now = await as('anna', 'changePreferences', { body: { tell: { named: 'listed' } } });
  expect(now).toMatchObject({ letter: false, tell: { mine: 'never', named: 'listed', asked: 'counted' } });
});

it('gives the person their language', async () => {
  const { as, store } = await setStage();
  expect((await as('anna', 'changePreferences', { body: { lang: 'en' } })).lang).toBe('en');
  expect((await store.read((db) => db.get('people', 'anna')))?.lang).toBe('en');
});
