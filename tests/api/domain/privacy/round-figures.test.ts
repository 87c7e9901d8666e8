/** Coarse figures hide one person's coming and going. */
import { describe, expect, it } from 'vitest';
import { roundPeople, roundShare, wholeFives } from '#domain/privacy/round-figures';

describe('roundPeople', () => {
  it('gives the nearest five', () => {
    expect([0, 2, 3, 7, 8, 52].map(roundPeople)).toEqual([0, 0, 5, 5, 10, 50]);
  });
});

describe('roundShare', () => {
  it('goes by tenths, and is nothing of nobody', () => {
    expect([roundShare(1, 3), roundShare(2, 3), roundShare(5, 5), roundShare(0, 0)]).toEqual([
      0.3, 0.7, 1, 0,
    ]);
  });
});

describe('wholeFives', () => {
  it('says nothing before the fifth, and moves by five at once', () => {
    const rows = Array.from({ length: 12 }, (_, at) => at);
    expect([0, 4, 5, 9, 10, 12].map((n) => wholeFives(rows.slice(0, n)).length)).toEqual([
      0, 0, 5, 5, 10, 10,
    ]);
  });
});
