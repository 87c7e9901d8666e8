/** From places and postcodes to regions: every town and range of the map leads to its own region, the unknown to none. */
import { describe, expect, it } from 'vitest';
import { splitList } from '#domain/map/entry';
import { readPostcode, readRegion, REGIONS, spellPlace } from '#domain/map/regions';

describe('spellPlace', () => {
  it('spells a place one way', () => {
    expect(
      new Set(['Saint-Étienne', 'ST ETIENNE', 'saint etienne', 'St. Étienne'].map(spellPlace)).size,
    ).toBe(1);
    expect(spellPlace('Ste-Maxime')).toBe('sainte maxime');
  });
});

describe('readRegion', () => {
  it('knows every town and name of the map', () => {
    const unknown = REGIONS.flatMap(({ id, name, cities }) =>
      [name.fr, name.en, ...splitList(cities)]
        .filter((place) => readRegion(place) === undefined)
        .map((place) => [id, place]),
    );
    expect(unknown).toEqual([]);
    expect(REGIONS.filter(({ id }) => readRegion(id) !== id)).toEqual([]);
  });

  it('looks past districts and CEDEX', () => {
    expect(['Lyon', 'LYON CEDEX 02', 'Lyon 3e', 'LYON 3EME', 'lyon 7'].map(readRegion)).toEqual(
      Array.from({ length: 5 }, () => 'auvergne-rhone-alpes'),
    );
  });

  it('leaves the unknown unknown', () => {
    expect(['Atlantide', '', '12', 'Lyonnaise'].map(readRegion)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});

describe('readPostcode', () => {
  it('reads codes by their country, and five digits as French without one', () => {
    expect([readPostcode('69003'), readPostcode('F-35 000'), readPostcode('20090')]).toEqual([
      'auvergne-rhone-alpes',
      'bretagne',
      'corse',
    ]);
    expect([readPostcode('1000', 'BE'), readPostcode('1000', 'CH')]).toEqual(['brussels', 'lake-geneva']);
  });

  it('takes four digits alone for no country, but for that of their prefix', () => {
    expect(readPostcode('1003')).toBeUndefined();
    expect(readPostcode('CH-1003')).toBe(readPostcode('1003', 'CH'));
    expect(readPostcode('CH-1003')).toBe('lake-geneva');
  });

  it('reads British codes under either name of the country', () => {
    expect([undefined, 'UK', 'GB'].map((country) => readPostcode('SW1A 1AA', country))).toEqual([
      'london',
      'london',
      'london',
    ]);
  });

  it('leaves what has no such shape or country unknown', () => {
    expect([
      readPostcode('abc'),
      readPostcode('99999'),
      readPostcode('6900'.repeat(2)),
      readPostcode('69003', 'BE'),
    ]).toEqual(Array.from({ length: 4 }, () => undefined));
  });
});
