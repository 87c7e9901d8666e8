/** Names. */
import { expect, it } from 'vitest';
import { nameOf } from '#domain/map/names';

it('names entries and regions, and nothing else', () => {
  expect(nameOf('bretagne')?.fr).toBe('Bretagne');
  expect(nameOf('hotel')?.fr).toMatch(/hôtel/i);
  expect(nameOf('no-such-thing')).toBeUndefined();
});
