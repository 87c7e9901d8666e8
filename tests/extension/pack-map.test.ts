/** The build's step: it replaces the map's files and nothing else. */
import { expect, it } from 'vitest';
import { packMap } from '../../extension/pack-map.ts';

it('gives the packed map for the written one, and leaves other modules', () => {
  const { load } = packMap();
  expect(load('/somewhere/api/domain/map/sources.ts')).toContain('unpackEntries(');
  expect(load('/somewhere/api/domain/map/entries.ts')).toBeUndefined();
});
