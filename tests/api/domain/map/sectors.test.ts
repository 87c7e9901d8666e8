/** From codes and labels to sectors, whatever their punctuation; and what is near a sector is less than itself. */
import { describe, expect, it } from 'vitest';
import { ENTRIES, findEntry } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import { sectorOfLabel, sectorOfNaf, sectorsNear } from '#domain/map/sectors';

const SECTORS = ENTRIES.filter(({ kind }) => kind === 'sector');

describe('sectorOfNaf', () => {
  it('reads a code as it is written anywhere, the longest known beginning deciding', () => {
    expect(['55.10Z', '5510Z', '55.10', 'Hôtels 55.10Z'].map(sectorOfNaf)).toEqual([
      'hotel',
      'hotel',
      'hotel',
      'hotel',
    ]);
    expect(sectorOfNaf('55.40Z')).toBe('hospitality');
  });

  it('says nothing for an unknown code or none', () => {
    expect(['00.00Z', 'hotel', ''].map(sectorOfNaf)).toEqual([undefined, undefined, undefined]);
  });
});

describe('sectorOfLabel', () => {
  it('knows every label and name of the map', () => {
    const labels = SECTORS.flatMap(({ labels: spoken, name }) => [...splitList(spoken), name.fr, name.en]);
    expect(labels.filter((label) => sectorOfLabel(label) === undefined)).toEqual([]);
  });

  it('meets labels without accents, capitals and underscores, whole only', () => {
    expect(['hebergement ET restauration', 'HÉBERGEMENT_ET_RESTAURATION'].map(sectorOfLabel)).toEqual([
      'hospitality',
      'hospitality',
    ]);
    expect([sectorOfLabel('Hébergement et'), sectorOfLabel('')]).toEqual([undefined, undefined]);
  });
});

describe('sectorsNear', () => {
  it('puts the sector itself first, with 1, and all others below', () => {
    for (const { id } of SECTORS) {
      const [[own, affinity] = [], ...others] = sectorsNear(id);
      expect([own, affinity]).toEqual([id, 1]);
      expect(others.filter(([, near]) => !(near > 0 && near < 1))).toEqual([]);
    }
  });

  it('reaches parent, children, siblings and declared neighbours', () => {
    const near = sectorsNear('hotel');
    for (const id of ['hospitality', 'camping', ...Object.keys(findEntry('hotel')?.near ?? {})])
      expect(near.get(id)).toBeGreaterThan(0);
    expect(sectorsNear('hospitality').get('hotel')).toBe(0.6);
    expect(sectorsNear('no-such-sector')).toEqual(new Map([['no-such-sector', 1]]));
  });
});
