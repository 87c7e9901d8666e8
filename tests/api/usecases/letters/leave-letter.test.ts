/** The link in a letter ends that person's letters, as often as it is clicked, and no other link ends anything. */
import { expect, it } from 'vitest';
import {
  findLeaver,
  keepLeaveToken,
  leaveLetter,
  leaveUrlOf,
} from '../../../../api/usecases/letters/leave-letter.ts';
import { random, setStage } from '../stage.ts';

it('ends one person’s letter', async () => {
  const { store, as } = await setStage();
  await as('anna', 'changePreferences', { body: { tell: { mine: 'listed' }, lang: 'en' } });
  const token = await store.write((db) => keepLeaveToken(db, random, 'anna'));
  expect(await store.write((db) => keepLeaveToken(db, random, 'anna'))).toBe(token);
  expect(await findLeaver(store, token)).toEqual({ lang: 'en' });
  expect(await leaveLetter(store, token)).toBe(true);
  expect(await leaveLetter(store, token)).toBe(true);
  expect(await as('anna', 'readPreferences')).toMatchObject({ letter: false, tell: { mine: 'listed' } });
  expect((await as('bruno', 'readPreferences')).letter).toBe(true);
});

it('knows no other token', async () => {
  const { store } = await setStage();
  expect(await findLeaver(store, random.token())).toBeUndefined();
  expect(await leaveLetter(store, random.token())).toBe(false);
  expect(leaveUrlOf('https://r.example', undefined)).toBe('https://r.example/#/preferences');
});
