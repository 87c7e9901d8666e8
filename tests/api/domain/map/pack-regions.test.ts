/** Packed regions: the same towns, words and postcodes as the written ones. */
import { expect, it } from 'vitest';
import { splitList, type RegionEntry } from '#domain/map/entry';
import { packRegions } from '#domain/map/pack-regions';
import { REGION_SOURCES } from '#domain/map/region-sources';
import { spellPlace } from '#domain/map/regions';
import { unpackRegions } from '#domain/map/unpack-regions';

const unpacked = unpackRegions(packRegions(REGION_SOURCES));

it('says of each region what was written', () => {
  const known = ({ id, name, country, postcodes }: RegionEntry) => ({
    id,
    name,
    country,
    codes: splitList(postcodes),
  });
  expect(unpacked.map(known)).toEqual(REGION_SOURCES.map(known));
});

it.each(['words', 'cities'] as const)('keeps all its %s, as they are compared', (list) => {
  const spell = (region: RegionEntry) => [...new Set(splitList(region[list]).map(spellPlace))].toSorted();
  expect(unpacked.map((region) => splitList(region[list]))).toEqual(REGION_SOURCES.map(spell));
  expect(unpacked.map(spell)).toEqual(REGION_SOURCES.map(spell));
});
