/** Every sector has a broad one, which is its own. */
import { expect, it } from 'vitest';
import { rootSectorOf } from '#domain/map/root-sector';

it('climbs to the broad sector, and leaves the unknown alone', () => {
  expect(['hotel', 'hospitality', 'nowhere'].map(rootSectorOf)).toEqual([
    'hospitality',
    'hospitality',
    'nowhere',
  ]);
});
