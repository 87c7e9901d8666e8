/** Places to regions. */
import { expect, it } from 'vitest';
import { readPostcode, readRegion, spellPlace } from '#domain/map/regions';

it('spells one place one way', () => expect(spellPlace('ST-ÉTIENNE')).toBe(spellPlace('Saint Etienne')));

it.each([
  ['LYON 3EME', 'auvergne-rhone-alpes'],
  ['69003 Lyon', 'auvergne-rhone-alpes'],
  ['Finistère', 'bretagne'],
  ['Nowhere', undefined],
])('%s lies in %s', (place, region) => expect(readRegion(place)).toBe(region));

it.each([
  ['44000', undefined, 'pays-de-la-loire'],
  ['CH-1003', undefined, 'lake-geneva'],
  ['1000', undefined, undefined],
  ['1000', 'BE', 'brussels'],
  ['2A004', undefined, 'corse'],
])('postcode %s (%s) lies in %s', (code, country, region) =>
  expect(readPostcode(code, country)).toBe(region),
);
