/** The stem of a word is that of the language asked for. */
import { describe, expect, it } from 'vitest';
import { stem } from '#domain/text/stem';

describe('stem', () => {
  it('hears a word as its language does', () => {
    expect([stem('planning', 'fr'), stem('planning', 'en')]).toEqual(['planning', 'plan']);
    expect(stem('resiliation', 'fr')).toBe(stem('resilier', 'fr'));
  });
});
