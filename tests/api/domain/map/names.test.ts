/** Names. */
import { expect, it } from 'vitest';
import { listNamed, nameOf } from '#domain/map/names';

it('names entries and regions, and nothing else', () => {
  expect(nameOf('bretagne')?.fr).toBe('Bretagne');
  expect(nameOf('hotel')?.fr).toMatch(/hôtel/i);
  expect(nameOf('no-such-thing')).toBeUndefined();
});

it('lists sectors, regions and levers, each with a name', () => {
  for (const kind of ['sector', 'region', 'lever'] as const) {
    expect(listNamed(kind).length).toBeGreaterThan(10);
    expect(listNamed(kind).filter((id) => nameOf(id) === undefined)).toEqual([]);
  }
  expect(listNamed('sector')).not.toContain('trial');
});
