/** Likeness of contexts: the trade first; a place alone says nothing. */
import { describe, expect, it } from 'vitest';
import { likenFacets } from '#domain/question/liken-facets';

describe('likenFacets', () => {
  it('is 1 for the same, less for the near, 0 for another trade', () => {
    const asked = { sector: 'hotel', competitor: 'Percolys', stage: 'negotiate' } as const;
    expect(likenFacets(asked, asked)).toBe(1);
    const near = likenFacets({ sector: 'hotel' }, { sector: 'hospitality' });
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(1);
    expect(likenFacets({ sector: 'hotel' }, { sector: 'garage' })).toBe(0);
  });

  it('sees names through accents and capitals, and any product in common', () => {
    expect(likenFacets({ competitor: 'PERCOLYS' }, { competitor: 'Percolys' })).toBe(1);
    expect(likenFacets({ products: ['Aria 4', 'Moulin'] }, { products: ['aria 4'] })).toBe(1);
  });

  it('makes nobody an expert by a place, a size or a stage', () => {
    const same = { region: 'bretagne', size: '10-49', stage: 'propose' } as const;
    expect(likenFacets(same, same)).toBe(0);
    expect(likenFacets({}, { sector: 'hotel' })).toBe(0);
  });
});
